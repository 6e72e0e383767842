/** Numbers as our own tables write them: decimal comma, no thousands separator, '-' or '−' as minus. */

const TAL = /^[-−]?\d+(?:,\d+)?$/;
const HELTAL = /^\d+$/;

/** The number, or undefined where the text is not one; `explainTal` then says why. */
export const parseTal = (tekst: string): number | undefined =>
  TAL.test(tekst) ? Number(tekst.replace("−", "-").replace(",", ".")) : undefined;

/** A whole number from 0 up, as codes and counts of decimals are. */
export const parseHeltal = (tekst: string): number | undefined => (HELTAL.test(tekst) ? Number(tekst) : undefined);

/** What was expected in place of a text that `parseTal` refused. */
export const explainTal = (tekst: string): string => {
  if (/[.,].*[.,]/.test(tekst)) return "et tal med højst ét decimalkomma og uden tusindtalsskilletegn, fx 1234,5";
  if (tekst.includes(".")) return "et tal med decimalkomma, ikke punktum, fx 59,5";
  if (/\s/.test(tekst)) return "et tal uden mellemrum, fx 1234,5";
  return "et tal, fx 59,5";
};
