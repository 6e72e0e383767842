/** Numbers as our own tables write them: decimal comma, no thousands separator, '-' or '−' as minus. */

/** As many digits as a number holds exactly: with some hundred it would be read as infinite. */
const TAL = /^[-−]?\d{1,15}(?:,\d+)?$/;
const HELTAL = /^\d{1,15}$/;

/** The number, or undefined where the text is not one; `explainTal` then says why. Minus zero is zero. */
export const parseTal = (tekst: string): number | undefined =>
  TAL.test(tekst) ? Number(tekst.replace("−", "-").replace(",", ".")) + 0 : undefined;

/** A whole number from 0 up, as codes and counts of decimals are. */
export const parseHeltal = (tekst: string): number | undefined => (HELTAL.test(tekst) ? Number(tekst) : undefined);

/** What was expected in place of a text that `parseTal` refused. */
export const explainTal = (tekst: string): string => {
  if (/[.,].*[.,]/.test(tekst)) return "et tal med højst ét decimalkomma og uden tusindtalsskilletegn, fx 1234,5";
  if (tekst.includes(".")) return "et tal med decimalkomma, ikke punktum, fx 59,5";
  if (/^[-−]?\d{16}/.test(tekst)) return "et tal på højst 15 cifre før kommaet";
  if (/\s/.test(tekst)) return "et tal uden mellemrum, fx 1234,5";
  return "et tal, fx 59,5";
};
