/** How far apart a level's areas lie on one figure: what a difference is held against before figures of different units are compared. */
import { standardDeviation } from "simple-statistics";
import type { Indikator } from "../../domain/indikator";
import { type Katalog, maalingVed, omraaderPaa, serieFor, tiderFor } from "../../domain/katalog";
import type { Niveau } from "../../domain/niveau";
import type { OmraadeId } from "../../domain/omraade";
import type { Tid } from "../../domain/tid";

/** A figure that fewer of a level's areas have than this share says nothing of how they spread. */
const MINDSTE_DAEKNING = 0.5;
/** Fewer areas than this have no spread to speak of. */
const FAERREST = 3;

/** Growth and density are ratios: from 100 to 200 is as far as from 200 to 400. A single quarter that grew fifty times over would else make all the others alike. */
const erForhold = (indikator: Indikator | undefined): boolean => indikator?.enhed === "indeks" || indikator?.enhed === "pr. km²";

export type Spredning = {
  /** The level's newest date: all values are of the same day, and none of them lies across a break from another. */
  readonly tid: Tid;
  readonly vaerdiById: ReadonlyMap<OmraadeId, number>;
  /** How far apart two values lie, in standard deviations of the level's areas, which are all there are and no sample; undefined for a ratio to nought. */
  readonly mellem: (a: number, b: number) => number | undefined;
};

/** Undefined where fewer than three areas, or fewer than half of them, have a value, or all have the same. */
export const spredningPaa = (katalog: Katalog, indikator: string, niveau: Niveau): Spredning | undefined => {
  const tid = tiderFor(katalog, indikator, niveau).at(-1);
  if (tid === undefined) return undefined;
  const forhold = erForhold(katalog.indikatorById.get(indikator));
  const omraader = omraaderPaa(katalog, niveau);
  const vaerdiById = new Map(
    omraader.flatMap(({ id }) => {
      const maaling = maalingVed(serieFor(katalog, indikator, id), tid);
      return maaling?.kind === "vaerdi" && (!forhold || maaling.vaerdi > 0) ? [[id, maaling.vaerdi] as const] : [];
    }),
  );
  if (vaerdiById.size < Math.max(FAERREST, omraader.length * MINDSTE_DAEKNING)) return undefined;
  const trin = (vaerdi: number): number => (forhold ? Math.log(vaerdi) : vaerdi);
  // Sorted, so that sums are the same whatever order the tables have.
  const tal = [...vaerdiById.values()].map(trin).sort((a, b) => a - b);
  const sigma = tal.length === 0 ? 0 : standardDeviation(tal);
  if (sigma === 0) return undefined;
  return {
    tid,
    vaerdiById,
    mellem: (a, b) => (forhold && Math.min(a, b) <= 0 ? undefined : Math.abs(trin(a) - trin(b)) / sigma),
  };
};
