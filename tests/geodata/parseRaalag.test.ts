import { describe, expect, it } from "vitest";
import { LAGFILER, parseRaalag } from "../../scripts/geodata/raa/raalag";
import { lag, lagtekster, type Raafeature, roder } from "./fixtur";

/** The roder with the third one changed. */
const medFejl = (change: (rode: Raafeature) => Raafeature): string => lag(roder().map((rode, i) => (i === 2 ? change(rode) : rode)));
const medEgenskaber = (egenskaber: Record<string, unknown>): string =>
  medFejl((rode) => ({ ...rode, properties: { ...rode.properties, ...egenskaber } }));
const medGeometri = (geometry: unknown): string => medFejl((rode) => ({ ...rode, geometry: geometry as Raafeature["geometry"] }));
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

  it("when a ring is not closed", () => {
    const aaben = medGeometri({
      type: "MultiPolygon",
      coordinates: [
        [
          [
            [12.5, 55.6],
            [12.51, 55.6],
            [12.51, 55.61],
            [12.5, 55.61],
          ],
        ],
      ],
    });
    expect(parseRode(aaben)).toThrow(
      "rode.geojson, features[2] (rode_nr 289), polygon 0, ring 0: ringen er ikke lukket: fundet slutter i [12.5,55.61], forventet samme punkt som starten, [12.5,55.6]",
    );
  });

  it("when a ring has too few points", () => {
    const linje = medGeometri({
      type: "Polygon",
      coordinates: [
        [
          [12.5, 55.6],
          [12.51, 55.6],
          [12.5, 55.6],
        ],
      ],
    });
    expect(parseRode(linje)).toThrow(
      "rode.geojson, features[2] (rode_nr 289), polygon 0, ring 0: ringen har for få punkter: fundet 3, forventet mindst 4",
    );
  });

  it("when a coordinate is not a number", () => {
    const hul = medGeometri({
      type: "Polygon",
      coordinates: [
        [
          [12.5, 55.6],
          [12.51, null],
          [12.51, 55.61],
          [12.5, 55.6],
        ],
      ],
    });
    expect(parseRode(hul)).toThrow(/rode_nr 289\), polygon 0, ring 0: en koordinat er ikke to tal/);
  });

  it("when the crs member says EPSG:25832", () => {
    const crs = { type: "name", properties: { name: "urn:ogc:def:crs:EPSG::25832" } };
    expect(parseRode(lag(roder(), { crs }))).toThrow(
      "rode.geojson: forkert koordinatsystem: fundet urn:ogc:def:crs:EPSG::25832, forventet WGS 84 (EPSG:4326)",
    );
  });

  it("when the coordinates are metres although no crs says so", () => {
    const meter = medGeometri({
      type: "Polygon",
      coordinates: [
        [
          [720000, 6175000],
          [720100, 6175000],
          [720100, 6175100],
          [720000, 6175000],
        ],
      ],
    });
    expect(parseRode(meter)).toThrow(
      /rode_nr 289\), polygon 0, ring 0: forkert koordinatsystem, det ligner meter \(EPSG:25832\): fundet \[720000, 6175000\], forventet WGS 84/,
    );
  });

  it("when latitude stands before longitude", () => {
    const ombyttet = medGeometri({
      type: "Polygon",
      coordinates: [
        [
          [55.6, 12.5],
          [55.6, 12.51],
          [55.61, 12.51],
          [55.6, 12.5],
        ],
      ],
    });
    expect(parseRode(ombyttet)).toThrow(/bredde og længde er byttet om/);
  });

  it.each([null, { type: "Point", coordinates: [12.5, 55.6] }])("when the geometry is %o", (geometri) => {
    expect(parseRode(medGeometri(geometri))).toThrow(
      /rode_nr 289\): geometrien kan ikke bruges: fundet .*, forventet Polygon eller MultiPolygon/,
    );
  });
});
