import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseTid, sammenlignTid, tidToAar, tidToMaaned } from "../../src/domain/tid";
import { tid, vilkaarligTid } from "../fixtures/vilkaarlig";

describe("parseTid", () => {
  it("reads a year and a month", () => {
    expect(["2009", "2009-02", "1995-12", "0000"].map(parseTid)).toEqual(["2009", "2009-02", "1995-12", "0000"]);
  });

  it("reads nothing else", () => {
    for (const tekst of [
      "",
      "09",
      "20091",
      "2009-2",
      "2009-00",
      "2009-13",
      "2009-02-01",
      " 2009",
      "2009\n",
      "2009-0２",
      "-2009",
      "2009 02",
      "feb 2009",
    ])
      expect(parseTid(tekst), tekst).toBeUndefined();
  });
});

describe("the order of dates", () => {
  it("goes through years and months as they come, a year before its own January", () => {
    const tider = ["2010", "2009-12", "2009-02", "2009-01", "2009", "1995"].map(tid);
    expect(tider.sort(sammenlignTid)).toEqual(["1995", "2009", "2009-01", "2009-02", "2009-12", "2010"]);
  });

  it("is total: only a date itself stands beside it, and turning the question turns the answer", () => {
    fc.assert(
      fc.property(vilkaarligTid, vilkaarligTid, (a, b) => {
        expect(sammenlignTid(a, b) === 0).toBe(a === b);
        expect(Math.sign(sammenlignTid(a, b)) + Math.sign(sammenlignTid(b, a))).toBe(0);
      }),
    );
  });

  it("holds over three dates", () => {
    fc.assert(
      fc.property(vilkaarligTid, vilkaarligTid, vilkaarligTid, (a, b, c) => {
        fc.pre(sammenlignTid(a, b) <= 0 && sammenlignTid(b, c) <= 0);
        expect(sammenlignTid(a, c)).toBeLessThanOrEqual(0);
      }),
    );
  });
});

it("counts twelve months to a year, and a bare year as its January", () => {
  expect([tidToMaaned(tid("2009")), tidToMaaned(tid("2009-01")), tidToMaaned(tid("2010")), tidToMaaned(tid("2009-12"))]).toEqual([
    24_108, 24_108, 24_120, 24_119,
  ]);
  expect([tidToAar(tid("2009")), tidToAar(tid("2009-12"))]).toEqual([2009, 2009]);
});
