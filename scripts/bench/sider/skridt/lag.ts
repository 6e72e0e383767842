/** The areas that a step is measured on: the city's own levels, or a grid of as many hexagons as asked for. */

import bydele from "../../../../geodata/bydele.geojson?url";
import kvarterer from "../../../../geodata/kvarterer.geojson?url";
import roder from "../../../../geodata/roder.geojson?url";
import { BREDDE, HOEJDE, tilbagePunkt } from "../../../../src/derive/kort/projektion";
import type { Form, Kortlag, Punkt } from "../../../../src/domain/geometri";
import { toOmraadeId } from "../../../../src/domain/omraade";
import { parseKortlag } from "../../../../src/load/geometri";

/** By number of areas. */
const FILER: Readonly<Record<number, string>> = { 10: bydele, 67: kvarterer, 399: roder };

/** A closed hexagon around a point in map units, anticlockwise on the globe as RFC 7946 has outer rings. */
const sekskant = ([x, y]: Punkt, radius: number): readonly Punkt[] =>
  [0, 1, 2, 3, 4, 5, 0].map((hjoerne) => {
    const vinkel = (-Math.PI / 3) * hjoerne + Math.PI / 2;
    return tilbagePunkt([x + radius * Math.cos(vinkel), y + radius * Math.sin(vinkel)]);
  });

/** Rows of hexagons that fill the map's frame, every other row half a step in. */
const lavGitter = (antal: number): Kortlag => {
  const prRaekke = Math.ceil(Math.sqrt(antal));
  const skridt = BREDDE / (prRaekke + 1);
  const radius = Math.min(skridt / Math.sqrt(3), HOEJDE / (1.5 * prRaekke + 1));
  const lavForm = (nr: number): Form => {
    const [raekke, plads] = [Math.floor((nr - 1) / prRaekke), (nr - 1) % prRaekke];
    const midte: Punkt = [(plads + 0.75 + (raekke % 2) / 2) * skridt, (1.5 * raekke + 1) * radius];
    const polygoner = [[sekskant(midte, radius)]];
    return { id: toOmraadeId("kvarter", nr), nr, navn: `Felt ${nr}`, label: tilbagePunkt(midte), naboer: [], polygoner };
  };
  return { niveau: "kvarter", former: Array.from({ length: antal }, (_, i) => lavForm(i + 1)) };
};

/** 10 bydele, 67 kvarterer, 399 roder; any other number is a grid. All stand as kvarterer: the app knows no level of 399. */
export const hentLag = async (antal: number): Promise<Kortlag> => {
  const fil = FILER[antal];
  if (fil === undefined) return lavGitter(antal);
  const svar = await fetch(fil);
  return parseKortlag(await svar.text(), "kvarter", fil);
};
