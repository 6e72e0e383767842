import { describe, expect, it } from "vitest";
import { lavIndikatorvalg, lavMuligheder, lavSammenlignside } from "../../../src/derive/sammenlign/sammenlignside";
import type { OmraadeId } from "../../../src/domain/omraade";
import { queryToView, viewToQuery } from "../../../src/state/url";
import { FORSIDE, type View } from "../../../src/state/view";
import { laesKatalog } from "../../fixtures/rigtige";
import { katalog } from "../../fixtures/trebydele";

const view = (valgte: readonly OmraadeId[], andet: Partial<View> = {}): View => ({ ...FORSIDE, visning: "sammenlign", valgte, ...andet });
const celler = (csv: string) =>
  csv
    .replace("\uFEFF", "")
    .trimEnd()
    .split("\r\n")
    .map((linje) => linje.split(";"));

describe("the comparison", () => {
  it("is a link: two bydele and an indicator, there and back", () => {
    const valgt = view(["bydel:3", "lokaludvalg:1", "kvarter:20104"], { indikator: "bef-taethed" });
    expect(viewToQuery(valgt)).toBe("visning=sammenlign&indikator=bef-taethed&omraade=bydel:3,lokaludvalg:1,kvarter:20104");
    expect(queryToView(viewToQuery(valgt))).toEqual({ view: valgt, rettelser: [] });
  });

  it("invites to choose while there are fewer than two areas", () => {
    expect(lavSammenlignside(katalog, view([]))).toMatchObject({ titel: "Sammenlign områder", grupper: [], haeldning: undefined, csv: "" });
    expect(lavSammenlignside(katalog, view(["bydel:1"])).saetning).toMatch(/^Nørreby er valgt\. Vælg mindst ét område mere/);
  });

  it("leaves out what is on no level that is compared, and says so; the city has its own column already", () => {
    const by = laesKatalog();
    const bolig = by.omraader.find(({ niveau }) => niveau === "boligomraade") ?? expect.fail();
    const side = lavSammenlignside(by, view(["bydel:3", bolig.id, "by:101", "bydel:5"]));
    expect(side.titel).toBe("Nørrebro og Valby side om side");
    expect(side.udenfor).toBe(bolig.navn);
  });

  it("counts those indicators that the city alone has, and offers the others", () => {
    const by = laesKatalog();
    const valg = lavIndikatorvalg(by, view([])).flatMap(({ muligheder }) => muligheder);
    expect(lavSammenlignside(by, view(["bydel:3", "bydel:5"])).antalKunByen).toBe(33);
    expect(valg).toHaveLength(10);
  });

  it("offers every area that is not chosen once, by level", () => {
    const muligheder = lavMuligheder(katalog, view(["bydel:1", "kvarter:41"]));
    expect(muligheder.map(({ navn, muligheder: liste }) => [navn, liste.length])).toEqual([
      ["Bydele", 2],
      ["Lokaludvalg", 4],
      ["Kvarterer i Midtby", 4],
      ["Kvarterer i Nørreby", 1],
    ]);
  });

  it.each(["da", "en"] as const)("has no holes in any view of the small city (%s)", (sprog) => {
    const ider = katalog.omraader.map(({ id }) => id);
    for (const a of ider)
      for (const b of ider) {
        if (a === b) continue;
        for (const { id: indikator } of katalog.indikatorer)
          expect(JSON.stringify(lavSammenlignside(katalog, view([a, b], { indikator, sprog })))).not.toMatch(/undefined|NaN|Infinity/);
      }
  });

  it("comes along as a table: figures, differences, development, and how they were made", () => {
    const rader = celler(lavSammenlignside(katalog, view(["bydel:1", "bydel:2", "kvarter:21"], { indikator: "bef-antal" })).csv);
    expect(rader[0]).toEqual(["indikator", "hvad", "omraade", "navn", "vaerdi", "enhed", "tid", "status", "kilde", "bemaerkning"]);
    const om = (navn: string, hvad: string) => rader.filter(([a, b]) => a === navn && b === hvad).map((rad) => rad.slice(2, 8));
    expect(om("Tillid til naboer", "Forskel fra Nørreby")).toEqual([
      ["bydel:2", "Midtby", "8,5", "procentpoint", "2012-06", ""],
      ["kvarter:21", "Gåsetorvet", "", "", "2012-06", "kan ikke regnes"],
    ]);
    expect(om("Tillid til naboer", "Værdi").at(2)).toEqual(["kvarter:21", "Gåsetorvet", "", "", "", "kun opgjort for bydelen Midtby"]);
    expect(om("Indbyggere", "Indeks, 1995 = 100").at(-1)).toEqual(["by:101", "København", "142,0", "", "2025", ""]);
    expect(rader.flat().join(" ")).toContain("Forskellen er områdets tal minus tallet for Nørreby");
  });
});
