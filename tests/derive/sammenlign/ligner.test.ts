import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { afstandMellem, FAERREST_FAELLES, lignerFor, TILFAELDIG } from "../../../src/derive/sammenlign/ligner";
import { lignerOverskrift, lignerSaetning } from "../../../src/derive/sammenlign/lignersaetning";
import { erHerkomst } from "../../../src/domain/herkomst";
import type { Katalog } from "../../../src/domain/katalog";
import { laesKatalog } from "../../fixtures/rigtige";
import { katalog } from "../../fixtures/trebydele";

const by = laesKatalog();
const sammenlignelige = by.omraader.filter(({ niveau }) => niveau === "bydel" || niveau === "lokaludvalg" || niveau === "kvarter");

/** The same catalogue with its areas and indicators in another order. */
const bland = (fra: Katalog, froe: number): Katalog => {
  const efter = (id: string) => [...`${froe}${id}`].reduce((h, tegn) => (h * 31 + tegn.charCodeAt(0)) % 100_003, froe);
  const blandet = <T extends { readonly id: string }>(alle: readonly T[]) => [...alle].sort((a, b) => efter(a.id) - efter(b.id));
  return { ...fra, omraader: blandet(fra.omraader), indikatorer: blandet(fra.indikatorer) };
};

describe("areas that are alike", () => {
  it("by hand: three bydele, the figures that both have", () => {
    // Growth 90, 204, 132 and density 900, 2040, 1320 are ratios: ln 90 = 4,4998, ln 204 = 5,3181, ln 132 = 4,8828, mean 4,9002,
    // σ² = (0,4004² + 0,4179² + 0,0174²) / 3 = 0,11176, σ = 0,33430; Nørreby and Østerby lie 0,3830 / 0,33430 = 1,1456 apart, on
    // density the same. Trust 71,5, 80, 80: mean 77,1667, σ² = 2 · 8,5² / 9, so that 8,5 is 3/√2 = 2,1213 σ.
    // Employment has values in two of three areas in 2014: too few. √((1,1456² + 1,1456² + 2,1213²) / 3) = 1,5411.
    expect(afstandMellem(katalog, "bydel:1", "bydel:3")).toBeCloseTo(1.5411, 4);
    expect(lignerFor(katalog, "bydel:3").map(({ id, navn }) => [id, navn])).toEqual([
      ["bydel:2", "Midtby"],
      ["bydel:1", "Nørreby"],
    ]);
    expect(lignerFor(katalog, "bydel:3")[0]?.grunde.map(({ indikator }) => indikator)).toEqual(["tillid", "bef-indeks", "bef-taethed"]);
  });

  it("none where fewer than three figures are shared: the kvarterer of the small city have one that counts", () => {
    expect(lignerFor(katalog, "kvarter:21")).toEqual([]);
    expect(afstandMellem(katalog, "kvarter:21", "kvarter:22")).toBeUndefined();
    expect(lignerOverskrift("Gåsetorvet", [], "da")).toBe("Gåsetorvet har for få tal til, at det kan siges, hvem det ligner");
  });

  it("none for the city, a housing area, an unknown area, or across levels", () => {
    expect([lignerFor(by, "by:101"), lignerFor(by, "bydel:99"), lignerFor(by, "boligomraade:1")]).toEqual([[], [], []]);
    expect(afstandMellem(by, "bydel:3", "lokaludvalg:4")).toBeUndefined();
  });

  it("a law: the distance is the same both ways, never negative, and nearest first; an area is not like itself", () => {
    fc.assert(
      fc.property(fc.constantFrom(...sammenlignelige), fc.constantFrom(...sammenlignelige), (a, b) => {
        const frem = afstandMellem(by, a.id, b.id);
        expect(frem).toBe(afstandMellem(by, b.id, a.id));
        if (frem !== undefined) expect(frem).toBeGreaterThanOrEqual(0);
        const lignende = lignerFor(by, a.id);
        expect(lignende.length).toBeLessThanOrEqual(3);
        expect(lignende.map(({ id }) => id)).not.toContain(a.id);
        expect(lignende.map(({ afstand }) => afstand)).toEqual([...lignende.map(({ afstand }) => afstand)].sort((x, y) => x - y));
        for (const { id, afstand, grunde } of lignende) {
          expect(by.omraadeById.get(id)?.niveau).toBe(a.niveau);
          expect(afstand).toBe(afstandMellem(by, a.id, id));
          expect(grunde.length).toBeGreaterThanOrEqual(FAERREST_FAELLES);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("a law: the order of the tables changes nothing", () => {
    fc.assert(
      fc.property(fc.constantFrom(...sammenlignelige), fc.integer({ min: 1, max: 9999 }), ({ id }, froe) => {
        expect(lignerFor(bland(by, froe), id)).toEqual(lignerFor(by, id));
      }),
      { numRuns: 40 },
    );
  });

  it("no figure counts twice: neither heads beside growth, nor a part beside its whole", () => {
    for (const { id } of sammenlignelige)
      for (const { grunde } of lignerFor(by, id)) {
        const brugt = grunde.map(({ indikator }) => indikator);
        expect(new Set(brugt).size).toBe(brugt.length);
        for (const udeladt of ["bef-antal", "bef-efterkommere-andel", "bydel-beskaeftigelse-kvinder"]) expect(brugt).not.toContain(udeladt);
      }
  });
});

describe("the reason in words", () => {
  it("names the two nearest figures, the furthest, and on how many it rests; the asked area's figure first", () => {
    const [foerste] = lignerFor(by, "bydel:5");
    expect(lignerSaetning(by, foerste ?? expect.fail(), "da")).toBe(
      "Tættest: Fald på overførsel (8,2 og 8,1 procentpoint, december 2008) og Del af byens på overførsel (9,1 og 10,3 pct., december 2008). Længst fra: Vækst siden 1995 (150 og 132, 2025). Bygger på 6 tal, heraf 2 om oprindelse: Vestlig oprindelse (9,8 og 11,0 pct., 2025) og Ikke-vestlig oprindelse (19,8 og 23,7 pct., 2025).",
    );
    expect(lignerOverskrift("Valby", lignerFor(by, "bydel:5"), "en")).toBe(
      "Valby is most like Bispebjerg, Vesterbro-Kongens Enghave and Østerbro",
    );
  });

  it("does not call an area alike that is no nearer than any two", () => {
    const ligner = lignerFor(by, "bydel:3");
    expect(ligner[0]?.afstand).toBeGreaterThan(TILFAELDIG);
    expect(lignerOverskrift("Nørrebro", ligner, "da")).toMatch(/^Nørrebro ligger langt fra de andre på disse tal\. Nærmest er /);
  });

  it("is never of origin in its first two reasons, in any area of the real city", () => {
    const herkomst = by.indikatorer.filter(({ id }) => erHerkomst(id)).map(({ kortNavn }) => kortNavn);
    expect(herkomst).toHaveLength(3);
    for (const { id } of sammenlignelige)
      for (const lignende of lignerFor(by, id)) {
        const saetning = lignerSaetning(by, lignende, "da");
        const foerst = Math.min(...herkomst.map((navn) => saetning.indexOf(navn)).filter((plads) => plads >= 0));
        const grundeFoer = saetning.slice(0, foerst === Infinity ? saetning.length : foerst).match(/\(/g)?.length ?? 0;
        if (foerst !== Infinity) expect({ id, grundeFoer: grundeFoer >= 2 }).toEqual({ id, grundeFoer: true });
        expect(saetning).not.toMatch(/undefined|NaN/);
      }
  });
});
