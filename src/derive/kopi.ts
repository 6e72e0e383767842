/** The saved copy's size and date in words. */
import type { Sprog } from "../domain/sprog";

const LOKALE: Readonly<Record<Sprog, string>> = { da: "da-DK", en: "en-GB" };

/** "7,0": millions of bytes with one decimal. */
export const megabyte = (bytes: number, sprog: Sprog): string =>
  (bytes / 1e6).toLocaleString(LOKALE[sprog], { minimumFractionDigits: 1, maximumFractionDigits: 1 });

/** "28. november 2026" of an HTTP date, in the reader's own time; empty where there is none, or it is none. */
export const datoIOrd = (dato: string | undefined, sprog: Sprog): string => {
  const ms = dato === undefined ? Number.NaN : Date.parse(dato);
  return Number.isNaN(ms) ? "" : new Date(ms).toLocaleDateString(LOKALE[sprog], { dateStyle: "long" });
};
