import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findForslag, forslagToView } from "../../../src/derive/model/soegning";
import { queryToView, viewToQuery } from "../../../src/state/url";
import { FORSIDE, type View, withFra, withInden, withIndikator, withOmraade, withSammenlignet, withSprog } from "../../../src/state/view";
import { laesKatalog } from "../../fixtures/rigtige";
import { katalog } from "../../fixtures/trebydele";
import { tid } from "../../fixtures/vilkaarlig";

const by = laesKatalog();
const navne = (tekst: string, view: View = FORSIDE, i = by): readonly string[] =>
  findForslag(i, view, tekst)
    .filter(({ kind }) => kind !== "profil")
    .map(({ navn }) => navn);
const foerste = (tekst: string, i = by) => findForslag(i, FORSIDE, tekst)[0];

describe("searching", () => {
  it.each(["Nørrebro", "nørrebro", "NØRREBRO", "norrebro", "noerrebro", "Noerrebro", "nørre", " nørrebro ", "nørrebro", "nörrebro"])(
    "«%s» finds Nørrebro, the bydel first",
    (tekst) => {
      expect(foerste(tekst)).toEqual({ kind: "omraade", id: "bydel:3", navn: "Nørrebro", slags: "Bydel" });
    },
  );

  it("forgives å and æ as well, both ways of writing them", () => {
    for (const tekst of ["ålholm", "aalholm", "alholm", "Ålholm"]) expect(navne(tekst)).toContain("Ålholm");
    for (const tekst of ["ærtevangen", "aertevangen", "artevangen"]) expect(navne(tekst, FORSIDE, katalog)).toEqual(["Ærtevangen"]);
    for (const tekst of ["gåse", "gaase", "gase"]) expect(navne(tekst, FORSIDE, katalog)).toEqual(["Gåsetorvet"]);
  });

  it("finds a kvarter, a lokaludvalg and the city, and says what they are", () => {
    expect(foerste("refshaleøen")).toMatchObject({ kind: "omraade", slags: "Kvarter" });
    expect(findForslag(by, FORSIDE, "nørrebro").map(({ slags }) => slags)).toContain("Lokaludvalg");
    expect(foerste("københavn")).toMatchObject({ id: "by:101", slags: "Hele byen" });
  });

  it("finds an indicator by its long and its short name, in the language of the page", () => {
    expect(findForslag(by, FORSIDE, "vækst")).toContainEqual(expect.objectContaining({ kind: "indikator", id: "bef-indeks" }));
    expect(findForslag(by, FORSIDE, "taethed")).toContainEqual(expect.objectContaining({ kind: "indikator", id: "bef-taethed" }));
    expect(findForslag(by, withSprog(FORSIDE, "en"), "growth")).toContainEqual(
      expect.objectContaining({ kind: "indikator", id: "bef-indeks" }),
    );
  });

  it("puts the whole name before its beginning, that before the beginning of a word, and that before its inside", () => {
    const [a = "", b = ""] = navne("vest");
    expect(
      [a, b].every((navn) => /^vest/i.test(navn)),
      `${a}, ${b}`,
    ).toBe(true);
    expect(navne("midtby", FORSIDE, katalog)).toEqual(["Midtby", "Midtby Vest", "Midtby Øst", "Gamle Midtby"]);
  });

  it("finds nothing for nothing, and nothing for what is not there", () => {
    expect(["", "   ", "-", "…", "xyzzy", "«»"].map((tekst) => navne(tekst))).toEqual([[], [], [], [], [], []]);
  });

  it("gives at most eight, whatever is typed, and never throws", () => {
    expect(findForslag(by, FORSIDE, "a")).toHaveLength(8);
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: "binary", maxLength: 40 }), fc.constantFrom("(", "[a-", "\\", ".*", "\ud800")), (tekst) => {
        expect(findForslag(katalog, FORSIDE, tekst).length).toBeLessThanOrEqual(8);
      }),
    );
  });

  it("finds every area and every indicator by its own name", () => {
    for (const { navn } of by.omraader) expect(navne(navn), navn).toContain(navn);
    for (const { navn } of by.indikatorer) expect(navne(navn), navn).toContain(navn);
  });
});

