/** Areas whose outline and published area disagree already in the source, kept by hand with the reason: kendte-afvigelser.csv. */
import Papa from "papaparse";
import * as v from "valibot";

export type KendtAfvigelse = {
  readonly niveau: string;
  readonly kode: number;
  /** Outline against published area, as a fraction: −0,0378. */
  readonly afvigelse: number;
  readonly grund: string;
};

const kommatal = v.pipe(
  v.string(),
  v.regex(/^-?\d+(,\d+)?$/),
  v.transform((tekst) => Number(tekst.replace(",", "."))),
);
const Raekke = v.object({
  niveau: v.picklist(["bydel", "lokaludvalg", "kvarter"]),
  kode: v.pipe(v.string(), v.regex(/^\d+$/), v.transform(Number)),
  afvigelse_pct: kommatal,
  grund: v.pipe(v.string(), v.minLength(10)),
});

/** @throws Error with file and line when a row cannot be read. */
export const parseKendteAfvigelser = (fil: string, tekst: string): readonly KendtAfvigelse[] =>
  Papa.parse<Record<string, string>>(tekst, { delimiter: ";", header: true, skipEmptyLines: true }).data.map((raekke, i) => {
    const svar = v.safeParse(Raekke, raekke);
    if (!svar.success) {
      const [foerste] = svar.issues;
      throw new Error(`${fil} linje ${i + 2}, ${v.getDotPath(foerste)}: fundet ${foerste.received}, forventet ${foerste.expected}`);
    }
    const { niveau, kode, afvigelse_pct, grund } = svar.output;
    return { niveau, kode, afvigelse: afvigelse_pct / 100, grund };
  });
