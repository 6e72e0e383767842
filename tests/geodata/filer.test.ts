/** The committed files themselves, without the raw layers. */
import { readFileSync } from "node:fs";
import { area, featureCollection, multiPolygon, union } from "@turf/turf";
import { describe, expect, it } from "vitest";
import { polygonAreal } from "../../scripts/geodata/plan/areal";
import type { Polygoner } from "../../scripts/geodata/plan/plan";
import { parseKendteAfvigelser } from "../../scripts/geodata/tjek/kendteAfvigelser";
import { parseSamling, type Samling, type Samlingsfeature } from "../../scripts/geodata/tjek/parseSamling";
import { UTM32_AREALSKALA } from "../../scripts/geodata/tjek/tjekArealer";
import { tjekForm } from "../../scripts/geodata/tjek/tjekForm";
import { tjekHuller, tjekNet } from "../../scripts/geodata/tjek/tjekNet";
import { gzipByte, tjekVaegt } from "../../scripts/geodata/tjek/tjekVaegt";

const FILER = ["by", "bydele", "lokaludvalg", "kvarterer", "roder", "kontekst", "udsatte-byomraader-2011", "boligomraader"] as const;
type Fil = (typeof FILER)[number];
const sti = (fil: Fil): string => `geodata/${fil}.geojson`;
const tekstI = (fil: Fil): string => readFileSync(sti(fil), "utf8");
const samlinger = Object.fromEntries(FILER.map((fil) => [fil, parseSamling(sti(fil), tekstI(fil))])) as Record<Fil, Samling>;

const egenskab = (feature: Samlingsfeature, navn: string): unknown => feature.egenskaber[navn];
const ider = (fil: Fil): readonly number[] => samlinger[fil].features.map(({ id }) => id);
const medId = (fil: Fil, id: number): Samlingsfeature | undefined => samlinger[fil].features.find((feature) => feature.id === id);
/** Edges without direction. */
const kanterI = (polygoner: Polygoner): readonly string[] =>
  polygoner.flat().flatMap((ring) => ring.slice(1).map((b, i) => [String(ring[i]), String(b)].sort().join(" ")));

describe("the files", () => {
  it.each([
    ["by", 1],
    ["bydele", 10],
    ["lokaludvalg", 12],
    ["kvarterer", 67],
    ["roder", 399],
    ["udsatte-byomraader-2011", 17],
    ["boligomraader", 8],
    ["kontekst", 15],
  ] as const)("%s holds %i areas", (fil, antal) => {
    expect(samlinger[fil].features).toHaveLength(antal);
  });

  it.each(FILER)("%s keeps RFC 7946: closed, turned right, five decimals, bbox, rising ids, labels inside, neighbours both ways", (fil) => {
    expect(tjekForm(samlinger[fil]).fejl).toEqual([]);
  });

  it.each(FILER)("%s stays within its weight", (fil) => {
    expect(tjekVaegt(sti(fil), tekstI(fil)).fejl).toEqual([]);
  });

  it("keep the two budgets of the issue", () => {
    expect(gzipByte(tekstI("bydele"))).toBeLessThanOrEqual(12_000);
    expect(gzipByte(tekstI("kvarterer"))).toBeLessThanOrEqual(25_000);
  });

  it.each(FILER)("%s is one line and ends with a line break", (fil) => {
    expect(tekstI(fil).indexOf("\n")).toBe(tekstI(fil).length - 1);
  });
});

describe("codes and names", () => {
  it("are the official ones", () => {
    expect(ider("by")).toEqual([101]);
    expect(ider("bydele")).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(ider("lokaludvalg")).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
    expect([Math.min(...ider("kvarterer")), Math.max(...ider("kvarterer"))]).toEqual([20101, 21211]);
    expect(egenskab(medId("bydele", 4) as Samlingsfeature, "navn")).toBe("Vesterbro-Kongens Enghave");
    expect(egenskab(medId("kvarterer", 20804) as Samlingsfeature, "navn")).toBe("Grøndals Park Kvarter");
  });

  it("are the same in data/omraader.csv, with the land area in km²", () => {
    const [hoved, ...raekker] = readFileSync("data/omraader.csv", "utf8").trimEnd().split("\n");
    expect(hoved).toBe("niveau;kode;navn;bydel;lokaludvalg;areal_km2");
    const filByNiveau = { by: "by", bydel: "bydele", lokaludvalg: "lokaludvalg", kvarter: "kvarterer" } as const;
    for (const [niveau, fil] of Object.entries(filByNiveau)) {
      const forventet = samlinger[fil].features.map(({ id, egenskaber: e }) =>
        [niveau, id, e.navn, e.bydel, e.lokaludvalg, (Number(e.areal_m2) / 1e6).toFixed(4).replace(".", ",")].join(";"),
      );
      expect(raekker.filter((raekke) => raekke.startsWith(`${niveau};`))).toEqual(forventet);
    }
  });

  it("give every housing area its source, its number and the mark of approximation", () => {
    expect(
      samlinger.boligomraader.features.map(({ egenskaber: e }) => [e.kode, e.id, e.geometrikvalitet, e.geometrikilde, e.bydel]),
    ).toEqual([
      [1, "mjoelnerparken", "omtrentlig", "rode 157", 3],
      [2, "tingbjerg-utterslevhuse", "omtrentlig", "rode 267", 7],
      [3, "akacieparken", "omtrentlig", "delområde «Ved Kulbanevej» (udsatte byområder 2011)", 5],
      [4, "lundtoftegade", "omtrentlig", "rode 145", 3],
      [5, "aldersrogade", "omtrentlig", "rode 163", 3],
      [6, "bispeparken", "omtrentlig", "rode 312", 8],
      [7, "staerevej", "omtrentlig", "rode 289", 8],
      [8, "blaagaarden", "omtrentlig", "rode 124", 3],
    ]);
  });
});

