import { describe, expect, it } from "vitest";
import { lavGeojson } from "../../../src/derive/hent/geojson";
import { lavScene } from "../../../src/derive/kort/scene";
import { toOmraadeId } from "../../../src/domain/omraade";
import { FORSIDE, type View, withFra, withInden, withIndikator, withPalet, withTid } from "../../../src/state/view";
import { FJENDTLIGE_NAVNE, fjendtligt } from "../../fixtures/fjendtlig";
import { bydelslag, kvadrat } from "../../fixtures/kvadrater";
import { overblikFor } from "../../fixtures/overblik";
import { laesKatalog, laesLag } from "../../fixtures/rigtige";
import { tid } from "../../fixtures/vilkaarlig";

type Egenskaber = {
  navn: string;
  kode: number;
  vaerdi: number | null;
  fravaer: string | null;
  farve: string | null;
  klasse: number | null;
};
type Ringe = number[][][];
type Geojson = {
  readonly [medlem: string]: unknown;
  readonly features: readonly {
    readonly id: string;
    readonly properties: Egenskaber;
    readonly geometry:
      | { readonly type: "Polygon"; readonly coordinates: Ringe }
      | { readonly type: "MultiPolygon"; readonly coordinates: Ringe[] }
      | null;
  }[];
};
const laes = (tekst: string): Geojson => JSON.parse(tekst);
const BESK = withTid(withIndikator(FORSIDE, "besk"), tid("2009-02"));
const lav = (view: View) => laes(lavGeojson(overblikFor(view), bydelslag, "https://eksempel.dk/?x"));

/** Positive anticlockwise. */
const areal = (ring: number[][]): number =>
  ring.slice(1).reduce((sum, [x = 0, y = 0], i) => sum + ((ring[i]?.[0] ?? 0) * y - x * (ring[i]?.[1] ?? 0)), 0);

const rigtige = laesKatalog();

describe("the view as GeoJSON", () => {
  it("tells what it is, its source and licence at the top", () => {
    const { type, titel, kilde, licens, link } = lav(BESK);
    expect({ type, titel, kilde, licens, link }).toEqual({
      type: "FeatureCollection",
      titel: "Andel i beskæftigelse",
      kilde: "Rapporten",
      licens: "CC BY 4.0, https://creativecommons.org/licenses/by/4.0/deed.da",
      link: "https://eksempel.dk/?x",
    });
  });

  it("gives each shown area a value with its colour, or a reason without one", () => {
    for (const { properties: p } of lav(BESK).features) {
      expect((p.vaerdi === null) !== (p.fravaer === null)).toBe(true);
      expect(p.farve === null).toBe(p.vaerdi === null);
    }
    expect(lav(BESK).features[0]?.properties).toMatchObject({ navn: "Nørreby", vaerdi: 59.5, enhed: "pct.", tid: "2009-02" });
    expect(lav(withFra(BESK, tid("2008"))).features[0]?.properties).toMatchObject({ fra: "2008", enhed: "procentpoint" });
  });

  it.each([
    ["the landing view", FORSIDE],
    ["absence", withIndikator(FORSIDE, "bydel-beskaeftigelse")],
    ["another palette", withPalet(withIndikator(FORSIDE, "bef-taethed"), "cividis")],
  ])("has the colours of the map's own scene: %s", (_, view) => {
    const overblik = overblikFor(view, rigtige);
    const farver = lavScene(overblik).omraader.map(({ fyld }) => (fyld.kind === "klasse" ? fyld.farve : null));
    expect(laes(lavGeojson(overblik, laesLag("bydel"), "")).features.map(({ properties }) => properties.farve)).toEqual(farver);
  });

  it("holds only the areas within the bydel drilled into", () => {
    const { features } = laes(lavGeojson(overblikFor(withInden(FORSIDE, 3), rigtige), laesLag("kvarter"), ""));
    expect(features.length).toBeGreaterThan(3);
    for (const { properties } of features) expect(rigtige.omraadeById.get(toOmraadeId("kvarter", properties.kode))?.bydel).toBe(3);
  });

  it("turns outer rings anticlockwise and holes clockwise, whichever way they came", () => {
    const hul = [kvadrat(100, 450, 50), [...kvadrat(200, 450, 50)].reverse()];
    const former = bydelslag.former.map((form, i) =>
      i === 0 ? { ...form, polygoner: [[[...kvadrat(50, 400, 300)].reverse(), ...hul]] } : form,
    );
    const [foerste] = laes(lavGeojson(overblikFor(BESK), { ...bydelslag, former }, "")).features;
    const ringe = foerste?.geometry?.type === "Polygon" ? foerste.geometry.coordinates : [];
    expect(ringe.map((ring) => Math.sign(areal(ring)))).toEqual([1, -1, -1]);
    for (const lag of ["bydel", "kvarter", "lokaludvalg"] as const)
      for (const { geometry } of laes(lavGeojson(overblikFor({ ...FORSIDE, niveau: lag }, rigtige), laesLag(lag), "")).features)
        for (const polygon of geometry?.type === "MultiPolygon" ? geometry.coordinates : [geometry?.coordinates ?? []])
          expect(polygon.map((ring) => areal(ring) > 0)).toEqual(polygon.map((__, i) => i === 0));
  });

  it("keeps an area whose outline is unknown, without a geometry", () => {
    const former = bydelslag.former.filter(({ id }) => id !== toOmraadeId("bydel", 2));
    const { features } = laes(lavGeojson(overblikFor(BESK), { ...bydelslag, former }, ""));
    expect(features.map(({ geometry }) => geometry?.type ?? null)).toEqual(["Polygon", null, "Polygon"]);
  });

  it("holds hostile names as names", () => {
    expect(laes(lavGeojson(overblikFor(BESK, fjendtligt), bydelslag, "")).features.map(({ properties }) => properties.navn)).toEqual([
      ...FJENDTLIGE_NAVNE,
    ]);
  });
});
