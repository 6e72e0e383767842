import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatTid } from "../../../src/derive/tal/dato";
import { formatEnhed, formatFortegn, formatTal, formatVaerdi, forskelEnhed, medEnhed } from "../../../src/derive/tal/format";
import type { Indikator } from "../../../src/domain/indikator";
import { ENHEDER } from "../../../src/domain/indikator";
import { SPROG } from "../../../src/domain/sprog";
import { katalog } from "../../fixtures/trebydele";
import { tid } from "../../fixtures/vilkaarlig";

const indikator = (id: string): Indikator => {
  const fundet = katalog.indikatorById.get(id);
  if (fundet === undefined) throw new Error(`expected an indicator "${id}", got none`);
  return fundet;
};
const tal = fc.double({ min: -1e9, max: 1e9, noNaN: true });
const decimaler = fc.integer({ min: 0, max: 3 });
const sprog = fc.constantFrom(...SPROG);

describe("formatTal", () => {
  it.each([
    [1_234_567.8, 1, "1.234.567,8", "1,234,567.8"],
    [88_841, 0, "88.841", "88,841"],
    [1234, 0, "1.234", "1,234"],
    [999, 0, "999", "999"],
    [59.5, 1, "59,5", "59.5"],
    [59, 1, "59,0", "59.0"],
    [-2.8, 1, "−2,8", "−2.8"],
    [-41_316_931, 0, "−41.316.931", "−41,316,931"],
    [0.125, 3, "0,125", "0.125"],
    [0, 0, "0", "0"],
  ])("writes %d with %i decimals as %s, and in English as %s", (vaerdi, antal, dansk, engelsk) => {
    expect([formatTal(vaerdi, antal, "da"), formatTal(vaerdi, antal, "en")]).toEqual([dansk, engelsk]);
  });

  it("never writes a minus before nothing", () => {
    expect([-0, -0.04, -0.4, -1e-12].map((vaerdi) => formatTal(vaerdi, vaerdi === -0.4 ? 0 : 1, "da"))).toEqual(["0,0", "0,0", "0", "0,0"]);
    fc.assert(
      fc.property(tal, decimaler, sprog, (vaerdi, antal, i) => {
        const tekst = formatTal(vaerdi, antal, i);
        expect(tekst).toMatch(i === "da" ? /^−?\d{1,3}(\.\d{3})*(,\d+)?$/ : /^−?\d{1,3}(,\d{3})*(\.\d+)?$/);
        if (tekst.startsWith("−")) expect(tekst).toMatch(/[1-9]/);
      }),
    );
  });

  it("writes a number that reads back as itself, rounded", () => {
    fc.assert(
      fc.property(tal, decimaler, (vaerdi, antal) => {
        const laest = Number(formatTal(vaerdi, antal, "da").replaceAll(".", "").replace(",", ".").replace("−", "-"));
        expect(Math.abs(laest - vaerdi)).toBeLessThanOrEqual(0.5 * 10 ** -antal + 1e-6);
      }),
    );
  });
});

describe("formatFortegn", () => {
  it.each([
    [2.8, "+2,8"],
    [-2.8, "−2,8"],
    [0, "0,0"],
    [0.04, "0,0"],
    [-0.04, "0,0"],
    [1234.5, "+1.234,5"],
  ])("of %d says its direction: %s", (vaerdi, tekst) => {
    expect(formatFortegn(vaerdi, 1, "da")).toBe(tekst);
  });
});

describe("units", () => {
  it("stand after the number with a space (an ordinal with its point), or not at all", () => {
    expect(formatVaerdi(59.5, indikator("besk"), "da")).toBe("59,5 pct.");
    expect(formatVaerdi(88_841, indikator("bef-antal"), "da")).toBe("88.841");
    expect(formatVaerdi(203.7, indikator("bef-indeks"), "da")).toBe("204");
    expect(formatVaerdi(4600, indikator("bef-taethed"), "da")).toBe("4.600 pr. km²");
    for (const enhed of ENHEDER) for (const i of SPROG) expect(formatEnhed(enhed, i)).toMatch(/^(\.? \S.*)?$/);
  });

  it("of a difference between shares are procentpoint, never procent", () => {
    expect(forskelEnhed(indikator("besk"))).toBe("procentpoint");
    for (const id of ["bef-antal", "bef-indeks", "bef-taethed"]) expect(forskelEnhed(indikator(id))).toBe(indikator(id).enhed);
  });
});

it("one of a kind is in the singular, whatever its sign", () => {
  expect(["1", "+1", "−1", "2", "+11", "1,0"].map((tal) => medEnhed(tal, "pladser", "da"))).toEqual([
    "1 plads",
    "+1 plads",
    "−1 plads",
    "2 pladser",
    "+11 pladser",
    "1,0 pladser",
  ]);
  expect(medEnhed("1", "boliger", "en")).toBe("1 dwelling");
  expect(medEnhed("+1", "procentpoint", "da")).toBe("+1 procentpoint");
});

describe("formatTid", () => {
  it.each([
    ["2009", "2009", "2009"],
    ["2009-02", "februar 2009", "February 2009"],
    ["2008-12", "december 2008", "December 2008"],
    ["1995-01", "januar 1995", "January 1995"],
    ["2010-05", "maj 2010", "May 2010"],
  ])("writes %s as %s, and in English as %s", (tekst, dansk, engelsk) => {
    expect([formatTid(tid(tekst), "da"), formatTid(tid(tekst), "en")]).toEqual([dansk, engelsk]);
  });
});