describe("the levels nest", () => {
  const TRIN = [
    ["roder", "kvarterer", "kvarter"],
    ["kvarterer", "lokaludvalg", "lokaludvalg"],
    ["lokaludvalg", "bydele", "bydel"],
    ["bydele", "by", "by"],
  ] as const;

  it.each(TRIN)("%s → %s: every edge of the parent is an edge of one of its own children", (boern, foraeldre, felt) => {
    for (const foraelder of samlinger[foraeldre].features) {
      const egne = samlinger[boern].features.filter((barn) => felt === "by" || barn.egenskaber[felt] === foraelder.id);
      expect(egne.length).toBeGreaterThan(0);
      const kanter = new Set(egne.flatMap(({ polygoner }) => kanterI(polygoner)));
      expect(kanterI(foraelder.polygoner).filter((kant) => !kanter.has(kant))).toEqual([]);
    }
  });

  it.each(TRIN)("%s → %s: areas and published areas add up", (boern, foraeldre, felt) => {
    for (const foraelder of samlinger[foraeldre].features) {
      const egne = samlinger[boern].features.filter((barn) => felt === "by" || barn.egenskaber[felt] === foraelder.id);
      const sum = egne.reduce((m2, { polygoner }) => m2 + polygonAreal(polygoner), 0);
      expect(Math.abs(sum / polygonAreal(foraelder.polygoner) - 1)).toBeLessThan(0.0001);
      expect(egne.reduce((m2, barn) => m2 + Number(egenskab(barn, "areal_m2")), 0)).toBe(egenskab(foraelder, "areal_m2"));
    }
  });

  it.each(["bydele", "lokaludvalg", "kvarterer", "roder"] as const)("%s fill the city without gap, overlap or crossing", (fil) => {
    expect(tjekNet(samlinger[fil], samlinger.by).fejl).toEqual([]);
  });

  it("the city has one hole, and Frederiksberg fills it", () => {
    expect(tjekHuller(samlinger.by, 1).fejl).toEqual([]);
    const hul = medId("by", 101)?.polygoner[0]?.[1] ?? [];
    expect(new Set(medId("kontekst", 147)?.polygoner.flat(2).map(String))).toEqual(new Set(hul.map(String)));
  });

  it("a union by another library has the city's own area", () => {
    const toTurf = (polygoner: Polygoner) => multiPolygon(polygoner.map((ringe) => ringe.map((ring) => ring.map(([x, y]) => [x, y]))));
    const samlet = union(featureCollection(samlinger.bydele.features.map(({ polygoner }) => toTurf(polygoner))));
    const by = toTurf(medId("by", 101)?.polygoner ?? []);
    expect(Math.abs(area(samlet ?? by) / area(by) - 1)).toBeLessThan(1e-6);
  });
});

describe("areas", () => {
  const kendte = parseKendteAfvigelser("kendte-afvigelser.csv", readFileSync("scripts/geodata/kendte-afvigelser.csv", "utf8"));

  it.each([
    ["bydele", "bydel"],
    ["lokaludvalg", "lokaludvalg"],
    ["kvarterer", "kvarter"],
  ] as const)("of %s lie within 0,5 %% of the published ones, but for those known to differ in the source", (fil, niveau) => {
    const over = samlinger[fil].features.filter(
      (feature) => Math.abs(polygonAreal(feature.polygoner) / (Number(egenskab(feature, "areal_m2")) / UTM32_AREALSKALA) - 1) > 0.005,
    );
    expect(over.map(({ id }) => id)).toEqual(kendte.filter((kendt) => kendt.niveau === niveau).map(({ kode }) => kode));
  });

  it("of the bydele are land: Indre By is without the harbour", () => {
    expect(egenskab(medId("bydele", 1) as Samlingsfeature, "areal_m2")).toBe(9_432_832);
  });
});
