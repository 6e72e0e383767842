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

  it("names its places as areas, as points with their precision, or as both, each once", () => {
    const { projekter, fund } = laesProjekter(
      { steder: "bydel:2, punkt:12.55420/55.69930/100,bydel:2,punkt:12.55420/55.69930/100" },
      { steder: "punkt:12.4/55.5/1,punkt:12.8/55.8/5000" },
    );
    expect(fund).toEqual([]);
    expect(projekter.map(({ steder, punkter }) => [steder, punkter])).toEqual([
      [["bydel:2"], [{ punkt: [12.5542, 55.6993], praecision: 100 }]],
      [
        [],
        [
          { punkt: [12.4, 55.5], praecision: 1 },
          { punkt: [12.8, 55.8], praecision: 5000 },
        ],
      ],
    ]);
  });

  it.each([
    ["without precision", "punkt:12.55420/55.69930", /præcision i hele meter/],
    ["with a decimal comma", "punkt:12,55420/55,69930/100", /med punktum i tallene/],
    ["with a sign or a unit", "punkt:12.5/-55.6/100m", /fx punkt:12\.55420\/55\.69930\/100/],
    ["with its numbers swapped", "punkt:55.69930/12.55420/100", /en længde på 12\.4–12\.8, først/],
    ["west of the city", "punkt:12.39/55.6/100", /en længde på 12\.4–12\.8/],
    ["north of the city", "punkt:12.5/55.81/100", /en bredde på 55\.5–55\.8/],
    ["known to nothing", "punkt:12.5/55.6/0", /en præcision på 1–5000 meter/],
    ["known to more than an area", "punkt:12.5/55.6/5001", /en præcision på 1–5000 meter/],
    ["beside an unknown area", "bydel:99,punkt:12.5/55.6/100", /kendte områder/],
  ])("is refused with a point %s", (_, steder, forventet) => {
    const { projekter, fund } = laesProjekter({ steder }, { id: "godt" });
    expect(projekter.map(({ id }) => id)).toEqual(["godt"]);
    expect(fund).toMatchObject([{ linje: 2, kolonne: "steder" }]);
    expect(fund[0]?.forventet).toMatch(forventet);
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
