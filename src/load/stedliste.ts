/** The cell `steder` of `projekter.csv`: known areas, and points with how exactly they are known, `punkt:12.55420/55.69930/100`. */
import type { Omraade, OmraadeId } from "../domain/omraade";
import type { Stedpunkt } from "../domain/projekt";
import { citat } from "./fejl";

/** Where Copenhagen lies, with room around it: a point outside, or with its numbers swapped, is a slip of the pen. */
const LAENGDE = [12.4, 12.8] as const;
const BREDDE = [55.5, 55.8] as const;
/** Metres. What is known less exactly is named as an area. */
const PRAECISION = [1, 5000] as const;

const PUNKT = /^punkt:(\d+(?:\.\d+)?)\/(\d+(?:\.\d+)?)\/(\d+)$/;

export type Stedliste = {
  readonly steder: readonly OmraadeId[];
  readonly punkter: readonly Stedpunkt[];
  /** The first that is neither, and what it should have been. */
  readonly fejl: { readonly fundet: string; readonly forventet: string } | undefined;
};

const mellem = (tal: number, [fra, til]: readonly [number, number]): boolean => tal >= fra && tal <= til;

/** The point, or what was expected in its place. */
const parsePunkt = (tekst: string): Stedpunkt | string => {
  const [, lon, lat, meter] = PUNKT.exec(tekst) ?? [];
  if (lon === undefined || lat === undefined || meter === undefined)
    return "et punkt med længde, bredde og præcision i hele meter, med punktum i tallene, fx punkt:12.55420/55.69930/100";
  const [x, y, praecision] = [Number(lon), Number(lat), Number(meter)];
  if (!mellem(x, LAENGDE)) return `en længde på ${LAENGDE.join("–")}, først i punktet, fx punkt:12.55420/55.69930/100`;
  if (!mellem(y, BREDDE)) return `en bredde på ${BREDDE.join("–")}, efter længden, fx punkt:12.55420/55.69930/100`;
  if (!mellem(praecision, PRAECISION)) return `en præcision på ${PRAECISION.join("–")} meter`;
  return { punkt: [x, y], praecision };
};

/** `dele`: the cell's entries; each counts once. */
export const parseSteder = (dele: readonly string[], omraadeById: ReadonlyMap<OmraadeId, Omraade>): Stedliste => {
  const steder: OmraadeId[] = [];
  const punkter: Stedpunkt[] = [];
  let fejl: Stedliste["fejl"];
  for (const del of new Set(dele)) {
    const omraade = omraadeById.get(del as OmraadeId);
    const punkt = del.startsWith("punkt:") ? parsePunkt(del) : "kendte områder, fx bydel:3 eller kvarter:20405, adskilt af komma";
    if (omraade !== undefined) steder.push(omraade.id);
    else if (typeof punkt !== "string") punkter.push(punkt);
    else fejl ??= { fundet: citat(del), forventet: punkt };
  }
  return { steder, punkter, fejl };
};
