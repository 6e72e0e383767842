/** The words around a picture of one of the comparison's charts. */
import type { Katalog } from "../../domain/katalog";
import { teksterFor } from "../../domain/sprogvalg";
import type { View } from "../../state/view";
import type { Billedramme } from "./billedramme";
import { afsender, henttekster } from "./ord";

/** `linjer`: each with where its look is found in the chart, and its name. `diagram`: "Fra 1995 til 2025". */
export const lavSammenlignramme = (
  { katalog, view }: { readonly katalog: Katalog; readonly view: View },
  m: { readonly navn: string; readonly diagram: string; readonly linjer: readonly { readonly vaelger: string; readonly navn: string }[] },
): Billedramme => {
  const hent = henttekster(view.sprog);
  const tekster = teksterFor(view);
  const kilde = katalog.indikatorById.get(view.indikator)?.kilde ?? "";
  return {
    titel: m.navn,
    undertitel: [m.diagram],
    legendetitel: "",
    legende: [m.linjer.map(({ vaelger, navn }) => ({ tegn: { kind: "som", form: "linje", vaelger }, tekst: navn }))],
    kilder: [...(kilde === "" ? [] : [hent.kilde(kilde)]), hent.licens, afsender(tekster)],
  };
};
