/** Seeded scenes: the same every time, and harder than life, where few areas change class from one year to the next. */
import { farverFor } from "../../../../src/derive/klasser/palet";
import type { Scene } from "../../../../src/derive/kort/scene";
import type { Kortlag } from "../../../../src/domain/geometri";
import { lavTilfaeldig } from "../tilfaeldig";

const FRA_AAR = 1995;
const ANTAL_AAR = 31;
const FARVER = farverFor("ylgnbu", 5);

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
