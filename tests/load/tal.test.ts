import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatTal } from "../../scripts/data/csv";
import { explainTal, parseHeltal, parseTal } from "../../src/load/tal";

describe("parseTal", () => {
  it("reads a decimal comma", () => {
    expect(parseTal("59,5")).toBe(59.5);
  });

  it("takes hyphen and the real minus sign alike", () => {
    expect([parseTal("-2,8"), parseTal("−2,8")]).toEqual([-2.8, -2.8]);
  });

  it("refuses a point, a thousands separator, a space, a sign alone and words", () => {
    for (const tekst of ["59.5", "1.234", "1.234,5", "1,234,5", "1 234", " 1", "-", "+1", "1e3", "", "..", "ca. 12", "0x10", "Infinity"])
      expect(parseTal(tekst), tekst).toBeUndefined();
  });

  it("refuses more digits than a number can hold, which would be infinite, and says so; minus zero is zero", () => {
    const lang = "9".repeat(400);
    expect([parseTal(lang), parseTal(`-${lang},5`), parseHeltal(lang), parseTal("9".repeat(15))]).toEqual([
      undefined,
      undefined,
      undefined,
      999_999_999_999_999,
    ]);
    expect(explainTal(lang)).toBe("et tal på højst 15 cifre før kommaet");
    expect([parseTal("-0"), parseTal("−0,0")]).toEqual([0, 0]);
  });

  it("says what was expected in place of a point", () => {
    expect(explainTal("59.5")).toBe("et tal med decimalkomma, ikke punktum, fx 59,5");
  });

  it("says what was expected in place of comma and point together", () => {
    expect(explainTal("1.234,5")).toBe("et tal med højst ét decimalkomma og uden tusindtalsskilletegn, fx 1234,5");
  });

  it("says what was expected in place of a space and of words", () => {
    expect([explainTal("1 234"), explainTal("mange")]).toEqual(["et tal uden mellemrum, fx 1234,5", "et tal, fx 59,5"]);
  });

  it("gives back every number that is written with one decimal", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1_000_000, max: 1_000_000 }),
        (tiendedele) => parseTal(formatTal(tiendedele / 10)) === tiendedele / 10,
      ),
    );
  });
});

describe("parseHeltal", () => {
  it("reads codes, and refuses signs, decimals and empty cells", () => {
    expect([parseHeltal("101"), parseHeltal("-1"), parseHeltal("1,0"), parseHeltal("")]).toEqual([101, undefined, undefined, undefined]);
  });
});
