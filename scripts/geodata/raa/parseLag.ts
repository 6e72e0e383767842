/** Parses one raw GeoJSON layer and refuses, with file, feature and fault, whatever the derivation could not trust. */
import type { Feature, FeatureCollection, Geometry } from "geojson";
import * as v from "valibot";
import type { Punkt } from "../../../src/domain/geometri";
import { type Polygoner, toPunkt } from "../plan/plan";
import { fejl } from "./fejl";

type LagFeature<P> = { readonly sted: string; readonly egenskaber: P; readonly polygoner: Polygoner };

type Lagformat<P> = {
  /** The property that identifies a feature, e.g. "rode_nr". */
  readonly noegle: string;
  /** False where several features may be parts of one area (municipalities). */
  readonly entydig: boolean;
  readonly skema: v.GenericSchema<unknown, P>;
};

/** Degrees that a layer around København must lie within: west, south, east, north. */
const RAMME = [11.5, 55.2, 13.5, 56.2] as const;
const WGS84 = /4326|CRS:?84/;

const readJson = (fil: string, tekst: string): unknown => {
  try {
    return JSON.parse(tekst);
  } catch (grund) {
    return fejl(fil, `filen er ikke gyldig JSON (${grund instanceof Error ? grund.message : String(grund)})`, {
      fundet: JSON.stringify(tekst.slice(0, 40)),
      forventet: "en GeoJSON FeatureCollection",
    });
  }
};

const isSamling = (json: unknown): json is FeatureCollection & { crs?: { properties?: { name?: string } } } =>
  typeof json === "object" &&
  json !== null &&
  "type" in json &&
  json.type === "FeatureCollection" &&
  "features" in json &&
  Array.isArray(json.features);

const checkPunkt = (sted: string, [x, y]: Punkt): void => {
  if (!Number.isFinite(x) || !Number.isFinite(y))
    fejl(sted, "en koordinat er ikke to tal", { fundet: `[${x}, ${y}]`, forventet: "[længde, bredde]" });
  const [vest, syd, oest, nord] = RAMME;
  if (x >= vest && x <= oest && y >= syd && y <= nord) return;
  const ombyttet = y >= vest && y <= oest && x >= syd && x <= nord;
  const gaet = ombyttet
    ? "bredde og længde er byttet om"
    : Math.abs(x) > 180
      ? "forkert koordinatsystem, det ligner meter (EPSG:25832)"
      : "punktet ligger uden for kortets ramme";
  fejl(sted, gaet, { fundet: `[${x}, ${y}]`, forventet: `WGS 84 (EPSG:4326), længde ${vest}–${oest} og bredde ${syd}–${nord}` });
};

const parseRing = (sted: string, positioner: readonly number[][]): readonly Punkt[] => {
  if (!Array.isArray(positioner) || positioner.length < 4)
    fejl(sted, "ringen har for få punkter", { fundet: `${positioner?.length ?? "ingen"}`, forventet: "mindst 4" });
  const ring = positioner.map(toPunkt);
  for (const punkt of ring) checkPunkt(sted, punkt);
  const [foerste, sidste] = [ring[0], ring.at(-1)];
  if (foerste?.join() !== sidste?.join())
    fejl(sted, "ringen er ikke lukket", { fundet: `slutter i [${sidste}]`, forventet: `samme punkt som starten, [${foerste}]` });
  return ring;
};

const parsePolygoner = (sted: string, geometri: Geometry | null | undefined): Polygoner => {
  const polygoner =
    geometri?.type === "MultiPolygon" ? geometri.coordinates : geometri?.type === "Polygon" ? [geometri.coordinates] : undefined;
  if (polygoner === undefined || polygoner.length === 0) {
    return fejl(sted, "geometrien kan ikke bruges", {
      fundet: geometri?.type ?? "ingen geometri",
      forventet: "Polygon eller MultiPolygon",
    });
  }
  return polygoner.map((ringe, p) => ringe.map((ring, r) => parseRing(`${sted}, polygon ${p}, ring ${r}`, ring)));
};

const parseEgenskaber = <P>(sted: string, feature: Feature, skema: v.GenericSchema<unknown, P>): P => {
  const svar = v.safeParse(skema, feature.properties ?? {});
  if (svar.success) return svar.output;
  const [foerste] = svar.issues;
  const felt = v.getDotPath(foerste) ?? "properties";
  const mangler = foerste.received === "undefined" || foerste.received === "null";
  return fejl(sted, mangler ? `mangler ${felt}` : `${felt} kan ikke bruges`, {
    fundet: foerste.received,
    forventet: foerste.expected ?? foerste.message,
  });
};

/**
 * The features of one layer, in the file's order, rings closed, coordinates in degrees.
 * @throws Error in Danish with file, feature (index from 0 and id), fault, found and expected.
 */
export const parseLag = <P>(fil: string, tekst: string, { noegle, entydig, skema }: Lagformat<P>): readonly LagFeature<P>[] => {
  const json = readJson(fil, tekst);
  if (!isSamling(json)) return fejl(fil, "filen er ikke et GeoJSON-lag", { fundet: tekst.slice(0, 40), forventet: "en FeatureCollection" });
  const crs = json.crs?.properties?.name;
  if (crs !== undefined && !WGS84.test(crs)) fejl(fil, "forkert koordinatsystem", { fundet: crs, forventet: "WGS 84 (EPSG:4326)" });
  if (json.features.length === 0) fejl(fil, "laget er tomt", { fundet: "0 features", forventet: "mindst 1" });
  const set = new Map<string, number>();
  return json.features.map((feature, index) => {
    const id: unknown = feature?.properties?.[noegle];
    const sted = `${fil}, features[${index}] (${noegle} ${id ?? "mangler"})`;
    const egenskaber = parseEgenskaber(sted, feature, skema);
    const foer = set.get(String(id));
    if (entydig && foer !== undefined)
      fejl(sted, `${noegle} står to gange`, { fundet: `${id} også i features[${foer}]`, forventet: "et nummer kun én gang" });
    set.set(String(id), index);
    return { sted, egenskaber, polygoner: parsePolygoner(sted, feature.geometry) };
  });
};
