/** Seeded scenes: the same every time, and harder than life, where few areas change class from one year to the next. */
import { farverFor } from "../../../../src/derive/klasser/palet";
import type { Scene } from "../../../../src/derive/kort/scene";
import type { Kortlag } from "../../../../src/domain/geometri";

const FRA_AAR = 1995;
const ANTAL_AAR = 31;
const FARVER = farverFor("ylgnbu", 5);

/** mulberry32: numbers 0–1, the same for the same seed. */
const lavTilfaeldig = (froe: number): (() => number) => {
  let tilstand = froe;
  return () => {
    tilstand = (tilstand + 0x6d2b79f5) | 0;
    let t = Math.imul(tilstand ^ (tilstand >>> 15), 1 | tilstand);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
};

/** One scene per year, 1995–2025; each area's class is drawn anew every year, so four of five change at each step. */
export const lavScener = (lag: Kortlag): readonly Scene[] => {
  const tilfaeldig = lavTilfaeldig(1995);
  return Array.from({ length: ANTAL_AAR }, (_, i) => ({
    niveau: lag.niveau,
    titel: String(FRA_AAR + i),
    omraader: lag.former.map(({ id, nr, navn }) => {
      const klasse = Math.floor(tilfaeldig() * FARVER.length);
      const fyld = { kind: "klasse", klasse, farve: FARVER[klasse] ?? "" } as const;
      return { id, nr, navn, fyld, vaerdi: String(klasse), tale: `${navn}: ${klasse}`, valgt: undefined, daempet: false };
    }),
  }));
};
