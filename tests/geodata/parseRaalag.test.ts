import { describe, expect, it } from "vitest";
import { LAGFILER, parseRaalag } from "../../scripts/geodata/raa/raalag";
import { lag, lagtekster, type Raafeature, roder } from "./fixtur";

/** The roder with the third one changed. */
const medFejl = (change: (rode: Raafeature) => Raafeature): string => lag(roder().map((rode, i) => (i === 2 ? change(rode) : rode)));
const medEgenskaber = (egenskaber: Record<string, unknown>): string =>
  medFejl((rode) => ({ ...rode, properties: { ...rode.properties, ...egenskaber } }));
const parseRode = (tekst: string) => () => parseRaalag(lagtekster({ "rode.geojson": tekst }));

describe("good raw layers", () => {
  it("come back sorted by code, with the bydel as its number whatever its case", () => {
    const { roder: laest, bydele } = parseRaalag(lagtekster());
    expect(laest.map(({ kode }) => kode)).toEqual([124, 145, 157, 163, 267, 289, 312, 999]);
    expect(laest.find(({ kode }) => kode === 163)?.bydel).toBe(1);
    expect(bydele.map(({ navn }) => navn)).toEqual(["Vest", "Øst"]);
  });

  it("may carry heights and a crs member that says WGS 84", () => {
    const hoejder = medFejl((rode) => ({
      ...rode,
      geometry: {
        type: "Polygon",
        coordinates: [
          [
            [12.5, 55.6, 1],
            [12.51, 55.6, 1],
            [12.51, 55.61, 1],
            [12.5, 55.6, 1],
          ],
        ],
      },
    }));
    expect(parseRode(hoejder)).not.toThrow();
    expect(parseRode(lag(roder(), { crs: { type: "name", properties: { name: "urn:ogc:def:crs:EPSG::4326" } } }))).not.toThrow();
  });
});

describe("bad raw layers are refused with file, feature and fault", () => {
  it.each(LAGFILER)("when %s is not JSON", (fil) => {
    expect(() => parseRaalag(lagtekster({ [fil]: "<html>502" }))).toThrow(
      new RegExp(`^${fil.replaceAll(".", "\\.")}: filen er ikke gyldig JSON .*fundet "<html>502", forventet en GeoJSON FeatureCollection$`),
    );
  });

  it("when a file holds JSON that is no FeatureCollection", () => {
    expect(parseRode('{"type":"Topology"}')).toThrow(
      'rode.geojson: filen er ikke et GeoJSON-lag: fundet {"type":"Topology"}, forventet en FeatureCollection',
    );
  });

  it("when a layer is empty", () => {
    expect(parseRode(lag([]))).toThrow("rode.geojson: laget er tomt: fundet 0 features, forventet mindst 1");
  });

  it("when a code is missing", () => {
    expect(parseRode(medEgenskaber({ rode_nr: undefined }))).toThrow(
      /^rode\.geojson, features\[2\] \(rode_nr mangler\): mangler rode_nr: fundet undefined, forventet/,
    );
  });

  it("when the kvarter of a rode is missing", () => {
    expect(parseRode(medEgenskaber({ kvarternr: null }))).toThrow(
      "rode.geojson, features[2] (rode_nr 289): mangler kvarternr: fundet null, forventet number",
    );
  });

  it("when a code is no whole number", () => {
    expect(parseRode(medEgenskaber({ rode_nr: "289a" }))).toThrow(
      'rode.geojson, features[2] (rode_nr 289a): rode_nr kan ikke bruges: fundet "289a", forventet number',
    );
  });

  it("when an id stands twice", () => {
    expect(parseRode(medEgenskaber({ rode_nr: 163 }))).toThrow(
      "rode.geojson, features[2] (rode_nr 163): rode_nr står to gange: fundet 163 også i features[1], forventet et nummer kun én gang",
    );
  });

  it("when a bydel is unknown", () => {
    expect(parseRode(medEgenskaber({ bydel: "Sundbyøster" }))).toThrow(
      "rode.geojson, features[2] (rode_nr 289): ukendt bydel: fundet «Sundbyøster», forventet en bydel fra bydel.geojson (Vest, Øst)",
    );
  });

  it("when a kvarter is said to lie in two bydele", () => {
    expect(parseRode(medEgenskaber({ kvarternr: 30 }))).toThrow(
      "rode.geojson, features[5] (rode_nr 999): kvarternr 30 ligger to steder: fundet «Kvarter 30» i bydel 2, lokaludvalg 3, forventet «Kvarter 11» i bydel 1, lokaludvalg 1 som i rode_nr 289",
    );
  });
});
