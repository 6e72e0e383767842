/** Embeds: what comes before the first coloured map, what comes after it, and what five of them on a page ask for. */
import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import type { Baenk } from "../baenk";
import { lavLinje } from "../budget";
import type { Emne, Maaling } from "../emne";
import { hentedeRessourcer, type Ressource } from "../maaling/ressourcer";

const FOERSTE_KORT_KB = 40;
const LYTTER_KB = 2;
const KORT = "indlejr/kort/bef-indeks/bydel/";

const gzipKb = async (filer: readonly string[]): Promise<number> => {
  const vaegte = await Promise.all(filer.map(async (fil) => (await promisify(gzip)(await readFile(fil), { level: 9 })).length));
  return vaegte.reduce((a, b) => a + b, 0) / 1000;
};
const filFor = (dist: string, { url }: Ressource): string =>
  join(dist, decodeURIComponent(new URL(url).pathname).replace(/\/$/, "/index.html"));

/** Every page of a map with its style, whatever its indicator and level: the heaviest counts. */
const tungesteKort = async (dist: string): Promise<number> => {
  const filer = await readdir(dist, { recursive: true });
  const stil = filer.filter((fil) => /indlejr-[^/]*\.css$/.test(fil)).map((fil) => join(dist, fil));
  const sider = filer.filter((fil) => /indlejr\/(?:kort|tid)\/.*index\.html$/.test(fil)).map((fil) => join(dist, fil));
  return Math.max(...(await Promise.all(sider.map((side) => gzipKb([side, ...stil])))));
};

const maal = (baenk: Baenk): Promise<Maaling> =>
  baenk.medSide({}, async ({ page }) => {
    await page.goto(`${baenk.egen}${KORT}?indlejret=1&dele=zoom`, { waitUntil: "load" });
    await page.waitForSelector(".kortknapper button");
    const alle = await hentedeRessourcer(page);
    const tabeller = alle.filter(({ url }) => /\.(?:csv|geojson)$/.test(url));
    const scripts = alle.filter(({ url }) => /\.m?js$/.test(url));
    return {
      tal: {
        kort: await tungesteKort(baenk.dist),
        script: await gzipKb(scripts.map((r) => filFor(baenk.dist, r))),
        tabeller: tabeller.reduce((sum, { overfoert }) => sum + overfoert, 0) / 1000,
        maplibre: alle.filter(({ url }) => /maplibre/i.test(url)).length,
        lytter: (await stat(join(baenk.dist, "indlejr.js"))).size / 1000,
      },
    };
  });

export const indlejring: Emne = {
  titel: "Indlejring (budget: første farvede kort ≤ 40 kB gzip, højdelytteren ≤ 2 kB, intet MapLibre uopfordret)",
  proever: [{ navn: "vaegt", hoejstRunder: 1, maal }],
  opgoer: ({ tal }) => {
    const kB = { enhed: "kB", decimaler: 1 };
    return {
      linjer: [
        lavLinje("det tungeste korts HTML og CSS, gzip", tal("vaegt", "kort"), { ...kB, graense: FOERSTE_KORT_KB }),
        lavLinje("script, der giver kortet liv bagefter, gzip", tal("vaegt", "script"), kB),
        lavLinje("tabeller og grænser bagefter, som overført", tal("vaegt", "tabeller"), kB),
        lavLinje("filer af MapLibre, før læseren zoomer", tal("vaegt", "maplibre"), { enhed: "", graense: 0 }),
        lavLinje("indlejr.js, upakket", tal("vaegt", "lytter"), { ...kB, graense: LYTTER_KB }),
      ],
      noter: ["Det første farvede kort er tegnet ved bygningen: intet script kører før det."],
    };
  },
};
