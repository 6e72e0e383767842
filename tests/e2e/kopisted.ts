/** A copy of the built site in a folder of a host, whose server can be stopped and whose build can be made a newer one. */
import { cp, mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { createServer, request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { skrivKopi } from "../../scripts/kopi/skriv";
import { startServer } from "../../scripts/server.mjs";
import { parseTid } from "../../src/domain/tid";

const DIST = new URL("../../dist/", import.meta.url).pathname;

export type Kopisted = {
  /** The site's root, "http://127.0.0.1:PORT/under/kort/". */
  readonly url: string;
  readonly oprindelse: string;
  /** The folder that is served as `url`. */
  readonly mappe: string;
  /** Answers no request for a path like this one until it is told so again; undefined: answers all. */
  readonly dvael: (sti: RegExp | undefined) => void;
  readonly stop: () => Promise<void>;
  /** Puts another build in its place, as a deploy does: every page says so on its root element, and every script is called something else. */
  readonly nyUdgave: (maerke: string) => Promise<void>;
  readonly fjern: () => Promise<void>;
};

/** A server before the server, which can hold an answer back, and leave a header out. */
const startForan = async (
  bag: string,
  { ventende, udenHeader }: { readonly ventende: () => RegExp | undefined; readonly udenHeader: string | undefined },
): Promise<{ readonly url: string; readonly luk: () => Promise<void> }> => {
  const foran = createServer(async (anmodning, svar) => {
    while (ventende()?.test(anmodning.url ?? "")) await new Promise((naeste) => setTimeout(naeste, 50));
    const videre = request(new URL(anmodning.url ?? "/", bag), { method: anmodning.method, headers: anmodning.headers }, (bagfra) => {
      const headers = Object.entries(bagfra.headers).filter(([navn]) => navn !== udenHeader);
      svar.writeHead(bagfra.statusCode ?? 500, Object.fromEntries(headers));
      bagfra.pipe(svar);
    });
    videre.on("error", () => svar.destroy());
    videre.end();
  });
  await new Promise<void>((klar) => foran.listen(0, "127.0.0.1", klar));
  const adresse = foran.address();
  if (adresse === null || typeof adresse === "string") throw new Error(`expected a port, got ${adresse}`);
  return {
    url: `http://127.0.0.1:${adresse.port}/`,
    luk: async () => {
      foran.closeAllConnections();
      await new Promise((lukket) => foran.close(lukket));
    },
  };
};

/** The worker's own code, below the list that the build wrote before it. */
const arbejderkode = async (mappe: string): Promise<string> => (await readFile(join(mappe, "sw.js"), "utf8")).replace(/^.*\n/, "");

/** `udenHeader`: in lower case, one that this host does not send. */
export const lavKopisted = async ({ udenHeader }: { readonly udenHeader?: string } = {}): Promise<Kopisted> => {
  const rod = await mkdtemp(join(tmpdir(), "bydelskort-kopi-"));
  const mappe = join(rod, "under/kort");
  await mkdir(mappe, { recursive: true });
  // What the copy leaves out is two thirds of the build.
  await cp(DIST, mappe, { recursive: true, filter: (fil) => !/\/(?:tal\.csv|del\.png)$/.test(fil) });
  const server = await startServer({ rod });
  let ventende: RegExp | undefined;
  const foran = await startForan(server.url, { ventende: () => ventende, udenHeader });
  const arbejder = await arbejderkode(mappe);

  const nyUdgave = async (maerke: string): Promise<void> => {
    const filer = (await readdir(mappe, { recursive: true })).filter((sti) => /\.(?:js|html)$/.test(sti) && sti !== "sw.js");
    const scripts = filer.filter((sti) => /^assets\/.*-[\w-]{8}\.js$/.test(sti)).map((sti) => sti.slice("assets/".length));
    const nyeNavne = scripts.map((navn) => [navn, navn.replace(/[\w-]{8}\.js$/, `${maerke.padEnd(8, "0")}.js`)] as const);
    for (const sti of filer) {
      const tekst = await readFile(join(mappe, sti), "utf8");
      const ny = nyeNavne
        .reduce((hidtil, [fra, til]) => hidtil.replaceAll(fra, til), tekst)
        .replace(/^(<!doctype html>\s*<html lang="\w\w")(?: data-udgave="\w+")?/, `$1 data-udgave="${maerke}"`);
      await writeFile(join(mappe, sti), ny);
    }
    for (const [fra, til] of nyeNavne) await rename(join(mappe, "assets", fra), join(mappe, "assets", til));
    const tid = parseTid("2026");
    if (tid === undefined) throw new Error("expected a date, got none");
    await skrivKopi(mappe, { arbejder, nyesteTal: tid });
  };

  return {
    url: `${foran.url}under/kort/`,
    oprindelse: new URL(foran.url).origin,
    mappe,
    dvael: (sti) => {
      ventende = sti;
    },
    stop: foran.luk,
    nyUdgave,
    fjern: async () => {
      await foran.luk();
      await server.luk();
      await rm(rod, { recursive: true });
    },
  };
};