describe("choosing what was found", () => {
  it("an area: it alone, on its own level", () => {
    const foer = withSammenlignet(withOmraade(FORSIDE, "bydel:1"), "bydel:2");
    expect(forslagToView(foer, { kind: "omraade", id: "kvarter:21", navn: "", slags: "" })).toMatchObject({
      niveau: "kvarter",
      inden: undefined,
      valgte: ["kvarter:21"],
    });
  });

  it("an area that is chosen already: it stays chosen", () => {
    expect(forslagToView(withOmraade(FORSIDE, "bydel:1"), { kind: "omraade", id: "bydel:1", navn: "", slags: "" }).valgte).toEqual([
      "bydel:1",
    ]);
  });

  it("the city: the level stays", () => {
    expect(forslagToView(FORSIDE, { kind: "omraade", id: "by:101", navn: "", slags: "" })).toMatchObject({
      niveau: "bydel",
      valgte: ["by:101"],
    });
  });

  it("a kvarter of another bydel than the one drilled into: the map shows it, rather than leaving it outside", () => {
    const inde = withInden(withIndikator(FORSIDE, "bef-antal"), 2);
    const valgt = forslagToView(inde, { kind: "omraade", id: "kvarter:41", navn: "", slags: "" });
    expect(valgt.valgte).toEqual(["kvarter:41"]);
    expect([undefined, 3]).toContain(valgt.inden);
  });

  it("an area's own page stands right below the area, in the reader's language; a kvarter has none", () => {
    expect(findForslag(by, FORSIDE, "noerrebro").slice(0, 2)).toEqual([
      { kind: "omraade", id: "bydel:3", navn: "Nørrebro", slags: "Bydel" },
      { kind: "profil", sti: "bydel/noerrebro/", navn: "Nørrebro", slags: "Bydelsprofil" },
    ]);
    expect(findForslag(by, withSprog(FORSIDE, "en"), "christianshavn")).toContainEqual(
      expect.objectContaining({ kind: "profil", sti: "en/lokaludvalg/christianshavn/" }),
    );
    expect(findForslag(by, FORSIDE, "refshaleøen").map(({ kind }) => kind)).not.toContain("profil");
  });

  it.each([
    ["Christianshavns Lokaludvalg", "Christianshavn"],
    ["lokaludvalg christianshavn", "Christianshavn"],
    ["Vesterbro/Kgs. Enghave", "Vesterbro-Kongens Enghave"],
    ["kgs enghave", "Kongens Enghave"],
    ["bydelsprofil nørrebro", "Nørrebro"],
    ["statusrapport", "Statusrapport"],
  ])("«%s», as people call it, finds %s", (tekst, ventet) => {
    expect(findForslag(by, FORSIDE, tekst).map(({ navn }) => navn)).toContain(ventet);
    expect(findForslag(by, FORSIDE, tekst).map(({ kind }) => kind)).toContain("profil");
  });

  it("an indicator: the areas stay, the time starts anew", () => {
    const foer = withFra(withOmraade(FORSIDE, "bydel:1"), tid("1995"));
    expect(forslagToView(foer, { kind: "indikator", id: "besk", navn: "", slags: "" })).toMatchObject({
      indikator: "besk",
      fra: undefined,
      valgte: ["bydel:1"],
    });
  });

  it("always gives a view that can be sent on", () => {
    for (const forslag of findForslag(katalog, FORSIDE, "by")) {
      const view = forslagToView(FORSIDE, forslag);
      expect(queryToView(viewToQuery(view))).toEqual({ view, rettelser: [] });
    }
  });
});
