/** A foreign site for embeds: a server of its own on another port, with pages under a strict policy, and the listeners that real sites have, written for the test. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

export type Vaertsside = {
  readonly krop: string;
  /** The page's own script, served from its own address: the policy allows no inline one. */
  readonly script?: string;
};
export type Vaert = { readonly url: string; readonly luk: () => Promise<void> };

/** As strict as a municipal site may be: only its own scripts, and the embed's host for frames and the height script. */
const csp = (indlejret: string): string =>
  `default-src 'none'; script-src 'self' ${indlejret}; style-src 'self'; frame-src ${indlejret}; base-uri 'none'; form-action 'none'`;

/** `sider` by path without its slash. `indlejret` is the embeds' origin. */
export const startVaert = async (sider: Readonly<Record<string, Vaertsside>>, indlejret: string): Promise<Vaert> => {
  const server = createServer((anmodning, svar) => {
    const sti = (anmodning.url ?? "/").slice(1).replace(/\?.*/, "");
    const side = sider[sti.replace(/\.js$/, "")];
    if (sti === "favicon.ico") return svar.writeHead(204).end();
    if (side === undefined) return svar.writeHead(404).end();
    if (sti.endsWith(".js")) return svar.writeHead(200, { "Content-Type": "text/javascript" }).end(side.script ?? "");
    const script = side.script === undefined ? "" : `<script src="/${sti}.js"></script>`;
    return svar
      .writeHead(200, { "Content-Type": "text/html; charset=utf-8", "Content-Security-Policy": csp(indlejret) })
      .end(
        `<!doctype html><html lang="da"><head><meta charset="utf-8"><title>Artikel</title>${script}</head><body><h1>Artikel</h1>${side.krop}</body></html>`,
      );
  });
  await new Promise<void>((klar) => server.listen(0, "127.0.0.1", klar));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    luk: async () => {
      server.closeAllConnections();
      await new Promise((klar) => server.close(klar));
    },
  };
};

/** What a page with Datawrapper charts has: every frame that sent a height gets it. */
export const DATAWRAPPERS_LYTTER = `
addEventListener("message", (e) => {
  const hoejder = e.data && e.data["datawrapper-height"];
  if (!hoejder) return;
  for (const id in hoejder)
    for (const ramme of document.querySelectorAll("iframe")) if (ramme.contentWindow === e.source) ramme.style.height = hoejder[id] + "px";
});`;

/** What pym.Parent does: makes the frame with the child's name in its address, and takes that child's heights. */
export const pymsLytter = (id: string, adresse: string): string => `
addEventListener("DOMContentLoaded", () => {
  const ramme = document.createElement("iframe");
  ramme.src = ${JSON.stringify(adresse)} + "&initialWidth=600&childId=${id}&parentTitle=Artikel&parentUrl=" + encodeURIComponent(location.href);
  ramme.title = "Kort";
  ramme.width = "100%";
  ramme.setAttribute("frameborder", "0");
  document.getElementById(${JSON.stringify(id)}).append(ramme);
  const moenster = new RegExp("^pymxPYMx${id}xPYMx(\\\\S+)xPYMx(.*)$");
  addEventListener("message", (e) => {
    const fundet = typeof e.data === "string" && moenster.exec(e.data);
    if (fundet && fundet[1] === "height") ramme.setAttribute("height", fundet[2] + "px");
  });
});`;
