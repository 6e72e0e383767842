/** Writes areas as GeoJSON after RFC 7946: bbox, numeric ids, right-hand rule, no crs, one line, the same bytes every time. */
import type { Polygoner } from "../plan/plan";

export type Omraadefeature = {
  readonly id: number;
  readonly egenskaber: Readonly<Record<string, unknown>>;
  readonly polygoner: Polygoner;
};

/** [west, south, east, north] in degrees. */
export const toBbox = (polygoner: readonly Polygoner[]): readonly [number, number, number, number] => {
  let [vest, syd, oest, nord] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const [x, y] of polygoner.flat(3))
    [vest, syd, oest, nord] = [Math.min(vest, x), Math.min(syd, y), Math.max(oest, x), Math.max(nord, y)];
  return [vest, syd, oest, nord];
};

const toGeometri = (polygoner: Polygoner): unknown =>
  polygoner.length === 1 ? { type: "Polygon", coordinates: polygoner[0] } : { type: "MultiPolygon", coordinates: polygoner };

/** A FeatureCollection as compact JSON, features sorted by id. An area in one piece is a Polygon, else a MultiPolygon, largest part first. */
export const toGeojson = (features: readonly Omraadefeature[]): string => {
  const sorteret = features.toSorted((a, b) => a.id - b.id);
  const samling = {
    type: "FeatureCollection",
    bbox: toBbox(sorteret.map(({ polygoner }) => polygoner)),
    features: sorteret.map(({ id, egenskaber, polygoner }) => ({
      type: "Feature",
      id,
      properties: egenskaber,
      geometry: toGeometri(polygoner),
    })),
  };
  return `${JSON.stringify(samling)}\n`;
};
