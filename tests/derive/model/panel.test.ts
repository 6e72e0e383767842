import { describe, expect, it } from "vitest";
import { akserFor, linjeFor, pladsI, punkterFor } from "../../../src/derive/model/gnist";
import { GNIST, lavPanelomraade } from "../../../src/derive/model/panel";
import { lavUdviklingsdiagram } from "../../../src/derive/model/udviklingsdiagram";
import { serieFor } from "../../../src/domain/katalog";
import type { OmraadeId } from "../../../src/domain/omraade";
import { FORSIDE, type View, withFra, withIndikator, withTid } from "../../../src/state/view";
import { overblikFor } from "../../fixtures/overblik";
import { katalog } from "../../fixtures/trebydele";
import { tid } from "../../fixtures/vilkaarlig";

const BESK = withTid(withIndikator(FORSIDE, "besk"), tid("2009-02"));
const panel = (view: View, id: OmraadeId) => lavPanelomraade(overblikFor(view), id);
const MAAL = { bredde: 100, hoejde: 50, luft: 0 };

describe("the panel of an area", () => {
  it("has its value, its place, the city, its note and its land", () => {
    expect(panel(BESK, "bydel:1")).toMatchObject({
      id: "bydel:1",
      niveau: "bydel",
      navn: "Nørreby",
      vaerdi: "59,5 pct.",
      mangler: false,
      plads: "nr. 2 af 2",
      by: "København 62,3 pct.",
      note: "Trykt forkert i kapitel 3.",
      fakta: "1,0 km² land",
    });
  });

  it("has a row for each indicator that the area has a figure of, the shown one marked, each with its own date", () => {
    const { rader } = panel(BESK, "bydel:1");
    expect(rader.map(({ indikator, vaerdi, tid: t, vist }) => [indikator, vaerdi, t, vist])).toEqual([
      ["bef-indeks", "90", expect.stringMatching(/2025$/), false],
      ["bef-antal", "900", expect.stringMatching(/2025$/), false],
      ["bef-taethed", "900", "pr. km² · 2025", false],
      ["besk", "59,5 pct.", "februar 2009", true],
      ["tillid", "71,5 pct.", "juni 2012", false],
    ]);
  });

  it("says why there is no figure, in the row and above", () => {
    const o = panel(BESK, "bydel:3");
    expect(o).toMatchObject({ vaerdi: "skjult af hensyn til diskretion", mangler: true, plads: "" });
    expect(o.rader.find(({ vist }) => vist)).toMatchObject({ vaerdi: "skjult", mangler: true });
  });

  it("of the city does not compare it with itself", () => {
    expect(panel(BESK, "by:101")).toMatchObject({ navn: "København", vaerdi: "62,3 pct.", plads: "", by: "", drilBydel: undefined });
  });

  it("of a kvarter says which bydel it lies in, and shows its figure beside bydele too", () => {
    const antal = withIndikator(FORSIDE, "bef-antal");
    expect(panel(antal, "kvarter:21")).toMatchObject({
      vaerdi: "700",
      fakta: expect.stringMatching(/^Ligger i Midtby · 0,3 km² land$/),
      drilBydel: undefined,
    });
  });

  it("of another level than the map's tells the change too, where the map shows change", () => {
    expect(panel(withFra(withIndikator(FORSIDE, "bef-antal"), tid("1995")), "kvarter:21").vaerdi).toBe("+75,0 pct.");
  });

  it("can be drilled into where there are figures below", () => {
    expect(panel(withIndikator(FORSIDE, "bef-antal"), "bydel:2").drilBydel).toBe(2);
    expect(panel(BESK, "bydel:2").drilBydel).toBeUndefined();
  });
});

describe("a sparkline", () => {
  const rad = punkterFor(serieFor(katalog, "besk", "bydel:1"));
  const akser = akserFor([rad]);
  if (akser === undefined) throw new Error("expected values");

  it("has its dates as far apart as they are, the highest value on top", () => {
    expect(akser).toMatchObject({ y0: 48, y1: 61.2 });
    expect(pladsI(akser, MAAL, { x: akser.x0, y: akser.y0 })).toEqual([0, 50]);
    expect(pladsI(akser, MAAL, { x: akser.x1, y: akser.y1 })).toEqual([100, 0]);
    expect(pladsI(akser, MAAL, { x: akser.x0 + 13, y: 59.5 })[0]).toBeCloseTo((13 / 72) * 100, 6);
  });

  it("lifts the pen at a break and at a missing value", () => {
    expect(linjeFor(rad, akser, MAAL).match(/M/g)).toHaveLength(2);
    const medHul = punkterFor(serieFor(katalog, "besk", "bydel:2"));
    expect(linjeFor(medHul, akser, MAAL).match(/M/g)).toHaveLength(2);
  });

  it("of an even series lies in the middle, and of none is none", () => {
    const jaevn = [
      { x: 0, y: 5, brud: false },
      { x: 1, y: 5, brud: false },
    ];
    const flade = akserFor([jaevn]);
    if (flade === undefined) expect.fail("expected values");
    expect(linjeFor(jaevn, flade, MAAL)).toMatch(/^M0(\.0)?,25(\.0)?L100(\.0)?,25(\.0)?$/);
    expect(akserFor([[{ x: 0, y: undefined, brud: false }]])).toBeUndefined();
    expect(linjeFor([], flade, MAAL)).toBe("");
  });

  it("is drawn for two values or more, with the city's line where they can share a scale", () => {
    const { rader } = panel(BESK, "bydel:1");
    const gnist = (indikator: string) => rader.find((r) => r.indikator === indikator)?.gnist;
    expect(gnist("tillid")).toBeUndefined();
    expect(gnist("besk")?.byLinje).not.toBe("");
    expect(gnist("bef-antal")?.byLinje).toBe("");
    const [x = -1, y = -1] = gnist("besk")?.punkt ?? [];
    expect(x >= 0 && x <= GNIST.bredde && y >= 0 && y <= GNIST.hoejde).toBe(true);
  });
});

describe("the chart of a comparison", () => {
  it("has a line for each area in their order, one for the city, and steps that lie on the drawing", () => {
    const diagram = lavUdviklingsdiagram(overblikFor(BESK), ["bydel:2", "bydel:1"]);
    if (diagram === undefined) expect.fail("expected a chart");
    expect(diagram.linjer.map(({ id }) => id)).toEqual(["bydel:2", "bydel:1"]);
    expect(diagram.byLinje).toMatch(/^M/);
    expect(diagram.titel).toBe("Udvikling: Andel i beskæftigelse");
    for (const { y } of diagram.yTrin) expect(y >= 0 && y <= diagram.maal.hoejde).toBe(true);
    for (const { x } of diagram.xTrin) expect(x >= 0 && x <= diagram.maal.bredde).toBe(true);
  });

  it("is none where nobody has two dates", () => {
    expect(lavUdviklingsdiagram(overblikFor(withIndikator(FORSIDE, "tillid")), ["bydel:1", "bydel:2"])).toBeUndefined();
  });
});
