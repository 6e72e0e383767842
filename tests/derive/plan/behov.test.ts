/** Need against effort: splits that add up, places that touch what they should, and the real city. */
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lavBehov } from "../../../src/derive/plan/behov";
import { lavBehovside } from "../../../src/derive/plan/behovside";
import { fordelOere, kvartererI } from "../../../src/derive/plan/fordeling";
import { vaerdierVed } from "../../../src/derive/plan/vaerdier";
import type { Projektbank } from "../../../src/domain/projektbank";
import { parseKvarterById } from "../../../src/load/geometri";
import { buildProjektbank } from "../../../src/load/hentProjektbank";
import { BOLIGFIL } from "../../../src/load/projektfiler";
import type { Behovsniveau, Fordelingsnoegle, Indsatsmaal } from "../../../src/state/planvalg";
import { FORSIDE, type View, withPlanvalg, withProjektvalg } from "../../../src/state/view";
import { laesProjekter, type Projekttekst, projekttabel } from "../../fixtures/projekter";
import { laesKatalog } from "../../fixtures/rigtige";
import { katalog } from "../../fixtures/trebydele";

const INGEN = new Map<never, never>();
const behov = (id: string, niveau: Behovsniveau, ...rader: readonly Projekttekst[]) => behovEfter({ id, niveau }, ...rader);
const behovEfter = (
  m: { id: string; niveau: Behovsniveau; oesterby?: number; fordeling?: Fordelingsnoegle; indsats?: Indsatsmaal },
  ...rader: readonly Projekttekst[]
) =>
  lavBehov(katalog, {
    niveau: m.niveau,
    vaerdiFor: (omraade) =>
      (omraade === "bydel:3" ? m.oesterby : undefined) ??
      vaerdierVed(katalog, m.id, { niveau: m.niveau, aar: "2014" })?.vaerdiById.get(omraade),
    fortegn: katalog.indikatorById.get(m.id)?.retning === "op" ? 1 : -1,
    projekter: laesProjekter(...rader).projekter.filter(({ status }) => status !== "ukendt"),
    ukendte: laesProjekter(...rader).projekter.filter(({ status }) => status === "ukendt"),
    kvarterById: INGEN,
    fordeling: m.fordeling ?? "beboere",
    indsats: m.indsats ?? "antal",
  });

/** 48 in Nørreby, 52 in Midtby, 60 in Østerby: a low figure is the greater need. */
const TRE = { id: "besk", niveau: "bydel", oesterby: 60 } as const;

