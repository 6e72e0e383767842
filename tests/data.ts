/** The real tables, loaded by the real loader, for the tests of their content. */
import { readFileSync } from "node:fs";
import { maalingVed, serieFor } from "../src/domain/katalog";
import type { Maaling } from "../src/domain/maaling";
import type { OmraadeId } from "../src/domain/omraade";
import { parseTid } from "../src/domain/tid";
import { addMaalinger, buildKatalog, FILER } from "../src/load/katalog";

export const readFil = (fil: string): string => readFileSync(fil, "utf8");

/** Without the long table. */
export const grund = buildKatalog({
  omraader: readFil(FILER.omraader),
  indikatorer: readFil(FILER.indikatorer),
  indikatorTekster: readFil(FILER.indikatorTekster),
  maalinger: readFil(FILER.maalinger),
  maal: readFil(FILER.maal),
});
export const katalog = addMaalinger(grund, readFil(FILER.befolkning), FILER.befolkning);

export const maaling = (indikator: string, omraade: OmraadeId, tekst: string): Maaling | undefined => {
  const tid = parseTid(tekst);
  return tid === undefined ? undefined : maalingVed(serieFor(katalog, indikator, omraade), tid);
};

export const vaerdi = (indikator: string, omraade: OmraadeId, tid: string): number | undefined => {
  const fundet = maaling(indikator, omraade, tid);
  return fundet?.kind === "vaerdi" ? fundet.vaerdi : undefined;
};
