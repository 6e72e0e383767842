import { describe, expect, it } from "vitest";
import { maalingVed, omraaderPaa, serieFor, serieKey, tiderFor } from "../../src/domain/katalog";
import { byg, katalog, MAALINGER, vend } from "../fixtures/trebydele";
import { tid } from "../fixtures/vilkaarlig";

it("the three bydele are read without a finding", () => {
  expect(katalog.fund).toEqual([]);
});

describe("omraaderPaa", () => {
  it("gives the areas of one level, in the table's order", () => {
    expect(omraaderPaa(katalog, "bydel").map(({ navn }) => navn)).toEqual(["Nørreby", "Midtby", "Østerby"]);
    expect(omraaderPaa(katalog, "by").map(({ id }) => id)).toEqual(["by:101"]);
    expect(omraaderPaa(katalog, "boligomraade")).toEqual([]);
  });
});

describe("serieFor", () => {
  it("gives one area's measurements, oldest first, absences too", () => {
    expect(serieFor(katalog, "besk", "bydel:3").map(({ tid: t, kind }) => [t, kind])).toEqual([
      ["2009-02", "mangel"],
      ["2010", "vaerdi"],
      ["2014", "mangel"],
    ]);
  });

  it("gives the same empty series for everything that is not there", () => {
    expect(serieFor(katalog, "besk", "kvarter:21")).toEqual([]);
    expect(serieFor(katalog, "findes-ikke", "bydel:1")).toBe(serieFor(katalog, "besk", "bydel:99"));
  });

  it("has a key for each pair of indicator and area", () => {
    expect([...katalog.serieByKey.keys()]).toContain(serieKey("besk", "bydel:3"));
  });
});

describe("tiderFor", () => {
  it("gives every date on which any area of the level has a row, once, oldest first", () => {
    expect(tiderFor(katalog, "besk", "bydel")).toEqual(["2008", "2009-02", "2010", "2014"]);
    expect(tiderFor(katalog, "bef-antal", "kvarter")).toEqual(["1995", "2005", "2025"]);
  });

  it("gives none for a level without figures", () => {
    expect(tiderFor(katalog, "besk", "kvarter")).toEqual([]);
    expect(tiderFor(katalog, "bef-antal", "lokaludvalg")).toEqual([]);
  });

  it("does not depend on the order of the rows", () => {
    expect(tiderFor(byg({ maalinger: vend(MAALINGER) }), "besk", "bydel")).toEqual(tiderFor(katalog, "besk", "bydel"));
  });
});

describe("maalingVed", () => {
  it("gives the measurement of exactly that date", () => {
    const serie = serieFor(katalog, "besk", "by:101");
    expect(maalingVed(serie, tid("2009-02"))).toMatchObject({ vaerdi: 62.3 });
    expect(maalingVed(serie, tid("2009"))).toBeUndefined();
  });
});
