/** Writes data/omraader.csv: the areas that figures may be given for, and their land area. */
import type { Niveauer, Omraade } from "./niveauer";

const HOVED = "niveau;kode;navn;bydel;lokaludvalg;areal_km2";
const DECIMALER = 4;
const M2_PR_KM2 = 1_000_000;

const toKm2 = (arealM2: number): string => (arealM2 / M2_PR_KM2).toFixed(DECIMALER).replace(".", ",");
const celle = (vaerdi: string | number | undefined): string => {
  const tekst = String(vaerdi ?? "");
  return /[";\n]/.test(tekst) ? `"${tekst.replaceAll('"', '""')}"` : tekst;
};
const raekke = (niveau: string, { kode, navn, bydel, lokaludvalg, arealM2 }: Omraade): string =>
  [niveau, kode, navn, bydel, lokaludvalg, toKm2(arealM2)].map(celle).join(";");

/** Rows that have no outline of their own here and are kept by hand: housing areas. */
const keptByHand = (foer: string): readonly string[] => foer.split(/\r?\n/).filter((linje) => linje.startsWith("boligomraade;"));

/** UTF-8 without BOM, `;`, LF, decimal comma: by, bydele, lokaludvalg, kvarterer, each by code. `foer`: the file as it stands, or "". */
export const toOmraadeCsv = ({ by, bydele, lokaludvalg, kvarterer }: Niveauer, foer: string): string =>
  [
    HOVED,
    ...by.map((omraade) => raekke("by", omraade)),
    ...bydele.map((omraade) => raekke("bydel", omraade)),
    ...lokaludvalg.map((omraade) => raekke("lokaludvalg", omraade)),
    ...kvarterer.map((omraade) => raekke("kvarter", omraade)),
    ...keptByHand(foer),
    "",
  ].join("\n");
