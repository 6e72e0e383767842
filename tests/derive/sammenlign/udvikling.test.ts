import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lavDiagramgrundlag } from "../../../src/derive/sammenlign/diagramgrundlag";
import { spredEtiketter } from "../../../src/derive/sammenlign/etiketrad";
import { lavHaeldning } from "../../../src/derive/sammenlign/haeldning";
import { lavIndekskurve } from "../../../src/derive/sammenlign/indekskurve";
import { faellesPeriode, faellesTider } from "../../../src/derive/sammenlign/periode";
import { type Katalog, serieFor } from "../../../src/domain/katalog";
import type { OmraadeId } from "../../../src/domain/omraade";
import { byg, katalog, MAALINGER } from "../../fixtures/trebydele";

const grundlag = (indikator: string, ider: readonly OmraadeId[], fra: Katalog = katalog) =>
  lavDiagramgrundlag(fra, { omraader: ider.flatMap((id) => fra.omraadeById.get(id) ?? []), indikator, sprog: "da" }) ?? expect.fail();
const haeldning = (...valg: Parameters<typeof grundlag>) => lavHaeldning(grundlag(...valg));
const indeks = (...valg: Parameters<typeof grundlag>) => lavIndekskurve(grundlag(...valg));
const tegnet = <T extends { readonly kind: string }>(en: T): Extract<T, { kind: "tegnet" }> =>
  en.kind === "tegnet" ? (en as Extract<T, { kind: "tegnet" }>) : expect.fail("expected a chart");
const serier = (indikator: string, ...ider: readonly OmraadeId[]) => ider.map((id) => serieFor(katalog, indikator, id));

describe("the dates that areas share", () => {
  it("are those on which all have a value", () => {
    expect(faellesTider(serier("besk", "bydel:1", "bydel:2"))).toEqual(["2008", "2009-02", "2014"]);
    expect(faellesTider(serier("besk", "bydel:1", "bydel:3"))).toEqual(["2010"]);
    expect(faellesTider([])).toEqual([]);
  });

  it("reach from the first to the last that no break parts", () => {
    // 2014 lies beyond the break, 2010 is not Midtby's.
    expect(faellesPeriode(serier("besk", "bydel:1", "bydel:2"))).toEqual({ fra: "2008", til: "2009-02" });
    expect(faellesPeriode(serier("besk", "bydel:1"))).toEqual({ fra: "2008", til: "2010" });
    expect(faellesPeriode(serier("besk", "bydel:1", "bydel:3"))).toBeUndefined();
    expect(faellesPeriode(serier("bef-antal", "bydel:1", "kvarter:21"))).toEqual({ fra: "1995", til: "2025" });
  });
});

describe("the slope chart", () => {
  it("tells first, last and change: shares in procentpoint, heads in per cent", () => {
    const besk = tegnet(haeldning("besk", ["bydel:1", "bydel:2"]));
    expect(besk.tider).toEqual(["2008", "februar 2009"]);
    expect(besk.linjer.map(({ navn, celler }) => [navn, ...celler])).toEqual([
      ["Nørreby", "58,0 pct.", "59,5 pct.", "+1,5 procentpoint"],
      ["Midtby", "62,0 pct.", "65,1 pct.", "+3,1 procentpoint"],
      ["København", "60,0 pct.", "62,3 pct.", "+2,3 procentpoint"],
    ]);
    const antal = tegnet(haeldning("bef-antal", ["bydel:1", "bydel:2"]));
    expect(antal.linjer.map(({ navn, celler }) => [navn, ...celler])).toEqual([
      ["Nørreby", "1.000", "900", "−10,0 pct."],
      ["Midtby", "1.000", "2.040", "+104,0 pct."],
    ]);
    expect(antal.noter.join(" ")).toContain("Hele København er ikke tegnet");
  });

  it("names who has no figure, and says why there is nothing to draw", () => {
    expect(tegnet(haeldning("bef-taethed", ["bydel:1", "bydel:2", "kvarter:21"])).noter).toContain("Ingen tal for Gåsetorvet.");
    expect(haeldning("tillid", ["bydel:1", "bydel:2"])).toMatchObject({ kind: "intet", tekst: expect.stringContaining("ikke to datoer") });
    expect(haeldning("tillid", ["bydel:1", "kvarter:21"])).toMatchObject({ kind: "intet", tekst: expect.stringContaining("færre end to") });
  });
});

