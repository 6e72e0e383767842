/** A small city of unit squares for the tests of geodata: eight roder around a hole, as the raw layers would write them. */
import { polygonAreal } from "../../scripts/geodata/plan/areal";
import type { Lagtekster } from "../../scripts/geodata/raa/raalag";
import { UTM32_AREALSKALA } from "../../scripts/geodata/tjek/tjekArealer";
import type { Polygon, Punkt } from "../../src/domain/geometri";

/** One unit is 0,01 degree; (0, 0) lies at 12,5° E 55,6° N. */
export const grad = (x: number, y: number): Punkt => [Math.round((12.5 + x / 100) * 1e8) / 1e8, Math.round((55.6 + y / 100) * 1e8) / 1e8];

/** A closed ring from unit coordinates. */
export const ring = (...punkter: readonly (readonly [number, number])[]): readonly Punkt[] => {
  const aaben = punkter.map(([x, y]) => grad(x, y));
  return [...aaben, ...aaben.slice(0, 1)];
};

/** The unit square with its lower left corner in (x, y), counter-clockwise. */
export const firkant = (x: number, y: number): Polygon => [ring([x, y], [x + 1, y], [x + 1, y + 1], [x, y + 1])];

/*
 *   289 | 124 | 312      bydel 1 Vest (left column + 124, 267), bydel 2 Øst (right column)
 *   -----------------
 *   163 |     | 145      lokaludvalg 1 = 157 163 289, 2 = 124 267, 3 = 999 145 312
 *   -----------------
 *   157 | 267 | 999      kvarter 10 = 157 163, 11 = 289, 20 = 124 267, 30 = 999 145 312; the hole is Frederiksberg
 */
const RODER = [
  { rode_nr: 157, x: 0, y: 0, kvarternr: 10, lokaludvalgnr: 1, bydel: "Vest" },
  { rode_nr: 163, x: 0, y: 1, kvarternr: 10, lokaludvalgnr: 1, bydel: "vest" },
  { rode_nr: 289, x: 0, y: 2, kvarternr: 11, lokaludvalgnr: 1, bydel: "Vest" },
  { rode_nr: 124, x: 1, y: 2, kvarternr: 20, lokaludvalgnr: 2, bydel: "Vest" },
  { rode_nr: 267, x: 1, y: 0, kvarternr: 20, lokaludvalgnr: 2, bydel: "Vest" },
  { rode_nr: 999, x: 2, y: 0, kvarternr: 30, lokaludvalgnr: 3, bydel: "Øst" },
  { rode_nr: 145, x: 2, y: 1, kvarternr: 30, lokaludvalgnr: 3, bydel: "Øst" },
  { rode_nr: 312, x: 2, y: 2, kvarternr: 30, lokaludvalgnr: 3, bydel: "Øst" },
] as const;

export type Raafeature = { type: "Feature"; properties: Record<string, unknown>; geometry: { type: string; coordinates: unknown } };

const feature = (properties: Record<string, unknown>, polygon: Polygon): Raafeature => ({
  type: "Feature",
  properties,
  geometry: { type: "Polygon", coordinates: polygon },
});

/** A layer as text; `ekstra` for members such as crs. */
export const lag = (features: readonly unknown[], ekstra: Readonly<Record<string, unknown>> = {}): string =>
  JSON.stringify({ type: "FeatureCollection", ...ekstra, features });

export const roder = (): Raafeature[] =>
  RODER.map(({ x, y, ...koder }) =>
    feature(
      {
        ...koder,
        rodenavn: `Rode ${koder.rode_nr}`,
        kvarternavn: `Kvarter ${koder.kvarternr}`,
        lokaludvalgnavn: `Udvalg ${koder.lokaludvalgnr}`,
        areal_m2: Math.round(polygonAreal([firkant(x, y)]) * UTM32_AREALSKALA),
      },
      firkant(x, y),
    ),
  );

/** All four layers; pass a layer to put something else in its place. */
export const lagtekster = (andre: Partial<Lagtekster> = {}): Lagtekster => ({
  "bydel.geojson": lag([
    feature({ bydel_nr: 2, navn: "Øst", areal_m2: 2_100_000 }, [ring([2, 0], [3, 0], [3, 3], [2, 3])]),
    feature({ bydel_nr: 1, navn: "Vest", areal_m2: 3_500_000 }, [ring([0, 0], [2, 0], [2, 1], [1, 1], [1, 2], [2, 2], [2, 3], [0, 3])]),
  ]),
  "rode.geojson": lag(roder()),
  "nabokommuner.geojson": lag([
    feature({ komkode: "0185", navn: "Tårnby" }, [ring([0, -3], [3, -3], [3, -0.1], [0, -0.1])]),
    feature({ komkode: "0185", navn: "Tårnby" }, firkant(5, -3)),
    feature({ komkode: "0147", navn: "Frederiksberg" }, [ring([1.1, 1], [2, 1.1], [1.9, 2], [1, 1.9])]),
  ]),
  "udsatte-byomraader-2011.geojson": lag([
    feature({ id: 8, byomraade: "Valby/Sydhavnen", delomraade: "Ved Kulbanevej", areal_m2: 100_000 }, [
      ring([0.2, 0.2], [0.6, 0.2], [0.6, 0.6], [0.2, 0.6]),
    ]),
  ]),
  ...andre,
});
