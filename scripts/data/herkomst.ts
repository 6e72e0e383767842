/** Reads the source table of residents by origin (KKBEF): one count per area, year and origin, empty where the source hides it. */
import { fundToTekst } from "../../src/domain/fund";
import { isNiveau } from "../../src/domain/niveau";
import { type OmraadeId, toOmraadeId } from "../../src/domain/omraade";
import { newFundliste } from "../../src/load/fejl";
import { parseTabel } from "../../src/load/tabel";
import { parseHeltal } from "../../src/load/tal";

const KOLONNER = ["niveau", "kode", "navn", "aar", "herkomst", "personer"];

const FELT_BY_HERKOMST = {
  "i alt": "iAlt",
  "dansk oprindelse": "dansk",
  "indvandrere, vestlige lande": "vestligeIndvandrere",
  "efterkommere, vestlige lande": "vestligeEfterkommere",
  "indvandrere, ikke-vestlige lande": "ikkevestligeIndvandrere",
  "efterkommere, ikke-vestlige lande": "ikkevestligeEfterkommere",
} as const;

/** Residents on 1 January; undefined where the source's cell is empty (suppressed or not stated, never zero). */
export type Herkomst = { readonly [felt in (typeof FELT_BY_HERKOMST)[keyof typeof FELT_BY_HERKOMST]]?: number };

export const herkomstKey = (omraade: OmraadeId, aar: number): string => `${omraade}|${aar}`;

const isKendtHerkomst = (tekst: string): tekst is keyof typeof FELT_BY_HERKOMST => Object.hasOwn(FELT_BY_HERKOMST, tekst);

/** Counts by `herkomstKey`. Throws with file and line at the first row that cannot be read: the source is whole or not used. */
export const parseHerkomst = (tekst: string, fil: string): ReadonlyMap<string, Herkomst> => {
  const herkomstByKey = new Map<string, Herkomst>();
  const laesRaekke = (celler: readonly string[], linje: number): void => {
    const [niveau = "", kode = "", , aar = "", herkomst = "", personer = ""] = celler;
    const antal = parseHeltal(personer);
    if (!isNiveau(niveau) || !isKendtHerkomst(herkomst) || (personer !== "" && antal === undefined))
      throw new Error(`${fil} linje ${linje}: «${celler.join(";")}» er ikke ${KOLONNER.join(";")}`);
    const key = herkomstKey(toOmraadeId(niveau, Number(kode)), Number(aar));
    herkomstByKey.set(key, { ...herkomstByKey.get(key), ...(antal === undefined ? {} : { [FELT_BY_HERKOMST[herkomst]]: antal }) });
  };
  const liste = newFundliste(fil);
  parseTabel(tekst, { kolonner: KOLONNER, liste, laesRaekke });
  if (liste.fund[0] !== undefined) throw new Error(fundToTekst(liste.fund[0]));
  return herkomstByKey;
};