describe("splitting kroner", () => {
  it("gives parts that add up to the whole, to the øre, each within one øre of its share", () => {
    fc.assert(
      fc.property(fc.nat({ max: 2_000_000_000 }), fc.array(fc.nat({ max: 90_000 }), { minLength: 1, maxLength: 67 }), (oere, vaegte) => {
        const dele = fordelOere(oere, vaegte);
        const sum = vaegte.reduce((i, en) => i + en, 0);
        expect(dele.reduce((i, en) => i + en, 0)).toBe(oere);
        for (const [i, del] of dele.entries()) {
          expect(Number.isInteger(del) && del >= 0).toBe(true);
          expect(Math.abs(del - (sum > 0 ? (oere * (vaegte[i] ?? 0)) / sum : oere / vaegte.length))).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it("among nobody gives nothing to split among", () => expect(fordelOere(100, [])).toEqual([]));
});

describe("the kvarterer that a place touches", () => {
  const i = (sted: Parameters<typeof kvartererI>[0]) => kvartererI(sted, { katalog, kvarterById: INGEN });

  it("are itself or what it holds; the whole city touches none", () => {
    expect(i("bydel:2")).toEqual(["kvarter:21", "kvarter:22", "kvarter:31", "kvarter:32"]);
    expect(i("lokaludvalg:2")).toEqual(["kvarter:21", "kvarter:22"]);
    expect([i("kvarter:21"), i("bydel:99"), i("by:101")]).toEqual([["kvarter:21"], [], []]);
  });

  it("a bydel's project is not named for each of its kvarterer, but told beside them", () => {
    const { rader } = behov("bef-antal", "kvarter", { steder: "bydel:2" }, { steder: "kvarter:21" });
    const fundet = Object.fromEntries(rader.map(({ omraade, projekter, bredere }) => [omraade.kode, [projekter.length, bredere]]));
    expect(fundet).toEqual({ 11: [0, 0], 21: [1, 1], 22: [0, 1], 31: [0, 1], 32: [0, 1], 41: [0, 0] });
  });

  it("give a bydel the sum of its kvarterer's kroner, whatever the place is named as", () => {
    const rader: readonly Projekttekst[] = [
      { steder: "kvarter:21,kvarter:41", bevilling: "1000" },
      { steder: "bydel:1,bydel:2", bevilling: "777" },
    ];
    const paa = (niveau: "bydel" | "kvarter") => behov("bef-antal", niveau, ...rader).rader;
    for (const bydel of paa("bydel"))
      expect(bydel.oere).toBe(
        paa("kvarter")
          .filter(({ omraade }) => omraade.bydel === bydel.omraade.bydel)
          .reduce((sum, { oere = 0 }) => sum + oere, 0),
      );
  });
});

describe("the order of need", () => {
  it("begins with the lowest figure where more is better, and says which areas have nothing that runs", () => {
    // The newest figures are of 2014: 48 in Nørreby, 52 in Midtby, none in Østerby.
    const { rader, tynde, medianVaerdi } = behov("besk", "bydel", { steder: "bydel:2" });
    expect(rader.map(({ omraade, nr, projekter }) => [omraade.navn, nr, projekter.length])).toEqual([
      ["Nørreby", 1, 0],
      ["Midtby", 2, 1],
      ["Østerby", undefined, 0],
    ]);
    // Two figures have no upper half.
    expect([medianVaerdi, tynde]).toEqual([Number.NaN, []]);
  });

  it("has an upper half from three figures on", () => {
    const { tynde, medianVaerdi } = behovEfter(TRE, { steder: "bydel:2" });
    expect([medianVaerdi, tynde.map(({ omraade }) => omraade.navn)]).toEqual([52, ["Nørreby"]]);
  });

  it("counts a project in each area that it names, once, and no project of the whole city", () => {
    const { rader } = behov("tillid", "bydel", { steder: "bydel:2,kvarter:21,kvarter:11" }, { steder: "by:101" }, { steder: "" });
    expect(Object.fromEntries(rader.map(({ omraade, projekter }) => [omraade.navn, projekter.length]))).toEqual({
      Nørreby: 1,
      Midtby: 1,
      Østerby: 0,
    });
  });

  it("splits the kroner of several areas among them, nothing lost", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.constantFrom("bydel:1", "bydel:2", "kvarter:31", "kvarter:41"), { minLength: 1 }),
        fc.nat({ max: 9_999_999 }),
        (steder, kroner) => {
          for (const niveau of ["bydel", "kvarter"] as const) {
            const { rader } = behov("bef-antal", niveau, { steder: steder.join(","), bevilling: String(kroner) });
            expect(rader.reduce((i, { oere = 0 }) => i + oere, 0)).toBe(kroner * 100);
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it("ranks none where no area has a figure, and never shows NaN as a rank", () => {
    const { rader, tynde } = behov("besk", "kvarter");
    expect(rader.every(({ nr, vaerdi, foranMedian }) => nr === undefined && vaerdi === undefined && !foranMedian)).toBe(true);
    expect(tynde).toEqual([]);
  });

  it("splits by land where that is asked for: the parts differ, the whole does not", () => {
    // Kvarter 11 has four times the land of kvarter 21.
    const rad = { steder: "kvarter:11,kvarter:21", bevilling: "1000" };
    const oere = (fordeling: Fordelingsnoegle) =>
      Object.fromEntries(
        behovEfter({ id: "bef-antal", niveau: "kvarter", fordeling }, rad).rader.map(({ omraade, oere: en }) => [omraade.kode, en]),
      );
    expect([oere("areal")[11], oere("areal")[21]]).toEqual([80_000, 20_000]);
    expect(oere("beboere")[11]).not.toBe(80_000);
    expect((oere("beboere")[11] ?? 0) + (oere("beboere")[21] ?? 0)).toBe(100_000);
  });

  it("claims no lack where it is not known whether what is named there runs", () => {
    const { tynde, uafgjorte, rader } = behovEfter(TRE, { steder: "kvarter:11", status: "ukendt" }, { steder: "bydel:2" });
    expect([tynde, uafgjorte.map(({ omraade }) => omraade.navn)]).toEqual([[], ["Nørreby"]]);
    expect(rader.map(({ ukendte }) => ukendte)).toEqual([1, 0, 0]);
  });

  it("tells kroner for each thousand residents of the report's year, and takes them as effort where that is asked for", () => {
    const [rad] = behovEfter({ id: "besk", niveau: "bydel", indsats: "kroner" }, { steder: "bydel:1", bevilling: "1000" }).rader;
    const beboere = rad?.beboere ?? expect.fail("expected residents");
    expect(rad?.kronerPr1000).toBeCloseTo((1000 / beboere) * 1000, 6);
    expect(rad?.indsats).toBe(rad?.kronerPr1000);
  });

  it("knows no kroner where no grant is printed, and none where nothing is named", () => {
    const { rader, beloeb } = behov(
      "besk",
      "bydel",
      { steder: "bydel:1" },
      { steder: "bydel:2", bevilling: "500" },
      { steder: "kvarter:21" },
      {},
    );
    expect(Object.fromEntries(rader.map(({ omraade, oere, kronerPr1000 }) => [omraade.navn, [oere, kronerPr1000 === undefined]]))).toEqual({
      Nørreby: [undefined, true],
      Midtby: [50_000, false],
      Østerby: [0, false],
    });
    expect(beloeb).toEqual({ med: 1, af: 3 });
  });

  it("has a median of effort among the areas with a figure, on the chosen measure", () => {
    const { medianIndsats } = behovEfter(TRE, { steder: "bydel:1" }, { steder: "bydel:1" }, { steder: "bydel:3" });
    expect(medianIndsats).toBe(1);
  });

  it("names those with much need and less effort than the middle, apart from those with none", () => {
    // Nørreby has the greatest need: one project against two in each of the others.
    const to = { steder: "bydel:2,bydel:3" };
    const faa = behovEfter(TRE, { steder: "bydel:1" }, to, to);
    expect([faa.tynde, faa.tyndere.map(({ omraade }) => omraade.navn)]).toEqual([[], ["Nørreby"]]);
    const ingen = behovEfter(TRE, { steder: "bydel:2" });
    expect([ingen.tynde.map(({ omraade }) => omraade.navn), ingen.tyndere]).toEqual([["Nørreby"], []]);
  });
});

describe("the real city", () => {
  const by = laesKatalog();
  const boliger = readFileSync(BOLIGFIL, "utf8");
  const kvarterById = parseKvarterById(boliger, "boligomraade", BOLIGFIL);
  const bank: Projektbank = { ...buildProjektbank({ projekter: projekttabel({ steder: "boligomraade:1" }) }, by), kvarterById };
  const side = (view: View, i: Projektbank = bank) => lavBehovside({ katalog: by, view, bank: i });
  const vist = (view: View) => side(view) ?? expect.fail("expected a page");
  const PROJEKTER = withProjektvalg(FORSIDE, {});

  it("has each of the report's housing areas in a kvarter of the bydel that the table names", () => {
    for (const kode of [1, 2, 3, 4, 5]) {
      const kvarter = kvarterById.get(`boligomraade:${kode}`) ?? "by:101";
      expect(by.omraadeById.get(kvarter)?.bydel, kvarter).toBe(by.omraadeById.get(`boligomraade:${kode}`)?.bydel);
    }
  });

  it("orders the bydele by their part of the city's people on transfer income, Nørrebro first, with its project as the reason", () => {
    const { linjer, fund, niveau } = vist(PROJEKTER);
    expect([niveau, linjer[0]?.rad.omraade.navn, linjer[0]?.vaerdi, linjer[0]?.grund]).toEqual([
      "bydel",
      "Nørrebro",
      "34,8 pct.",
      "I den øverste halvdel; Et projekt.",
    ]);
    expect(fund[0]).toMatch(/^Øverst, december 2008: Nørrebro \(34,8 pct\.\)/);
    expect(linjer.at(-1)?.grund).toBe("Intet tal for området: ikke relevant her.");
    // A filter on state would leave nothing that runs: effort is what runs.
    expect(vist(withProjektvalg(FORSIDE, { tilstand: "afsluttet" })).linjer[0]?.rad.projekter).toHaveLength(1);
  });

  it("where less is the greater need, puts the lowest first", () => {
    const { linjer, regel, fund } = vist(withPlanvalg(FORSIDE, { behov: "bydel-beskaeftigelse" }));
    expect([linjer[0]?.rad.omraade.navn, linjer[0]?.rad.foranMedian]).toEqual(["Nørrebro", false]);
    expect(fund).toEqual(["Kun 2 af 10 områder har et tal: for få til at tale om en øverste halvdel."]);
    expect(regel).toMatch(/^Et lavere tal er regnet som større behov\./);
  });

  it("never calls a figure that is not judged a need", () => {
    expect(vist(withPlanvalg(FORSIDE, { behov: "bef-ikkevestlig-andel" })).regel).toMatch(
      /^Det højeste tal står først; tallet er ikke i sig selv et behov\./,
    );
  });

  it("says nothing of effort while there are no projects: what did not come is not missing", () => {
    expect(side(PROJEKTER, { ...bank, projekter: [] })).toBeUndefined();
  });

  it("falls back on the usual indicator where a link asks for none that there is, and never shows NaN", () => {
    const falsk = vist(withPlanvalg(FORSIDE, { behov: "findes-ikke", indsats: "kroner", behovniveau: "kvarter" }));
    expect([falsk.behov, falsk.niveau]).toEqual(["bydel-overfoersel-andel", "bydel"]);
    for (const id of ["bef-antal", "bef-taethed", "bydel-beskaeftigelse"])
      for (const behovniveau of ["bydel", "kvarter"] as const) {
        const { csv, fund, linjer } = vist(withPlanvalg(FORSIDE, { behov: id, indsats: "kroner", behovniveau }));
        expect([csv, ...fund, ...linjer.flatMap(({ vaerdi, kroner, grund }) => [vaerdi, kroner, grund])].join(" ")).not.toMatch(
          /NaN|undefined|Infinity/,
        );
      }
  });
});
