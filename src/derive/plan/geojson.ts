/** Outlines as turf reads and writes them, what they measure, and the boxes around them. Nothing here or in what it imports needs turf's buffer. */
import { area, multiPolygon } from "@turf/turf";
import type { Polygon, Punkt } from "../../domain/geometri";

export type Turfform = ReturnType<typeof multiPolygon>;
/** The two ways in which turf hands an area back. */
type Turfgeometri =
  | { readonly type: "Polygon"; readonly coordinates: readonly (readonly number[])[][] }
  | { readonly type: "MultiPolygon"; readonly coordinates: readonly (readonly number[])[][][] };

/**
 * Turf measures on a sphere. At 55,68° N the WGS 84 ellipsoid is wider, by 0,13 % from south to north and 0,34 % from west to east, and the
 * areas that the tables give are measured on it. This is the middle of the two: lengths err by 0,11 % at most, areas by nothing worth telling.
 */
const MAALESTOK = 1.002_34;

/** Metres on the ground to the kilometres that turf wants. */
export const toTurfKm = (meter: number): number => meter / 1000 / MAALESTOK;
/** Metres in one degree of latitude, on turf's sphere brought to the ground. */
export const METER_PR_GRAD = ((Math.PI * 6_371_008.8) / 180) * MAALESTOK;

export const toTurf = (polygoner: readonly Polygon[]): Turfform =>
  multiPolygon(polygoner.map((ringe) => ringe.map((ring) => ring.map(([lon, lat]) => [lon, lat]))));

const toPunkt = ([lon = Number.NaN, lat = Number.NaN]: readonly number[]): Punkt => [lon, lat];

/** Also what turf leaves empty: a part that was cut away altogether has no ring and is none. */
export const fraTurf = ({ geometry }: { readonly geometry: Turfgeometri }): readonly Polygon[] =>
  (geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates)
    .filter((ringe) => ringe.length > 0)
    .map((ringe) => ringe.map((ring) => ring.map(toPunkt)));

/** Square metres on the ground, holes taken out. */
export const arealM2 = (polygoner: readonly Polygon[]): number => area(toTurf(polygoner)) * MAALESTOK ** 2;

/** West, south, east, north. */
export type Kasse = readonly [number, number, number, number];

export const kasseOm = (polygoner: readonly Polygon[]): Kasse => {
  let [vest, syd, oest, nord] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [lon, lat] of polygoner.flat(2)) {
    if (lon < vest) vest = lon;
    if (lon > oest) oest = lon;
    if (lat < syd) syd = lat;
    if (lat > nord) nord = lat;
  }
  return [vest, syd, oest, nord];
};

/** Whether two boxes share a point, be it on their edges. */
export const moedes = (a: Kasse, b: Kasse): boolean => a[0] <= b[2] && b[0] <= a[2] && a[1] <= b[3] && b[1] <= a[3];
/** Whether the first box reaches as far as the second all around. */
export const rummer = (a: Kasse, b: Kasse): boolean => a[0] <= b[0] && a[1] <= b[1] && a[2] >= b[2] && a[3] >= b[3];
