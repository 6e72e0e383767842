/** Quarters as the tables write them, "2009-K3": their text sorts as they follow each other. */
import { type Tid, tidToAar, tidToMaaned } from "../../domain/tid";

const nummer = (kvartal: string): number => Number(kvartal.slice(0, 4)) * 4 + Number(kvartal.slice(-1)) - 1;
const fraNummer = (nr: number): string => `${Math.floor(nr / 4)}-K${(nr % 4) + 1}`;

/** The quarter by which what begins then has surely begun: of a bare year no more is known than its last. */
export const begyndtVed = (tid: Tid): string => (tid.length === 4 ? `${tidToAar(tid)}-K4` : fraNummer(Math.floor(tidToMaaned(tid) / 3)));

/** The last quarter in which what ends then surely ran: of a bare year no more is known than its first. */
export const varedeTil = (tid: Tid): string => (tid.length === 4 ? `${tidToAar(tid)}-K1` : fraNummer(Math.floor(tidToMaaned(tid) / 3)));

/** Both ends included; none where the end comes first. */
export const kvartalerFra = (fra: string, til: string): readonly string[] =>
  Array.from({ length: Math.max(0, nummer(til) - nummer(fra) + 1) }, (_, i) => fraNummer(nummer(fra) + i));

export const kvartalsdele = (kvartal: string): { readonly nr: string; readonly aar: string } => ({
  nr: kvartal.slice(-1),
  aar: kvartal.slice(0, 4),
});
