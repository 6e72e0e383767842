/** Measurements as a table that opens right in a Danish Excel: UTF-8 with BOM, `;`, decimal comma, CRLF. */
import type { Maaling } from "../../domain/maaling";

const KOLONNER = ["indikator", "omraade", "tid", "gruppe", "vaerdi", "fravaer", "brud", "signifikans", "note", "kilde"] as const;

/** A text that a spreadsheet would take for a formula is marked as text. */
const celle = (tekst: string): string => {
  const tryg = /^[=+@\t]/.test(tekst) ? `'${tekst}` : tekst;
  return /[";\r\n]/.test(tryg) ? `"${tryg.replaceAll('"', '""')}"` : tryg;
};

export const toCsv = (maalinger: readonly Maaling[]): string => {
  const rader = maalinger.map((m) => [
    m.indikator,
    m.omraade,
    m.tid,
    m.gruppe ?? "",
    m.kind === "vaerdi" ? String(m.vaerdi).replace(".", ",") : "",
    m.kind === "mangel" ? m.fravaer : "",
    m.brud ? "ja" : "",
    m.signifikant === undefined ? "" : m.signifikant ? "ja" : "nej",
    m.note,
    m.kilde,
  ]);
  return `\uFEFF${[KOLONNER, ...rader].map((rad) => rad.map(celle).join(";")).join("\r\n")}\r\n`;
};
