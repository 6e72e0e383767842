/** The local plane: degrees ↔ metres around København, good to 0,2 % inside the map, for distances and shapes. Areas are left to areal.ts. */
import type { Position } from "geojson";
import type { Polygon, Punkt } from "../../../src/domain/geometri";

/** Metres per degree on the WGS 84 ellipsoid at 55,68° N. */
const METER_PR_LAENGDEGRAD = 62_906;
const METER_PR_BREDDEGRAD = 111_336;

/** Square metres in one degree × one degree: turns an area in degrees into m². */
export const M2_PR_GRAD2 = METER_PR_LAENGDEGRAD * METER_PR_BREDDEGRAD;

/** The parts of one area, each an outer ring and its holes, rings closed, in degrees. */
export type Polygoner = readonly Polygon[];

/** [longitude, latitude] in degrees from a GeoJSON position; a height is left out. */
export const toPunkt = (position: Position): Punkt => [position[0] ?? Number.NaN, position[1] ?? Number.NaN];

export const toMeter = ([lon, lat]: Punkt): Punkt => [lon * METER_PR_LAENGDEGRAD, lat * METER_PR_BREDDEGRAD];
export const fromMeter = ([x, y]: Punkt): Punkt => [x / METER_PR_LAENGDEGRAD, y / METER_PR_BREDDEGRAD];
