/**
 * Whether an area lies wholly inside another or wholly outside it, told from their edges alone. Most areas do one or the other, and turf's
 * intersect, which counts in big numbers, would cost each of them some milliseconds. Where it is not certain, nothing is claimed.
 */
import { booleanPointInPolygon } from "@turf/turf";
import type { Polygon, Punkt } from "../../domain/geometri";
import { type Kasse, kasseOm, toTurf } from "./geojson";

type Kant = readonly [Punkt, Punkt];

/** Twice the area, in square degrees, under which three points may lie on one line: rounding is a hundred times less, GeoJSON's last decimal far more. */
const PAA_LINJE = 1e-15;

/** 1 or −1: which side of the line p is surely on; 0: perhaps on it. */
const side = ([a, b]: Kant, p: Punkt): -1 | 0 | 1 => {
  const kryds = (b[0] - a[0]) * (p[1] - a[1]) - (b[1] - a[1]) * (p[0] - a[0]);
  return Math.abs(kryds) <= PAA_LINJE ? 0 : kryds > 0 ? 1 : -1;
};
const sammePunkt = (a: Punkt, b: Punkt): boolean => a[0] === b[0] && a[1] === b[1];

/** Whether an edge's own box is apart from one that goes from corner to corner, whichever corners they are. */
const erAdskilt = ([a, b]: Kant, [x0, y0]: Punkt, [x1, y1]: Punkt): boolean =>
  Math.max(a[0], b[0]) < Math.min(x0, x1) ||
  Math.min(a[0], b[0]) > Math.max(x0, x1) ||
  Math.max(a[1], b[1]) < Math.min(y0, y1) ||
  Math.min(a[1], b[1]) > Math.max(y0, y1);

/** Whether two edges surely share no point but perhaps a corner of both. */
const erSkilt = (e: Kant, f: Kant): boolean => {
  if (erAdskilt(e, ...f)) return true;
  const [f0, f1] = [side(e, f[0]), side(e, f[1])];
  if (f0 !== 0 && f0 === f1) return true;
  const [e0, e1] = [side(f, e[0]), side(f, e[1])];
  if (e0 !== 0 && e0 === e1) return true;
  const hjoerne = e.find((punkt) => f.some((andet) => sammePunkt(punkt, andet)));
  if (hjoerne === undefined) return false;
  const p = sammePunkt(e[0], hjoerne) ? e[1] : e[0];
  const q = sammePunkt(f[0], hjoerne) ? f[1] : f[0];
  // From a corner of both they run along two lines, or each its own way along one; if not, they overlap.
  return side([hjoerne, p], q) !== 0 || (p[0] - hjoerne[0]) * (q[0] - hjoerne[0]) + (p[1] - hjoerne[1]) * (q[1] - hjoerne[1]) < 0;
};

const kanterI = (ring: readonly Punkt[]): readonly Kant[] => ring.slice(1).map((b, i): Kant => [ring[i] ?? b, b]);

/** The edges that may reach into the box. */
const kanterVed = (polygoner: readonly Polygon[], [vest, syd, oest, nord]: Kasse): readonly Kant[] =>
  polygoner.flat().flatMap((ring) => kanterI(ring).filter((kant) => !erAdskilt(kant, [vest, syd], [oest, nord])));

/** The same whichever way the edge runs. */
const kantnoegle = (kant: Kant): string =>
  kant
    .map((punkt) => punkt.join())
    .sort()
    .join(" ");
const midt = ([a, b]: Kant): [number, number] => [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];

/**
 * `inde`: all of `a` lies in `b`; `ude`: they share edges at most; undefined: they overlap, or it cannot be told. Both are outlines
 * whose edges do not cross. Certain: borders that both have to the last decimal are left out, and where no other edge of the one meets one
 * of the other, nor lies within it, there is no way from `b` out of it within a part of `a`; so one point of each ring tells of all.
 */
export const forhold = (a: readonly Polygon[], b: readonly Polygon[]): "inde" | "ude" | undefined => {
  const aRinge = a.flat().map(kanterI);
  const bKanter = kanterVed(b, kasseOm(a));
  const [aNoegler, bNoegler] = bKanter.length === 0 ? [] : [aRinge.flat(), bKanter].map((kanter) => new Set(kanter.map(kantnoegle)));
  const egne = aRinge.map((kanter) => kanter.filter((kant) => !bNoegler?.has(kantnoegle(kant))));
  const fremmede = bKanter.filter((kant) => !aNoegler?.has(kantnoegle(kant)));
  if (egne.flat().some((e) => fremmede.some((f) => !erSkilt(e, f)))) return undefined;
  const [aForm, bForm] = [toTurf(a), toTurf(b)];
  if (fremmede.some((kant) => booleanPointInPolygon(midt(kant), aForm, { ignoreBoundary: true }))) return undefined;
  // A ring that is wholly the other's own has no edge to ask: it may be its outline or its hole.
  const inde = egne.map(([kant]) => kant && booleanPointInPolygon(midt(kant), bForm));
  if (inde.every((svar) => svar === true)) return "inde";
  return inde.every((svar) => svar === false) ? "ude" : undefined;
};
