/** `omraader.csv`: the areas that figures are given for, and how they nest. */
import type { Fund } from "../domain/fund";
import { isNiveau, NIVEAUER } from "../domain/niveau";
import { type Omraade, type OmraadeId, toOmraadeId } from "../domain/omraade";
import { citat, newFundliste } from "./fejl";
import { parseTabel } from "./tabel";
import { explainTal, parseHeltal, parseTal } from "./tal";

export const OMRAADE_KOLONNER = ["niveau", "kode", "navn", "bydel", "lokaludvalg", "areal_km2"] as const;

export type Omraader = {
  readonly omraader: readonly Omraade[];
  readonly omraadeById: ReadonlyMap<OmraadeId, Omraade>;
  readonly fund: readonly Fund[];
};

/** The areas in the file's order; the first row of a (niveau, kode) wins. */
export const parseOmraader = (tekst: string, fil: string): Omraader => {
  const liste = newFundliste(fil);
  const omraadeById = new Map<OmraadeId, Omraade>();

  const parseRaekke = (celler: readonly string[], linje: number): Omraade | undefined => {
    const [niveau = "", kodetekst = "", navn = "", bydel = "", lokaludvalg = "", areal = ""] = celler;
    const fejl = (kolonne: string, fundet: string, forventet: string) => liste.fejl({ linje, kolonne, fundet: citat(fundet), forventet });
    if (!isNiveau(niveau)) return fejl("niveau", niveau, `et af ${NIVEAUER.join(", ")}`);
    const kode = parseHeltal(kodetekst);
    if (kode === undefined) return fejl("kode", kodetekst, "et kodenummer");
    if (navn === "") return fejl("navn", navn, "et navn");
    if (bydel !== "" && parseHeltal(bydel) === undefined) return fejl("bydel", bydel, "et bydelsnummer eller en tom celle");
    if (lokaludvalg !== "" && parseHeltal(lokaludvalg) === undefined)
      return fejl("lokaludvalg", lokaludvalg, "et lokaludvalgsnummer eller en tom celle");
    const arealKm2 = parseTal(areal);
    if (areal !== "" && arealKm2 === undefined) return fejl("areal_km2", areal, explainTal(areal));
    const id = toOmraadeId(niveau, kode);
    if (omraadeById.has(id)) return fejl("kode", `${niveau};${kodetekst}`, "hvert område én gang; den første række gælder");
    return { id, niveau, kode, navn, bydel: parseHeltal(bydel), lokaludvalg: parseHeltal(lokaludvalg), arealKm2 };
  };

  const laesRaekke = (celler: readonly string[], linje: number): void => {
    const omraade = parseRaekke(celler, linje);
    if (omraade !== undefined) omraadeById.set(omraade.id, omraade);
  };
  parseTabel(tekst, { kolonner: OMRAADE_KOLONNER, liste, laesRaekke });
  return { omraader: [...omraadeById.values()], omraadeById, fund: liste.fund };
};
