/** The part of the map in sight, and its one grammar with MapLibre's camera: zoom/latitude/longitude. */
import type { Form, Punkt } from "../../domain/geometri";
import { type Retning, VEKTOR } from "./nabo";
import { BREDDE, HOEJDE, projicer, tilbagePunkt, VERDEN } from "./projektion";

/** Map units: the middle of the screen, and pixels per unit. */
export type Udsnit = { readonly x: number; readonly y: number; readonly skala: number };
/** Pixels. */
export type Flade = { readonly bredde: number; readonly hoejde: number };

/** World width in pixels at MapLibre's zoom 0. */
const FLISE = 512;
export const MINDSTE_ZOOM = 9;
export const STOERSTE_ZOOM = 17;

export const zoomFor = (skala: number): number => Math.log2((VERDEN * skala) / FLISE);
export const skalaFor = (zoom: number): number => (FLISE * 2 ** zoom) / VERDEN;

const klem = (tal: number, lav: number, hoej: number): number => Math.min(hoej, Math.max(lav, tal));

/** Never further out than the region, never closer than a street, never off the frame. */
export const klemUdsnit = (udsnit: Udsnit): Udsnit => ({
  x: klem(udsnit.x, 0, BREDDE),
  y: klem(udsnit.y, 0, HOEJDE),
  skala: skalaFor(klem(zoomFor(udsnit.skala), MINDSTE_ZOOM, STOERSTE_ZOOM)),
});

/** The whole frame inside the surface. */
export const heltUdsnit = (flade: Flade): Udsnit => ({
  x: BREDDE / 2,
  y: HOEJDE / 2,
  skala: Math.max(0.05, Math.min(flade.bredde / BREDDE, flade.hoejde / HOEJDE)),
});

/** All of these outlines inside the surface, with `luft` (share of the surface) around them. */
export const udsnitOm = (former: readonly Form[], flade: Flade, luft = 0.08): Udsnit => {
  let [x0, y0, x1, y1] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const form of former)
    for (const polygon of form.polygoner)
      for (const punkt of polygon[0] ?? []) {
        const [x, y] = projicer(punkt);
        [x0, y0, x1, y1] = [Math.min(x0, x), Math.min(y0, y), Math.max(x1, x), Math.max(y1, y)];
      }
  if (!(x1 > x0 && y1 > y0)) return heltUdsnit(flade);
  const skala = Math.min(flade.bredde / (x1 - x0), flade.hoejde / (y1 - y0)) * (1 - 2 * luft);
  return klemUdsnit({ x: (x0 + x1) / 2, y: (y0 + y1) / 2, skala });
};

/** SVG's viewBox for a surface. */
export const viewBoxFor = (udsnit: Udsnit, flade: Flade): string => {
  const bredde = flade.bredde / udsnit.skala;
  const hoejde = flade.hoejde / udsnit.skala;
  return [udsnit.x - bredde / 2, udsnit.y - hoejde / 2, bredde, hoejde].map((tal) => tal.toFixed(2)).join(" ");
};

/** Zoom by `faktor` around a point of the surface (pixels from its upper left). */
export const zoomOm = (udsnit: Udsnit, flade: Flade, om: { readonly punkt: Punkt; readonly faktor: number }): Udsnit => {
  const skala = klemUdsnit({ ...udsnit, skala: udsnit.skala * om.faktor }).skala;
  const dx = om.punkt[0] - flade.bredde / 2;
  const dy = om.punkt[1] - flade.hoejde / 2;
  return klemUdsnit({ x: udsnit.x + dx / udsnit.skala - dx / skala, y: udsnit.y + dy / udsnit.skala - dy / skala, skala });
};

export const flyt = (udsnit: Udsnit, dx: number, dy: number): Udsnit =>
  klemUdsnit({ ...udsnit, x: udsnit.x - dx / udsnit.skala, y: udsnit.y - dy / udsnit.skala });

/** A step by button or key: a quarter of the surface comes into sight from that side. */
export const flytTrin = (udsnit: Udsnit, { bredde, hoejde }: Flade, retning: Retning): Udsnit => {
  const [vx, vy] = VEKTOR[retning];
  return flyt(udsnit, (-vx * bredde) / 4, (-vy * hoejde) / 4);
};

/** Centred on the point (degrees) where it lies outside, or at the very edge of, the part in sight; unchanged where it does not. */
export const medISigte = (udsnit: Udsnit, { bredde, hoejde }: Flade, punkt: Punkt): Udsnit => {
  const [x, y] = projicer(punkt);
  const inde = Math.abs(x - udsnit.x) * udsnit.skala < bredde * 0.4 && Math.abs(y - udsnit.y) * udsnit.skala < hoejde * 0.4;
  return inde ? udsnit : { ...udsnit, x, y };
};

const HASH = /(?:^#?|&)kort=(-?\d+(?:\.\d+)?)\/(-?\d+(?:\.\d+)?)\/(-?\d+(?:\.\d+)?)(?:&|$)/;

/** `#kort=12.5/55.67/12.57`; undefined where there is none or it cannot be read. */
export const parseUdsnit = (hash: string): Udsnit | undefined => {
  const [, zoom, lat, lon] = HASH.exec(hash) ?? [];
  if (zoom === undefined || lat === undefined || lon === undefined) return undefined;
  if (Math.abs(Number(lat)) > 85 || Math.abs(Number(lon)) > 180) return undefined;
  const [x, y] = projicer([Number(lon), Number(lat)]);
  return klemUdsnit({ x, y, skala: skalaFor(Number(zoom)) });
};

/** So exact that the picture comes back to the pixel. */
export const formatUdsnit = (udsnit: Udsnit): string => {
  const [lon, lat] = tilbagePunkt([udsnit.x, udsnit.y]);
  return `#kort=${zoomFor(udsnit.skala).toFixed(4)}/${lat.toFixed(6)}/${lon.toFixed(6)}`;
};
