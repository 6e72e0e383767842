/** The projects that are shown, to take along: CSV for Excel, and GeoJSON with the points, and the areas' middles and what they are. */
import type { Form, Punkt } from "../../domain/geometri";
import type { OmraadeId } from "../../domain/omraade";
import { skrivCsv } from "../tal/csv";
import type { Indekseret } from "./filter";
import { tilstandVed } from "./tilstand";

const KOLONNER = [
  "id",
  "navn",
  "art",
  "indsatsomraader",
  "tema",
  "tilstand",
  "aar",
  "start",
  "slut",
  "aktoer",
  "maalgruppe",
  "bevilling_kr",
  "medfinansiering_kr",
  "beslutning",
  "evaluering",
  "steder",
  "beskrivelse",
  "note",
  "kilde",
] as const;

export const projekterToCsv = (vist: readonly Indekseret[], aar: string): string =>
  skrivCsv(
    KOLONNER,
    vist.map(({ projekt: p }) => [
      p.id,
      p.navn,
      p.art,
      p.indsatsomraader.join(","),
      p.tema,
      tilstandVed(p, Number(aar)),
      aar,
      p.start ?? "",
      p.slut ?? "",
      p.aktoer,
      p.maalgruppe,
      p.bevilling === undefined ? "" : String(p.bevilling),
      p.medfinansiering === undefined ? "" : String(p.medfinansiering),
      p.beslutning,
      p.evaluering ?? "",
      [...p.steder, ...p.punkter.map(({ punkt, praecision }) => `punkt:${punkt.join("/")}/${praecision}`)].join(","),
      p.beskrivelse,
      p.note,
      p.kilde,
    ]),
  );

const feature = (properties: object, coordinates: Punkt | undefined) => ({
  type: "Feature",
  properties,
  geometry: coordinates === undefined ? null : { type: "Point", coordinates },
});

/** RFC 7946. A place known only as an area is its middle with `praecision: "omraade"`, one known as a point has `praecision_m`; without a place the geometry is null. */
export const projekterToGeojson = (vist: readonly Indekseret[], formById: ReadonlyMap<OmraadeId, Form>, aar: string): string => {
  const features = vist.flatMap(({ projekt: p }) => {
    const om = {
      id: p.id,
      navn: p.navn,
      art: p.art,
      indsatsomraader: p.indsatsomraader,
      tilstand: tilstandVed(p, Number(aar)),
      aar,
      bevilling: p.bevilling ?? null,
      kilde: p.kilde,
    };
    const steder = p.steder.flatMap((sted) => formById.get(sted) ?? []);
    if (steder.length + p.punkter.length === 0) return [feature({ ...om, steder: p.steder }, undefined)];
    return [
      ...steder.map(({ id, label }) => feature({ ...om, sted: id, praecision: "omraade" }, label)),
      ...p.punkter.map(({ punkt, praecision }) => feature({ ...om, praecision: "punkt", praecision_m: praecision }, punkt)),
    ];
  });
  return JSON.stringify({ type: "FeatureCollection", features });
};
