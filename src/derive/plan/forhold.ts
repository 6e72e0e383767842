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
  // From a corner of both they run along two lines, or each its own way along one.
  return side([hjoerne, p], q) !== 0 || (p[0] - hjoerne[0]) * (q[0] - hjoerne[0]) + (p[1] - hjoerne[1]) * (q[1] - hjoerne[1]) < 0;
};

const kanterI = (ring: readonly Punkt[]): readonly Kant[] => ring.slice(1).map((b, i): Kant => [ring[i] ?? b, b]);

/** The edges that may reach into the box. */
const kanterVed = (polygoner: readonly Polygon[], [vest, syd, oest, nord]: Kasse): readonly Kant[] =>
  polygoner.flat().flatMap((ring) => kanterI(ring).filter((kant) => !erAdskilt(kant, [vest, syd], [oest, nord])));

const noegle = (punkt: Punkt): string => punkt.join();
/** The same whichever way the edge runs. */
const kantnoegle = ([a, b]: Kant): string => [noegle(a), noegle(b)].sort().join(" ");
const midt = ([a, b]: Kant): [number, number] => [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];

/**
 * `inde`: all of `a` lies in `b`; `ude`: they share edges at most; undefined: they overlap, or it cannot be told. Both are outlines
 * whose edges do not cross. Certain, since an edge of the one that meets no edge of the other cannot change sides: borders that both have
 * to the last decimal are left out, and every stretch between shared corners is asked for.
 */
export const forhold = (a: readonly Polygon[], b: readonly Polygon[]): "inde" | "ude" | undefined => {
  const kasse = kasseOm(a);
  const bKanter = kanterVed(b, kasse);
  const bNoegler = new Set(bKanter.map(kantnoegle));
  const bHjoerner = new Set(bKanter.flat().map(noegle));
  const ringe = a.flat().map(kanterI);
  const egne = ringe.map((kanter) => (bNoegler.size === 0 ? kanter : kanter.filter((kant) => !bNoegler.has(kantnoegle(kant)))));
  // A ring that is the other's own may be its outline or its hole.
  if (egne.some((kanter) => kanter.length === 0)) return undefined;
  const aNoegler = new Set(bNoegler.size === 0 ? [] : ringe.flat().map(kantnoegle));
  const fremmede = bKanter.filter((kant) => !aNoegler.has(kantnoegle(kant)));
  if (egne.flat().some((e) => fremmede.some((f) => !erSkilt(e, f)))) return undefined;
  const [aForm, bForm] = [toTurf(a), toTurf(b)];
  if (fremmede.some((kant) => booleanPointInPolygon(midt(kant), aForm, { ignoreBoundary: true }))) return undefined;
  const proever = egne.flatMap((kanter) => kanter.filter((kant, i) => i === 0 || kant.some((hjoerne) => bHjoerner.has(noegle(hjoerne)))));
  const inde = proever.map((kant) => booleanPointInPolygon(midt(kant), bForm));
  if (inde.every(Boolean)) return "inde";
  return inde.some(Boolean) ? undefined : "ude";
};