describe("the index chart", () => {
  it("starts all lines at 100 on the first shared date, the city's too", () => {
    const kurve = tegnet(indeks("bef-antal", ["bydel:1", "bydel:2"]));
    expect([kurve.art, kurve.start, kurve.titel]).toEqual(["indeks", "1995", "Indeks, 1995 = 100"]);
    expect(kurve.linjer.map(({ navn, tal }) => [navn, ...tal])).toEqual([
      ["Nørreby", "100", "100", "90"],
      ["Midtby", "100", "140", "204"],
      ["København", "100", "120", "142"],
    ]);
    expect(kurve.yTrin.filter(({ erStart }) => erStart)).toHaveLength(1);
  });

  it("cannot start from nought: it starts where all have people", () => {
    const kurve = tegnet(indeks("bef-antal", ["bydel:1", "kvarter:32"]));
    expect(kurve.start).toBe("2005");
    expect(kurve.linjer.map(({ tal }) => tal)).toEqual([
      ["100", "100", "90"],
      ["0", "100", "200"],
      ["83", "100", "118"],
    ]);
  });

  it("of shares is a change in procentpoint, and stops at a break", () => {
    const kurve = tegnet(indeks("besk", ["bydel:1", "bydel:2"]));
    expect([kurve.art, kurve.enhed]).toEqual(["aendring", "procentpoint"]);
    expect(kurve.linjer.map(({ tal }) => tal)).toEqual([
      ["0,0", "+1,5", "+3,2", ""],
      ["0,0", "+3,1", "", ""],
      ["0,0", "+2,3", "+3,0", ""],
    ]);
    expect(kurve.noter.at(-1)).toMatch(/^Hvor serien har et brud/);
  });

  it("lifts the pen at a gap, and draws time as long as it is", () => {
    const udenBrud = byg({ maalinger: MAALINGER.replaceAll(";ja;", ";;") });
    const kurve = tegnet(indeks("besk", ["bydel:1", "bydel:2"], udenBrud));
    // Midtby has nothing in 2010.
    expect(kurve.linjer.map(({ d }) => d.match(/M/g)?.length)).toEqual([1, 2, 1]);
    const x = [...(kurve.linjer[0]?.d ?? "").matchAll(/[ML]([\d.]+),/g)].map(([, tal]) => Number(tal));
    const maaneder = [0, 13, 24, 72];
    x.forEach((plads, i) => {
      expect((plads - (x[0] ?? 0)) / ((x[3] ?? 0) - (x[0] ?? 0))).toBeCloseTo((maaneder[i] ?? 0) / 72, 2);
    });
  });
});

it("labels never collide, stay in their column, and keep the order of their points", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -20, max: 260 }), { minLength: 1, maxLength: 5 }), (oensket) => {
      const pladser = spredEtiketter(oensket, { afstand: 16, top: 30, bund: 210 });
      const sorteret = [...pladser].sort((a, b) => a - b);
      for (const [i, y] of sorteret.entries()) {
        expect(y).toBeGreaterThanOrEqual(30);
        expect(y).toBeLessThanOrEqual(210);
        if (i > 0) expect(y - (sorteret[i - 1] ?? 0)).toBeGreaterThanOrEqual(16);
      }
      oensket.forEach((a, i) => {
        oensket.forEach((b, j) => {
          if (a < b) expect(pladser[i] ?? 0).toBeLessThan(pladser[j] ?? 0);
        });
      });
    }),
  );
});
