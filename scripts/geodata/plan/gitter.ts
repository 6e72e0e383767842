/** A grid that finds what lies near a segment, so that 25.000 segments need not be held against each other. */
import type { Punkt } from "../../../src/domain/geometri";

type Gitter<T> = {
  /** Puts something with the bounding box of a–b into the grid. */
  readonly add: (a: Punkt, b: Punkt, ting: T) => void;
  /** What may lie within `margen` of the bounding box of a–b, in the order in which it was added, each once. */
  readonly near: (a: Punkt, b: Punkt, margen: number) => readonly T[];
};

/** An empty grid with square cells of `side` (same unit as the points). */
export const toGitter = <T>(side: number): Gitter<T> => {
  const celler = new Map<string, { readonly nr: number; readonly ting: T }[]>();
  let antal = 0;
  const toCelle = (tal: number): number => Math.floor(tal / side);
  const noegler = (a: Punkt, b: Punkt, margen: number): readonly string[] => {
    const [x0, x1] = [toCelle(Math.min(a[0], b[0]) - margen), toCelle(Math.max(a[0], b[0]) + margen)];
    const [y0, y1] = [toCelle(Math.min(a[1], b[1]) - margen), toCelle(Math.max(a[1], b[1]) + margen)];
    const fundne: string[] = [];
    for (let x = x0; x <= x1; x++) for (let y = y0; y <= y1; y++) fundne.push(`${x} ${y}`);
    return fundne;
  };
  return {
    add: (a, b, ting) => {
      const post = { nr: antal++, ting };
      for (const noegle of noegler(a, b, 0)) {
        const celle = celler.get(noegle);
        if (celle === undefined) celler.set(noegle, [post]);
        else celle.push(post);
      }
    },
    near: (a, b, margen) => {
      const poster = new Set(noegler(a, b, margen).flatMap((noegle) => celler.get(noegle) ?? []));
      return [...poster].sort((p, q) => p.nr - q.nr).map(({ ting }) => ting);
    },
  };
};
