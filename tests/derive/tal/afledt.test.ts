import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lavOverblik, type Overblik } from "../../../src/derive/overblik";
import { type Afledt, aendring, afledtFor, aktuelTid } from "../../../src/derive/tal/afledt";
import { afrundet, enhedFor, kortTekst, visVaerdi } from "../../../src/derive/tal/vis";
import { harBrudMellem, serieFor } from "../../../src/domain/katalog";
import type { OmraadeId } from "../../../src/domain/omraade";
import { FORSIDE, type View } from "../../../src/state/view";
import { katalog } from "../../fixtures/trebydele";
import { tid } from "../../fixtures/vilkaarlig";

const view = (indikator: string, fra?: string, resten: Partial<View> = {}): View => ({
  ...FORSIDE,
  indikator,
  fra: fra === undefined ? undefined : tid(fra),
  ...resten,
});
const afledt = (v: View, omraade: OmraadeId, dato: string): Afledt => afledtFor(katalog, v, omraade, tid(dato));
const grund = (a: Afledt): string => (a.kind === "mangel" ? a.grund : `vaerdi ${a.vaerdi}`);
const overblik = (v: View): Overblik => {
  const fundet = lavOverblik(katalog, v);
  if (fundet === undefined) throw new Error(`expected an indicator, got "${v.indikator}"`);
  return fundet;
};

describe("a value", () => {
  it("is the measurement of that date, with where it stands", () => {
    expect(afledt(view("besk"), "bydel:1", "2009-02")).toMatchObject({
      kind: "vaerdi",
      vaerdi: 59.5,
      maaling: { note: "Trykt forkert i kapitel 3.", sted: { fil: "data/maalinger.csv", linje: 7 } },
      fra: undefined,
    });
  });

  it("that is absent says why, and one without a row was not measured", () => {
    const besk = view("besk");
    expect(grund(afledt(besk, "bydel:2", "2010"))).toBe("ikke-koblet");
    expect(grund(afledt(besk, "bydel:3", "2009-02"))).toBe("diskretioneret");
    expect(grund(afledt(besk, "bydel:3", "2014"))).toBe("ikke-relevant");
    expect(grund(afledt(besk, "bydel:3", "2008"))).toBe("ikke-maalt");
    expect(grund(afledt(besk, "kvarter:21", "2010"))).toBe("ikke-maalt");
  });

  it("is of the chosen date, or the newest on the level, or of none", () => {
    expect(aktuelTid(katalog, view("besk"))).toBe("2014");
    expect(aktuelTid(katalog, view("besk", undefined, { tid: tid("2009-02") }))).toBe("2009-02");
    expect(aktuelTid(katalog, view("besk", undefined, { niveau: "kvarter" }))).toBeUndefined();
  });
});

describe("a change", () => {
  it("of shares and of indices is a difference, of people and of density in per cent of the start", () => {
    expect(afledt(view("besk", "2008"), "bydel:1", "2010")).toMatchObject({ kind: "vaerdi", vaerdi: expect.closeTo(3.2, 10) });
    expect(afledt(view("bef-indeks", "1995"), "bydel:2", "2025")).toMatchObject({ vaerdi: 104 });
    expect(afledt(view("bef-antal", "2005"), "bydel:1", "2025")).toMatchObject({ vaerdi: -10 });
    expect(afledt(view("bef-taethed", "2005"), "bydel:3", "2025")).toMatchObject({ vaerdi: expect.closeTo(10, 10) });
  });

  it("of shares is told in procentpoint, never in procent", () => {
    const o = overblik(view("besk", "2008", { tid: tid("2010") }));
    expect(visVaerdi(o, o.afledtById.get("bydel:1"))).toBe("+3,2 procentpoint");
    expect(enhedFor(overblik(view("besk")))).toBe(" pct.");
  });

  it("of people is told in per cent with one decimal, of an index in points", () => {
    const antal = overblik(view("bef-antal", "2005"));
    expect([1, 2, 3].map((nr) => visVaerdi(antal, antal.afledtById.get(`bydel:${nr}`)))).toEqual([
      "−10,0 pct.",
      "+45,7 pct.",
      "+10,0 pct.",
    ]);
    const indeks = overblik(view("bef-indeks", "2005"));
    expect(visVaerdi(indeks, indeks.afledtById.get("bydel:1"))).toBe("−10 point");
  });

  it("over a break in the series is no number", () => {
    expect(grund(afledt(view("besk", "2010"), "bydel:1", "2014"))).toBe("brud");
    expect(grund(afledt(view("besk", "2008"), "by:101", "2014"))).toBe("brud");
    expect(grund(afledt(view("besk", "2008"), "bydel:1", "2010"))).toMatch(/^vaerdi/);
  });

  it("that begins at the break is a number again", () => {
    const serie = serieFor(katalog, "besk", "bydel:1");
    expect(harBrudMellem(serie, tid("2014"), tid("2020"))).toBe(false);
    expect(harBrudMellem(serie, tid("2010"), tid("2014"))).toBe(true);
    expect(harBrudMellem(serie, tid("2008"), tid("2010"))).toBe(false);
  });

  it("from nobody has no meaning", () => {
    const kvarter = view("bef-antal", "1995", { niveau: "kvarter" });
    expect(grund(afledt(kvarter, "kvarter:32", "2025"))).toBe("ikke-relevant");
    expect(aendring({ ...overblik(kvarter).indikator }, 0, 5)).toBeUndefined();
    expect(aendring({ ...overblik(view("besk")).indikator }, 0, 5)).toBe(5);
  });

  it("says why either end is absent, the later one first", () => {
    expect(grund(afledt(view("besk", "2009-02"), "bydel:3", "2010"))).toBe("diskretioneret");
    expect(grund(afledt(view("besk", "2009-02"), "bydel:3", "2014"))).toBe("ikke-relevant");
    expect(grund(afledt(view("besk", "2008"), "bydel:3", "2010"))).toBe("ikke-maalt");
  });

  it("keeps both measurements that it is made of", () => {
    expect(afledt(view("besk", "2008"), "bydel:1", "2010")).toMatchObject({ fra: { vaerdi: 58 }, maaling: { vaerdi: 61.2 } });
  });
});

describe("what is printed", () => {
  it("is what is coloured: a value is rounded before it meets a break", () => {
    const indeks = overblik(view("bef-indeks"));
    expect([afrundet(indeks, 99.5), afrundet(indeks, 99.49)]).toEqual([100, 99]);
    expect(afrundet(overblik(view("besk")), 59.449)).toBe(59.4);
  });

  it("is a word of why for an absence, and no number", () => {
    const o = overblik(view("besk"));
    expect(visVaerdi(o, o.afledtById.get("bydel:3"))).toBe("ikke relevant her");
    expect(visVaerdi(o, undefined)).toBe("intet tal");
    expect(kortTekst(o, o.afledtById.get("bydel:3"))).toBe("");
  });

  it("rounds to the same digits as it prints, also below zero and at the halves", () => {
    const o = overblik(view("besk"));
    const { by } = o;
    if (by?.kind !== "vaerdi") expect.fail("no value for the city");
    const skrevet = (vaerdi: number): string => kortTekst(o, { ...by, vaerdi });
    fc.assert(
      fc.property(fc.integer({ min: -200_000, max: 200_000 }), (tusindedele) => {
        const raa = tusindedele / 1000;
        expect(skrevet(raa), String(raa)).toBe(skrevet(afrundet(o, raa)));
      }),
      { numRuns: 1000, examples: [[-50], [-2250], [1450], [59_350]] },
    );
  });
});
