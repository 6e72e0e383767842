/** Makes neighbours meet: vertices that lie almost together become one, and a vertex that lies on a neighbour's edge is put into that edge. */

import type { Punkt } from "../../../src/domain/geometri";
import { toGitter } from "../plan/gitter";
import { fromMeter, type Polygoner, toMeter } from "../plan/plan";

/** Nearer than this is the same place. The source's own faults are 0,00–0,10 m; its narrowest real distances are about 1 m. */
const SNAP_M = 0.3;

/** Side of the search grid. */
const CELLE_M = 50;
const RUNDER = 8;

const afstand = (a: Punkt, b: Punkt): number => Math.hypot(a[0] - b[0], a[1] - b[1]);

/**
 * Each place → the first place of its cluster: places with less than the tolerance from one to the next. Clusters, since two corners that lie
 * about a tolerance apart would else be joined in one area and kept apart in its neighbour.
 */
const createSamler = (punkter: readonly Punkt[], tolerance: number): ((punkt: Punkt) => Punkt) => {
  const gitter = toGitter<Punkt>(tolerance);
  const foerste = new Map<string, Punkt>();
  for (const punkt of punkter) gitter.add(punkt, punkt, punkt);
  for (const start of punkter) {
    const koe = foerste.has(start.join()) ? [] : [start];
    for (let punkt = koe.pop(); punkt !== undefined; punkt = koe.pop()) {
      foerste.set(punkt.join(), start);
      const her = punkt;
      koe.push(...gitter.near(her, her, tolerance).filter((anden) => !foerste.has(anden.join()) && afstand(her, anden) <= tolerance));
    }
  }
  return (punkt) => foerste.get(punkt.join()) ?? punkt;
};

/** How far along a–b the foot of p lies (0–1), and how far p is from the line, in metres. */
const projicer = (p: Punkt, a: Punkt, b: Punkt): { readonly t: number; readonly afstand: number } => {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const t = ((p[0] - a[0]) * dx + (p[1] - a[1]) * dy) / (dx * dx + dy * dy);
  return { t, afstand: afstand(p, [a[0] + t * dx, a[1] + t * dy]) };
};

/** Without repeated points and without spikes (a–b–a), which enclose nothing. Open ring in and out. */
const cleanRing = (ring: readonly Punkt[]): readonly Punkt[] => {
  const ren: Punkt[] = [];
  for (const punkt of ring) {
    if (punkt === ren.at(-1)) continue;
    if (punkt === ren.at(-2)) ren.pop();
    else ren.push(punkt);
  }
  while (ren.length > 2 && (ren.at(-1) === ren[0] || ren.at(-1) === ren[1] || ren.at(-2) === ren[0])) {
    if (ren.at(-1) === ren[0]) ren.pop();
    else if (ren.at(-1) === ren[1]) ren.shift();
    else ren.pop();
  }
  return ren;
};

/** A ring with every place put in that lies on one of its edges. Putting one in bends the edge a little: again until nothing more lies on it. */
const fillRing = (ring: readonly Punkt[], paaKant: (a: Punkt, b: Punkt) => readonly Punkt[]): readonly Punkt[] => {
  let foer = ring;
  for (let runde = 0; runde < RUNDER; runde++) {
    const fyldt = cleanRing(foer.flatMap((a, i) => [a, ...paaKant(a, foer[(i + 1) % foer.length] ?? a)]));
    if (fyldt.length === foer.length) break;
    foer = fyldt;
  }
  return foer;
};

/** All areas' polygons with shared places made identical. Rings closed, in degrees; rings that collapse to less than a triangle are left out. */
export const snap = (omraader: readonly Polygoner[], tolerance: number = SNAP_M): readonly Polygoner[] => {
  const iMeter = omraader.map((polygoner) => polygoner.map((ringe) => ringe.map((ring) => ring.slice(1).map(toMeter))));
  const saml = createSamler(iMeter.flat(3), tolerance);
  const samlet = iMeter.map((polygoner) =>
    polygoner.map((ringe) => ringe.map((ring) => cleanRing(ring.map(saml))).filter((ring) => ring.length > 2)),
  );
  const steder = toGitter<Punkt>(CELLE_M);
  for (const punkt of new Set(samlet.flat(3))) steder.add(punkt, punkt, punkt);
  const paaKant = (a: Punkt, b: Punkt): readonly Punkt[] =>
    steder
      .near(a, b, tolerance)
      .filter((punkt) => punkt !== a && punkt !== b)
      .map((punkt) => ({ punkt, ...projicer(punkt, a, b) }))
      .filter((fod) => fod.t > 0 && fod.t < 1 && fod.afstand <= tolerance)
      .sort((p, q) => p.t - q.t)
      .map(({ punkt }) => punkt);
  const toLukket = (ring: readonly Punkt[]): readonly Punkt[] => [...ring, ...ring.slice(0, 1)].map(fromMeter);
  return samlet.map((polygoner) =>
    polygoner
      .map((ringe) => ringe.map((ring) => toLukket(fillRing(ring, paaKant))).filter((ring) => ring.length > 3))
      .filter((ringe) => ringe.length > 0),
  );
};
