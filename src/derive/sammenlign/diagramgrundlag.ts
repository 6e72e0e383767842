/** What both charts are drawn from: the areas' series of the shown indicator, the city's, and the dates that they share. */
import type { Indikator } from "../../domain/indikator";
import { harBrudMellem, type Katalog, maalingVed, type Serie, serieFor } from "../../domain/katalog";
import { isVaerdi } from "../../domain/maaling";
import { BY, type Omraade } from "../../domain/omraade";
import type { Sprog } from "../../domain/sprog";
import { teksterFor } from "../../domain/sprogvalg";
import type { Tid } from "../../domain/tid";
import { lokaliseret } from "../overblik";
import { navneFor } from "./ord";
import type { Periode } from "./periode";
import { serieI } from "./serier";

/** `nr`: the area's place among the chosen, which gives it colour and shape; undefined for the city. */
export type Diagramlinje = { readonly nr: number | undefined; readonly navn: string; readonly serie: Serie };

export type Diagramgrundlag = {
  readonly indikator: Indikator;
  readonly sprog: Sprog;
  /** Chosen areas that have a value. */
  readonly linjer: readonly Diagramlinje[];
  /** Names of those that have none. */
  readonly uden: readonly string[];
  readonly by: Diagramlinje;
};

/** Undefined for an unknown indicator. */
export const lavDiagramgrundlag = (
  katalog: Katalog,
  m: { readonly omraader: readonly Omraade[]; readonly indikator: string; readonly sprog: Sprog },
): Diagramgrundlag | undefined => {
  const indikator = katalog.indikatorById.get(m.indikator);
  if (indikator === undefined) return undefined;
  const navne = navneFor(m.omraader, m.sprog);
  const alle = m.omraader.map((omraade, nr) => ({
    nr,
    navn: navne[nr] ?? omraade.navn,
    serie: serieI(katalog, m.indikator, omraade).serie,
  }));
  return {
    indikator: lokaliseret(katalog, indikator, m.sprog),
    sprog: m.sprog,
    linjer: alle.filter(({ serie }) => serie.some(isVaerdi)),
    uden: alle.filter(({ serie }) => !serie.some(isVaerdi)).map(({ navn }) => navn),
    by: { nr: undefined, navn: teksterFor(m).by, serie: serieFor(katalog, m.indikator, BY) },
  };
};

export const vaerdiI = (serie: Serie, tid: Tid): number | undefined => {
  const maaling = maalingVed(serie, tid);
  return maaling?.kind === "vaerdi" ? maaling.vaerdi : undefined;
};

/** Whether the series has a value at both ends, and no break between. */
export const daekker = (serie: Serie, { fra, til }: Periode): boolean =>
  vaerdiI(serie, fra) !== undefined && vaerdiI(serie, til) !== undefined && !harBrudMellem(serie, fra, til);

/** Why nothing is drawn. */
export type Intet = { readonly kind: "intet"; readonly tekst: string };
