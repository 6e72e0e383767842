/** Where an area's name can stand: the point deepest inside its largest part. */
import polylabel from "polylabel";
import type { Punkt } from "../../../src/domain/geometri";
import { PLADSER_PR_GRAD } from "../net/topologi";
import { fromMeter, type Polygoner, toMeter } from "./plan";

const PRAECISION_M = 1;

/** [longitude, latitude], 5 decimals. Measured in metres, so that a degree east does not count as a degree north. `polygoner`: largest first. */
export const toLabel = (polygoner: Polygoner): Punkt => {
  const stoerste = (polygoner[0] ?? []).map((ring) => ring.map((punkt) => [...toMeter(punkt)]));
  const [x = Number.NaN, y = Number.NaN] = polylabel(stoerste, PRAECISION_M);
  const [lon, lat] = fromMeter([x, y]);
  return [Math.round(lon * PLADSER_PR_GRAD) / PLADSER_PR_GRAD, Math.round(lat * PLADSER_PR_GRAD) / PLADSER_PR_GRAD];
};
