/** A level's figures of one indicator for the planner: of the newest date up to the shown year, or the newest there is. */
import { type Katalog, maalingVed, omraaderPaa, serieFor, tiderFor } from "../../domain/katalog";
import type { OmraadeId } from "../../domain/omraade";
import { type Tid, tidToAar } from "../../domain/tid";
import type { Behovsniveau } from "../../state/planvalg";

export type Planvaerdier = { readonly tid: Tid; readonly vaerdiById: ReadonlyMap<OmraadeId, number> };

/** Undefined where the indicator has no row on the level. */
export const vaerdierVed = (katalog: Katalog, indikator: string, m: { readonly niveau: Behovsniveau; readonly aar: string }) => {
  const tider = tiderFor(katalog, indikator, m.niveau);
  const tid = tider.findLast((en) => tidToAar(en) <= Number(m.aar)) ?? tider.at(-1);
  if (tid === undefined) return undefined;
  const vaerdiById = new Map(
    omraaderPaa(katalog, m.niveau).flatMap(({ id }) => {
      const maaling = maalingVed(serieFor(katalog, indikator, id), tid);
      return maaling?.kind === "vaerdi" ? [[id, maaling.vaerdi] as const] : [];
    }),
  );
  return { tid, vaerdiById } satisfies Planvaerdier;
};
