/** The barometer, the indicator's page and its chart, from the project's own tables. */
import { describe, expect, it } from "vitest";
import { lavBarometer } from "../../../src/derive/barometer/barometer";
import { lavIndikatorside } from "../../../src/derive/barometer/indikatorside";
import { da } from "../../../src/domain/tekster/da";
import { en } from "../../../src/domain/tekster/en";
import { parseTid } from "../../../src/domain/tid";
import { harKunSide, tilpas } from "../../../src/state/tilpas";
import { FORSIDE, withIndikator, withIndikatorside } from "../../../src/state/view";
import { laesKatalog } from "../../fixtures/rigtige";

const katalog = laesKatalog();
const barometer = lavBarometer(katalog, { sprog: "da", tekster: da });
const side = (id: string, sprog: "da" | "en" = "da") => lavIndikatorside(katalog, id, sprog) ?? expect.fail(`expected a page for ${id}`);
const BY32 = katalog.indikatorer.filter(({ id }) => /^(besk|udd|bolig|tryg|kultur|sund)-/.test(id)).map(({ id }) => id);

describe("the barometer", () => {
  it("has the six areas in the report's order, three ahead and three at a standstill", () => {
    expect(barometer.omraader.map(({ navn, lys }) => [navn, lys.form, lys.ord])).toEqual([
      ["Beskæftigelse", "▲", "fremgang"],
      ["Uddannelse", "■", "stilstand"],
      ["Bolig", "▲", "fremgang"],
      ["Tryghed", "▲", "fremgang"],
      ["Kultur og fritid", "■", "stilstand"],
      ["Sundhed og omsorg", "■", "stilstand"],
    ]);
    expect(barometer.samlet).toBe("Af de seks hovedmål er 3 i fremgang, 3 i stilstand og 0 i tilbagegang.");
  });

  it("holds each of the 33 indicators once, and says by which rule several make one light", () => {
    const alle = barometer.omraader.flatMap(({ hoved, andre }) => [...hoved, ...andre].map(({ id }) => id));
    expect([...alle].sort()).toEqual([...BY32].sort());
    expect(barometer.historik.map(({ id }) => id)).toEqual(alle);
    expect(barometer.omraader.map(({ hoved, regel }) => [hoved.length, regel !== ""])).toEqual([
      [1, false],
      [1, false],
      [2, true],
      [1, false],
      [4, true],
      [3, true],
    ]);
  });

  it("answers «hvorfor?» in a sentence with both values and dates, and shows the administration's own view beside it", () => {
    const [beskaeftigelse, uddannelse] = barometer.omraader;
    expect(beskaeftigelse?.hoved[0]?.hvorfor).toBe("62,3 pct. i februar 2009 mod 59,4 pct. i august 2008.");
    expect(uddannelse?.hoved[0]?.hvorfor).toMatch(/0,63 karakterpoint i 2007 til 0,58 karakterpoint i 2008 .* ikke signifikant/);
    expect(barometer.omraader.every(({ vurdering }) => vurdering?.kilde.startsWith("Statusrapport 2009, kap."))).toBe(true);
  });

  it("says the same in English", () => {
    const engelsk = lavBarometer(katalog, { sprog: "en", tekster: en });
    expect(engelsk.samlet).toBe("Of the six main goals 3 show progress, 3 standstill and 0 a setback.");
    expect(engelsk.omraader[0]?.hoved[0]?.hvorfor).toBe("62.3 per cent in February 2009 against 59.4 per cent in August 2008.");
  });
});

