/** Web Mercator, as MapLibre draws it, in the map's own units: one frame of the city, 1000 units wide, on every level. */
import type { Punkt } from "../../domain/geometri";

/** The frame: the city's land with a margin. Two forts in the Øresund lie east of it and show where the screen is wide. */
const RAMME = { vest: 12.4495, oest: 12.6555, syd: 55.6112, nord: 55.7343 } as const;

/** Units across the frame. */
export const BREDDE = 1000;

const mercatorX = (lon: number): number => (lon + 180) / 360;
const mercatorY = (lat: number): number => 0.5 - Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) / (2 * Math.PI);

const X0 = mercatorX(RAMME.vest);
const Y0 = mercatorY(RAMME.nord);
/** Units per width of the whole world. */
export const VERDEN = BREDDE / (mercatorX(RAMME.oest) - X0);
/** Units down the frame. */
export const HOEJDE = Math.round((mercatorY(RAMME.syd) - Y0) * VERDEN);

/** Degrees to map units, y downwards. */
export const projicer = ([lon, lat]: Punkt): Punkt => [(mercatorX(lon) - X0) * VERDEN, (mercatorY(lat) - Y0) * VERDEN];

const AEKVATOR_M = 40_075_016.7;

/** Map units to the metre, at a latitude: the projection widens northwards. */
export const enhederPrMeter = (lat: number): number => VERDEN / (AEKVATOR_M * Math.cos((lat * Math.PI) / 180));

/** Map units to degrees. */
export const tilbagePunkt = ([x, y]: Punkt): Punkt => {
  const lat = (360 / Math.PI) * Math.atan(Math.exp((0.5 - (y / VERDEN + Y0)) * 2 * Math.PI)) - 90;
  return [(x / VERDEN + X0) * 360 - 180, lat];
};
