/** Fetches one table's text. A failure is a finding, so that one broken file leaves the others working. */
import type { Fund } from "../domain/fund";
import { decodeTekst } from "./tegnsaet";

export type Hentet = { readonly kind: "tekst"; readonly tekst: string } | { readonly kind: "fund"; readonly fund: Fund };

const toFund = (fil: string, fundet: string, forventet: string): Hentet => ({
  kind: "fund",
  fund: { alvor: "fejl", fil, linje: 0, kolonne: "", fundet, forventet },
});

/** The decoded text at `url`, or one finding that names `fil`: no contact, an HTTP status, HTML in place of CSV. Tries once; never throws. */
export const hentTekst = async (url: string, fil: string): Promise<Hentet> => {
  try {
    const svar = await fetch(url);
    if (!svar.ok) return toFund(fil, `HTTP-status ${svar.status}`, "en tabel: filen kunne ikke hentes");
    if (svar.headers.get("content-type")?.includes("html")) return toFund(fil, "HTML", "CSV: filen er HTML, ikke CSV");
    return { kind: "tekst", tekst: decodeTekst(new Uint8Array(await svar.arrayBuffer())).tekst };
  } catch {
    return toFund(fil, "ingen forbindelse", "en tabel: filen kunne ikke hentes");
  }
};
