/** The geographic neighbour in a direction: how arrow keys walk the map. */
import type { Form, Kortlag } from "../../domain/geometri";
import { projicer } from "./projektion";

export type Retning = "nord" | "syd" | "oest" | "vest";

/** Screen directions: y grows southwards. Length 1. */
export const VEKTOR: Readonly<Record<Retning, readonly [number, number]>> = { nord: [0, -1], syd: [0, 1], oest: [1, 0], vest: [-1, 0] };

/** Within 60 degrees of the arrow: any direction is covered, and none of them twice by surprise. */
const MINDSTE_COSINUS = 0.5;

const bedste = (fra: Form, kandidater: readonly Form[], retning: Retning): Form | undefined => {
  const [x, y] = projicer(fra.label);
  const [vx, vy] = VEKTOR[retning];
  const pris = kandidater.flatMap((form) => {
    const [fx, fy] = projicer(form.label);
    const [dx, dy] = [fx - x, fy - y];
    const afstand = Math.hypot(dx, dy);
    const cosinus = afstand === 0 ? -1 : (dx * vx + dy * vy) / afstand;
    return cosinus >= MINDSTE_COSINUS ? [{ form, pris: afstand / cosinus ** 2 }] : [];
  });
  return pris.sort((a, b) => a.pris - b.pris)[0]?.form;
};

/** The neighbour across a shared border if one lies that way, else the nearest area that way; undefined at the city's edge. */
export const naboI = (lag: Kortlag, nr: number, retning: Retning): Form | undefined => {
  const fra = lag.former.find((form) => form.nr === nr);
  if (fra === undefined) return lag.former[0];
  const naboer = lag.former.filter((form) => fra.naboer.includes(form.nr));
  return (
    bedste(fra, naboer, retning) ??
    bedste(
      fra,
      lag.former.filter((form) => form !== fra),
      retning,
    )
  );
};
