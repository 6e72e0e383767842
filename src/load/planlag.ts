/** The outlines that only the planner's overview asks for: roder, and the municipality's own 'udsatte byområder' of 2011. Loaded with it. */
import * as v from "valibot";
import roder from "../../geodata/roder.geojson?url";
import byomraader from "../../geodata/udsatte-byomraader-2011.geojson?url";
import type { Byomraadeform, Rodeform } from "../domain/geometri";
import { toOmraadeId } from "../domain/omraade";
import { Geometriskema, laesGeojson, polygonerFor } from "./geometri";
import { hentGeojson } from "./hentGeometri";

export const RODEFIL = "geodata/roder.geojson";
export const BYOMRAADEFIL = "geodata/udsatte-byomraader-2011.geojson";

const Rodeskema = v.object({
  features: v.array(
    v.object({ id: v.number(), geometry: Geometriskema, properties: v.object({ kvarter: v.number(), areal_m2: v.number() }) }),
  ),
});
const Byomraadeskema = v.object({
  features: v.array(
    v.object({ id: v.number(), geometry: Geometriskema, properties: v.object({ byomraade: v.string(), delomraade: v.string() }) }),
  ),
});

export const parseRoder = (tekst: string, fil: string): readonly Rodeform[] =>
  laesGeojson(Rodeskema, tekst, fil).features.map(({ id, geometry, properties }) => ({
    nr: id,
    kvarter: toOmraadeId("kvarter", properties.kvarter),
    arealM2: properties.areal_m2,
    polygoner: polygonerFor(geometry),
  }));

export const parseByomraader = (tekst: string, fil: string): readonly Byomraadeform[] =>
  laesGeojson(Byomraadeskema, tekst, fil).features.map(({ id, geometry, properties }) => ({
    nr: id,
    byomraade: properties.byomraade,
    delomraade: properties.delomraade,
    polygoner: polygonerFor(geometry),
  }));

export const hentRoder = async (): Promise<readonly Rodeform[]> => parseRoder(await hentGeojson(roder, RODEFIL), RODEFIL);
export const hentByomraader = async (): Promise<readonly Byomraadeform[]> =>
  parseByomraader(await hentGeojson(byomraader, BYOMRAADEFIL), BYOMRAADEFIL);
