/** Reads what the pages are made of, with the app's own loaders. */
import type { Profilgrundlag } from "../../src/derive/profil/grundlag";
import { parseFormer, parseKortlag, parseKvarterById } from "../../src/load/geometri";
import { LAGFILER } from "../../src/load/hentGeometri";
import { buildProjektbank } from "../../src/load/hentProjektbank";
import { BOLIGFIL, PROJEKTFILER } from "../../src/load/projektfiler";
import { hentKatalog, laes } from "../prerender";

export const hentGrundlag = async (): Promise<Omit<Profilgrundlag, "sprog">> => {
  const katalog = await hentKatalog();
  const tabeller = await Promise.all(Object.entries(PROJEKTFILER).map(async ([navn, fil]) => [navn, await laes(fil)] as const));
  const boliger = await laes(BOLIGFIL);
  const lag = async (niveau: keyof typeof LAGFILER) => parseKortlag(await laes(LAGFILER[niveau]), niveau, LAGFILER[niveau]);
  return {
    katalog,
    bank: {
      ...buildProjektbank(Object.fromEntries(tabeller), katalog),
      boligformer: parseFormer(boliger, "boligomraade", BOLIGFIL),
      kvarterById: parseKvarterById(boliger, "boligomraade", BOLIGFIL),
    },
    lag: { bydel: await lag("bydel"), lokaludvalg: await lag("lokaludvalg"), kvarter: await lag("kvarter") },
  };
};
