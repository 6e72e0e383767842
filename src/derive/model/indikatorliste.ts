/** The indicators in their groups, for the list at the side and the select on a phone. */
import { INDSATSOMRAADER } from "../../domain/indikator";
import type { Katalog } from "../../domain/katalog";
import type { View } from "../../state/view";
import { lokaliseret, teksterFor } from "../overblik";

export type Indikatorgruppe = {
  readonly navn: string;
  readonly indikatorer: readonly { readonly id: string; readonly navn: string; readonly valgt: boolean }[];
};

export const lavIndikatorliste = (katalog: Katalog, view: View): readonly Indikatorgruppe[] =>
  INDSATSOMRAADER.flatMap((indsatsomraade) => {
    const indikatorer = katalog.indikatorer.filter((indikator) => indikator.indsatsomraade === indsatsomraade);
    if (indikatorer.length === 0) return [];
    return [
      {
        navn: teksterFor(view).indsatsomraade[indsatsomraade],
        indikatorer: indikatorer.map((raa) => ({
          id: raa.id,
          navn: lokaliseret(katalog, raa, view.sprog).kortNavn,
          valgt: raa.id === view.indikator,
        })),
      },
    ];
  });
