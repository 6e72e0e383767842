/** What a link asked for and did not get: the reader is told, each time, once. And links that are out in the world. */
import { describe, expect, it } from "vitest";
import { da } from "../../src/domain/tekster/da";
import { queryToView } from "../../src/state/url";
import { FLEST_GRAENSER, FORSIDE } from "../../src/state/view";

const rettet = (query: string) => queryToView(query).rettelser.map(({ kind, noegle, fundet, brugt }) => [kind, noegle, fundet, brugt]);

describe("what was repaired is said", () => {
  it.each([
    ["an unknown view", "visning=globus", [["ukendt-vaerdi", "visning", "globus", "kort"]]],
    ["an indicator that cannot be one", "indikator=../etc/passwd", [["ukendt-vaerdi", "indikator", "../etc/passwd", "bef-indeks"]]],
    ["a level without a map", "niveau=by", [["ukendt-vaerdi", "niveau", "by", "bydel"]]],
    ["a date in words", "tid=februar%202009", [["ukendt-vaerdi", "tid", "februar 2009", ""]]],
    ["a number that is none", "inden=-3&niveau=kvarter", [["ukendt-vaerdi", "inden", "-3", ""]]],
    ["a way of colouring that is none", "farve=roed", [["ukendt-vaerdi", "farve", "roed", "vaerdi"]]],
    ["distance and change at once", "fra=2008&farve=maal", [["ukendt-vaerdi", "farve", "maal", ""]]],
    ["a class that is none", "klasse=0", [["ukendt-vaerdi", "klasse", "0", ""]]],
    [
      "an area that cannot be one",
      "omraade=bydel:3,amager,bydel:x",
      [
        ["ukendt-vaerdi", "omraade", "amager", ""],
        ["ukendt-vaerdi", "omraade", "bydel:x", ""],
      ],
    ],
    ["five areas", "omraade=bydel:1,bydel:2,bydel:3,bydel:4,bydel:5", [["for-mange", "omraade", "5", "4"]]],
    ["nine breaks", "inddeling=egne&graenser=1,2,3,4,5,6,7,8,9", [["for-mange", "graenser", "9", String(FLEST_GRAENSER)]]],
    ["a key that is none", "bydel=3", [["ukendt-noegle", "bydel", "3", ""]]],
  ])("%s", (_, query, forventet) => {
    expect(rettet(query)).toEqual(forventet);
  });

  it("of a flood only the first three of each kind", () => {
    expect(rettet("a=1&b=2&c=3&d=4&e=5")).toHaveLength(3);
    expect(rettet(`omraade=${"a,b,c,d,e,f".repeat(9)}`).length).toBeLessThanOrEqual(3);
  });

  it("in as many letters as there is room for", () => {
    expect(rettet(`tid=${"9".repeat(100)}`)[0]?.[2]).toBe(`${"9".repeat(40)}…`);
  });

  it("of an area named twice nothing: it is chosen once", () => {
    expect(queryToView("omraade=bydel:3,bydel:3,bydel:03")).toMatchObject({ view: { valgte: ["bydel:3"] }, rettelser: [] });
  });

  it("of an empty value nothing: it asks for nothing", () => {
    expect(queryToView("tid=&omraade=,&niveau=")).toEqual({ view: FORSIDE, rettelser: [] });
  });

  it.each([
    ["own breaks asked for, but none given", "inddeling=egne"],
    ["breaks given, but another way of finding them asked for", "inddeling=kvantil&graenser=100,150"],
    ["a bydel drilled into on the level of the bydele", "inden=3"],
    ["a key given twice with two values", "tid=2009&tid=2010"],
  ])("%s", (_, query) => {
    expect(rettet(query)).toHaveLength(1);
  });

  it("and every kind has its words", () => {
    for (const [kind, ord] of Object.entries(da.rettelse)) {
      const tekst = ord({ noegle: "tid", fundet: "1066", brugt: "1995" });
      expect(tekst, kind).toMatch(/\.$/);
      expect(tekst, kind).toMatch(/1066|tid/);
    }
  });
});

/** Sent in mails and printed in reports: what these mean never changes. Add to the list, never take away. */
describe("an old link still opens the same view", () => {
  it.each([
    ["", {}],
    ["omraade=bydel:3", { valgte: ["bydel:3"] }],
    ["indikator=bef-antal&niveau=kvarter&inden=10", { indikator: "bef-antal", niveau: "kvarter", inden: 10 }],
    ["niveau=lokaludvalg&tid=2005&fra=1995", { niveau: "lokaludvalg", tid: "2005", fra: "1995" }],
    [
      "visning=tabel&indikator=bydel-beskaeftigelse&tid=2009-02&omraade=bydel:3,by:101&sprog=en",
      { visning: "tabel", indikator: "bydel-beskaeftigelse", tid: "2009-02", valgte: ["bydel:3", "by:101"], sprog: "en" },
    ],
    ["klasse=5&skala=dato&inddeling=kvantil&palet=cividis", { klasse: 4, skala: "dato", inddeling: "kvantil", palet: "cividis" }],
    ["inddeling=egne&graenser=100,125.5,-2", { inddeling: "egne", graenser: [-2, 100, 125.5] }],
    ["omraade=bydel%3A3%2Ckvarter%3A20101", { valgte: ["bydel:3", "kvarter:20101"] }],
    ["?visning=om", { visning: "om" }],
  ] as const)("%s", (query, forskel) => {
    expect(queryToView(query)).toEqual({ view: { ...FORSIDE, ...forskel }, rettelser: [] });
  });
});
