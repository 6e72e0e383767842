import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { lavTidslinje, naermesteStop, type Tidslinje } from "../../../src/derive/model/tidslinje";
import type { Katalog } from "../../../src/domain/katalog";
import { FORSIDE, type View, withFra, withIndikator, withTid } from "../../../src/state/view";
import { overblikFor } from "../../fixtures/overblik";
import { laesKatalog } from "../../fixtures/rigtige";
import { bygGrund, katalog } from "../../fixtures/trebydele";
import { tid } from "../../fixtures/vilkaarlig";

const tidslinje = (view: View, i: Katalog = katalog): Tidslinje => lavTidslinje(overblikFor(view, i));
const BESK = withIndikator(FORSIDE, "besk");

describe("the stops", () => {
  it("are the dates that have figures, and no other", () => {
    expect(tidslinje(BESK).stop.map(({ tid: t, tekst }) => [t, tekst])).toEqual([
      ["2008", "2008"],
      ["2009-02", "februar 2009"],
      ["2010", "2010"],
      ["2014", "2014"],
    ]);
  });

  it("are as far apart as they are in time", () => {
    const { stop } = tidslinje(BESK);
    const fra = stop[0];
    for (const s of stop) expect(s.x).toBeCloseTo(((s.maaned - (fra?.maaned ?? 0)) / (12 * 12)) * 100, 9);
    const [a, b, c, d] = stop.map(({ x }) => x);
    expect([a, b, c, d]).toEqual([0, expect.closeTo((13 / 144) * 100, 6), expect.closeTo((24 / 144) * 100, 6), expect.closeTo(50, 6)]);
  });

  it("of the real population are 31 years, evenly", () => {
    const { stop, aar } = tidslinje(FORSIDE, laesKatalog());
    expect(stop).toHaveLength(31);
    for (const [i, { x }] of stop.entries()) expect(x).toBeCloseTo((i / 30) * 100, 9);
    expect(aar.map(({ tekst }) => tekst)).toEqual(["1995", "2000", "2005", "2010", "2015", "2020", "2025"]);
  });

  it("know which is shown, and which development is counted from", () => {
    expect(tidslinje(BESK)).toMatchObject({ nu: 3, fra: undefined });
    expect(tidslinje(withTid(withFra(BESK, tid("2008")), tid("2010")))).toMatchObject({ nu: 2, fra: 0 });
  });

  it("of a single date is one, in the middle, with its year", () => {
    const { stop, aar } = tidslinje(withIndikator(FORSIDE, "tillid"));
    expect(stop).toMatchObject([{ tid: "2012-06", x: 50, tekst: "juni 2012" }]);
    expect(aar).toEqual([{ x: 50, tekst: "2012" }]);
  });

  it("are none while the table is on its way", () => {
    expect(tidslinje(FORSIDE, bygGrund())).toMatchObject({ stop: [], nu: -1, aar: [], brud: [] });
  });
});

describe("goals", () => {
  it("are flags in the future, with a number or with words", () => {
    const { maal, stop } = tidslinje(BESK);
    expect(maal.map(({ titel, ord }) => `${titel}: ${ord.tekst}`)).toEqual(["Mål 2020: 64,8 pct.", "Mål juni 2018: Skal stige"]);
    expect(maal.map(({ x }) => x)).toEqual([100, expect.closeTo((125 / 144) * 100, 6)]);
    for (const { x } of maal) expect(x).toBeGreaterThan(stop.at(-1)?.x ?? 100);
  });

  it("of another indicator do not stand here", () => {
    expect(tidslinje(FORSIDE).maal).toEqual([]);
  });

  it("in the past, or before the first figure, stand on the line too", () => {
    const gammelt = bygGrund({
      maal: "indikator;niveau;kode;tid;vaerdi;tekst;kilde\nbesk;by;101;2001;64,8;;R\nbesk;by;101;2010-06;60;;R\n",
    });
    for (const { x } of [...tidslinje(BESK, gammelt).maal, ...tidslinje(BESK, gammelt).stop]) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x).toBeLessThanOrEqual(100);
    }
  });
});

describe("breaks", () => {
  it("stand once at their date, with a sentence", () => {
    const { brud, stop } = tidslinje(BESK);
    expect(brud).toEqual([{ x: stop.at(-1)?.x, tekst: "Brud i serien: tallene før og efter 2014 kan ikke sammenlignes." }]);
    expect(tidslinje(FORSIDE).brud).toEqual([]);
  });
});

describe("the years below", () => {
  it("are written where there is room, inside the line", () => {
    const by = laesKatalog();
    for (const { id } of by.indikatorer) {
      const { aar } = tidslinje(withIndikator(FORSIDE, id), by);
      expect(aar.length, id).toBeLessThanOrEqual(8);
      for (const { x } of aar) expect(x >= 0 && x <= 100, id).toBe(true);
    }
  });
});

describe("naermesteStop", () => {
  const { stop } = tidslinje(BESK);
  const maaneder = stop.map(({ maaned }) => maaned);

  it("is the stop itself at a stop", () => {
    expect(maaneder.map((maaned) => naermesteStop(stop, maaned))).toEqual([0, 1, 2, 3]);
  });

  it("is never farther away than any other", () => {
    fc.assert(
      fc.property(fc.integer({ min: 23_000, max: 25_000 }), (maaned) => {
        const valgt = maaneder[naermesteStop(stop, maaned)] ?? Number.NaN;
        for (const anden of maaneder) expect(Math.abs(valgt - maaned)).toBeLessThanOrEqual(Math.abs(anden - maaned));
      }),
    );
  });
});
