/** `indikatorer.csv`: what is measured, in which unit, and whether more is better. */
import type { Fund } from "../domain/fund";
import { ENHEDER, INDSATSOMRAADER, type Indikator, RETNINGER } from "../domain/indikator";
import { citat, newFundliste, opregn } from "./fejl";
import { parseTabel } from "./tabel";
import { parseHeltal } from "./tal";

export const INDIKATOR_KOLONNER = [
  "id",
  "indsatsomraade",
  "navn",
  "kort_navn",
  "definition",
  "enhed",
  "decimaler",
  "retning",
  "population",
  "kilde",
] as const;
/** `ja` where the main goal is followed by it; a table without the column has no main goals. */
export const INDIKATOR_VALGFRI = ["hovedmaal"] as const;

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const FLEST_DECIMALER = 3;

export type Indikatorer = {
  readonly indikatorer: readonly Indikator[];
  readonly indikatorById: ReadonlyMap<string, Indikator>;
  readonly fund: readonly Fund[];
};

/** The indicators in the file's order; the first row of an id wins. */
export const parseIndikatorer = (tekst: string, fil: string): Indikatorer => {
  const liste = newFundliste(fil);
  const indikatorById = new Map<string, Indikator>();

  const parseRaekke = (celler: readonly string[], linje: number): Indikator | undefined => {
    const [
      id = "",
      omraade = "",
      navn = "",
      kortNavn = "",
      definition = "",
      enhedstekst = "",
      decimaltekst = "",
      retningstekst = "",
      population = "",
      kilde = "",
      hovedmaaltekst = "",
    ] = celler;
    const fejl = (kolonne: string, fundet: string, forventet: string) => liste.fejl({ linje, kolonne, fundet: citat(fundet), forventet });
    if (!ID.test(id)) return fejl("id", id, "små bogstaver a–z, tal og bindestreg");
    if (indikatorById.has(id)) return fejl("id", id, "hver indikator én gang; den første række gælder");
    const indsatsomraade = INDSATSOMRAADER.find((kendt) => kendt === omraade);
    if (indsatsomraade === undefined) return fejl("indsatsomraade", omraade, `et af ${opregn(INDSATSOMRAADER)}`);
    const tom = [
      ["navn", navn],
      ["kort_navn", kortNavn],
      ["definition", definition],
      ["population", population],
      ["kilde", kilde],
    ].find(([, celle]) => celle === "");
    if (tom !== undefined) return fejl(tom[0] ?? "", "", "en tekst");
    const enhed = ENHEDER.find((kendt) => kendt === enhedstekst);
    if (enhed === undefined) return fejl("enhed", enhedstekst, `en af ${opregn(ENHEDER)}`);
    const decimaler = parseHeltal(decimaltekst);
    if (decimaler === undefined || decimaler > FLEST_DECIMALER)
      return fejl("decimaler", decimaltekst, `et helt tal fra 0 til ${FLEST_DECIMALER}`);
    const retning = RETNINGER.find((kendt) => kendt === retningstekst);
    if (retning === undefined) return fejl("retning", retningstekst, `en af ${opregn(RETNINGER)}`);
    if (hovedmaaltekst !== "" && hovedmaaltekst !== "ja") return fejl("hovedmaal", hovedmaaltekst, "ja eller en tom celle");
    const hovedmaal = hovedmaaltekst === "ja";
    return { id, indsatsomraade, navn, kortNavn, definition, enhed, decimaler, retning, population, kilde, hovedmaal };
  };

  const laesRaekke = (celler: readonly string[], linje: number): void => {
    const indikator = parseRaekke(celler, linje);
    if (indikator !== undefined) indikatorById.set(indikator.id, indikator);
  };
  parseTabel(tekst, { kolonner: INDIKATOR_KOLONNER, valgfri: INDIKATOR_VALGFRI, liste, laesRaekke });
  return { indikatorer: [...indikatorById.values()], indikatorById, fund: liste.fund };
};
