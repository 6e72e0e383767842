import { interpolateCividis, schemePuOr, schemeYlGnBu } from "d3-scale-chromatic";
import { describe, expect, it } from "vitest";
import { farverFor, farverForAendring, LYSFARVER } from "../../../src/derive/klasser/palet";
import { FLEST_GRAENSER, PALETTER } from "../../../src/state/view";
import { afstand, deltaE2000, type Lab, SYN } from "./farvesyn";

/** Less than this, and a class on the map is no longer found again in the legend. Tritanopia (one in 10.000) is promised only to be seen. */
const MINDST = { normalt: 8, protanopi: 8, deuteranopi: 8, tritanopi: 6 } as const;
/** From two classes to as many as own breaks can make. */
const ANTAL = Array.from({ length: FLEST_GRAENSER }, (_, i) => i + 2);
const HEX = /^#[0-9a-f]{6}$/;

/** Neighbours that come too near, for the eyes that see them so: none is what is hoped for. */
const forTaet = (farver: readonly string[]): readonly string[] =>
  SYN.flatMap((syn) =>
    farver.slice(1).flatMap((farve, i) => {
      const mellem = afstand(farver[i] ?? "", farve, syn);
      return mellem < MINDST[syn] ? [`${syn}: class ${i + 1} and ${i + 2} are ${mellem.toFixed(1)} apart`] : [];
    }),
  );

/** Every way in which change is divided: up to three classes on each side of zero. */
const SIDER = [1, 2, 3];
const kanaler = (hex: string) => [1, 3, 5].map((i) => Number.parseInt(hex.slice(i, i + 2), 16));

describe("the measure", () => {
  // Sharma, Wu and Dalal's test data.
  it.each<[Lab, Lab, number]>([
    [[50, 2.6772, -79.7751], [50, 0, -82.7485], 2.0425],
    [[50, -1, 2], [50, 0, 0], 2.3669],
    [[50, 2.5, 0], [50, 0, -2.5], 4.3065],
    [[50, 2.5, 0], [73, 25, -18], 27.1492],
    [[60.2574, -34.0099, 36.2677], [60.4626, -34.1751, 39.4387], 1.2644],
    [[2.0776, 0.0795, -1.135], [0.9033, -0.0636, -0.5514], 0.9082],
  ])("of %j and %j is that of the published table", (a, b, forventet) => {
    expect(deltaE2000(a, b)).toBeCloseTo(forventet, 4);
    expect(deltaE2000(b, a)).toBeCloseTo(forventet, 4);
  });

  it("knows that red and green come near each other for the colour-blind, and no other way", () => {
    expect(afstand("#c8553d", "#6b8e23", "deuteranopi")).toBeLessThan(afstand("#c8553d", "#6b8e23", "normalt") / 2);
    expect(afstand("#123456", "#123456", "protanopi")).toBe(0);
  });
});

describe.each(PALETTER)("the palette %s", (palet) => {
  it.each([1, ...ANTAL])("has %i colours for as many classes, all different", (antal) => {
    const farver = farverFor(palet, antal);
    expect(farver).toHaveLength(antal);
    expect(new Set(farver).size).toBe(antal);
    for (const farve of farver) expect(farve).toMatch(HEX);
  });

  it.each(ANTAL)("keeps neighbours of %i apart for every eye", (antal) => {
    expect(forTaet(farverFor(palet, antal))).toEqual([]);
  });

  it.each(ANTAL)("grows darker from low to high over %i classes", (antal) => {
    const farver = farverFor(palet, antal);
    const lys = farver.map((farve) => afstand(farve, "#000000", "normalt"));
    expect(lys).toEqual([...lys].sort((a, b) => b - a));
  });

  it("does not sink into the white ground", () => {
    for (const antal of ANTAL)
      expect(afstand(farverFor(palet, antal)[0] ?? "", "#ffffff", "normalt")).toBeGreaterThanOrEqual(MINDST.normalt);
  });
});

describe("the colours of change", () => {
  it.each(SIDER)("are %i down and as many up, all different", (side) => {
    const farver = farverForAendring(side, side);
    expect(farver).toHaveLength(2 * side);
    expect(new Set(farver).size).toBe(2 * side);
    for (const farve of farver) expect(farve).toMatch(HEX);
  });

  it.each(SIDER)("keep neighbours apart for every eye with %i on each side", (side) => {
    expect(forTaet(farverForAendring(side, side))).toEqual([]);
  });

  it("are orange for down and purple for up, strongest at the ends: neither is red or green", () => {
    for (const side of SIDER) {
      const farver = farverForAendring(side, side);
      for (const [r = 0, , b = 0] of farver.slice(0, side).map(kanaler)) expect(r, "more red than blue").toBeGreaterThan(b);
      for (const [r = 0, , b = 0] of farver.slice(side).map(kanaler)) expect(b, "more blue than red").toBeGreaterThan(r);
      const styrke = farver.map((farve) => afstand(farve, "#ffffff", "normalt"));
      expect(styrke.slice(0, side)).toEqual([...styrke.slice(0, side)].sort((a, b) => b - a));
      expect(styrke.slice(side)).toEqual([...styrke.slice(side)].sort((a, b) => a - b));
    }
  });
});

describe("the colours of the lights", () => {
  it("keep every two apart for every eye, and from the ground", () => {
    for (const [i, farve] of LYSFARVER.entries()) {
      expect(farve).toMatch(HEX);
      for (const anden of [...LYSFARVER.slice(i + 1), "#ffffff"])
        for (const syn of SYN) expect(afstand(farve, anden, syn), `${farve} and ${anden}, ${syn}`).toBeGreaterThanOrEqual(MINDST[syn]);
    }
  });
});

describe("the library", () => {
  const rgbToHex = (rgb: string): string =>
    `#${(rgb.match(/\d+/g) ?? []).map((tal) => Number(tal).toString(16).padStart(2, "0")).join("")}`;

  /** How far from a colour of the library's ramp, taken at a thousand places. */
  const fraRampen = (farve: string, rampe: (t: number) => string): number =>
    Math.min(...Array.from({ length: 1001 }, (_, i) => afstand(rgbToHex(rampe(i / 1000)), farve, "normalt")));

  it("has the same YlGnBu, without its palest steps", () => {
    for (const antal of ANTAL) expect(schemeYlGnBu[Math.max(3, antal + 1)]?.slice(-antal)).toEqual(farverFor("ylgnbu", antal));
  });

  it("has the same cividis", () => {
    for (const antal of ANTAL)
      for (const farve of farverFor("cividis", antal)) expect(fraRampen(farve, interpolateCividis), farve).toBeLessThan(1);
  });

  it("has the same orange and purple", () => {
    const kendte = new Set(Object.values(schemePuOr).flat());
    for (const side of SIDER) for (const farve of farverForAendring(side, side)) expect(kendte).toContain(farve);
  });
});
