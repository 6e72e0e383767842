/** `indikatorer-en.csv`: the texts of the indicators in English. */
import type { Fund } from "../domain/fund";
import type { Indikator, IndikatorTekst } from "../domain/indikator";
import { citat, newFundliste, opregn } from "./fejl";
import { parseTabel } from "./tabel";

export const INDIKATORTEKST_KOLONNER = ["id", "navn", "kort_navn", "definition", "population"] as const;

export type Tekstvalg = { readonly fil: string; readonly indikatorById: ReadonlyMap<string, Indikator> };
export type IndikatorTekster = { readonly tekstById: ReadonlyMap<string, IndikatorTekst>; readonly fund: readonly Fund[] };

/** Texts by indicator id. An unknown or repeated id is refused; an indicator without a text is a warning, and keeps its Danish one. */
export const parseIndikatorTekster = (tekst: string, { fil, indikatorById }: Tekstvalg): IndikatorTekster => {
  const liste = newFundliste(fil);
  const tekstById = new Map<string, IndikatorTekst>();
  const laesRaekke = (celler: readonly string[], linje: number): void => {
    const [id = "", navn = "", kortNavn = "", definition = "", population = ""] = celler;
    const tom = INDIKATORTEKST_KOLONNER.findIndex((_, plads) => celler[plads] === "");
    if (!indikatorById.has(id))
      liste.fejl({ linje, kolonne: "id", fundet: citat(id), forventet: `en kendt indikator (${opregn(indikatorById.keys())})` });
    else if (tekstById.has(id))
      liste.fejl({ linje, kolonne: "id", fundet: citat(id), forventet: "hver indikator én gang; den første række gælder" });
    else if (tom >= 0) liste.fejl({ linje, kolonne: INDIKATORTEKST_KOLONNER[tom] ?? "", fundet: citat(""), forventet: "en tekst" });
    else tekstById.set(id, { id, navn, kortNavn, definition, population });
  };
  parseTabel(tekst, { kolonner: INDIKATORTEKST_KOLONNER, liste, laesRaekke });
  if (tekstById.size > 0)
    for (const id of indikatorById.keys())
      if (!tekstById.has(id)) liste.advarsel({ linje: 0, kolonne: "id", fundet: "ingen række", forventet: `en tekst til ${citat(id)}` });
  return { tekstById, fund: liste.fund };
};
