import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { navnelinjer } from "../../../src/derive/kort/navnelinjer";
import { tekstbredde } from "../../../src/derive/kort/tekstmaal";
import { KORTNIVEAUER } from "../../../src/domain/niveau";
import { laesLag } from "../../fixtures/rigtige";

const NAVNE = KORTNIVEAUER.flatMap((niveau) => laesLag(niveau).former.map(({ navn }) => navn));
const laengst = (linjer: readonly string[]): number => Math.max(...linjer.map((linje) => linje.length));

describe("a name on the map", () => {
  it("of one word is written in one way", () => {
    expect(navnelinjer("Nørrebro")).toEqual([["Nørrebro"]]);
  });

  it("is first written whole, in as few lines as it fits", () => {
    expect(navnelinjer("Amager Vest")).toEqual([["Amager Vest"], ["Amager", "Vest"]]);
    expect(navnelinjer("Brønshøj-Husum").slice(0, 2)).toEqual([["Brønshøj-Husum"], ["Brønshøj-", "Husum"]]);
  });

  it("is cut where its lines become shortest", () => {
    expect(navnelinjer("Vesterbro/Kongens Enghave").slice(0, 3)).toEqual([
      ["Vesterbro/Kongens Enghave"],
      ["Vesterbro/", "Kongens Enghave"],
      ["Vesterbro/", "Kongens", "Enghave"],
    ]);
  });

  it("is then shortened as map makers do, and last written by the first of its names", () => {
    const maader = navnelinjer("Vesterbro/Kongens Enghave").map((linjer) => linjer.join(" "));
    expect(maader).toContain("Vesterbro/Kgs. Enghave");
    expect(maader.at(-1)).toBe("Vesterbro");
    expect(navnelinjer("Gamle Bryggen")).toContainEqual(["Gl. Bryggen"]);
  });

  it("loses no letter in its whole form, has no empty line, and lines with no space at the ends", () => {
    fc.assert(
      fc.property(fc.oneof(fc.constantFrom(...NAVNE), fc.stringMatching(/^[A-Za-zæøå]{1,8}([ /-][A-Za-zæøå]{1,8}){0,4}$/)), (navn) => {
        for (const linjer of navnelinjer(navn))
          for (const linje of linjer) expect(linje !== "" && linje === linje.trim(), `«${linje}»`).toBe(true);
        const hele = navnelinjer(navn)
          .slice(0, Math.min(3, navn.split(/[ /-]/).length))
          .map((linjer) => linjer.join(" ").replaceAll("- ", "-").replaceAll("/ ", "/"));
        for (const form of hele) expect(form).toBe(navn);
      }),
    );
  });

  it("of the real city is never wider in two lines than in one", () => {
    for (const navn of NAVNE) {
      const [foerst = []] = navnelinjer(navn);
      expect(foerst).toEqual([navn]);
      for (const linjer of navnelinjer(navn)) expect(laengst(linjer)).toBeLessThanOrEqual(navn.length);
    }
  });
});

describe("tekstbredde", () => {
  it("grows with every letter and with the type's size", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 20 }), fc.string({ minLength: 1, maxLength: 5 }), (a, b) => {
        expect(tekstbredde(a + b, 12)).toBeGreaterThan(tekstbredde(a, 12));
        expect(tekstbredde(a, 24)).toBeCloseTo(2 * tekstbredde(a, 12), 8);
      }),
    );
  });

  it("knows that an m is wider than an i", () => {
    expect(tekstbredde("mmm", 12)).toBeGreaterThan(2 * tekstbredde("iii", 12));
  });
});
