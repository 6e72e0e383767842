/** Finds where lines cross or touch that should only meet at shared end points: the proof that a set of arcs is a plane map. */

import type { Punkt } from "../../../src/domain/geometri";
import { toGitter } from "./gitter";

type Segment = { readonly bue: number; readonly a: Punkt; readonly b: Punkt };

/** Pairs of arcs (or one arc with itself) that meet elsewhere than in a common end point. */
type Kryds = { readonly buer: readonly [number, number]; readonly ved: Punkt };

const samme = (p: Punkt, q: Punkt): boolean => p[0] === q[0] && p[1] === q[1];
/** Which side of a–b p lies on. Exact where the coordinates are whole numbers below 2^26. */
const side = (a: Punkt, b: Punkt, p: Punkt): number => Math.sign((b[0] - a[0]) * (p[1] - a[1]) - (b[1] - a[1]) * (p[0] - a[0]));
const indenforBoks = ({ a, b }: Segment, p: Punkt): boolean =>
  p[0] >= Math.min(a[0], b[0]) && p[0] <= Math.max(a[0], b[0]) && p[1] >= Math.min(a[1], b[1]) && p[1] <= Math.max(a[1], b[1]);
/** On the segment, its end points left out. */
const isPaa = (segment: Segment, p: Punkt): boolean =>
  !samme(segment.a, p) && !samme(segment.b, p) && indenforBoks(segment, p) && side(segment.a, segment.b, p) === 0;

const isKryds = (s: Segment, t: Segment): boolean => {
  if (isPaa(s, t.a) || isPaa(s, t.b) || isPaa(t, s.a) || isPaa(t, s.b)) return true;
  if ((samme(s.a, t.a) && samme(s.b, t.b)) || (samme(s.a, t.b) && samme(s.b, t.a))) return true;
  return side(s.a, s.b, t.a) * side(s.a, s.b, t.b) < 0 && side(t.a, t.b, s.a) * side(t.a, t.b, s.b) < 0;
};

/** Points that more than one arc runs through, or that an arc runs through twice, without being an end point of all of them. */
const findDobbelte = (buer: readonly (readonly Punkt[])[]): readonly Kryds[] => {
  const ender = new Map<string, number>();
  const indre = new Map<string, number>();
  const fundne: Kryds[] = [];
  buer.forEach((bue, nr) => {
    for (const ende of [bue[0], bue.at(-1)]) if (ende !== undefined) ender.set(ende.join(), nr);
  });
  buer.forEach((bue, nr) => {
    for (const punkt of bue.slice(1, -1)) {
      const anden = indre.get(punkt.join()) ?? ender.get(punkt.join());
      if (anden !== undefined) fundne.push({ buer: [nr, anden], ved: punkt });
      indre.set(punkt.join(), nr);
    }
  });
  return fundne;
};

/** Every crossing and touch among the arcs. `celle` is the side of the search grid, in the unit of the coordinates. */
export const findKryds = (buer: readonly (readonly Punkt[])[], celle: number): readonly Kryds[] => {
  const gitter = toGitter<Segment>(celle);
  const fundne: Kryds[] = [...findDobbelte(buer)];
  buer.forEach((bue, nr) => {
    bue.forEach((a, i) => {
      const b = bue[i + 1];
      if (b === undefined) return;
      const segment = { bue: nr, a, b };
      for (const andet of gitter.near(a, b, 0)) if (isKryds(segment, andet)) fundne.push({ buer: [nr, andet.bue], ved: a });
      gitter.add(a, b, segment);
    });
  });
  return fundne;
};
