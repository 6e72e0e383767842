import { describe, expect, it } from "vitest";
import { mestForskelSaetning } from "../../../src/derive/sammenlign/mestforskel";
import { navneFor } from "../../../src/derive/sammenlign/ord";
import { forskelMellem, lavRaekker } from "../../../src/derive/sammenlign/raekker";
import { serieI } from "../../../src/derive/sammenlign/serier";
import type { Katalog } from "../../../src/domain/katalog";
import { isVaerdi } from "../../../src/domain/maaling";
import type { Omraade, OmraadeId } from "../../../src/domain/omraade";
import type { Sprog } from "../../../src/domain/sprog";
import { laesKatalog } from "../../fixtures/rigtige";
import { byg, katalog, MAALINGER } from "../../fixtures/trebydele";

const omraader = (fra: Katalog, ...ider: readonly OmraadeId[]): readonly Omraade[] => ider.flatMap((id) => fra.omraadeById.get(id) ?? []);
const raekke = (fra: Katalog, indikator: string, ider: readonly OmraadeId[], sprog: Sprog = "da") => {
  const fundet = lavRaekker(fra, { omraader: omraader(fra, ...ider), sprog })
    .flatMap(({ raekker }) => raekker)
    .find((en) => en.indikator.id === indikator);
  return fundet ?? expect.fail(`expected a row for ${indikator}`);
};

describe("the rows", () => {
  it("are the same for all areas, in groups, each figure with its own date", () => {
    const grupper = lavRaekker(katalog, { omraader: omraader(katalog, "bydel:1", "bydel:3"), sprog: "da" });
    expect(grupper.map(({ navn, raekker }) => [navn, raekker.map(({ indikator }) => indikator.id)])).toEqual([
      ["Befolkning", ["bef-indeks", "bef-antal", "bef-taethed"]],
      ["Beskæftigelse", ["besk"]],
      ["Tryghed", ["tillid"]],
    ]);
    for (const { raekker } of grupper) for (const en of raekker) expect([en.celler.length, en.forskelle.length]).toEqual([2, 1]);
    expect(raekke(katalog, "besk", ["bydel:1", "bydel:3"]).celler.map(({ tekst, tid }) => [tekst, tid])).toEqual([
      ["48,0 pct.", "2014"],
      ["70,0 pct.", "2010"],
    ]);
  });

  it("tell a difference of shares in procentpoint, of heads as a number, of an index in points", () => {
    const tekst = (indikator: string, sprog: Sprog = "da") => raekke(katalog, indikator, ["bydel:1", "bydel:2"], sprog).forskelle[0]?.tekst;
    expect(["besk", "bef-antal", "bef-indeks", "bef-taethed"].map((id) => tekst(id))).toEqual([
      "+4,0 procentpoint",
      "+1.140",
      "+114 point",
      "+1.140 pr. km²",
    ]);
    expect(tekst("besk", "en")).toBe("+4.0 percentage points");
  });

  it("refuse a difference across a break, and tell the dates where there is none between them", () => {
    // Nørreby is of 2014, after the break; Østerby's newest figure is of 2010.
    expect(raekke(katalog, "besk", ["bydel:1", "bydel:3"]).forskelle).toEqual([
      { tekst: "kan ikke sammenlignes (brud i serien)", vaerdi: undefined, tider: "2010 mod 2014" },
    ]);
    const udenBrud = byg({ maalinger: MAALINGER.replaceAll(";ja;", ";;") });
    expect(raekke(udenBrud, "besk", ["bydel:1", "bydel:3"]).forskelle).toEqual([
      { tekst: "+22,0 procentpoint", vaerdi: 22, tider: "2010 mod 2014" },
    ]);
  });

  it("say why there is no figure, and then compute no difference", () => {
    const { celler, forskelle } = raekke(katalog, "tillid", ["bydel:1", "kvarter:21"]);
    expect(celler[1]).toMatchObject({ tekst: "kun opgjort for bydelen Midtby", maaling: undefined, tid: "" });
    expect(forskelle).toEqual([{ tekst: "kan ikke regnes", vaerdi: undefined, tider: "" }]);
  });

  it("let a bydel speak for its only lokaludvalg, but not for one of two, nor for a kvarter as large as itself", () => {
    const celler = raekke(katalog, "tillid", ["lokaludvalg:1", "lokaludvalg:2", "kvarter:11"]).celler.map(({ tekst }) => tekst);
    expect(celler).toEqual(["71,5 pct.", "kun opgjort for bydelen Midtby", "kun opgjort for bydelen Nørreby"]);
    expect(raekke(katalog, "bef-antal", ["bydel:1", "kvarter:11"]).celler.map(({ tekst }) => tekst)).toEqual(["900", "900"]);
  });

  it("a difference turned round is its opposite", () => {
    const indikator = katalog.indikatorById.get("besk") ?? expect.fail();
    const [a, b] = omraader(katalog, "bydel:1", "bydel:2").map((omraade) => serieI(katalog, "besk", omraade).serie.findLast(isVaerdi));
    const m = { serier: [], sprog: "da" as const };
    expect(forskelMellem(indikator, [a, b], m).vaerdi).toBe(-(forskelMellem(indikator, [b, a], m).vaerdi ?? Number.NaN));
  });
});

describe("the sentence", () => {
  const saetning = (fra: Katalog, ...ider: readonly OmraadeId[]) => {
    const valgte = omraader(fra, ...ider);
    return mestForskelSaetning(fra, lavRaekker(fra, { omraader: valgte, sprog: "da" }), { omraader: valgte, sprog: "da" });
  };

  it("tells where the areas differ most and least, of figures of one date that all have", () => {
    expect(saetning(katalog, "bydel:1", "bydel:2")).toBe(
      "Størst forskel er der på «Vækst siden 1995»: Nørreby 90 og Midtby 204 (2025). Mindst er den på «Tillid»: Nørreby 71,5 pct. og Midtby 80,0 pct. (juni 2012).",
    );
    expect(saetning(katalog, "bydel:2", "bydel:3")).toContain("Mindst er den på «Tillid»: Midtby 80,0 pct. og Østerby 80,0 pct.");
  });

  it("names the outermost of three, and says so where areas are the same", () => {
    expect(saetning(katalog, "bydel:1", "bydel:2", "bydel:3")).toContain("højest Midtby 204, lavest Nørreby 90 (2025)");
    expect(saetning(katalog, "bydel:1", "lokaludvalg:1")).toBe("Områderne er ens på alle de tal, som de har fælles.");
  });

  it("never begins with origin or heads, whatever two areas of the real city are compared", () => {
    const by = laesKatalog();
    for (const a of by.omraader.filter(({ niveau }) => niveau === "bydel"))
      for (const b of by.omraader.filter(({ niveau }) => niveau === "bydel" || niveau === "lokaludvalg"))
        if (a.id !== b.id) expect(saetning(by, a.id, b.id)).not.toMatch(/oprindelse|Indbyggere|født|undefined|NaN/i);
  });
});

it("areas of the same name are told apart by their level", () => {
  expect(navneFor(omraader(katalog, "bydel:1", "lokaludvalg:1", "bydel:2"), "da")).toEqual([
    "Nørreby (bydel)",
    "Nørreby (lokaludvalg)",
    "Midtby",
  ]);
});
