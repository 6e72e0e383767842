import { describe, expect, it } from "vitest";
import { parseAktoerer, parseOekonomi, parseProjekttal } from "../../src/load/oekonomi";
import { laesProjekter } from "../fixtures/projekter";

describe("a row of projekter.csv", () => {
  it("is a project with its places, dates and kroner", () => {
    const { projekter, fund } = laesProjekter({
      indsatsomraader: "bolig,tryghed",
      start: "2008-02",
      slut: "2010",
      bevilling: "1366500",
      steder: "bydel:2,kvarter:21",
      evaluering: "faelles",
    });
    expect(fund).toEqual([]);
    expect(projekter[0]).toMatchObject({
      id: "p1",
      indsatsomraader: ["bolig", "tryghed"],
      start: "2008-02",
      slut: "2010",
      bevilling: 1_366_500,
      medfinansiering: undefined,
      steder: ["bydel:2", "kvarter:21"],
      evaluering: "faelles",
      sted: { fil: "data/projekter.csv", linje: 2 },
    });
  });

  it.each([
    ["id", { id: "Æble" }],
    ["navn", { navn: "" }],
    ["art", { art: "plan" }],
    ["indsatsomraader", { indsatsomraader: "befolkning" }],
    ["indsatsomraader", { indsatsomraader: "bolig,tryghed,uddannelse,beskaeftigelse" }],
    ["tema", { tema: "sport" }],
    ["status", { status: "måske" }],
    ["start", { start: "efterår 2009" }],
    ["slut", { start: "2010", slut: "2009" }],
    ["bevilling", { bevilling: "1.366.500" }],
    ["evaluering", { evaluering: "ja" }],
    ["steder", { steder: "bydel:2,bydel:99" }],
    ["kilde", { kilde: "" }],
  ])("is refused alone, with line and column, when %s is wrong", (kolonne, fejl) => {
    const { projekter, fund } = laesProjekter(fejl, { id: "godt" });
    expect(projekter.map(({ id }) => id)).toEqual(["godt"]);
    expect(fund).toMatchObject([{ alvor: "fejl", linje: 2, kolonne }]);
  });

  it("whose id is taken is refused: the first one holds", () => {
    const { projekter, fund } = laesProjekter({ id: "a", navn: "Første" }, { id: "a", navn: "Anden" });
    expect(projekter.map(({ navn }) => navn)).toEqual(["Første"]);
    expect(fund).toMatchObject([{ linje: 3, kolonne: "id" }]);
  });
});

describe("money, key figures and actors", () => {
  const tabel = (...linjer: readonly string[]) => [...linjer, ""].join("\n");

  it("are read, and refused row by row", () => {
    const { rader, fund } = parseOekonomi(
      tabel(
        "tabel;indsatsomraade;aar;vaerdi;enhed;kilde;note",
        "t;bolig;2008;1,5;mio. kr.;K;",
        "t;bolig;2008;2;kr.;K;",
        "t;i-alt;08;2;kr.;K;",
        "t;i-alt;2008-2009;x;kr.;K;",
      ),
      "f",
    );
    expect(rader).toMatchObject([{ vaerdi: 1.5, aar: "2008" }]);
    expect(fund.map(({ linje, kolonne }) => [linje, kolonne])).toEqual([
      [3, ""],
      [4, "aar"],
      [5, "vaerdi"],
    ]);
  });

  it("follow a known project in a quarter, with a goal or without", () => {
    const { rader, fund } = parseProjekttal(
      tabel(
        "projekt;kvartal;noegletal;vaerdi;maal;note",
        "a;2009-K3;deltagere;12;20;",
        "a;2009-K4;deltagere;14;;",
        "b;2009-K3;deltagere;1;;",
        "a;2009-5;deltagere;1;;",
      ),
      "f",
      new Set(["a"]),
    );
    expect(rader.map(({ vaerdi, maal }) => [vaerdi, maal])).toEqual([
      [12, 20],
      [14, undefined],
    ]);
    expect(fund.map(({ linje, kolonne }) => [linje, kolonne])).toEqual([
      [4, "projekt"],
      [5, "kvartal"],
    ]);
  });

  it("name each actor once", () => {
    const { rader, fund } = parseAktoerer(tabel("id;navn;art;omraade;kilde", "a;A;forening;;K", "a;B;forening;;K", "c;;forening;;K"), "f");
    expect([rader.length, fund.length]).toEqual([1, 2]);
  });
});
