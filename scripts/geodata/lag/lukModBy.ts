/** Draws the coarse neighbours in under the city, so that no false strip of water shows between the two. */
import { convex, featureCollection, multiPoint, polygon, union } from "@turf/turf";
import type { Position } from "geojson";
import type { Polygon, Punkt } from "../../../src/domain/geometri";
import { isIndenfor } from "../net/dissolve";
import { fromMeter, type Polygoner, toMeter, toPunkt } from "../plan/plan";

/** The coarse outline misses the true border by up to about 260 m (Amager's south). */
const RAEKKEVIDDE_M = 300;
/** Edges are cut into pieces no longer than this, so that each follows the true border on its own. */
const STYKKE_M = 200;
/** How far in under the city the land is drawn: enough to cover bends in the true border between two points. */
const IND_UNDER_M = 150;

type Kant = readonly [Punkt, Punkt];

const afstand = (a: Punkt, b: Punkt): number => Math.hypot(a[0] - b[0], a[1] - b[1]);

const naermest = (p: Punkt, [a, b]: Kant): Punkt => {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const t = Math.max(0, Math.min(1, ((p[0] - a[0]) * dx + (p[1] - a[1]) * dy) / (dx * dx + dy * dy || 1)));
  return [a[0] + t * dx, a[1] + t * dy];
};

const kanterI = (ring: readonly Punkt[]): readonly Kant[] => ring.slice(1).map((b, i): Kant => [ring[i] ?? b, b]);
const kantnoegle = ([a, b]: Kant): string => [a.join(), b.join()].sort().join(" ");
const toPositioner = (ringe: Polygon): Position[][] => ringe.map((ring) => ring.map(([x, y]) => [x, y]));

/** An edge as pieces that end where it does. */
const cutKant = ([a, b]: Kant): readonly Kant[] => {
  const stykker = Math.ceil(afstand(toMeter(a), toMeter(b)) / STYKKE_M);
  const ved = (i: number): Punkt => (i === stykker ? b : [a[0] + ((b[0] - a[0]) * i) / stykker, a[1] + ((b[1] - a[1]) * i) / stykker]);
  return Array.from({ length: stykker }, (_, i): Kant => [ved(i), ved(i + 1)]);
};

/** The point drawn on past the nearest place on the city's border; itself where it lies under the city; undefined where the city is far away. */
const toUnder = (punkt: Punkt, bykanter: readonly Kant[], by: Polygoner): Punkt | undefined => {
  if (by.some(([ydre = []]) => isIndenfor(punkt, ydre))) return punkt;
  const p = toMeter(punkt);
  const naer = bykanter.map((kant) => naermest(p, kant)).reduce((bedst, q) => (afstand(p, q) < afstand(p, bedst) ? q : bedst), [0, 0]);
  const langt = afstand(p, naer);
  if (langt > RAEKKEVIDDE_M || langt === 0) return undefined;
  const skala = (langt + IND_UNDER_M) / langt;
  return fromMeter([p[0] + (naer[0] - p[0]) * skala, p[1] + (naer[1] - p[1]) * skala]);
};

/** The same areas, each grown across its own edges along the city. Edges that two areas share stay. Degrees in and out, unrounded out. */
export const lukModBy = (omraader: readonly Polygoner[], by: Polygoner): readonly Polygoner[] => {
  const bykanter = by.flatMap((ringe) => kanterI(ringe[0] ?? [])).map(([a, b]): Kant => [toMeter(a), toMeter(b)]);
  const antal = new Map<string, number>();
  for (const noegle of omraader.flat(2).flatMap(kanterI).map(kantnoegle)) antal.set(noegle, (antal.get(noegle) ?? 0) + 1);
  return omraader.map((polygoner) => {
    const laeg = polygoner
      .flat()
      .flatMap(kanterI)
      .filter((kant) => antal.get(kantnoegle(kant)) === 1)
      .flatMap(cutKant)
      .flatMap((kant) => {
        const [a, b] = kant.map((punkt) => toUnder(punkt, bykanter, by));
        if (a === undefined || b === undefined) return [];
        return convex(multiPoint([...kant, a, b].map(([x, y]) => [x, y]))) ?? [];
      });
    if (laeg.length === 0) return polygoner;
    const samlet = union(featureCollection([...polygoner.map((ringe) => polygon(toPositioner(ringe))), ...laeg]))?.geometry;
    if (samlet === undefined) return polygoner;
    const dele = samlet.type === "Polygon" ? [samlet.coordinates] : samlet.coordinates;
    return dele.map((ringe) => ringe.map((ring) => ring.map(toPunkt)));
  });
};
