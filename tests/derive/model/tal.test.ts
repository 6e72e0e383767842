/** Ranking, table and map show the same numbers. */
import { describe, expect, it } from "vitest";
import { lavScene } from "../../../src/derive/kort/scene";
import { lavRangliste } from "../../../src/derive/model/rangliste";
import { lavTabel } from "../../../src/derive/model/tabel";
import { type Katalog, tiderFor } from "../../../src/domain/katalog";
import { KORTNIVEAUER } from "../../../src/domain/niveau";
import { FORSIDE, type View, withFra, withInden, withIndikator, withOmraade, withSammenlignet, withTid } from "../../../src/state/view";
import { overblikFor } from "../../fixtures/overblik";
import { laesKatalog } from "../../fixtures/rigtige";
import { katalog } from "../../fixtures/trebydele";
import { tid } from "../../fixtures/vilkaarlig";

const BESK = withIndikator(FORSIDE, "besk");
const ANTAL = withIndikator(FORSIDE, "bef-antal");
const rangliste = (view: View, i: Katalog = katalog) => lavRangliste(overblikFor(view, i));
const tabel = (view: View, i: Katalog = katalog) => lavTabel(overblikFor(view, i));

describe("the ranking", () => {
  it("has the highest first, and those without a value last, with the reason", () => {
    expect(rangliste(withTid(BESK, tid("2010"))).rader.map(({ navn, tekst }) => [navn, tekst])).toEqual([
      ["Østerby", "70,0"],
      ["Nørreby", "61,2"],
      ["Midtby", "ikke henført"],
    ]);
  });

  it("has equal values in the order of their numbers", () => {
    expect(rangliste(withIndikator(FORSIDE, "tillid")).rader.map(({ id }) => id)).toEqual(["bydel:2", "bydel:3", "bydel:1"]);
  });

  it("has bars from zero, as long as their values, and a mark for the city where it can be compared", () => {
    const { rader, by } = rangliste(withTid(BESK, tid("2010")));
    expect(rader.map(({ soejle }) => soejle)).toEqual([
      { x: 0, bredde: 100 },
      { x: 0, bredde: expect.closeTo((61.2 / 70) * 100, 6) },
      undefined,
    ]);
    expect(by).toEqual({ x: expect.closeTo(90, 6), tekst: "København 63,0" });
    expect(rangliste(ANTAL).by).toBeUndefined();
  });

  it("has falls to the left of zero and rises to the right, inside the drawing", () => {
    for (const { soejle } of rangliste(withFra(ANTAL, tid("1995"))).rader) {
      if (soejle === undefined) expect.fail("expected a bar");
      expect(soejle.x >= 0 && soejle.x + soejle.bredde <= 100 + 1e-9).toBe(true);
    }
    const [, , sidst] = rangliste(withFra(ANTAL, tid("1995"))).rader;
    expect(sidst).toMatchObject({ navn: "Nørreby", tekst: "−10,0", soejle: { x: 0 } });
  });

  it("has only the kvarterer of the bydel drilled into, and says so", () => {
    const { titel, rader } = rangliste(withInden(ANTAL, 2));
    expect(titel).toBe("Kvarterer i Midtby");
    expect(rader.map(({ tekst }) => tekst)).toEqual(["700", "600", "540", "200"]);
  });

  it("marks the selected in their order", () => {
    const view = withSammenlignet(withOmraade(FORSIDE, "bydel:1"), "bydel:2");
    expect(rangliste(view).rader.map(({ id, valgt }) => [id, valgt])).toEqual([
      ["bydel:2", 1],
      ["bydel:3", undefined],
      ["bydel:1", 0],
    ]);
  });
});

describe("the table", () => {
  it("has a heading with the date, the unit, and the city last", () => {
    const { overskrift, vaerdiOverskrift, rader } = tabel(withTid(BESK, tid("2009-02")));
    expect([overskrift, vaerdiOverskrift]).toEqual(["Andel i beskæftigelse, februar 2009", "Værdi, pct."]);
    expect(rader.map(({ navn, vaerdi, plads, forskel }) => [navn, vaerdi, plads, forskel])).toEqual([
      ["Nørreby", "59,5", "2", "−2,8"],
      ["Midtby", "65,1", "1", "+2,8"],
      ["Østerby", "skjult af hensyn til diskretion", "", ""],
      ["København", "62,3", "", ""],
    ]);
  });

  it("leads every figure to its source, file and line, and carries its note", () => {
    const [foerste] = tabel(withTid(BESK, tid("2009-02"))).rader;
    expect(foerste).toMatchObject({ note: "Trykt forkert i kapitel 3.", kilde: "Rapporten (data/maalinger.csv, linje 7)" });
  });

  it("does not compare people with the whole city", () => {
    expect(tabel(ANTAL).rader.map(({ forskel }) => forskel)).toEqual(["", "", "", ""]);
  });

  it("of a development has both dates and the unit of change", () => {
    const { overskrift, vaerdiOverskrift } = tabel(withTid(withFra(BESK, tid("2008")), tid("2009-02")));
    expect([overskrift, vaerdiOverskrift]).toEqual(["Andel i beskæftigelse, 2008 til februar 2009", "Værdi, procentpoint"]);
  });

  it("gives equal values the same place", () => {
    expect(tabel(withIndikator(FORSIDE, "tillid")).rader.map(({ nr }) => nr)).toEqual([3, 1, 1]);
  });
});

describe("the real city", () => {
  const by = laesKatalog();
  const views = by.indikatorer.flatMap(({ id }) =>
    KORTNIVEAUER.flatMap((niveau) => {
      const tider = tiderFor(by, id, niveau);
      return [undefined, tider[0]].map((fra): View => ({ ...FORSIDE, indikator: id, niveau, fra: tider.length > 1 ? fra : undefined }));
    }),
  );

  it("has the same number on the map, in the ranking and in the table", () => {
    for (const view of views) {
      const o = overblikFor(view, by);
      const paaKortet = new Map(lavScene(o).omraader.map(({ id, vaerdi }) => [id, vaerdi]));
      const iTabellen = new Map(lavTabel(o).rader.map((rad) => [rad.id, rad]));
      for (const { id, tekst, soejle } of lavRangliste(o).rader) {
        expect(soejle === undefined ? "" : tekst, `${view.indikator} ${id}`).toBe(paaKortet.get(id));
        expect(soejle === undefined ? undefined : tekst).toBe(iTabellen.get(id)?.tal === undefined ? undefined : iTabellen.get(id)?.vaerdi);
      }
    }
  });

  it("gives a better place to a higher number only: what is printed alike stands alike", () => {
    for (const view of views) {
      const rader = tabel(view, by).rader.filter(({ nr }) => nr !== undefined);
      for (const a of rader)
        for (const b of rader)
          if (a.vaerdi === b.vaerdi)
            expect(a.nr, `${view.indikator} ${view.niveau} ${view.fra ?? ""}: ${a.navn} and ${b.navn}, both ${a.vaerdi}`).toBe(b.nr);
    }
  });
});
