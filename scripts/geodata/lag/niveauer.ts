/** Dissolves the roder into the levels above them, from one topology. */

import type { Punkt } from "../../../src/domain/geometri";
import { dissolve, outlineBuer } from "../net/dissolve";
import type { Omraadetopologi } from "../net/topologi";
import { toLabel } from "../plan/label";
import type { Polygoner } from "../plan/plan";
import type { Raalag, RaaRode } from "../raa/raalag";

export type Omraade = {
  readonly kode: number;
  readonly navn: string;
  /** Number of the bydel that holds it, a bydel's own number for itself; undefined for the city. */
  readonly bydel: number | undefined;
  readonly lokaludvalg: number | undefined;
  readonly kvarter: number | undefined;
  /** Sum of the roder's published areas, m². */
  readonly arealM2: number;
  readonly polygoner: Polygoner;
  readonly label: Punkt;
  /** Codes of the areas on the same level that share a border, ascending. Islands have none; water is no border. */
  readonly naboer: readonly number[];
};

export type Niveauer = Readonly<Record<"by" | "bydele" | "lokaludvalg" | "kvarterer" | "roder", readonly Omraade[]>>;

type Gruppering = {
  readonly kode: (rode: RaaRode) => number;
  readonly navn: (rode: RaaRode) => string;
  readonly overordnet: (rode: RaaRode) => Pick<Omraade, "bydel" | "lokaludvalg" | "kvarter">;
};

const grupper = (roder: readonly RaaRode[], topologi: Omraadetopologi, { kode, navn, overordnet }: Gruppering): readonly Omraade[] => {
  const koder = [...new Set(roder.map(kode))].sort((a, b) => a - b);
  const raa = koder.map((gruppe) => {
    const indekser = roder.flatMap((rode, i) => (kode(rode) === gruppe ? [i] : []));
    const medlemmer = indekser.flatMap((i) => roder[i] ?? []);
    const [foerste] = medlemmer;
    if (foerste === undefined) throw new Error(`group ${gruppe} has no roder`);
    return { kode: gruppe, foerste, medlemmer, polygoner: dissolve(topologi, indekser), buer: outlineBuer(topologi, indekser) };
  });
  const koderByBue = new Map<number, number[]>();
  for (const { kode: gruppe, buer } of raa) for (const bue of buer) koderByBue.set(bue, [...(koderByBue.get(bue) ?? []), gruppe]);
  return raa.map(({ kode: gruppe, foerste, medlemmer, polygoner, buer }) => ({
    kode: gruppe,
    navn: navn(foerste),
    ...overordnet(foerste),
    arealM2: medlemmer.reduce((sum, rode) => sum + rode.arealM2, 0),
    polygoner,
    label: toLabel(polygoner),
    naboer: [...new Set([...buer].flatMap((bue) => koderByBue.get(bue) ?? []))].filter((nabo) => nabo !== gruppe).sort((a, b) => a - b),
  }));
};

/** All levels, each sorted by code. The roder must stand in the order of the topology's areas. */
export const toNiveauer = (
  { roder, bydele }: Raalag,
  topologi: Omraadetopologi,
  by: { readonly kode: number; readonly navn: string },
): Niveauer => {
  const bydelsnavn = new Map(bydele.map(({ kode, navn }) => [kode, navn]));
  return {
    by: grupper(roder, topologi, {
      kode: () => by.kode,
      navn: () => by.navn,
      overordnet: () => ({ bydel: undefined, lokaludvalg: undefined, kvarter: undefined }),
    }),
    bydele: grupper(roder, topologi, {
      kode: (rode) => rode.bydel,
      navn: (rode) => bydelsnavn.get(rode.bydel) ?? "",
      overordnet: (rode) => ({ bydel: rode.bydel, lokaludvalg: undefined, kvarter: undefined }),
    }),
    lokaludvalg: grupper(roder, topologi, {
      kode: (rode) => rode.lokaludvalg,
      navn: (rode) => rode.lokaludvalgnavn,
      overordnet: (rode) => ({ bydel: rode.bydel, lokaludvalg: rode.lokaludvalg, kvarter: undefined }),
    }),
    kvarterer: grupper(roder, topologi, {
      kode: (rode) => rode.kvarter,
      navn: (rode) => rode.kvarternavn,
      overordnet: (rode) => ({ bydel: rode.bydel, lokaludvalg: rode.lokaludvalg, kvarter: undefined }),
    }),
    roder: grupper(roder, topologi, {
      kode: (rode) => rode.kode,
      navn: (rode) => rode.navn,
      overordnet: (rode) => ({ bydel: rode.bydel, lokaludvalg: rode.lokaludvalg, kvarter: rode.kvarter }),
    }),
  };
};
