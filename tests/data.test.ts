/** The real loader over the real tables: no findings, and the figures that must hold whatever else changes. */
import { existsSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { checkAntal, checkBrug, checkGeometri, checkHierarki } from "../scripts/data/krydstjek";
import { fundToTekst } from "../src/domain/fund";
import { omraaderPaa, serieFor, tiderFor } from "../src/domain/katalog";
import type { Niveau } from "../src/domain/niveau";
import { FILER } from "../src/load/katalog";
import { grund, katalog, maaling, readFil, vaerdi } from "./data";

const BEFOLKNING = katalog.indikatorer.filter(({ indsatsomraade }) => indsatsomraade === "befolkning").map(({ id }) => id);

describe("the tables", () => {
  it("load without a single finding", () => {
    expect(katalog.fund.map(fundToTekst)).toEqual([]);
  });

  it("hold 90 areas that nest and eight housing areas, and 16.740 population rows: six indicators, 31 years", () => {
    expect(
      [omraaderPaa(katalog, "by"), omraaderPaa(katalog, "bydel"), omraaderPaa(katalog, "lokaludvalg"), omraaderPaa(katalog, "kvarter")].map(
        (liste) => liste.length,
      ),
    ).toEqual([1, 10, 12, 67]);
    expect(omraaderPaa(katalog, "boligomraade")).toHaveLength(8);
    expect(katalog.maalinger.length - grund.maalinger.length).toBe(16_740);
    expect(BEFOLKNING).toHaveLength(6);
    for (const indikator of BEFOLKNING)
      for (const omraade of katalog.omraader.filter(({ niveau }) => niveau !== "boligomraade"))
        expect(
          serieFor(katalog, indikator, omraade.id).map(({ tid }) => tid),
          `${indikator} ${omraade.id}`,
        ).toHaveLength(31);
    expect([tiderFor(katalog, "bef-antal", "kvarter").at(0), tiderFor(katalog, "bef-antal", "kvarter").at(-1)]).toEqual(["1995", "2025"]);
  });

  it("have an English text for every indicator", () => {
    expect([...katalog.engelskById.keys()].sort()).toEqual(katalog.indikatorer.map(({ id }) => id).sort());
  });

  it("have English words for every goal that has Danish ones", () => {
    expect(katalog.maal.filter(({ tekst }) => (tekst.da === "") !== (tekst.en === ""))).toEqual([]);
  });

  it("are used: every indicator is measured", () => {
    expect(checkBrug(katalog).map(fundToTekst)).toEqual([]);
  });

  it("judge no population figure", () => {
    expect(katalog.indikatorer.filter(({ indsatsomraade, retning }) => indsatsomraade === "befolkning" && retning !== "neutral")).toEqual(
      [],
    );
  });
});

describe("areas", () => {
  it("nest: every kvarter lies in a lokaludvalg of its own bydel", () => {
    expect(checkHierarki(katalog).map(fundToTekst)).toEqual([]);
  });

  const lag: readonly (readonly [Niveau, string])[] = [
    ["by", "geodata/by.geojson"],
    ["bydel", "geodata/bydele.geojson"],
    ["lokaludvalg", "geodata/lokaludvalg.geojson"],
    ["kvarter", "geodata/kvarterer.geojson"],
  ];
  it.each(lag)("of the level %s each have one geometry, and the other way round", (niveau, fil) => {
    expect(existsSync(fil)).toBe(true);
    const { features }: { features: readonly { properties: { kode: number } }[] } = JSON.parse(readFil(fil));
    expect(checkGeometri(katalog, { niveau, fil, koder: features.map(({ properties }) => properties.kode) }).map(fundToTekst)).toEqual([]);
  });
});

describe("the population", () => {
  it("adds up from kvarter to lokaludvalg to bydel, and no hidden count of 1–4 can be computed", () => {
    expect(checkAntal(katalog, "bef-antal").map(fundToTekst)).toEqual([]);
  });

  it("of the city is that of the bydele and of those outside the division", () => {
    const uden = (aar: string) =>
      (vaerdi("bef-antal", "by:101", aar) ?? 0) -
      omraaderPaa(katalog, "bydel").reduce((sum, { id }) => sum + (vaerdi("bef-antal", id, aar) ?? 0), 0);
    expect(["1995", "2009", "2024", "2025"].map(uden)).toEqual([2202, 4102, 4343, 10_298]);
    expect(vaerdi("bef-antal", "by:101", "2009")).toBe(518_574);
  });

  it("is rounded once: every index is its own two counts, to the whole number that is shown", () => {
    const daarlige = katalog.maalinger
      .filter((m) => m.indikator === "bef-indeks" && m.kind === "vaerdi")
      .flatMap((m) => {
        const antal = (tid: string) => serieFor(katalog, "bef-antal", m.omraade).find((en) => en.tid === tid);
        const [nu, foer] = [antal(m.tid), antal("1995")];
        if (m.kind !== "vaerdi" || nu?.kind !== "vaerdi" || foer?.kind !== "vaerdi") return [];
        return Math.round((nu.vaerdi * 100) / foer.vaerdi) === m.vaerdi ? [] : [`${m.omraade} ${m.tid}`];
      });
    expect(daarlige).toEqual([]);
  });

  it("of Amager Vest has doubled: 88.841 in 2025, index 204", () => {
    expect(vaerdi("bef-antal", "bydel:10", "2025")).toBe(88_841);
    expect(vaerdi("bef-indeks", "bydel:10", "2025")).toBe(204);
    expect(katalog.indikatorById.get("bef-indeks")?.decimaler).toBe(0);
  });

  it("of the city stands at index 142", () => {
    expect(vaerdi("bef-indeks", "by:101", "2025")).toBe(142);
  });

  it("has index 100 in 1995 wherever it has an index at all", () => {
    for (const { id } of katalog.omraader) expect([100, undefined], id).toContain(vaerdi("bef-indeks", id, "1995"));
  });

  it("is shown for every bydel and lokaludvalg in every year: only kvarterer are small enough to hide", () => {
    const huller = katalog.maalinger.filter(
      ({ kind, indikator, omraade }) => kind === "mangel" && BEFOLKNING.includes(indikator) && !omraade.startsWith("kvarter:"),
    );
    expect(huller).toEqual([]);
  });

  it("has shares from 0 to 100, and no share where too few persons stand behind it", () => {
    for (const { indikator, omraade, tid, ...resten } of katalog.maalinger) {
      if (!indikator.endsWith("-andel") || !BEFOLKNING.includes(indikator) || resten.kind !== "vaerdi") continue;
      expect(resten.vaerdi).toBeGreaterThanOrEqual(0);
      expect(resten.vaerdi).toBeLessThanOrEqual(100);
      expect(vaerdi("bef-antal", omraade, tid), `${omraade} ${tid}`).toBeGreaterThanOrEqual(20);
    }
  });

  it("keeps what the source suppresses as suppressed, and where nobody lived as not relevant", () => {
    expect(maaling("bef-antal", "kvarter:21211", "1995")).toMatchObject({ kind: "mangel", fravaer: "diskretioneret" });
    expect(maaling("bef-indeks", "kvarter:21210", "2025")).toMatchObject({ kind: "mangel", fravaer: "ikke-relevant" });
    expect(vaerdi("bef-antal", "kvarter:21210", "1995")).toBe(0);
  });
});

describe("every figure", () => {
  it("leads to its source, its file and its line", () => {
    const linjer = new Map(Object.values(FILER).map((fil) => [fil, readFil(fil).split("\n")]));
    for (const { indikator, omraade, tid, kilde, sted } of katalog.maalinger) {
      expect(kilde).not.toBe("");
      const linje = linjer.get(sted.fil as (typeof FILER)[keyof typeof FILER])?.[sted.linje - 1];
      if (!linje?.startsWith(`${indikator};${omraade.replace(":", ";")};${tid};`)) expect.fail(`${sted.fil} linje ${sted.linje}: ${linje}`);
    }
  });
});
