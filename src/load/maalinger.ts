/** `maalinger.csv` and the long tables beside it: a figure, or the reason why there is none, per indicator, area and date. */
import type { Fund } from "../domain/fund";
import { GRUPPER } from "../domain/gruppe";
import type { Indikator } from "../domain/indikator";
import { FRAVAER, type Fravaer, type Maaling } from "../domain/maaling";
import { citat, newFundliste, opregn } from "./fejl";
import { type Kendte, newNoeglelaeser } from "./noegle";
import { parseTabel } from "./tabel";
import { explainTal, parseTal } from "./tal";

export const MAALING_KOLONNER = ["indikator", "niveau", "kode", "tid", "vaerdi", "fravaer", "brud", "note", "kilde"] as const;
/** Columns that a long table may leave out. */
export const MAALING_VALGFRI = ["gruppe", "signifikans"] as const;

export type Maalevalg = Kendte & { readonly fil: string };
export type Maalinger = { readonly maalinger: readonly Maaling[]; readonly fund: readonly Fund[] };

const toFravaer = (tekst: string): Fravaer | undefined => FRAVAER.find((kendt) => kendt === tekst);
const isUdenForPct = (indikator: Indikator, vaerdi: number): boolean => indikator.enhed === "pct." && (vaerdi < 0 || vaerdi > 100);

/** The measurements in the file's order. Two rows of one key are both returned: `joinSerier` keeps the first. */
export const parseMaalinger = (tekst: string, { fil, ...kendte }: Maalevalg): Maalinger => {
  const liste = newFundliste(fil);
  const laesNoegle = newNoeglelaeser(kendte, liste);

  const fejl = (linje: number, kolonne: string, ord: { readonly fundet: string; readonly forventet: string }) =>
    liste.fejl({ linje, kolonne, ...ord });

  const parseRaekke = (celler: readonly string[], linje: number): Maaling | undefined => {
    // By place, and below two whole literals rather than a spread: half the time for a long table's first reading.
    const vaerditekst = celler[4] ?? "";
    const fravaertekst = celler[5] ?? "";
    const brud = celler[6] ?? "";
    const note = celler[7] ?? "";
    const kilde = celler[8] ?? "";
    const gruppetekst = celler[9] ?? "";
    const signifikans = celler[10] ?? "";
    const noegle = laesNoegle(celler, linje);
    if (noegle === undefined) return undefined;
    if (brud !== "" && brud !== "ja") return fejl(linje, "brud", { fundet: citat(brud), forventet: "ja eller en tom celle" });
    if (kilde === "") return fejl(linje, "kilde", { fundet: citat(kilde), forventet: "en kilde" });
    const gruppe = gruppetekst === "" ? undefined : GRUPPER.find((kendt) => kendt === gruppetekst);
    if (gruppe === undefined && gruppetekst !== "")
      return fejl(linje, "gruppe", { fundet: citat(gruppetekst), forventet: `en tom celle eller en af ${opregn(GRUPPER)}` });
    if (signifikans !== "" && signifikans !== "ja" && signifikans !== "nej")
      return fejl(linje, "signifikans", { fundet: citat(signifikans), forventet: "ja, nej eller en tom celle" });
    const signifikant = signifikans === "" ? undefined : signifikans === "ja";
    const { omraade, tid } = noegle;
    const indikator = noegle.indikator.id;
    if (vaerditekst === "") {
      if (fravaertekst === "")
        return fejl(linje, "vaerdi", { fundet: "hverken værdi eller fravær", forventet: "en værdi eller en grund i kolonnen fravaer" });
      const fravaer = toFravaer(fravaertekst);
      if (fravaer === undefined) return fejl(linje, "fravaer", { fundet: citat(fravaertekst), forventet: `en af ${FRAVAER.join(", ")}` });
      return {
        kind: "mangel",
        indikator,
        omraade,
        tid,
        gruppe,
        brud: brud === "ja",
        signifikant,
        note,
        kilde,
        sted: { fil, linje },
        fravaer,
      };
    }
    if (fravaertekst !== "")
      return fejl(linje, "fravaer", {
        fundet: `både værdien ${citat(vaerditekst)} og fraværet ${citat(fravaertekst)}`,
        forventet: "kun den ene",
      });
    const vaerdi = parseTal(vaerditekst);
    if (vaerdi === undefined) return fejl(linje, "vaerdi", { fundet: citat(vaerditekst), forventet: explainTal(vaerditekst) });
    if (isUdenForPct(noegle.indikator, vaerdi))
      liste.advarsel({ linje, kolonne: "vaerdi", fundet: citat(vaerditekst), forventet: "en procent fra 0 til 100" });
    return { kind: "vaerdi", indikator, omraade, tid, gruppe, brud: brud === "ja", signifikant, note, kilde, sted: { fil, linje }, vaerdi };
  };

  const maalinger: Maaling[] = [];
  const laesRaekke = (celler: readonly string[], linje: number): void => {
    const maaling = parseRaekke(celler, linje);
    if (maaling !== undefined) maalinger.push(maaling);
  };
  parseTabel(tekst, { kolonner: MAALING_KOLONNER, valgfri: MAALING_VALGFRI, liste, laesRaekke });
  return { maalinger, fund: liste.fund };
};
