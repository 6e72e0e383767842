/** A place as people write it: latitude and longitude, with comma or point, in either order, as a map's own page copies it. */
import type { Punkt } from "../../domain/geometri";

const TAL = /-?\d{1,3}(?:[.,]\d+)?/g;
/** Degrees: the region around the city. A number outside both is no place that the map can show. */
const BREDDE = [55, 56] as const;
const LAENGDE = [12, 13] as const;

const inde = (tal: number, [fra, til]: readonly [number, number]): boolean => tal >= fra && tal <= til;

/** Undefined where the text is not two numbers of which one is a latitude and the other a longitude here. */
export const parseKoordinat = (tekst: string): Punkt | undefined => {
  // "55,6950, 12,5450": a comma between digits is a decimal's, one with a space parts the two.
  const fundne = tekst.replace(/,\s+/g, " ").match(TAL) ?? [];
  const [a, b, ...flere] = fundne.map((tal) => Number(tal.replace(",", ".")));
  if (a === undefined || b === undefined || flere.length > 0) return undefined;
  if (inde(a, BREDDE) && inde(b, LAENGDE)) return [b, a];
  return inde(b, BREDDE) && inde(a, LAENGDE) ? [a, b] : undefined;
};

/** "55,69500 12,54500". */
export const skrivKoordinat = ([lon, lat]: Punkt): string => [lat, lon].map((grad) => grad.toFixed(5).replace(".", ",")).join(" ");
