/** GeoJSON text → the map's outlines. The files are our own, checked when they were derived; here only their form is read. */
import * as v from "valibot";
import { Filfejl } from "../domain/fund";
import type { Form, Kontekstform, Kortlag, Polygon } from "../domain/geometri";
import type { Kortniveau, Niveau } from "../domain/niveau";
import { type OmraadeId, toOmraadeId } from "../domain/omraade";

const Punktskema = v.tuple([v.number(), v.number()]);
/** Coordinates are not walked here: thousands of pairs (3.846 in kvarterer.geojson), which were checked when the file was derived. */
export const Geometriskema = v.object({ type: v.picklist(["Polygon", "MultiPolygon"]), coordinates: v.array(v.array(v.unknown())) });
const Lagskema = v.object({
  features: v.array(
    v.object({
      id: v.number(),
      geometry: Geometriskema,
      properties: v.object({
        navn: v.string(),
        label: Punktskema,
        naboer: v.optional(v.array(v.number()), []),
        kvarter: v.optional(v.number()),
      }),
    }),
  ),
});

type Geometri = v.InferOutput<typeof Geometriskema>;

/** GeoJSON's two ways of writing an area, as one. The casts rest on `npm run geodata`, which refuses anything else. */
export const polygonerFor = (geometri: Geometri): readonly Polygon[] =>
  geometri.type === "Polygon" ? [geometri.coordinates as unknown as Polygon] : (geometri.coordinates as unknown as readonly Polygon[]);

/** Throws with file and fault (Danish) when the text is not what `skema` asks for. */
export const laesGeojson = <T>(skema: v.GenericSchema<unknown, T>, tekst: string, fil: string): T => {
  let raa: unknown;
  try {
    raa = JSON.parse(tekst);
  } catch {
    throw new Filfejl(fil, `: er ikke JSON (begynder «${tekst.slice(0, 20)}»)`);
  }
  const resultat = v.safeParse(skema, raa);
  if (resultat.success) return resultat.output;
  const fejl = resultat.issues[0];
  throw new Filfejl(fil, `, ${v.getDotPath(fejl) ?? "roden"}: fundet ${fejl.received}, forventet ${fejl.expected ?? "GeoJSON"}`);
};

const laes = (tekst: string, fil: string) => laesGeojson(Lagskema, tekst, fil).features;

export const parseFormer = (tekst: string, niveau: Niveau, fil: string): readonly Form[] =>
  laes(tekst, fil).map(({ id, geometry, properties }) => ({
    id: toOmraadeId(niveau, id),
    nr: id,
    navn: properties.navn,
    label: properties.label,
    naboer: properties.naboer,
    polygoner: polygonerFor(geometry),
  }));

export const parseKortlag = (tekst: string, niveau: Kortniveau, fil: string): Kortlag => ({
  niveau,
  former: parseFormer(tekst, niveau, fil),
});

export const parseKontekst = (tekst: string, fil: string): readonly Kontekstform[] =>
  laes(tekst, fil).map(({ geometry, properties }) => ({
    navn: properties.navn,
    label: properties.label,
    polygoner: polygonerFor(geometry),
  }));

/** The kvarter that holds each area's middle, where the file says so. */
export const parseKvarterById = (tekst: string, niveau: Niveau, fil: string): ReadonlyMap<OmraadeId, OmraadeId> =>
  new Map(
    laes(tekst, fil).flatMap(({ id, properties: { kvarter } }) =>
      kvarter === undefined ? [] : [[toOmraadeId(niveau, id), toOmraadeId("kvarter", kvarter)] as const],
    ),
  );
