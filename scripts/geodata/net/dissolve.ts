/** Joins areas of one topology into larger ones: inner arcs cancel out, outer arcs become the rings. */

import type { Punkt } from "../../../src/domain/geometri";
import { polygonAreal, ringAreal } from "../plan/areal";
import type { Polygoner } from "../plan/plan";
import { type Omraadetopologi, PLADSER_PR_GRAD, ringPunkter } from "./topologi";

type Ring = readonly Punkt[];

/** A ring that visits a point twice, cut into rings that do not. In and out closed. */
const splitVedGentagelse = (ring: Ring): readonly Ring[] => {
  const dele: Ring[] = [];
  const sti: Punkt[] = [];
  for (const punkt of ring) {
    const foer = sti.findIndex(([x, y]) => x === punkt[0] && y === punkt[1]);
    if (foer >= 0) dele.push([...sti.splice(foer), punkt]);
    sti.push(punkt);
  }
  return dele.filter((del) => del.length > 3);
};

/** Directed arcs that are used one way only, joined end to start. */
const stitch = (buer: readonly Ring[], rettede: readonly number[]): readonly Ring[] => {
  const resten = new Set(rettede);
  for (const nr of rettede) if (resten.has(~nr)) [nr, ~nr].forEach((brugt) => void resten.delete(brugt));
  const ringe: Ring[] = [];
  for (const foerste of resten) {
    const ring: Punkt[] = [];
    for (let nr: number | undefined = foerste; nr !== undefined; ) {
      resten.delete(nr);
      const punkter: Ring = ringPunkter(buer, [nr]);
      ring.push(...(ring.length === 0 ? punkter : punkter.slice(1)));
      const slut = ring.at(-1)?.join();
      nr = slut === ring[0]?.join() ? undefined : [...resten].find((naeste) => ringPunkter(buer, [naeste])[0]?.join() === slut);
    }
    ringe.push(...splitVedGentagelse(ring));
  }
  return ringe;
};

/** Even-odd rule; a point on the edge may fall either way. */
export const isIndenfor = ([x, y]: Punkt, ring: Ring): boolean => {
  let inde = false;
  ring.forEach(([x0, y0], i) => {
    const [x1, y1] = ring[i + 1] ?? [x0, y0];
    if (y0 > y !== y1 > y && x < ((x1 - x0) * (y - y0)) / (y1 - y0) + x0) inde = !inde;
  });
  return inde;
};

/** In one of the polygons and not in its holes. */
export const isPunktI = (punkt: Punkt, polygoner: Polygoner): boolean =>
  polygoner.some(([ydre = [], ...huller]) => isIndenfor(punkt, ydre) && !huller.some((hul) => isIndenfor(punkt, hul)));

/** The middle of the first edge: on the ring, but never a corner of another ring. */
const midtpunkt = ([[x0, y0] = [0, 0], [x1, y1] = [0, 0]]: Ring): Punkt => [(x0 + x1) / 2, (y0 + y1) / 2];

/** Polygons, largest first, each with its holes: outer rings counter-clockwise, holes clockwise (RFC 7946). In degrees. */
const toPolygoner = (ringe: readonly Ring[]): Polygoner => {
  const ydre = ringe.filter((ring) => ringAreal(ring) > 0).toSorted((a, b) => ringAreal(b) - ringAreal(a));
  const huller = ringe.filter((ring) => ringAreal(ring) < 0);
  return ydre
    .map((ring): readonly Ring[] => [
      ring,
      ...huller.filter((hul) => ydre.findLast((anden) => -ringAreal(hul) < ringAreal(anden) && isIndenfor(midtpunkt(hul), anden)) === ring),
    ])
    .toSorted((a, b) => polygonAreal([b]) - polygonAreal([a]));
};

/** The outline of the areas with these indexes, in degrees, on the topology's own rounded points. */
export const dissolve = ({ buer, omraader }: Omraadetopologi, indekser: readonly number[]): Polygoner => {
  const rettede = indekser.flatMap((i) => omraader[i] ?? []).flat(2);
  const ringe = stitch(buer, rettede);
  return toPolygoner(ringe.map((ring) => ring.map(([x, y]): Punkt => [x / PLADSER_PR_GRAD, y / PLADSER_PR_GRAD])));
};

/** The arcs on the outline of the areas, without direction: two areas are neighbours when they share one. */
export const outlineBuer = ({ omraader }: Omraadetopologi, indekser: readonly number[]): ReadonlySet<number> => {
  const antal = new Map<number, number>();
  for (const nr of indekser.flatMap((i) => omraader[i] ?? []).flat(2)) {
    const bue = nr < 0 ? ~nr : nr;
    antal.set(bue, (antal.get(bue) ?? 0) + 1);
  }
  return new Set([...antal].filter(([, gange]) => gange === 1).map(([bue]) => bue));
};
