import { describe, expect, it } from "vitest";
import { parseRaalag } from "../../scripts/geodata/raa/raalag";
import { lag, lagtekster, roder } from "./fixtur";

/** The roder with another geometry on the third one. */
const medGeometri = (geometry: unknown): string => lag(roder().map((rode, i) => (i === 2 ? { ...rode, geometry } : rode)));
const parseRode = (tekst: string) => () => parseRaalag(lagtekster({ "rode.geojson": tekst }));

describe("bad geometry is refused with file, feature, ring and fault", () => {
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
