/** The outline of the reader's own area, how much of the city it covers, and which points and areas lie in it. */
import { booleanPointInPolygon, circle, kinks, polygon } from "@turf/turf";
import type { Egetomraade } from "../../domain/egetomraade";
import type { Form, Polygon, Punkt } from "../../domain/geometri";
import type { OmraadeId } from "../../domain/omraade";
import { fraTurf, toTurf, toTurfKm } from "./geojson";
import { andelI, faellesM2, forenet } from "./maengde";

/**
 * Why there is no area. `for-faa`: the corners enclose nothing; `krydser`: an edge meets another; `uden-for-byen`: none of the city's land;
 * `tom`: no radius, or no known area was chosen.
 */
export type Egetfejl = "for-faa" | "krydser" | "uden-for-byen" | "tom";
export type Egetgeometri =
  | {
      readonly kind: "ok";
      /** As drawn, over water too. */
      readonly polygoner: readonly Polygon[];
      /** Land within the city, measured as the tables' areas are. */
      readonly arealKm2: number;
    }
  | { readonly kind: "fejl"; readonly grund: Egetfejl };

/** Corners of what stands for a circle: its area is 0,2 % short. */
const CIRKELHJOERNER = 64;
/** Less than a square metre is nothing: a link has its corners to the nearest metre. */
const MINDSTE_M2 = 1;
/** The same in square degrees, at 55,7° N. */
const MINDSTE_GRAD2 = 1.4e-10;

/** Also false of NaN. */
const erPaaKloden = ([lon, lat]: Punkt): boolean => Math.abs(lon) <= 180 && Math.abs(lat) <= 90;

/** On the flat map, where three corners of a straight line are just that: on turf's sphere 10 km of it can have hectares. */
const trekantGrad2 = (a: Punkt, b: Punkt, c: Punkt): number => Math.abs((b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])) / 2;

/** Always true of two corners, and of one. */
const erPaaLinje = (hjoerner: readonly Punkt[]): boolean => {
  const [a] = hjoerner;
  if (a === undefined) return true;
  const langt = (b: Punkt): number => Math.hypot(b[0] - a[0], b[1] - a[1]);
  const fjernest = hjoerner.reduce((b, c) => (langt(c) > langt(b) ? c : b), a);
  return hjoerner.every((c) => trekantGrad2(a, fjernest, c) < MINDSTE_GRAD2);
};

const tegn = (hjoerner: readonly Punkt[]): readonly Polygon[] | Egetfejl => {
  if (!hjoerner.every(erPaaKloden)) return "uden-for-byen";
  // Turf takes a corner that stands twice in a row for a crossing. The first one's neighbour is the last.
  const rene = hjoerner.filter((punkt, i) => punkt.join() !== hjoerner.at(i - 1)?.join());
  const [foerste] = rene;
  if (foerste === undefined || erPaaLinje(rene)) return "for-faa";
  const ring = [...rene, foerste];
  return kinks(polygon([ring.map(([lon, lat]) => [lon, lat])])).features.length > 0 ? "krydser" : [[ring]];
};

const tegnCirkel = (midte: Punkt, radius: number): readonly Polygon[] | Egetfejl => {
  if (!(radius > 0 && radius < Infinity)) return "tom";
  if (!erPaaKloden(midte)) return "uden-for-byen";
  return fraTurf(circle([...midte], toTurfKm(radius), { steps: CIRKELHJOERNER }));
};

const samlValg = (omraader: readonly OmraadeId[], formById: ReadonlyMap<OmraadeId, Form>): readonly Polygon[] | Egetfejl => {
  const kendte = [...new Set(omraader)].flatMap((id) => formById.get(id) ?? []);
  return kendte.length === 0 ? "tom" : forenet(kendte.map(({ polygoner }) => polygoner));
};

const omridsAf = (eget: Egetomraade, formById: ReadonlyMap<OmraadeId, Form>): readonly Polygon[] | Egetfejl => {
  if (eget.kind === "cirkel") return tegnCirkel(eget.midte, eget.radius);
  return eget.kind === "polygon" ? tegn(eget.hjoerner) : samlValg(eget.omraader, formById);
};

/** Never throws, whatever a link says. `land`: outlines that do not overlap and together are the city's land. */
export const egetToPolygoner = (
  eget: Egetomraade,
  formById: ReadonlyMap<OmraadeId, Form>,
  land: readonly { readonly polygoner: readonly Polygon[] }[],
): Egetgeometri => {
  const polygoner = omridsAf(eget, formById);
  if (typeof polygoner === "string") return { kind: "fejl", grund: polygoner };
  const m2 = land.reduce((sum, del) => sum + faellesM2(del.polygoner, polygoner), 0);
  return m2 < MINDSTE_M2 ? { kind: "fejl", grund: "uden-for-byen" } : { kind: "ok", polygoner, arealKm2: m2 / 1e6 };
};

/** Share (0..1) of each area's own land that lies within the shape, by the key that is asked for; areas without any are left out. */
export const andele = <T extends { readonly polygoner: readonly Polygon[] }, N>(
  polygoner: readonly Polygon[],
  former: readonly T[],
  noegle: (form: T) => N,
): ReadonlyMap<N, number> =>
  new Map(
    former.flatMap((form) => {
      const andel = andelI(noegle(form), form.polygoner, polygoner);
      return andel > 0 ? [[noegle(form), andel] as const] : [];
    }),
  );

/** Whether a point lies in the shape or on its edge. */
export const holder = (polygoner: readonly Polygon[], punkt: Punkt): boolean => booleanPointInPolygon([...punkt], toTurf(polygoner));
