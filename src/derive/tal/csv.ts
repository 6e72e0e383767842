/** A table that opens right in a Danish Excel: UTF-8 with BOM, `;`, CRLF. */

/** What a spreadsheet would take for a formula, in wide signs too; a number below nought is none. */
const FORMEL = /^(?:[=+@\t\r\n＝＋－＠]|-(?!\d+(?:,\d+)?$))/;

/** A text that a spreadsheet would take for a formula is marked as text. */
const celle = (tekst: string): string => {
  const tryg = FORMEL.test(tekst) ? `'${tekst}` : tekst;
  return /[";\r\n]/.test(tryg) ? `"${tryg.replaceAll('"', '""')}"` : tryg;
};

/** `fodnoter`: sentences below the table, after an empty line: what it counts, and how. */
export const skrivCsv = (kolonner: readonly string[], rader: readonly (readonly string[])[], fodnoter: readonly string[] = []): string => {
  const noter = fodnoter.filter((note) => note !== "");
  const linjer = [kolonner, ...rader, ...(noter.length === 0 ? [] : [[""], ...noter.map((note) => [note])])];
  return `\uFEFF${linjer.map((rad) => rad.map(celle).join(";")).join("\r\n")}\r\n`;
};

/** Decimal comma, no thousands sign; as many decimals as the number has where none are asked for. "" where there is none. */
export const csvTal = (tal: number | undefined, decimaler?: number): string =>
  tal === undefined ? "" : (decimaler === undefined ? String(tal) : tal.toFixed(decimaler)).replace(".", ",");
