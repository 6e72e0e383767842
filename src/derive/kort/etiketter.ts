/** Where the names stand on the map: inside their own area, never over another, as large a set as fits at this scale. */
import type { Form, Punkt } from "../../domain/geometri";
import { navnelinjer } from "./navnelinjer";
import { projicer } from "./projektion";
import { tekstbredde } from "./tekstmaal";

/** Pixels; the smaller where the greater finds no room. Eleven is the least that is read on a phone. */
const STOERRELSER = [12.5, 11] as const;
/** Line height, of the type size. */
const LINJE = 1.16;
const LUFT_PX = 1.5;

export type Etiket = {
  readonly nr: number;
  /** Map units: the middle of the whole label. */
  readonly x: number;
  readonly y: number;
  readonly linjer: readonly string[];
  /** Type size in pixels. */
  readonly px: number;
  /** Whether there is room for the value below the name. */
  readonly medVaerdi: boolean;
};

type Kasse = { readonly x0: number; readonly y0: number; readonly x1: number; readonly y1: number };
const overlapper = (a: Kasse, b: Kasse): boolean => a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1;

type Ringe = readonly (readonly Punkt[])[];

const erIndeni = (ringe: Ringe, x: number, y: number): boolean => {
  let indeni = false;
  for (const ring of ringe)
    for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
      const [xi, yi] = ring[i] ?? [0, 0];
      const [xj, yj] = ring[j] ?? [0, 0];
      if (yi > y !== yj > y && x < ((xj - xi) * (y - yi)) / (yj - yi) + xi) indeni = !indeni;
    }
  return indeni;
};

const areal = (ring: readonly Punkt[]): number =>
  Math.abs(ring.reduce((sum, [x, y], i) => sum + x * (ring[i + 1]?.[1] ?? y) - (ring[i + 1]?.[0] ?? x) * y, 0)) / 2;

/** Corners, edge middles and quarter points: no border runs between them unseen on outlines this smooth. */
const PROEVER: readonly Punkt[] = [-1, -0.5, 0, 0.5, 1].flatMap((u): Punkt[] => [
  [u, -1],
  [u, 0],
  [u, 1],
  [-1, u],
  [1, u],
]);

const passer = (ringe: Ringe, kasse: Kasse): boolean => {
  const [mx, my, hx, hy] = [(kasse.x0 + kasse.x1) / 2, (kasse.y0 + kasse.y1) / 2, (kasse.x1 - kasse.x0) / 2, (kasse.y1 - kasse.y0) / 2];
  return PROEVER.every(([u, v]) => erIndeni(ringe, mx + u * hx, my + v * hy));
};

/** A grid of middles around the label point, nearest first. */
const SKRIDT: readonly Punkt[] = Array.from({ length: 225 }, (_, i): Punkt => [(i % 15) - 7, Math.floor(i / 15) - 7]).sort(
  ([ax, ay], [bx, by]) => ax * ax + ay * ay - bx * bx - by * by,
);

type Sag = { readonly form: Form; readonly ringe: Ringe; readonly skala: number; readonly vaerditegn: number };
type Forsoeg = { readonly linjer: readonly string[]; readonly px: number; readonly medVaerdi: boolean };

/** From the whole name with its value to the bare name in small type. */
const forsoegFor = ({ form, vaerditegn }: Sag): readonly Forsoeg[] => {
  const linjesaet = navnelinjer(form.navn);
  return (vaerditegn > 0 ? [true, false] : [false]).flatMap((medVaerdi) =>
    STOERRELSER.flatMap((px) => linjesaet.map((linjer) => ({ linjer, px, medVaerdi }))),
  );
};

const kasseFor = (sag: Sag, { linjer, px, medVaerdi }: Forsoeg) => {
  const bredest = Math.max(...linjer.map((linje) => tekstbredde(linje, px)), medVaerdi ? sag.vaerditegn * 0.62 * px : 0);
  return { w: (bredest + 2 * LUFT_PX) / sag.skala, h: ((linjer.length + (medVaerdi ? 1 : 0)) * LINJE * px) / sag.skala };
};

const placer = (sag: Sag, optaget: readonly Kasse[]): { etiket: Etiket; kasse: Kasse } | undefined => {
  const xs = (sag.ringe[0] ?? []).map(([x]) => x);
  const ys = (sag.ringe[0] ?? []).map(([, y]) => y);
  const [bredde, hoejde] = [Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys)];
  const [cx, cy] = projicer(sag.form.label);
  for (const forsoeg of forsoegFor(sag)) {
    const { w, h } = kasseFor(sag, forsoeg);
    if (w > bredde || h > hoejde) continue;
    for (const [dx, dy] of SKRIDT) {
      const [x, y] = [cx + (dx * bredde) / 18, cy + (dy * hoejde) / 18];
      const kasse = { x0: x - w / 2, y0: y - h / 2, x1: x + w / 2, y1: y + h / 2 };
      if (optaget.some((anden) => overlapper(anden, kasse)) || !passer(sag.ringe, kasse)) continue;
      return { etiket: { nr: sag.form.nr, x, y, ...forsoeg }, kasse };
    }
  }
  return undefined;
};

const stoersteDel = (form: Form): Ringe =>
  form.polygoner.map((polygon) => polygon.map((ring) => ring.map(projicer))).sort((a, b) => areal(b[0] ?? []) - areal(a[0] ?? []))[0] ?? [];

export type Etiketoenske = {
  readonly former: readonly Form[];
  /** Pixels per map unit. */
  readonly skala: number;
  /** As many signs as the longest value has; 0: names alone. */
  readonly vaerditegn: number;
};

/** One label for each area that has room for one, by number. */
export const placerEtiketter = ({ former, skala, vaerditegn }: Etiketoenske): readonly Etiket[] => {
  const optaget: Kasse[] = [];
  return former.flatMap((form) => {
    const plads = placer({ form, ringe: stoersteDel(form), skala, vaerditegn }, optaget);
    if (plads === undefined) return [];
    optaget.push(plads.kasse);
    return [plads.etiket];
  });
};
