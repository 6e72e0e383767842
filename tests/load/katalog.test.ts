import { describe, expect, it } from "vitest";
import { serieFor, tiderFor } from "../../src/domain/katalog";
import { addFund, addIndikatorTekster, addMaalinger, buildKatalog } from "../../src/load/katalog";
import { byg, bygMaalinger, MAALHOVED, MAALINGHOVED, tabel, toTekster } from "./trebydele";

describe("buildKatalog", () => {
  it("joins rows to series, oldest first, whatever their order", () => {
    const katalog = bygMaalinger("besk;bydel;1;2010;3;;;;R", "besk;bydel;1;2009-02;2;;;;R", "besk;bydel;1;2009;1;;;;R");
    expect(serieFor(katalog, "besk", "bydel:1").map(({ tid }) => tid)).toEqual(["2009", "2009-02", "2010"]);
    expect(tiderFor(katalog, "besk", "bydel")).toEqual(["2009", "2009-02", "2010"]);
  });

  it("gives an empty Katalog of nothing, and cannot be changed", () => {
    const katalog = buildKatalog({});
    expect(katalog).toMatchObject({ indikatorer: [], omraader: [], maalinger: [], maal: [], fund: [] });
    expect(Object.isFrozen(katalog)).toBe(true);
  });

  it("loads the other tables when one is broken", () => {
    const katalog = byg({ maalinger: "<html>", maal: tabel(MAALHOVED, "besk;by;101;2010;1;;K") });
    expect(katalog.maal).toHaveLength(1);
    expect(toTekster(katalog.fund)).toEqual(["data/maalinger.csv: fundet HTML, forventet CSV: filen er HTML, ikke CSV"]);
  });

  it("says once that the indicators are missing, and not at every row", () => {
    const katalog = byg({
      indikatorer: "",
      maalinger: tabel(MAALINGHOVED, "besk;bydel;1;2009;1;;;;R"),
      maal: tabel(MAALHOVED, "besk;by;101;2010;1;;K"),
    });
    expect(katalog.maalinger).toEqual([]);
    expect(katalog.fund.map(({ fil }) => fil)).toEqual(["data/indikatorer.csv"]);
  });
});

describe("addMaalinger", () => {
  const grund = bygMaalinger("besk;bydel;1;2009;1;;;;R");
  const lang = tabel(MAALINGHOVED, "bef-antal;bydel;1;1995;100;;;;KKBEF", "besk;bydel;1;2008;0,5;;;;R", "besk;bydel;1;2009;9;;;;R");
  const udvidet = addMaalinger(grund, lang, "data/lang.csv");

  it("adds a table to a new Katalog, and leaves the old as it was", () => {
    expect(udvidet.maalinger).toHaveLength(3);
    expect(grund.maalinger).toHaveLength(1);
    expect(serieFor(grund, "besk", "bydel:1")).toHaveLength(1);
    expect(Object.isFrozen(udvidet)).toBe(true);
  });

  it("joins the new rows to the series that are there", () => {
    expect(serieFor(udvidet, "besk", "bydel:1")).toMatchObject([{ tid: "2008" }, { tid: "2009", vaerdi: 1 }]);
  });

  it("refuses a row whose key another table holds, and names that table", () => {
    expect(toTekster(udvidet.fund)).toEqual([
      "data/lang.csv linje 4: fundet endnu en måling af «besk» for «bydel:1» 2009, forventet én måling; data/maalinger.csv linje 2 gælder",
    ]);
  });
});

describe("the additions", () => {
  it("carry a finding from elsewhere", () => {
    const fund = { alvor: "fejl", fil: "data/maal.csv", linje: 0, kolonne: "", fundet: "HTTP-status 404", forventet: "en tabel" } as const;
    expect(addFund(byg(), [fund]).fund).toEqual([fund]);
  });

  it("carry the English texts", () => {
    const tekst = tabel("id;navn;kort_navn;definition;population", "besk;A;B;C;D", "bef-antal;A;B;C;D");
    expect(addIndikatorTekster(byg(), tekst, "data/en.csv").engelskById.get("besk")).toMatchObject({ kortNavn: "B" });
  });
});
