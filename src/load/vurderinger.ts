/** `vurderinger.csv`: the administration's own assessment of each indsatsområde. */
import type { Fund } from "../domain/fund";
import { INDSATSOMRAADER } from "../domain/indikator";
import type { Vurdering } from "../domain/vurdering";
import { citat, newFundliste, opregn } from "./fejl";
import { parseTabel } from "./tabel";

export const VURDERING_KOLONNER = ["indsatsomraade", "vurdering", "vurdering_en", "kilde"] as const;

/** The assessments in the file's order; the first row of an indsatsområde wins. */
export const parseVurderinger = (
  tekst: string,
  fil: string,
): { readonly vurderinger: readonly Vurdering[]; readonly fund: readonly Fund[] } => {
  const liste = newFundliste(fil);
  const vurderinger: Vurdering[] = [];
  const laesRaekke = (celler: readonly string[], linje: number): void => {
    const [navn = "", da = "", en = "", kilde = ""] = celler;
    const fejl = (kolonne: string, fundet: string, forventet: string) => liste.fejl({ linje, kolonne, fundet: citat(fundet), forventet });
    const indsatsomraade = INDSATSOMRAADER.find((kendt) => kendt === navn);
    const tom = VURDERING_KOLONNER.findIndex((_, plads) => celler[plads] === "");
    if (indsatsomraade === undefined) fejl("indsatsomraade", navn, `et af ${opregn(INDSATSOMRAADER)}`);
    else if (tom >= 0) fejl(VURDERING_KOLONNER[tom] ?? "", "", "en tekst");
    else if (vurderinger.some((kendt) => kendt.indsatsomraade === indsatsomraade))
      fejl("indsatsomraade", navn, "hvert indsatsområde én gang; den første række gælder");
    else vurderinger.push({ indsatsomraade, tekst: { da, en }, kilde, sted: { fil, linje } });
  };
  parseTabel(tekst, { kolonner: VURDERING_KOLONNER, liste, laesRaekke });
  return { vurderinger, fund: liste.fund };
};
