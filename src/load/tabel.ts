/** CSV text to checked rows of text cells in a declared order of columns. What the cells mean is left to one parser per table. */
import Papa from "papaparse";
import { citat, type Fundliste } from "./fejl";
import { placeKolonner } from "./hoved";
import { hasMojibake } from "./tegnsaet";

export type Tabelvalg = {
  readonly kolonner: readonly string[];
  /** Columns that the file may leave out: their cells are then empty. */
  readonly valgfri?: readonly string[];
  readonly liste: Fundliste;
  /**
   * Called once per whole row: its cells in the order of `kolonner` and `valgfri`, whatever their order in the file, and its line, the header's
   * being 1. Cells of columns that the file leaves out at the end may be undefined.
   */
  readonly laesRaekke: (celler: readonly string[], linje: number) => void;
};

const HTML = /^\s*<(?:!doctype|html|head|body|\?xml)/i;
const SKILLETEGN = ";";
const SEP = `sep=${SKILLETEGN}\n`;
/** Rows are handed on in portions of this many characters, so that a long table's raw cells are not all in memory at once. */
const PORTION = 256 * 1024;

/** Lines that a row takes up: a quoted cell may hold line breaks. */
const countLinjer = (celler: readonly string[]): number => celler.reduce((antal, celle) => antal + celle.split("\n").length - 1, 1);
const isTom = (celler: readonly string[]): boolean => celler.length === 1 && celler[0] === "";

/** What is wrong with the file as a whole. */
const explainFil = (tekst: string, kolonner: readonly string[]): { readonly fundet: string; readonly forventet: string } | undefined => {
  if (tekst.trim() === "") return { fundet: "en tom fil", forventet: `en tabel med kolonnerne ${kolonner.join(";")}` };
  return HTML.test(tekst) ? { fundet: "HTML", forventet: "CSV: filen er HTML, ikke CSV" } : undefined;
};

/** Line endings in one form: LF, and no byte order mark. */
const normalizeTekst = (tekst: string): string => tekst.replace(/^\uFEFF/, "").replaceAll("\r\n", "\n");
/** Letters in one form, cell by cell: NFC makes a semicolon, which parts cells, of a Greek question mark. */
const toNfc = (celle: string): string => celle.normalize("NFC");

const CSV = { delimiter: SKILLETEGN, newline: "\n" } as const;

/**
 * Hands on the rows of a `;`-separated text. A fault in the header or the whole file gives no rows and one error; a fault in a row
 * loses that row. A first line `sep=;` and empty lines are skipped, and line endings may be LF or CRLF.
 */
export const parseTabel = (raaTekst: string, { kolonner, valgfri = [], liste, laesRaekke }: Tabelvalg): void => {
  const tekst = normalizeTekst(raaTekst);
  const filfejl = explainFil(tekst, kolonner);
  if (filfejl !== undefined) return void liste.fejl({ linje: 0, kolonne: "", ...filfejl });

  const hovedlinje = tekst.startsWith(SEP) ? 2 : 1;
  const csv = hovedlinje === 2 ? tekst.slice(SEP.length) : tekst;
  const hoved = Papa.parse<string[]>(csv.slice(0, csv.search(/\n|$/)), CSV).data[0]?.map(toNfc) ?? [];
  const pladser = placeKolonner({ hoved, linje: hovedlinje, kolonner, valgfri }, liste);
  if (pladser === undefined) return;

  const iOrden = hoved.length <= pladser.length && pladser.every((plads, nummer) => plads === (nummer < hoved.length ? nummer : -1));
  const hasCitationstegn = csv.includes('"');
  const nfc = toNfc(csv);
  const isNfc = nfc === csv;
  const mojibake = hasMojibake(nfc);
  /** The line that the file may be cut in: the last, where no line break ends it. */
  const afkortetLinje = tekst.endsWith("\n") ? undefined : tekst.split("\n").length;
  let naeste = hovedlinje;

  const addRaekke = (raaCeller: readonly string[], aaben: boolean): void => {
    const linje = naeste;
    naeste += hasCitationstegn ? countLinjer(raaCeller) : 1;
    if (aaben) {
      const slugt = naeste - linje > 1 ? ` og sluger linjerne til ${naeste - 1}` : "";
      const forventet = "citationstegn om hele cellen, og to for hvert inde i den";
      return void liste.fejl({ linje, kolonne: "", fundet: `et citationstegn, der ikke lukkes${slugt}`, forventet });
    }
    if (linje === hovedlinje || isTom(raaCeller)) return;
    const celler = isNfc ? raaCeller : raaCeller.map(toNfc);
    const afkortet = naeste - 1 === afkortetLinje;
    if (celler.length !== hoved.length) {
      const fundet = `${celler.length} ${celler.length === 1 ? "celle" : "celler"}${afkortet ? " og intet linjeskift" : ""}`;
      liste.fejl({
        linje,
        kolonne: "",
        fundet,
        forventet: `${hoved.length} celler${afkortet ? ": filen ser ud til at være afkortet" : ""}`,
      });
      return;
    }
    if (afkortet)
      liste.fejl({ linje, kolonne: "", fundet: "intet linjeskift til sidst", forventet: "et linjeskift: filen kan være afkortet" });
    const plads = mojibake ? celler.findIndex(hasMojibake) : -1;
    if (plads >= 0) {
      const forventet = "tekst i UTF-8 uden styretegn: filen kan være gemt eller læst med et forkert tegnsæt";
      liste.fejl({ linje, kolonne: hoved[plads] ?? "", fundet: citat(celler[plads] ?? ""), forventet });
      return;
    }
    laesRaekke(iOrden ? celler : pladser.map((fra) => celler[fra] ?? ""), linje);
  };
  Papa.parse<string[]>(csv, {
    ...CSV,
    chunkSize: PORTION,
    chunk: ({ data, errors }: Papa.ParseResult<string[]>) => {
      // Of a text with given separators only its quotes can be wrong.
      const aabne = new Set(errors.map(({ row }) => row));
      for (const [nr, celler] of data.entries()) addRaekke(celler, aabne.has(nr));
    },
    complete: () => undefined,
  });
};
