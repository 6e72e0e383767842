/** The indicators in their groups, for the list at the side and the select on a phone, each with the city's light where it has one. */

import { INDSATSOMRAADER } from "../../domain/indikator";
import { type Katalog, serieFor } from "../../domain/katalog";
import { BY } from "../../domain/omraade";
import { teksterFor } from "../../domain/sprogvalg";
import { harKunSide } from "../../state/tilpas";
import type { View } from "../../state/view";
import { LYSFORM, lysVed } from "../barometer/lys";
import { lokaliseret } from "../overblik";

export type Listelys = { readonly form: string; readonly ord: string };
export type Listeindikator = {
  readonly id: string;
  readonly navn: string;
  readonly valgt: boolean;
  /** Only its own page can tell of it: it has no figures that a map shows. */
  readonly kunSide: boolean;
  readonly lys: Listelys | undefined;
};
export type Indikatorgruppe = { readonly navn: string; readonly indikatorer: readonly Listeindikator[] };

export const lavIndikatorliste = (katalog: Katalog, view: View): readonly Indikatorgruppe[] =>
  INDSATSOMRAADER.flatMap((indsatsomraade) => {
    const indikatorer = katalog.indikatorer.filter((indikator) => indikator.indsatsomraade === indsatsomraade);
    if (indikatorer.length === 0) return [];
    const tekster = teksterFor(view);
    return [
      {
        navn: tekster.indsatsomraade[indsatsomraade],
        indikatorer: indikatorer.map((raa): Listeindikator => {
          const lys = lysVed(raa, serieFor(katalog, raa.id, BY));
          return {
            id: raa.id,
            navn: lokaliseret(katalog, raa, view.sprog).kortNavn,
            valgt: raa.id === view.indikator,
            kunSide: harKunSide(katalog, raa.id),
            lys: lys.kind === "lys" ? { form: LYSFORM[lys.udvikling], ord: tekster.udviklingsord[lys.udvikling] } : undefined,
          };
        }),
      },
    ];
  });

/** Those that a map shows. */
export const medKort = (grupper: readonly Indikatorgruppe[]): readonly Indikatorgruppe[] =>
  grupper
    .map((gruppe) => ({ ...gruppe, indikatorer: gruppe.indikatorer.filter(({ kunSide }) => !kunSide) }))
    .filter(({ indikatorer }) => indikatorer.length > 0);
