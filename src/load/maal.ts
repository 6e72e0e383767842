/** `maal.csv`: the goals, as numbers or as words, with the date they are set for. */
import type { Fund } from "../domain/fund";
import type { Maal } from "../domain/maaling";
import { citat, newFundliste } from "./fejl";
import type { Maalevalg } from "./maalinger";
import { newNoeglelaeser } from "./noegle";
import { parseTabel } from "./tabel";
import { explainTal, parseTal } from "./tal";

export const MAAL_KOLONNER = ["indikator", "niveau", "kode", "tid", "vaerdi", "tekst", "kilde"] as const;
/** The words in English; a file may leave the column out. */
export const MAAL_VALGFRI = ["tekst_en"] as const;

export type Maalliste = { readonly maal: readonly Maal[]; readonly fund: readonly Fund[] };

/** The goals in the file's order; the first row of an (indikator, niveau, kode, tid) wins. */
export const parseMaal = (tekst: string, { fil, ...kendte }: Maalevalg): Maalliste => {
  const liste = newFundliste(fil);
  const laesNoegle = newNoeglelaeser(kendte, liste);
  const maalByNoegle = new Map<string, Maal>();

  const laesRaekke = (celler: readonly string[], linje: number): undefined => {
    const [indikator = "", niveau = "", kode = "", tid = "", vaerditekst = "", ord = "", kilde = "", engelsk = ""] = celler;
    const fejl = (kolonne: string, fundet: string, forventet: string) => liste.fejl({ linje, kolonne, fundet, forventet });
    const noegle = laesNoegle(celler, linje);
    if (noegle === undefined) return undefined;
    const vaerdi = parseTal(vaerditekst);
    if (vaerditekst !== "" && vaerdi === undefined) return fejl("vaerdi", citat(vaerditekst), explainTal(vaerditekst));
    if (vaerdi === undefined && ord === "") return fejl("vaerdi", "hverken tal eller ord", "et tal i vaerdi eller ord i tekst");
    if (kilde === "") return fejl("kilde", citat(kilde), "en kilde");
    const noegletekst = `${indikator};${niveau};${kode};${tid}`;
    if (maalByNoegle.has(noegletekst)) return fejl("", citat(noegletekst), "hvert mål én gang; den første række gælder");
    maalByNoegle.set(noegletekst, {
      indikator,
      omraade: noegle.omraade,
      tid: noegle.tid,
      vaerdi,
      tekst: { da: ord, en: engelsk },
      kilde,
      sted: { fil, linje },
    });
    return undefined;
  };

  parseTabel(tekst, { kolonner: MAAL_KOLONNER, valgfri: MAAL_VALGFRI, liste, laesRaekke });
  return { maal: [...maalByNoegle.values()], fund: liste.fund };
};
