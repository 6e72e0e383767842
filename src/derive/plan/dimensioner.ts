/** The ready dimensions: what of each can be told area by area, and what is only known of the city, or not at all. */
import { DIMENSIONER, DIMENSIONSDELE, type Dimension } from "../../domain/dimension";
import { type Katalog, omraaderPaa } from "../../domain/katalog";
import type { Behovsniveau, Indeksdel } from "../../state/planvalg";
import { vaerdierVed } from "./vaerdier";

export type Dimensionsvalg = {
  readonly dimension: Dimension;
  /** Empty where no indicator has figures for at least half of the areas. */
  readonly dele: readonly Indeksdel[];
  /** Measured per area, but for fewer than half of them. */
  readonly forFaa: readonly { readonly indikator: string; readonly antal: number }[];
  readonly kunByen: readonly string[];
  /** How many areas the level has. */
  readonly af: number;
};

/** Fewer than this share of the areas, and a rank among them says little. */
const MINDSTE_ANDEL = 0.5;

/** A high figure counts up, unless the indicator says that more is better: then a low one does. */
export const standardvaegt = (katalog: Katalog, indikator: string): number =>
  katalog.indikatorById.get(indikator)?.retning === "op" ? -1 : 1;

export const lavDimensioner = (katalog: Katalog, m: { readonly niveau: Behovsniveau; readonly aar: string }): readonly Dimensionsvalg[] => {
  const af = omraaderPaa(katalog, m.niveau).length;
  const antalFor = (indikator: string): number => vaerdierVed(katalog, indikator, m)?.vaerdiById.size ?? 0;
  return DIMENSIONER.map((dimension): Dimensionsvalg => {
    const { omraader, kunByen } = DIMENSIONSDELE[dimension];
    const kendte = omraader.filter((id) => katalog.indikatorById.has(id)).map((indikator) => ({ indikator, antal: antalFor(indikator) }));
    const nok = ({ antal }: { readonly antal: number }): boolean => antal >= af * MINDSTE_ANDEL;
    return {
      dimension,
      dele: kendte.filter(nok).map(({ indikator }) => ({ indikator, vaegt: standardvaegt(katalog, indikator) })),
      forFaa: kendte.filter((en) => !nok(en)),
      kunByen: kunByen.filter((id) => katalog.indikatorById.has(id)),
      af,
    };
  });
};