describe("an indicator's page", () => {
  it.each(BY32)("%s leads every figure to file, line and chapter", (id) => {
    const { rader, csv } = side(id);
    expect(rader.length).toBeGreaterThan(0);
    for (const rad of rader) {
      expect(rad.sted).toMatch(/^data\/maalinger\.csv, linje \d+$/);
      expect(rad.kilde).toMatch(/^Statusrapport 2009, kap\. \d+/);
    }
    expect(csv.split("\r\n")).toHaveLength(rader.length + 2);
    expect(csv.startsWith("\uFEFFindikator;omraade;tid;")).toBe(true);
  });

  it("at an earlier measurement explains that one, with what was known then", () => {
    const da = lavIndikatorside(katalog, "besk-hoved", "da", parseTid("2008-08")) ?? expect.fail("expected a page");
    expect([da.erTidligere, da.indikatorlys.vaerdi, da.indikatorlys.tid, da.indikatorlys.lys.ord]).toEqual([
      true,
      "59,4 pct.",
      "august 2008",
      "stilstand",
    ]);
    expect(da.indikatorlys.hvorfor).toBe("59,4 pct. både i februar 2008 og i august 2008.");
    expect(da.indikatorlys.maal[0]?.saetninger.join(" ")).toContain("Der manglede 5,4 procentpoint.");
    expect(lavIndikatorside(katalog, "besk-hoved", "da", parseTid("2009-02"))?.erTidligere).toBe(false);
  });

  it("tells the doubts of both values that a light rests on, and the source of both", () => {
    const { detaljer } = side("besk-hoved").indikatorlys;
    expect(detaljer.map(({ hvad }) => hvad)).toEqual(expect.arrayContaining(["Bemærkning, februar 2009", "Bemærkning, august 2008"]));
    const steder = detaljer.filter(({ hvad }) => hvad.startsWith("Kilde, ")).map(({ sted }) => sted);
    expect(steder.map((sted) => / \(data\/maalinger\.csv, linje \d+\)/.test(sted))).toEqual([true, true]);
  });

  it("gives a printed difference of shares in procentpoint", () => {
    expect(
      side("tryg-hoved")
        .rader.filter(({ gruppe }) => gruppe.startsWith("Forskel"))
        .map(({ vaerdi }) => vaerdi),
    ).toEqual(["4,2 procentpoint", "2,2 procentpoint"]);
  });

  it("of the housing areas lists their figures by name, without a light", () => {
    const omr = side("omr-boliger");
    expect([omr.harBytal, omr.harOmraader, side("besk-hoved").harOmraader]).toEqual([false, true, false]);
    expect(omr.rader.map(({ omraade, vaerdi, lys }) => [omraade, vaerdi, lys])).toEqual([
      ["Mjølnerparken", "509 boliger", undefined],
      ["Tingbjerg/Utterslevhuse", "2.410 boliger", undefined],
    ]);
    expect(omr.csv.split("\r\n").filter((linje) => linje.includes("boligomraade:"))).toHaveLength(2);
  });

  it("says why a figure is absent, and gives no light for it", () => {
    const rader = side("udd-ungdomsudd").rader;
    expect(rader.map(({ vaerdi, lys }) => [vaerdi, lys])).toEqual([
      ["tallet kan ikke henføres med sikkerhed", undefined],
      ["tallet kan ikke henføres med sikkerhed", undefined],
      ["tallet kan ikke henføres med sikkerhed", undefined],
    ]);
    expect(rader[0]?.note).toContain("86,6 og 84,4");
  });

  it("draws time as far apart as it is, lifts the line at a break and flags each goal with a number", () => {
    const kurve = side("tryg-hoved").kurve ?? expect.fail("expected a chart");
    expect(kurve.brud).toHaveLength(1);
    expect(kurve.linjer[0]?.d.match(/M/g)).toHaveLength(2);
    expect(kurve.flag).toHaveLength(1);
    const besk = side("besk-hoved").kurve ?? expect.fail("expected a chart");
    const [a, b, c] = besk.linjer[0]?.punkter.map(({ x }) => x) ?? [];
    expect(((c ?? 0) - (b ?? 0)) / ((b ?? 0) - (a ?? 0))).toBeCloseTo(8 / 7, 6);
    expect(side("udd-hoved").kurve?.flag).toHaveLength(2);
    expect(side("udd-boernehave").kurve).toBeUndefined();
  });

  it("is where the map's view leads for an indicator that no map shows, and only then", () => {
    expect(harKunSide(katalog, "besk-hoved")).toBe(true);
    expect(harKunSide(katalog, "bef-indeks")).toBe(false);
    expect(tilpas(katalog, withIndikator(FORSIDE, "besk-hoved"))).toEqual({
      view: withIndikatorside(FORSIDE, "besk-hoved"),
      rettelser: [],
    });
    expect(tilpas(katalog, FORSIDE).view).toEqual(FORSIDE);
  });
});
