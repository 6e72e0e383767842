/** Whether a point lies within an outline. Planar, in degrees: over a city the earth's curve is less than the outlines' own grain. */
import type { Polygon, Punkt } from "../../domain/geometri";

/** Even or odd crossings of a line to the east, over every ring: a hole is outside. */
export const erIndeni = (polygoner: readonly Polygon[], [x, y]: Punkt): boolean => {
  let indeni = false;
  for (const polygon of polygoner)
    for (const ring of polygon)
      for (const [i, [bx, by]] of ring.entries()) {
        const [ax, ay] = ring[i - 1] ?? [bx, by];
        if (ay > y !== by > y && x < ax + ((y - ay) / (by - ay)) * (bx - ax)) indeni = !indeni;
      }
  return indeni;
};
