import { describe, expect, test } from "vitest";
import { naermeste, redigeringsafstand } from "../../scripts/rapport/afstand";
import { kommentarnavne, rapportnavn } from "../../scripts/rapport/filnavn";
import { findOmraade, omraadenavn } from "../../scripts/rapport/omraadenavn";
import { vaelgOmraader } from "../../scripts/rapport/omraadevalg";
import { profilsti } from "../../src/domain/slug";
import { rigtigtKatalog } from "../fixtures/rigtigBank";

const { omraader } = rigtigtKatalog;
const find = (tekst: string, niveau?: "bydel" | "lokaludvalg") => {
  const fund = findOmraade(tekst, { omraader, niveau });
  return fund.kind === "fundet" ? fund.omraade.id : fund.fejl;
};
const omraade = (id: string) => {
  const fundet = omraader.find((kandidat) => kandidat.id === id);
  if (fundet === undefined) throw new Error(`expected ${id} in data/omraader.csv`);
  return fundet;
};

describe("an area as a reader writes it", () => {
  test.each([
    ["bydel:3", "bydel:3"],
    ["bydel 3", "bydel:3"],
    ["Bydel3", "bydel:3"],
    ["lokaludvalg:10", "lokaludvalg:10"],
    ["by:101", "by:101"],
    ["Nørrebro", "bydel:3"],
    ["NØRREBRO", "bydel:3"],
    ["noerrebro", "bydel:3"],
    ["norrebro", "bydel:3"],
    // Decomposed letters, as some file systems write them.
    ["Nørrebro".normalize("NFD"), "bydel:3"],
    ["bydelen Nørrebro", "bydel:3"],
    ["Vesterbro-Kongens Enghave", "bydel:4"],
    ["Vesterbro/Kgs. Enghave", "bydel:4"],
    ["Vesterbro / Kgs.Enghave", "bydel:4"],
    ["vesterbro og kongens enghave", "bydel:4"],
    ["vesterbro-kongens-enghave", "bydel:4"],
    ["Kgs. Enghave", "lokaludvalg:6"],
    ["Vesterbro", "lokaludvalg:5"],
    ["Brønshøj - Husum", "bydel:7"],
    ["Brønshøj–Husum", "bydel:7"],
    ["bronshoj husum", "bydel:7"],
    ["Indre By", "bydel:1"],
    ["indreby", "bydel:1"],
    ["Amager-Øst", "bydel:9"],
    ["amager oest", "bydel:9"],
    ["Bispebjerg", "bydel:8"],
    ["Bispebjerg Lokaludvalg", "lokaludvalg:10"],
    ["lokaludvalg:bispebjerg", "lokaludvalg:10"],
    ["Christianshavn", "lokaludvalg:1"],
    ["København", "by:101"],
    ["hele byen", "by:101"],
    ["Københavns Kommune", "by:101"],
    ["Statusrapport", "by:101"],
  ])("%s is %s", (tekst, id) => expect(find(tekst)).toBe(id));

  test("a level decides for names and numbers that say none, and the city stays the city", () => {
    expect(["Bispebjerg", "10", "bydel:3", "København"].map((tekst) => find(tekst, "lokaludvalg"))).toEqual([
      "lokaludvalg:10",
      "lokaludvalg:10",
      "bydel:3",
      "by:101",
    ]);
  });

  test("every area with a page is found by its name, its id and its address", () => {
    for (const en of omraader.filter((kandidat) => profilsti(kandidat) !== undefined)) {
      expect(find(en.id)).toBe(en.id);
      const niveau = en.niveau === "lokaludvalg" ? "lokaludvalg" : "bydel";
      expect([find(en.navn, niveau), find((profilsti(en) ?? "").split("/").at(-2) ?? "", niveau)]).toEqual([en.id, en.id]);
    }
  });

  test.each([
    ["Nørrebo", "ukendt område «Nørrebo». Nærmest er Nørrebro (bydel:3), "],
    ["Amager", "ukendt område «Amager». Nærmest er Amager Øst (bydel:9), Amager Vest (bydel:10), "],
    ["Brønshøi", "ukendt område «Brønshøi». Nærmest er Brønshøj-Husum (bydel:7), "],
    ["bydel:11", "«bydel:11» findes ikke: bydel har numrene 1–10"],
    ["3", "«3»: skriv niveauet med, fx bydel:3 eller lokaludvalg:3"],
    ["kvarter:20101", "«kvarter:20101» er kvarter Middelalderbyen: rapporter laves for bydele, lokaludvalg og hele byen (by:101)"],
    ["constructor 3", "ukendt område «constructor 3». Nærmest er "],
    ["Middelalderbyen", "«Middelalderbyen» er et kvarter: rapporter laves for"],
    ["boligomraade:999", "«boligomraade:999» findes ikke: rapporter laves for"],
  ])("%s is none: %s", (tekst, fejl) => expect(find(tekst)).toContain(fejl));

  test("three near names at most, each once", () => {
    const naere = /Nærmest er (.*)$/.exec(find("Bispeberg"))?.[1]?.split(", ");
    expect(naere).toHaveLength(3);
    expect(naere?.[0]).toBe("Bispebjerg (bydel:8)");
    expect(naere?.filter((navn) => navn.startsWith("Bispebjerg"))).toHaveLength(1);
  });
});

