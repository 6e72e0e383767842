/** The own index: parts that add up, ranks that hold, and the real city's data told as they are. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lavDimensioner } from "../../../src/derive/plan/dimensioner";
import { indeksById, lavIndeks } from "../../../src/derive/plan/indeks";
import { lavIndeksside } from "../../../src/derive/plan/indeksside";
import { vaerdierVed } from "../../../src/derive/plan/vaerdier";
import type { OmraadeId } from "../../../src/domain/omraade";
import { buildProjektbank } from "../../../src/load/hentProjektbank";
import { type Behovsniveau, FLEST_INDEKSDELE, type Indeksdel, STOERSTE_VAEGT } from "../../../src/state/planvalg";
import { FORSIDE, withPlanvalg } from "../../../src/state/view";
import { projekttabel } from "../../fixtures/projekter";
import { laesKatalog } from "../../fixtures/rigtige";
import { katalog as tre } from "../../fixtures/trebydele";

const by = laesKatalog();
const BEF = ["bef-antal", "bef-indeks", "bef-taethed", "bef-ikkevestlig-andel", "bef-vestlig-andel"] as const;
const vaegt = fc.integer({ min: 1, max: STOERSTE_VAEGT }).chain((tal) => fc.constantFrom(tal, -tal));
const dele = fc.uniqueArray(fc.record({ indikator: fc.constantFrom(...BEF), vaegt }), {
  minLength: 1,
  maxLength: FLEST_INDEKSDELE,
  selector: ({ indikator }) => indikator,
});
const lav = (af: readonly Indeksdel[], niveau: Behovsniveau = "bydel") => lavIndeks(by, { dele: af, niveau, aar: "2009" });

describe("an own index", () => {
  it("is the sum of its parts, and its mean over the areas is nought where all have all figures", () => {
    fc.assert(
      fc.property(dele, (af) => {
        const { rader } = lav(af);
        const med = rader.flatMap(({ indeks }) => indeks ?? []);
        expect(med).toHaveLength(10);
        expect(Math.abs(med.reduce((i, tal) => i + tal, 0))).toBeLessThan(1e-9);
        for (const { indeks, bidrag } of rader)
          expect(bidrag.reduce((i, en) => i + (en.bidrag ?? 0), 0)).toBeCloseTo(indeks ?? Number.NaN, 9);
      }),
      { numRuns: 60 },
    );
  });

  it("of one figure is that figure's z-score, by hand", () => {
    const tal = [...(vaerdierVed(by, "bef-taethed", { niveau: "bydel", aar: "2009" })?.vaerdiById ?? [])];
    const middel = tal.reduce((i, [, en]) => i + en, 0) / tal.length;
    const sigma = Math.sqrt(tal.reduce((i, [, en]) => i + (en - middel) ** 2, 0) / tal.length);
    const fundet = indeksById(lav([{ indikator: "bef-taethed", vaegt: 3 }]));
    for (const [id, en] of tal) expect(fundet.get(id)).toBeCloseTo((en - middel) / sigma, 9);
  });

  it("turned about ranks the other way round", () => {
    const [op, ned] = [1, -1].map((v) => lav([{ indikator: "bef-taethed", vaegt: v }]).rader.map(({ omraade }) => omraade.id));
    expect(op).toEqual(ned?.toReversed());
  });

  it("does not care how large all weights are together", () => {
    const halv = lav([
      { indikator: "bef-taethed", vaegt: 1 },
      { indikator: "bef-antal", vaegt: -2 },
    ]);
    const hel = lav([
      { indikator: "bef-taethed", vaegt: 2 },
      { indikator: "bef-antal", vaegt: -4 },
    ]);
    for (const [i, rad] of hel.rader.entries()) {
      expect(rad.omraade.id).toBe(halv.rader[i]?.omraade.id);
      expect(rad.indeks).toBeCloseTo(halv.rader[i]?.indeks ?? Number.NaN, 9);
      expect([rad.nrFra, rad.nrTil]).toEqual([halv.rader[i]?.nrFra, halv.rader[i]?.nrTil]);
    }
  });

  it("has its rank within its range, and a firm one where only one figure is chosen", () => {
    fc.assert(
      fc.property(dele, (af) => {
        for (const { nr = 0, nrFra = 0, nrTil = 0 } of lav(af).rader) {
          expect(nrFra).toBeLessThanOrEqual(nr);
          expect(nrTil).toBeGreaterThanOrEqual(nr);
          if (af.length === 1) expect([nrFra, nrTil]).toEqual([nr, nr]);
        }
      }),
      { numRuns: 40 },
    );
  });

  it("turns its range on weights by a fifth: two areas that a turned weight parts change places", () => {
    const { rader } = lav(
      [
        { indikator: "bef-taethed", vaegt: 1 },
        { indikator: "bef-ikkevestlig-andel", vaegt: 1 },
      ],
      "kvarter",
    );
    const vandrer = rader.filter(({ nrFra = 0, nrTil = 0 }) => nrFra < nrTil);
    expect(vandrer.length).toBeGreaterThan(10);
  });

  it("gives no index to an area that lacks a figure, counts no indicator without figures, and is none of fewer than three", () => {
    const {
      rader,
      udenTal,
      dele: med,
    } = lav([
      { indikator: "bydel-overfoersel-andel", vaegt: 1 },
      { indikator: "besk-hoved", vaegt: 1 },
    ]);
    expect(udenTal).toEqual(["besk-hoved"]);
    expect(med.map(({ indikator }) => indikator)).toEqual(["bydel-overfoersel-andel"]);
    expect(rader.filter(({ indeks }) => indeks === undefined).map(({ omraade }) => omraade.navn)).toEqual(["Indre By"]);
    expect(indeksById(lav([{ indikator: "bydel-beskaeftigelse", vaegt: 1 }])).size).toBe(0);
    expect(lav([]).rader.every(({ nr, indeks }) => nr === undefined && indeks === undefined)).toBe(true);
  });

  it("is nought for all where the areas do not differ", () => {
    const ens = {
      ...tre,
      serieByKey: new Map(
        [...tre.serieByKey].map(
          ([noegle, serie]) =>
            [
              noegle,
              noegle.startsWith("bef-antal|bydel") ? serie.map((en) => ({ ...en, kind: "vaerdi" as const, vaerdi: 7 })) : serie,
            ] as const,
        ),
      ),
    };
    const { rader } = lavIndeks(ens as typeof tre, { dele: [{ indikator: "bef-antal", vaegt: 1 }], niveau: "bydel", aar: "2014" });
    expect(rader.map(({ indeks, nr }) => [indeks, nr])).toEqual(rader.map(() => [0, 1]));
    expect(rader).toHaveLength(3);
  });

  it("has the range of ranks that two figures' weights a fifth up and down give, by hand", () => {
    const to = [
      { indikator: "bef-taethed", vaegt: 1 },
      { indikator: "bef-ikkevestlig-andel", vaegt: 1 },
    ] as const;
    const z = to.map(({ indikator }) => indeksById(lav([{ indikator, vaegt: 1 }])));
    const pladsVed = (id: OmraadeId, [a, b]: readonly [number, number]): number => {
      const tal = (en: OmraadeId) => a * (z[0]?.get(en) ?? 0) + b * (z[1]?.get(en) ?? 0);
      return 1 + [...(z[0]?.keys() ?? [])].filter((en) => tal(en) > tal(id) + 1e-9).length;
    };
    for (const { omraade, nrFra, nrTil } of lav(to).rader) {
      const pladser = (
        [
          [1, 1],
          [0.8, 0.8],
          [0.8, 1.2],
          [1.2, 0.8],
          [1.2, 1.2],
        ] as const
      ).map((vaegte) => pladsVed(omraade.id, vaegte));
      expect([nrFra, nrTil]).toEqual([Math.min(...pladser), Math.max(...pladser)]);
    }
  });
});

describe("the ready dimensions", () => {
  it("offer what at least half of the bydele have figures for, and say what the rest lacks", () => {
    const fundet = Object.fromEntries(lavDimensioner(by, { niveau: "bydel", aar: "2009" }).map((en) => [en.dimension, en]));
    expect(fundet["sociale-forhold"]?.dele.map(({ indikator }) => indikator)).toContain("bydel-overfoersel-andel");
    expect(fundet.integration?.dele).toEqual([]);
    expect(fundet.integration?.forFaa.map(({ indikator, antal }) => [indikator, antal])).toEqual([
      ["bydel-beskaeftigelse", 2],
      ["bydel-beskaeftigelse-kvinder", 3],
    ]);
    for (const tom of ["boern-og-unge", "sundhed", "boligstandard"] as const) expect(fundet[tom]?.dele, tom).toEqual([]);
    expect(fundet.sundhed?.kunByen).toContain("sund-helbred");
  });
});

describe("the index's page", () => {
  const bank = buildProjektbank({ projekter: projekttabel({}) }, by);
  const side = (indeks: readonly Indeksdel[], niveau: Behovsniveau = "bydel") =>
    lavIndeksside({ katalog: by, view: withPlanvalg(FORSIDE, { indeks, behovniveau: niveau }), bank });

  it("says that there is none, that too few areas have the figures, or who is highest and lowest", () => {
    expect(side([]).fund[0]).toMatch(/^Intet indeks endnu/);
    expect(side([{ indikator: "bydel-beskaeftigelse", vaegt: 1 }]).fund[0]).toMatch(/^Kun 2 af 10 områder/);
    expect(side([{ indikator: "bydel-overfoersel-andel", vaegt: 1 }]).fund[0]).toMatch(/^Højest: Nørrebro, /);
    // What has no figure on the level is named, and one figure's ranks are not called firm.
    expect(
      side(
        [
          { indikator: "bydel-overfoersel-andel", vaegt: 1 },
          { indikator: "bef-antal", vaegt: 1 },
        ],
        "kvarter",
      ).fund.slice(1),
    ).toEqual(["Uden tal på dette niveau, og derfor ikke med: Del af byens på overførsel."]);
    // Three areas: one at either end, none at both.
    expect(side([{ indikator: "bydel-beskaeftigelse-kvinder", vaegt: 1 }]).fund[0]).toMatch(/^Højest: [^,]+\. Lavest: [^,]+\.$/);
  });

  it("never shows NaN, on any level, and its table has every area", () => {
    for (const niveau of ["bydel", "kvarter"] as const) {
      const { csv, linjer, metode, fund } = side(
        [
          { indikator: "bef-taethed", vaegt: 2 },
          { indikator: "bef-indeks", vaegt: -1 },
        ],
        niveau,
      );
      expect(csv.trimEnd().split("\r\n")).toHaveLength(niveau === "bydel" ? 13 : 70);
      expect([csv, metode, ...fund, JSON.stringify(linjer)].join(" ")).not.toMatch(/NaN|undefined|Infinity/);
      expect(metode).toContain("Tæthed × 2 (2009)");
    }
  });
});
