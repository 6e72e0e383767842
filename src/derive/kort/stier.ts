/** Outlines as SVG paths in map units. Projected plane by plane, so the order of a ring's points never flips inside and outside. */
import { geoPath, geoTransform } from "d3-geo";
import type { Polygon } from "../../domain/geometri";
import { projicer } from "./projektion";

// geoTransform is d3's own way around its spherical clipping.
const tilKort = geoTransform({
  point(lon, lat) {
    const [x, y] = projicer([lon, lat]);
    this.stream.point(x, y);
  },
});

const tegn = geoPath(tilKort).digits(1);

/** One path for an area and all its islands; a tenth of a unit is under a pixel until far zoomed in. */
export const stiFor = (polygoner: readonly Polygon[]): string =>
  tegn({ type: "MultiPolygon", coordinates: polygoner.map((ringe) => ringe.map((ring) => ring.map(([lon, lat]) => [lon, lat]))) }) ?? "";