describe("the areas of a call", () => {
  const vaelg = (navne: readonly string[]) => vaelgOmraader({ alle: false, niveau: undefined, omraader: navne }, omraader);
  const alle = (niveau?: "bydel" | "lokaludvalg") =>
    vaelgOmraader({ alle: true, niveau, omraader: [] }, omraader).omraader.map(({ id }) => id);

  test("come in the order of the call, each once", () => {
    expect(vaelg(["by:101", "bydel:5", "valby"]).omraader.map(({ id }) => id)).toEqual(["by:101", "bydel:5"]);
  });

  test("a name that a lokaludvalg has too is the bydel's, and that is said once", () => {
    expect(vaelg(["Bispebjerg", "Valby", "bydel:3", "Christianshavn"]).noter).toEqual([
      "Bydelen er taget, hvor et lokaludvalg hedder det samme: Bispebjerg (lokaludvalg:10), Valby (lokaludvalg:7).",
    ]);
    expect(vaelg(["bydel:8", "Christianshavn"]).noter).toEqual([]);
  });

  test("all wrong names are told at once", () => {
    expect(() => vaelg(["Nørrebo", "Valby", "Vanlose", "3"])).toThrow(/^ukendt område «Nørrebo».*\n«3»: skriv niveauet med/);
  });

  test("all are the ten bydele and the city; of a level all, and no city", () => {
    expect([alle().length, alle().at(-1)]).toEqual([11, "by:101"]);
    expect(alle("bydel")).toEqual(alle().slice(0, -1));
    expect([alle("lokaludvalg").length, alle("lokaludvalg")[0]]).toEqual([12, "lokaludvalg:1"]);
  });
});

test("the distance between two names is what has to be changed", () => {
  expect(redigeringsafstand("valby", "valby")).toBe(0);
  expect(redigeringsafstand("", "abc")).toBe(3);
  expect(redigeringsafstand("noerrebo", "noerrebro")).toBe(1);
  expect(redigeringsafstand("kitten", "sitting")).toBe(redigeringsafstand("sitting", "kitten"));
  expect(redigeringsafstand("kitten", "sitting")).toBe(3);
  const kendte = ["bb", "ab", "aa"].map((emne) => ({ emne, former: [emne] }));
  expect(naermeste("aa", kendte, 2)).toEqual(["aa", "ab"]);
});

test("no two reports or comments share a name, and each is told from its namesake", () => {
  const medSide = omraader.filter((en) => profilsti(en) !== undefined);
  const navne = medSide.flatMap((en) => [rapportnavn(en, "da"), rapportnavn(en, "en")]);
  expect(new Set(navne).size).toBe(46);
  expect(navne).toEqual(expect.arrayContaining(["bydel-noerrebro", "lokaludvalg-noerrebro-en", "statusrapport"]));
  expect(kommentarnavne(omraade("bydel:3"))).toEqual(["bydel-noerrebro", "noerrebro"]);
  expect(kommentarnavne(omraade("by:101"))).toEqual(["statusrapport", "by-koebenhavn", "koebenhavn"]);
  expect(new Set(medSide.map(omraadenavn)).size).toBe(23);
});
