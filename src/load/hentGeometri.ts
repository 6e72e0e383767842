/** Fetches outlines. A level that does not come leaves the table and everything else working. */
import { Filfejl } from "../domain/fund";
import type { Kontekstform, Kortlag } from "../domain/geometri";
import type { Kortniveau } from "../domain/niveau";
import { parseKontekst, parseKortlag } from "./geometri";

export const LAGFILER: Readonly<Record<Kortniveau, string>> = {
  bydel: "geodata/bydele.geojson",
  lokaludvalg: "geodata/lokaludvalg.geojson",
  kvarter: "geodata/kvarterer.geojson",
};
export const KONTEKSTFIL = "geodata/kontekst.geojson";

/** Throws with the file's name (Danish) when it cannot be fetched or read. */
export const hentGeojson = async (url: string, fil: string): Promise<string> => {
  const svar = await fetch(url).catch(() => undefined);
  if (svar?.ok === false) throw new Filfejl(fil, `: kunne ikke hentes (HTTP-status ${svar.status})`);
  // The connection may also be lost on the way.
  const tekst = await svar?.text().catch(() => undefined);
  if (tekst === undefined) throw new Filfejl(fil, ": ingen forbindelse");
  return tekst;
};

export const hentKortlag = async (niveau: Kortniveau, url: string): Promise<Kortlag> =>
  parseKortlag(await hentGeojson(url, LAGFILER[niveau]), niveau, LAGFILER[niveau]);

export const hentKontekst = async (url: string): Promise<readonly Kontekstform[]> =>
  parseKontekst(await hentGeojson(url, KONTEKSTFIL), KONTEKSTFIL);
