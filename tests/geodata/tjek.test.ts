import { describe, expect, it } from "vitest";
import { toGeojson } from "../../scripts/geodata/lag/samling";
import { parseRaalag } from "../../scripts/geodata/raa/raalag";
import { parseKendteAfvigelser } from "../../scripts/geodata/tjek/kendteAfvigelser";
import { parseSamling } from "../../scripts/geodata/tjek/parseSamling";
import { tjekBoern, tjekPubliceret } from "../../scripts/geodata/tjek/tjekArealer";
import { tjekForm } from "../../scripts/geodata/tjek/tjekForm";
import { tjekKoder } from "../../scripts/geodata/tjek/tjekKoder";
import { tjekHuller, tjekNet } from "../../scripts/geodata/tjek/tjekNet";
import { tjekVaegt } from "../../scripts/geodata/tjek/tjekVaegt";
import type { Polygon } from "../../src/domain/geometri";
import { firkant, grad, lagtekster, ring } from "./fixtur";

/** A derived file with these polygons as areas 1, 2, … */
const samling = (...polygoner: readonly Polygon[]) =>
  parseSamling(
    "prøve.geojson",
    toGeojson(
      polygoner.map((polygon, i) => ({
        id: i + 1,
        egenskaber: { navn: `Nr. ${i + 1}`, label: midten(polygon), naboer: [] },
        polygoner: [polygon],
      })),
    ),
  );
const midten = ([ydre = []]: Polygon): readonly number[] => {
  const [a, , c] = ydre;
  return [((a?.[0] ?? 0) + (c?.[0] ?? 0)) / 2, ((a?.[1] ?? 0) + (c?.[1] ?? 0)) / 2];
};
const by = samling([ring([0, 0], [1, 0], [2, 0], [2, 1], [1, 1], [0, 1])]);

describe("the net check", () => {
  it("passes two squares that fill the city", () => {
    expect(tjekNet(samling(firkant(0, 0), firkant(1, 0)), by).fejl).toEqual([]);
  });

  it("finds a gap of one metre", () => {
    const smal = [ring([1.0016, 0], [2, 0], [2, 1], [1.0016, 1])];
    expect(tjekNet(samling(firkant(0, 0), smal), by).fejl.join("\n")).toMatch(/har ingen nabo og ligger ikke på byens omrids: et hul/);
  });

  it("finds an overlap", () => {
    const bred = [ring([0.9, 0], [2, 0], [2, 1], [0.9, 1])];
    expect(tjekNet(samling(firkant(0, 0), bred), by).fejl.join("\n")).toMatch(/grænser krydser ved|afviger .* m² fra byens/);
  });

  it("finds an area that stands twice", () => {
    expect(tjekNet(samling(firkant(0, 0), firkant(1, 0), firkant(1, 0)), by).fejl.join("\n")).toMatch(/bruges to gange samme vej/);
  });

  it("finds an edge of the city that no area has", () => {
    expect(tjekNet(samling(firkant(0, 0)), by).fejl.join("\n")).toMatch(/byens kant .* findes ikke på niveauet/);
  });

  it("counts the holes in the city", () => {
    expect(tjekHuller(by, 1).fejl).toEqual(["prøve.geojson: fundet 0 huller (), forventet 1"]);
  });
});

describe("the form check", () => {
  it("passes a square", () => {
    expect(tjekForm(samling(firkant(0, 0))).fejl).toEqual([]);
  });

  it("finds a ring that turns the wrong way", () => {
    expect(tjekForm(samling([firkant(0, 0)[0]?.toReversed() ?? []])).fejl.join()).toMatch(/id 1: polygon 0, ring 0 vender forkert/);
  });

  it("finds a ring that crosses itself", () => {
    const sloejfe = [ring([0, 0], [2, 0], [2, 2], [1, -1])];
    expect(tjekForm(samling(sloejfe)).fejl.join()).toMatch(/krydser sig selv ved/);
  });

  it("finds more than five decimals", () => {
    expect(tjekForm(samling([ring([0, 0], [1, 0], [1.00001, 1])])).fejl.join()).toMatch(/mere end 5 decimaler/);
  });

  it("finds a label outside its area", () => {
    const l = [ring([0, 0], [3, 0], [3, 3], [2.9, 3], [2.9, 0.1], [0, 0.1])];
    expect(tjekForm(samling(l)).fejl.join()).toMatch(/label .* uden for sin største del/);
  });

  it("finds a neighbour that does not answer", () => {
    const tekst = toGeojson([{ id: 1, egenskaber: { label: grad(0.5, 0.5), naboer: [2] }, polygoner: [firkant(0, 0)] }]);
    expect(tjekForm(parseSamling("a.geojson", tekst)).fejl).toEqual(["a.geojson: 1 har naboen 2, som ikke har 1"]);
  });
});

