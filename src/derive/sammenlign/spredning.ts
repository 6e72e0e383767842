/** How far apart a level's areas lie on one figure: what a difference is held against before figures of different units are compared. */
import { deviation } from "d3-array";
import { type Katalog, maalingVed, omraaderPaa, serieFor, tiderFor } from "../../domain/katalog";
import type { Niveau } from "../../domain/niveau";
import type { OmraadeId } from "../../domain/omraade";
import type { Tid } from "../../domain/tid";

/** A figure that fewer of a level's areas have than this share says nothing of how they spread. */
const MINDSTE_DAEKNING = 0.5;
/** Fewer areas than this have no spread to speak of. */
const FAERREST = 3;

export type Spredning = {
  /** The level's newest date: all values are of the same day, and none of them lies across a break from another. */
  readonly tid: Tid;
  readonly vaerdiById: ReadonlyMap<OmraadeId, number>;
  /** Standard deviation of the areas, which are all there are and no sample. Never 0. */
  readonly sigma: number;
};

/** Undefined where fewer than three areas, or fewer than half of them, have a value, or all have the same. */
export const spredningPaa = (katalog: Katalog, indikator: string, niveau: Niveau): Spredning | undefined => {
  const tid = tiderFor(katalog, indikator, niveau).at(-1);
  if (tid === undefined) return undefined;
  const omraader = omraaderPaa(katalog, niveau);
  const vaerdiById = new Map(
    omraader.flatMap(({ id }) => {
      const maaling = maalingVed(serieFor(katalog, indikator, id), tid);
      return maaling?.kind === "vaerdi" ? [[id, maaling.vaerdi] as const] : [];
    }),
  );
  if (vaerdiById.size < Math.max(FAERREST, omraader.length * MINDSTE_DAEKNING)) return undefined;
  // Sorted, so that sums are the same whatever order the tables have.
  const tal = [...vaerdiById.values()].sort((a, b) => a - b);
  const sigma = (deviation(tal) ?? 0) * Math.sqrt((tal.length - 1) / tal.length);
  return sigma > 0 ? { tid, vaerdiById, sigma } : undefined;
};
