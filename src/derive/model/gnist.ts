/** Small line charts: a series with its dates as far apart as they are, broken where data are missing or not comparable. */
import type { Serie } from "../../domain/katalog";
import { tidToMaaned } from "../../domain/tid";

export type Punktrad = readonly { readonly x: number; readonly y: number | undefined; readonly brud: boolean }[];
export type Akser = { readonly x0: number; readonly x1: number; readonly y0: number; readonly y1: number };
/** Pixels of the drawing, with room for the line's own width. */
export type Maal = { readonly bredde: number; readonly hoejde: number; readonly luft: number };

export const punkterFor = (serie: Serie): Punktrad =>
  serie.map((maaling) => ({
    x: tidToMaaned(maaling.tid),
    y: maaling.kind === "vaerdi" ? maaling.vaerdi : undefined,
    brud: maaling.brud,
  }));

/** The outermost dates and values of several series; undefined without any value. */
export const akserFor = (rader: readonly Punktrad[]): Akser | undefined => {
  const punkter = rader.flat().filter((punkt) => punkt.y !== undefined);
  if (punkter.length === 0) return undefined;
  const xs = punkter.map((punkt) => punkt.x);
  const ys = punkter.map((punkt) => punkt.y ?? 0);
  return { x0: Math.min(...xs), x1: Math.max(...xs), y0: Math.min(...ys), y1: Math.max(...ys) };
};

const langs = (tal: number, fra: number, til: number): number => (til > fra ? (tal - fra) / (til - fra) : 0.5);

export const pladsI = (akser: Akser, maal: Maal, punkt: { readonly x: number; readonly y: number }): readonly [number, number] => [
  maal.luft + langs(punkt.x, akser.x0, akser.x1) * (maal.bredde - 2 * maal.luft),
  maal.hoejde - maal.luft - langs(punkt.y, akser.y0, akser.y1) * (maal.hoejde - 2 * maal.luft),
];

/** An SVG path; a missing value or a break lifts the pen. "" without any value. */
export const linjeFor = (rad: Punktrad, akser: Akser, maal: Maal): string => {
  let loeftet = true;
  let sti = "";
  for (const { x, y, brud } of rad) {
    if (y === undefined) {
      loeftet = true;
      continue;
    }
    const [px, py] = pladsI(akser, maal, { x, y });
    sti += `${loeftet || brud ? "M" : "L"}${px.toFixed(1)},${py.toFixed(1)}`;
    loeftet = false;
  }
  return sti;
};