describe("the area checks", () => {
  const { roder } = parseRaalag(lagtekster());
  const kvarter30 = roder.filter(({ kvarter }) => kvarter === 30);
  const niveau = (polygon: Polygon) => ({
    samling: parseSamling(
      "k.geojson",
      toGeojson([{ id: 30, egenskaber: { navn: "Kvarter 30", label: midten(polygon) }, polygoner: [polygon] }]),
    ),
    niveau: "kvarter",
    kode: (rode: (typeof roder)[number]) => rode.kvarter,
  });
  const hel = [ring([2, 0], [3, 0], [3, 3], [2, 3])];
  const smal = [ring([2, 0], [2.98, 0], [2.98, 3], [2, 3])];

  it("pass an area that matches its roder's published sum", () => {
    expect(kvarter30).toHaveLength(3);
    expect(tjekPubliceret(niveau(hel), roder, []).fejl).toEqual([]);
  });

  it("fail an area that is 2 % too small, and name it", () => {
    expect(tjekPubliceret(niveau(smal), roder, []).fejl).toEqual([
      "k.geojson, id 30 (Kvarter 30): arealet afviger -2,000 % fra rodernes publicerede, forventet højst 0,5 %",
    ]);
  });

  it("pass it when the source is known to be so, and fail it when the figure has moved", () => {
    const kendt = (pct: string) =>
      parseKendteAfvigelser("kendte.csv", `niveau;kode;afvigelse_pct;grund\nkvarter;30;${pct};tegnet for smalt i kilden\n`);
    expect(tjekPubliceret(niveau(smal), roder, kendt("-2,0")).fejl).toEqual([]);
    expect(tjekPubliceret(niveau(smal), roder, kendt("-1,0")).fejl).toHaveLength(1);
  });

  it("fail a parent that is not the sum of its children", () => {
    const barn = samling(firkant(0, 0), firkant(1, 0));
    expect(tjekBoern(by, barn, () => 1).fejl).toEqual([]);
    expect(tjekBoern(by, samling(firkant(0, 0)), () => 1).fejl.join()).toMatch(/afviger \+100,000 % fra sine dele/);
  });

  it("refuse a list of known deviations that cannot be read, with its line", () => {
    expect(() => parseKendteAfvigelser("kendte.csv", "niveau;kode;afvigelse_pct;grund\nkvarter;x;-2,0;tegnet for smalt\n")).toThrow(
      /^kendte\.csv linje 2, kode: fundet "x"/,
    );
  });
});

describe("the code check", () => {
  const samlinger = new Map([["bydel", samling(firkant(0, 0), firkant(1, 0))]]);

  it("passes figures for exactly the areas that have an outline", () => {
    expect(
      tjekKoder(new Map([["data/m.csv", "indikator;niveau;kode\na;bydel;1\na;bydel;2\na;boligomraade;77\n"]]), samlinger).fejl,
    ).toEqual([]);
  });

  it("finds a code without an outline and an outline without figures", () => {
    expect(tjekKoder(new Map([["data/m.csv", "indikator;niveau;kode\na;bydel;1\na;bydel;3\n"]]), samlinger).fejl).toEqual([
      "data/m.csv: bydel 3 har intet omrids i prøve.geojson",
      "prøve.geojson: bydel 2 nævnes ikke i data/m.csv",
    ]);
  });
});

describe("the weight check", () => {
  it("fails a file above its ceiling and lets other files be", () => {
    const tung = Array.from({ length: 9_000 }, (_, i) => Math.sin(i)).join();
    expect(tjekVaegt("geodata/bydele.geojson", tung).fejl.join()).toMatch(/forventet højst 12\.000/);
    expect(tjekVaegt("geodata/by.geojson", tung).fejl).toEqual([]);
  });
});
