/** How much the page weighs: until its first paint, until it works, and when MapLibre is wanted. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import type { Baenk } from "../baenk";
import { lavLinje } from "../budget";
import type { Emne, Maaling } from "../emne";
import { appErKlar, MAPLIBRE_VISES, ZOOM_IND } from "../maaling/app";
import { hentedeRessourcer, type Ressource } from "../maaling/ressourcer";

/** Longer than the app waits before it may fetch MapLibre unasked. */
const LEDIG_MS = 3500;
const erScript = ({ url }: Ressource): boolean => /\.m?js$/.test(url);
const erMaplibre = ({ url }: Ressource): boolean => /maplibre/i.test(url);
const erStil = ({ url }: Ressource): boolean => url.endsWith(".css");

/** Thousands of bytes, gzipped as size-limit does it. */
const gzipKb = async (baenk: Baenk, ressourcer: readonly Ressource[]): Promise<number> => {
  const stoerrelser = await Promise.all(
    ressourcer.map(async ({ url }) => {
      const sti = new URL(url).pathname.replace(/\/$/, "/index.html");
      return (await promisify(gzip)(await readFile(join(baenk.dist, sti)), { level: 9 })).length;
    }),
  );
  return stoerrelser.reduce((a, b) => a + b, 0) / 1000;
};
const overfoertKb = (ressourcer: readonly Ressource[]): number => ressourcer.reduce((sum, { overfoert }) => sum + overfoert, 0) / 1000;

const filnavne = (ressourcer: readonly Ressource[]): string =>
  ressourcer.map(({ url }) => new URL(url).pathname.replace(/^\/assets\//, "")).join(", ") || "ingen";

const maal = (baenk: Baenk): Promise<Maaling> =>
  baenk.medSide({}, async ({ page }) => {
    await page.goto(baenk.egen, { waitUntil: "load" });
    await appErKlar(page);
    await page.waitForTimeout(LEDIG_MS);
    const foer = await hentedeRessourcer(page);
    await page.click(ZOOM_IND);
    await page.waitForSelector(MAPLIBRE_VISES);
    const alle = await hentedeRessourcer(page);
    const billede = foer.filter((r, nr) => nr === 0 || (erStil(r) && !erMaplibre(r)));
    const scripts = foer.filter((r) => erScript(r) && !erMaplibre(r));
    const kort = alle.filter((r, nr) => (erScript(r) || erStil(r)) && (nr >= foer.length || erMaplibre(r)));
    if (kort.length < 2) throw new Error(`expected MapLibre and its worker to be fetched, got ${filnavne(kort)}`);
    return {
      tal: {
        billedeGz: await gzipKb(baenk, billede),
        billedeOverfoert: overfoertKb(billede),
        scriptGz: await gzipKb(baenk, scripts),
        maplibreFoer: foer.filter(erMaplibre).length,
        maplibreGz: await gzipKb(baenk, kort),
      },
      noter: [`Til første billede: ${filnavne(billede)}`, `Script til siden virker: ${filnavne(scripts)}`, `MapLibre: ${filnavne(kort)}`],
    };
  });

export const bytes: Emne = {
  titel: "Bytes (budget: 35 kB til første billede, 60 kB startscript, 440 kB MapLibre, alt gzippet)",
  proever: [{ navn: "bytes", hoejstRunder: 1, maal }],
  opgoer: ({ tal, noter }) => {
    const kB = { enhed: "kB", decimaler: 1 };
    return {
      linjer: [
        lavLinje("HTML og CSS til første billede, gzip", tal("bytes", "billedeGz"), { ...kB, graense: 35 }),
        lavLinje("… som overført (brotli)", tal("bytes", "billedeOverfoert"), kB),
        lavLinje("startscript med alt, det selv henter, gzip", tal("bytes", "scriptGz"), { ...kB, graense: 60 }),
        lavLinje("filer af MapLibre hentet, før det er ønsket", tal("bytes", "maplibreFoer"), { enhed: "", graense: 0 }),
        lavLinje("MapLibre med worker, gzip", tal("bytes", "maplibreGz"), { ...kB, graense: 440 }),
      ],
      noter: noter("bytes"),
    };
  },
};
