/**
 * Outlines as SVG paths in map units: straight lines on the projected plane, ring by ring as the file has them. d3-geo writes the same
 * (tests/derive/kort/stier.test.ts holds them together), but its sphere would be 6 kB gz on the way to the first interaction.
 */
import type { Polygon, Punkt } from "../../domain/geometri";
import { husk } from "../husk";
import { projicer } from "./projektion";

/** A tenth of a unit is under a pixel until far zoomed in. */
const afrundet = (tal: number): number => Math.round(tal * 10) / 10;

const ringSti = (ring: readonly Punkt[]): string => {
  // Closed in the file: Z goes back to the first point.
  const hjoerner = ring.slice(0, -1).map((punkt) => projicer(punkt).map(afrundet).join(","));
  return hjoerner.length === 0 ? "" : `M${hjoerner.join("L")}Z`;
};

const huskSti = husk<readonly Polygon[], string>();

/**
 * One path for an area and all its islands. Remembered: the map of projects draws the same outlines at every filter, and the ten bydele with
 * their neighbours cost 1,8 ms (median of 41 in node; 4,9 the first time).
 */
export const stiFor = (polygoner: readonly Polygon[]): string =>
  huskSti(polygoner, "sti", () => polygoner.flatMap((ringe) => ringe.map(ringSti)).join(""));
