/** An outline as a grid of cells with running sums, so that "does this box lie inside?" costs four look-ups at any scale. */
import type { Polygon, Punkt } from "../../domain/geometri";
import { projicer } from "./projektion";

export type Kasse = { readonly x0: number; readonly y0: number; readonly x1: number; readonly y1: number };

/** Cells across and down: about three pixels each for a bydel on a wide screen. */
const CELLER = 96;

export type Ringe = readonly (readonly Punkt[])[];
export const projicerRinge = (polygon: Polygon): Ringe => polygon.map((ring) => ring.map(projicer));

export const rammeOm = (ringe: Ringe): Kasse => {
  let [x0, y0, x1, y1] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of ringe[0] ?? []) [x0, y0, x1, y1] = [Math.min(x0, x), Math.min(y0, y), Math.max(x1, x), Math.max(y1, y)];
  return { x0, y0, x1, y1 };
};

export const overlapper = (a: Kasse, b: Kasse): boolean => a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1;

/** Where a horizontal line crosses the rings, from the left. Between an odd and an even crossing is inside. */
const krydsninger = (ringe: Ringe, y: number): number[] => {
  const xs: number[] = [];
  for (const ring of ringe)
    for (let i = 1; i < ring.length; i++) {
      const [ax, ay] = ring[i - 1] ?? [0, 0];
      const [bx, by] = ring[i] ?? [0, 0];
      if (ay > y !== by > y) xs.push(ax + ((y - ay) / (by - ay)) * (bx - ax));
    }
  return xs.sort((a, b) => a - b);
};

export type Maske = {
  readonly ramme: Kasse;
  /** Share of the box's cells that lie inside, 0–1; what lies outside the mask's frame counts as outside. */
  readonly andel: (kasse: Kasse) => number;
};

/** `ringsaet` are polygons in map units; a cell is inside when its middle is inside any of them and in none of `undtaget`. */
export const lavMaske = (ringsaet: readonly Ringe[], ramme: Kasse, undtaget: readonly Ringe[] = []): Maske => {
  const bredde = (ramme.x1 - ramme.x0) / CELLER;
  const hoejde = (ramme.y1 - ramme.y0) / CELLER;
  const kolonne = (x: number): number => Math.min(CELLER, Math.max(0, Math.ceil((x - ramme.x0) / bredde - 0.5)));
  const inde = new Uint8Array(CELLER * CELLER);
  const fyld = (ringe: Ringe, vaerdi: 0 | 1): void => {
    for (let j = 0; j < CELLER; j++) {
      const xs = krydsninger(ringe, ramme.y0 + (j + 0.5) * hoejde);
      for (let k = 0; k + 1 < xs.length; k += 2) inde.fill(vaerdi, j * CELLER + kolonne(xs[k] ?? 0), j * CELLER + kolonne(xs[k + 1] ?? 0));
    }
  };
  for (const ringe of ringsaet) fyld(ringe, 1);
  for (const ringe of undtaget) fyld(ringe, 0);
  const sum = new Uint32Array((CELLER + 1) ** 2);
  for (let j = 0; j < CELLER; j++) {
    let raekke = 0;
    for (let i = 0; i < CELLER; i++) {
      raekke += inde[j * CELLER + i] ?? 0;
      sum[(j + 1) * (CELLER + 1) + i + 1] = raekke + (sum[j * (CELLER + 1) + i + 1] ?? 0);
    }
  }
  const klem = (tal: number): number => (tal < 0 ? 0 : tal > CELLER ? CELLER : tal);
  return {
    ramme,
    andel: (kasse) => {
      // Half a cell more on every side: what the middles of the cells could have missed.
      const i0 = Math.floor((kasse.x0 - ramme.x0) / bredde - 0.5);
      const i1 = Math.ceil((kasse.x1 - ramme.x0) / bredde + 0.5);
      const j0 = Math.floor((kasse.y0 - ramme.y0) / hoejde - 0.5);
      const j1 = Math.ceil((kasse.y1 - ramme.y0) / hoejde + 0.5);
      const top = klem(j0) * (CELLER + 1);
      const bund = klem(j1) * (CELLER + 1);
      const venstre = klem(i0);
      const hoejre = klem(i1);
      const talt = (sum[bund + hoejre] ?? 0) - (sum[bund + venstre] ?? 0) - (sum[top + hoejre] ?? 0) + (sum[top + venstre] ?? 0);
      return talt / ((i1 - i0) * (j1 - j0));
    },
  };
};
