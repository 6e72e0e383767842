import { describe, expect, it } from "vitest";
import { lavFarvelag } from "../../../src/derive/plan/farvelag";
import { formatAndel, formatSkoen } from "../../../src/derive/plan/skoen";
import type { OmraadeId } from "../../../src/domain/omraade";

const tal = (...vaerdier: readonly number[]) => new Map(vaerdier.map((vaerdi, i) => [`bydel:${i + 1}` as OmraadeId, vaerdi]));
const lav = (vaerdiById: ReadonlyMap<OmraadeId, number>, spejlet = false) =>
  lavFarvelag({ vaerdiById, decimaler: 1, spejlet, palet: "ylgnbu", sprog: "da" });

describe("areas by colour", () => {
  it("have a colour of the legend each, higher ones never a lower class", () => {
    const { farveById, legende } = lav(tal(1, 2, 5, 9, 20, 21));
    const klasser = [...farveById.values()].map((farve) => legende.findIndex((en) => en.farve === farve));
    expect(klasser).toEqual([...klasser].sort((a, b) => a - b));
    expect(Math.min(...klasser)).toBe(0);
    expect(legende.at(0)?.tekst).toMatch(/^under /);
    expect(legende.at(-1)?.tekst).toMatch(/ og derover$/);
  });

  it("mirror around nought where figures stand on both sides of it", () => {
    const { farveById } = lav(tal(-3, -0.5, 0.5, 3), true);
    expect(farveById.get("bydel:1")).not.toBe(farveById.get("bydel:4"));
    expect(new Set(farveById.values()).size).toBe(4);
  });

  it("are none where there is no figure, and of one colour where all are alike", () => {
    expect(lav(new Map())).toEqual({ farveById: new Map(), legende: [] });
    expect(new Set(lav(tal(3, 3, 3)).farveById.values()).size).toBe(1);
  });
});

describe("estimates", () => {
  it.each([
    [0, "0"],
    [3, "<10"],
    [14, "10"],
    [994, "990"],
    [13_790, "13.800"],
  ])("%s is printed as roughly as it is known: %s", (antal, ventet) => expect(formatSkoen(antal, "da")).toBe(ventet));

  it.each([
    [0, "0"],
    [0.0001, "<1"],
    [0.5, "50"],
    [0.9999, ">99"],
    [1, "100"],
  ])("a share of %s is %s per cent: next to none is not none", (andel, ventet) => expect(formatAndel(andel, "da")).toBe(ventet));
});
