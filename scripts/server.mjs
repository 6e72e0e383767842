/** A small static server for the built site: the address to the file, the answer's headers. Node only; what goes over the wire is `indhold.mjs`'. */
import { realpath, stat } from "node:fs/promises";
import { createServer } from "node:http";
import { join, posix, sep } from "node:path";
import { headersFor } from "./headers.mjs";
import { lavIndhold } from "./indhold.mjs";

const IKKE_FUNDET = `<!doctype html><html lang="da"><meta charset="utf-8"><title>Siden findes ikke</title>
<h1>Siden findes ikke</h1><p>Adressen fører ingen steder hen. <a href="/">Gå til forsiden</a>.</p></html>\n`;

/** The decoded path with one leading slash (`//host` would be an address elsewhere) and without `..`, or undefined when it is no path at all. */
const laesSti = (url = "/") => {
  try {
    const sti = decodeURIComponent(url.replace(/[?#].*$/s, "")).replace(/^[/\\]*/, "/");
    return sti.includes("\0") ? undefined : posix.normalize(sti);
  } catch {
    return undefined;
  }
};

/** The file behind a path, `mappe` for a folder without its closing slash, undefined when there is none inside the root or it is hidden. */
const findFil = async (rod, sti) => {
  if (sti.includes("/.")) return undefined;
  try {
    const oenske = await realpath(join(rod, sti));
    if (oenske !== rod && !oenske.startsWith(rod + sep)) return undefined;
    if (!(await stat(oenske)).isDirectory()) return sti.endsWith("/") ? undefined : { kind: "fil", fil: oenske };
    if (!sti.endsWith("/")) return { kind: "mappe" };
    const forside = await realpath(join(oenske, "index.html"));
    return { kind: "fil", fil: forside };
  } catch {
    return undefined;
  }
};

/** The nearest `404.html` above a path: the served folder may hold the site below a sub-path. */
const findFejlside = async (rod, sti) => {
  for (let mappe = sti.endsWith("/") ? sti : posix.dirname(sti); ; mappe = posix.dirname(mappe)) {
    const fund = await findFil(rod, posix.join(mappe, "404.html"));
    if (fund?.kind === "fil" || mappe === "/") return fund;
  }
};

const harAllerede = (ifNoneMatch, etag) =>
  ifNoneMatch?.split(",").some((led) => led.trim() === "*" || led.trim().replace(/^W\//, "") === etag) ?? false;

const saetHeaders = (svar, headers) => {
  for (const [navn, vaerdi] of Object.entries(headers)) svar.setHeader(navn, vaerdi);
};

const lavBesvar = (rod, hentIndhold) => {
  const send = async (anmodning, svar, { fil, status }) => {
    const { krop, etag, type, kodning, forhandlet } = await hentIndhold(fil, anmodning.headers["accept-encoding"]);
    svar.setHeader("ETag", etag);
    if (forhandlet) svar.setHeader("Vary", "Accept-Encoding");
    if (status === 200 && harAllerede(anmodning.headers["if-none-match"], etag)) return svar.writeHead(304).end();
    if (kodning !== undefined) svar.setHeader("Content-Encoding", kodning);
    svar.writeHead(status, { "Content-Type": type, "Content-Length": krop.length }).end(krop);
  };

  const afvis = (svar, status, tekst, headers = {}) =>
    svar
      .writeHead(status, { "Content-Type": "text/plain; charset=utf-8", "Content-Length": Buffer.byteLength(tekst), ...headers })
      .end(tekst);

  return async (anmodning, svar) => {
    const sti = laesSti(anmodning.url);
    saetHeaders(svar, headersFor(sti ?? "/", { fundet: false }));
    if (anmodning.method !== "GET" && anmodning.method !== "HEAD") return afvis(svar, 405, "Kun GET og HEAD.\n", { Allow: "GET, HEAD" });
    if (sti === undefined) return afvis(svar, 400, "Adressen kan ikke læses.\n");
    const fund = await findFil(rod, sti);
    if (fund?.kind === "fil") {
      saetHeaders(svar, headersFor(sti));
      return send(anmodning, svar, { fil: fund.fil, status: 200 });
    }
    // Relative addresses in the folder's page need the slash.
    if (fund?.kind === "mappe") return afvis(svar, 301, "", { Location: `${encodeURI(sti)}/${/\?.*$/s.exec(anmodning.url)?.[0] ?? ""}` });
    const egen = await findFejlside(rod, sti);
    if (egen?.kind === "fil") return send(anmodning, svar, { fil: egen.fil, status: 404 });
    return afvis(svar, 404, IKKE_FUNDET, { "Content-Type": "text/html; charset=utf-8" });
  };
};

/**
 * Serves the folder `rod`. Port 0 takes a free one. Rejects with node's own error (`EADDRINUSE`) when the port is taken, and in Danish when
 * BYDELSKORT_VAERTER cannot be read.
 * @param {{ rod: string, port?: number, vaert?: string }} valg
 * @returns {Promise<{ url: string, luk: () => Promise<void> }>} `url` ends with a slash
 */
export const startServer = async ({ rod, port = 0, vaert = "127.0.0.1" }) => {
  // A mistake in BYDELSKORT_VAERTER is said at the start, not at the first embed.
  headersFor("/");
  const besvar = lavBesvar(await realpath(rod), lavIndhold());
  const server = createServer((anmodning, svar) => {
    besvar(anmodning, svar).catch((fejl) => {
      console.error(fejl);
      if (svar.headersSent) svar.destroy();
      else svar.writeHead(500).end();
    });
  });
  await new Promise((klar, fejl) => server.once("error", fejl).listen(port, vaert, klar));
  const luk = async () => {
    const lukket = new Promise((klar) => server.close(klar));
    server.closeAllConnections();
    await lukket;
  };
  return { url: `http://${vaert.includes(":") ? `[${vaert}]` : vaert}:${server.address().port}/`, luk };
};
