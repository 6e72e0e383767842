/** The first four cells of a row (indikator, niveau, kode, tid), which say what it is about: shared by measurements and goals. */
import type { Indikator } from "../domain/indikator";
import { isNiveau, NIVEAUER } from "../domain/niveau";
import { type Omraade, type OmraadeId, toOmraadeId } from "../domain/omraade";
import { parseTid, type Tid } from "../domain/tid";
import { citat, type Fundliste, opregn } from "./fejl";
import { parseHeltal } from "./tal";

export type Kendte = {
  readonly indikatorById: ReadonlyMap<string, Indikator>;
  readonly omraadeById: ReadonlyMap<OmraadeId, Omraade>;
};

/** What a series is about; its texts are kept to recognise the next row of the same series. */
type Serienoegle = { readonly indikator: Indikator; readonly omraade: OmraadeId; readonly niveautekst: string; readonly kodetekst: string };
export type Noegle = { readonly indikator: Indikator; readonly omraade: OmraadeId; readonly tid: Tid };

/** A reader of keys with a memory: a long table names the same series row after row, and the same dates thousands of times. */
export const newNoeglelaeser = ({ indikatorById, omraadeById }: Kendte, liste: Fundliste) => {
  const tidByTekst = new Map<string, Tid>();
  let sidste: Serienoegle | undefined;

  const parseOmraade = (niveau: string, kodetekst: string, linje: number): OmraadeId | undefined => {
    if (!isNiveau(niveau))
      return liste.fejl({ linje, kolonne: "niveau", fundet: citat(niveau), forventet: `et af ${NIVEAUER.join(", ")}` });
    const kode = parseHeltal(kodetekst);
    const id = kode === undefined ? undefined : toOmraadeId(niveau, kode);
    if (id !== undefined && omraadeById.has(id)) return id;
    const koder = [...omraadeById.values()].filter((omraade) => omraade.niveau === niveau).map((omraade) => omraade.kode);
    return liste.fejl({ linje, kolonne: "kode", fundet: citat(kodetekst), forventet: `et kendt kodenummer (${niveau}: ${opregn(koder)})` });
  };

  const parseSerie = (celler: readonly string[], linje: number): Serienoegle | undefined => {
    const id = celler[0] ?? "";
    const niveautekst = celler[1] ?? "";
    const kodetekst = celler[2] ?? "";
    if (sidste?.kodetekst === kodetekst && sidste.niveautekst === niveautekst && sidste.indikator.id === id) return sidste;
    const indikator = indikatorById.get(id);
    if (indikator === undefined) {
      const forventet = `en kendt indikator (${opregn(indikatorById.keys())})`;
      return liste.fejl({ linje, kolonne: "indikator", fundet: citat(id), forventet });
    }
    const omraade = parseOmraade(niveautekst, kodetekst, linje);
    if (omraade === undefined) return undefined;
    sidste = { indikator, omraade, niveautekst, kodetekst };
    return sidste;
  };

  const parseTidscelle = (tidstekst: string, linje: number): Tid | undefined => {
    const kendt = tidByTekst.get(tidstekst);
    if (kendt !== undefined) return kendt;
    const tid = parseTid(tidstekst);
    if (tid === undefined)
      return liste.fejl({ linje, kolonne: "tid", fundet: citat(tidstekst), forventet: "et år eller en måned, fx 2009 eller 2009-02" });
    tidByTekst.set(tidstekst, tid);
    return tid;
  };

  /** The key, or undefined with a finding at the first cell that is wrong. */
  return (celler: readonly string[], linje: number): Noegle | undefined => {
    const serie = parseSerie(celler, linje);
    const tid = serie === undefined ? undefined : parseTidscelle(celler[3] ?? "", linje);
    return serie === undefined || tid === undefined ? undefined : { indikator: serie.indikator, omraade: serie.omraade, tid };
  };
};
