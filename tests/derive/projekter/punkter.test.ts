/** Places that are known as points: where they stand, which areas hold them, and what is taken along. The report has none: fixtures alone. */
import { describe, expect, it } from "vitest";
import { projicer } from "../../../src/derive/kort/projektion";
import { projekterToCsv, projekterToGeojson } from "../../../src/derive/projekter/eksport";
import { filtrer, indekser } from "../../../src/derive/projekter/filter";
import { placer } from "../../../src/derive/projekter/placering";
import { lavProjektside } from "../../../src/derive/projekter/projektside";
import type { Form, Polygon } from "../../../src/domain/geometri";
import type { OmraadeId } from "../../../src/domain/omraade";
import { buildProjektbank } from "../../../src/load/hentProjektbank";
import { parseProjekter } from "../../../src/load/projekter";
import { ALLE_PROJEKTER } from "../../../src/state/projektvalg";
import { FORSIDE, withValgt } from "../../../src/state/view";
import { laesProjekter, type Projekttekst, projekttabel } from "../../fixtures/projekter";
import { katalog } from "../../fixtures/trebydele";

const ring = (x0: number, y0: number, x1: number, y1: number) =>
  [
    [x0, y0],
    [x1, y0],
    [x1, y1],
    [x0, y1],
    [x0, y0],
  ] as const;
const form = (id: OmraadeId, polygoner: readonly Polygon[]): Form => ({
  id,
  nr: 1,
  navn: id,
  label: [12.55, 55.69],
  naboer: [],
  polygoner,
});
/** The one has a hole, which the other fills. */
const HULLET: OmraadeId = "kvarter:21";
const FYLDET: OmraadeId = "kvarter:31";
const KVARTERER: readonly Form[] = [
  form(HULLET, [[ring(12.5, 55.6, 12.6, 55.7), ring(12.54, 55.64, 12.56, 55.66)]]),
  form(FYLDET, [[ring(12.54, 55.64, 12.56, 55.66)], [ring(12.61, 55.6, 12.62, 55.61)]]),
];
const FORMER: ReadonlyMap<OmraadeId, Form> = new Map([...KVARTERER, form("bydel:1", [])].map((en) => [en.id, en]));
const indeks = (...rader: readonly Projekttekst[]) =>
  indekser(laesProjekter(...rader).projekter, { omraadeById: katalog.omraadeById, kvarterById: new Map(), kvarterformer: KVARTERER });
const I_HULLET = "punkt:12.5510/55.6520/100";

describe("the area that holds a point", () => {
  it.each([
    ["in the ring", "punkt:12.52/55.65/50", [HULLET, "bydel:2", "lokaludvalg:2"]],
    ["in the hole", I_HULLET, [FYLDET, "bydel:2", "lokaludvalg:3"]],
    ["in an area's other part", "punkt:12.615/55.605/50", [FYLDET, "bydel:2", "lokaludvalg:3"]],
    ["in the water", "punkt:12.7/55.65/50", []],
    ["beside a named area", `bydel:1,${I_HULLET}`, ["bydel:1", FYLDET, "bydel:2", "lokaludvalg:3"]],
  ])("%s", (_, steder, ventet) => expect([...(indeks({ steder })[0]?.omraader ?? [])]).toEqual(ventet));

  it("lets the filters find it, and without outlines is not guessed", () => {
    const valg = { ...ALLE_PROJEKTER, steder: ["bydel:2" as const] };
    expect(filtrer(indeks({ steder: I_HULLET }), valg)).toHaveLength(1);
    const uden = indekser(laesProjekter({ steder: I_HULLET }).projekter, { omraadeById: katalog.omraadeById, kvarterById: new Map() });
    expect([...(uden[0]?.omraader ?? [])]).toEqual([]);
  });
});

describe("a point's pin", () => {
  const AFSTAND = 15;
  const naale = (...rader: readonly Projekttekst[]) => placer(indeks(...rader), { formById: FORMER, afstand: AFSTAND, emne: undefined });

  it("stands where the point is, its precision around it: the others give way", () => {
    const [x, y] = projicer([12.55, 55.69]);
    const mange = naale({ steder: "punkt:12.55/55.69/100" }, ...Array.from({ length: 9 }, () => ({ steder: "bydel:1" })));
    expect(mange[0]).toMatchObject({ sted: undefined, x, y, omkreds: { x, y } });
    for (const anden of mange.slice(1)) {
      expect(anden.omkreds).toBeUndefined();
      expect(Math.hypot(anden.x - x, anden.y - y)).toBeGreaterThan(AFSTAND * 0.9);
    }
  });

  it("has a circle as wide on the map as its metres are on the ground", () => {
    const [et] = naale({ steder: "punkt:12.55/55.69/1000" });
    const [, nord] = projicer([12.55, 55.69 + 1000 / 111_320]);
    expect(et?.omkreds?.r).toBeCloseTo((et?.omkreds?.y ?? 0) - nord, 0);
  });

  it("hides no other: of several at one point the first stands there, the rest beside it with their circle in place", () => {
    const [a, b] = naale({ steder: I_HULLET }, { steder: I_HULLET });
    expect(b?.omkreds).toEqual(a?.omkreds);
    expect([a?.x, a?.y]).toEqual([a?.omkreds?.x, a?.omkreds?.y]);
    expect(Math.hypot((a?.x ?? 0) - (b?.x ?? 0), (a?.y ?? 0) - (b?.y ?? 0))).toBeGreaterThan(AFSTAND * 0.9);
  });
});

describe("a point on the page", () => {
  const bank = buildProjektbank({ projekter: projekttabel({ steder: I_HULLET }, { steder: "" }, { steder: "by:101" }) }, katalog);
  const side = (view = FORSIDE) => lavProjektside({ katalog, view, bank }, { formById: FORMER, afstand: 9 });

  it("counts as a place in the city, and says how exactly it is known", () => {
    expect(side().fordelt).toEqual({ paaKort: 1, hele: 1, uden: 1 });
    expect(side().rader.map(({ steder }) => steder)).toEqual(["et punkt (± 100 m)", "", "Hele København"]);
  });

  it("is found by its kvarter once the outlines are there, also when they come after the first drawing", () => {
    const view = withValgt(FORSIDE, FYLDET);
    expect(lavProjektside({ katalog, view, bank }, { formById: new Map(), afstand: 9 }).vist).toHaveLength(0);
    expect(side(view).vist).toHaveLength(1);
  });
});

describe("a point to take along", () => {
  const alle = indeks({ steder: `bydel:1,${I_HULLET}` }, { steder: I_HULLET });

  it("is its own coordinates in the GeoJSON, beside the areas' middles", () => {
    expect(JSON.parse(projekterToGeojson(alle, FORMER, "2009")).features).toMatchObject([
      { geometry: { coordinates: [12.55, 55.69] }, properties: { sted: "bydel:1", praecision: "omraade" } },
      { geometry: { type: "Point", coordinates: [12.551, 55.652] }, properties: { praecision: "punkt", praecision_m: 100 } },
      { geometry: { coordinates: [12.551, 55.652] }, properties: { praecision_m: 100 } },
    ]);
  });

  it("is in the CSV as the table reads it", () => {
    const [, , raekke = ""] = projekterToCsv(alle, "2009").split("\r\n");
    const steder = raekke.split(";").find((celle) => celle.startsWith("punkt:")) ?? expect.fail("expected a point");
    const { projekter } = parseProjekter(projekttabel({ steder }), { fil: "f", omraadeById: katalog.omraadeById });
    expect(projekter[0]?.punkter).toEqual(alle[1]?.projekt.punkter);
  });
});
