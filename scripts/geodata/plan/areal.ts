/** Areas on the WGS 84 ellipsoid. Turf's sphere is 0,5 % too small at 55,7° N: as much as the whole tolerance of the check. */
import type { Punkt } from "../../../src/domain/geometri";
import type { Polygoner } from "./plan";

const STORAKSE_M = 6_378_137;
const EXCENTRICITET2 = 0.006_694_379_990_14;
const EXCENTRICITET = Math.sqrt(EXCENTRICITET2);
const GRAD = Math.PI / 180;

/** The authalic function q(φ) (Snyder 1987, eq. 3-12): the ellipsoid's area between the equator and φ grows with q. */
const authalisk = (breddegrad: number): number => {
  const s = Math.sin(breddegrad * GRAD);
  const es = EXCENTRICITET * s;
  return (1 - EXCENTRICITET2) * (s / (1 - es * es) + Math.log((1 + es) / (1 - es)) / (2 * EXCENTRICITET));
};

/** Signed area of a closed ring in m², positive when counter-clockwise. Edges are straight in the cylindrical equal-area projection. */
export const ringAreal = (ring: readonly Punkt[]): number => {
  const nul = authalisk(ring[0]?.[1] ?? 0);
  let sum = 0;
  let forrige = ring.at(-1);
  for (const punkt of ring) {
    if (forrige !== undefined) sum += (forrige[0] - punkt[0]) * (authalisk(forrige[1]) + authalisk(punkt[1]) - 2 * nul);
    forrige = punkt;
  }
  return (sum / 4) * STORAKSE_M * STORAKSE_M * GRAD;
};

/** Area in m² of polygons, holes taken out, whatever way the rings turn. */
export const polygonAreal = (polygoner: Polygoner): number =>
  polygoner.reduce((sum, ringe) => sum + ringe.reduce((rest, ring, nr) => rest + (nr === 0 ? 1 : -1) * Math.abs(ringAreal(ring)), 0), 0);
