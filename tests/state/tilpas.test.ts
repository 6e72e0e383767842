import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { serieFor, serieKey, tiderFor } from "../../src/domain/katalog";
import { KORTNIVEAUER } from "../../src/domain/niveau";
import { niveauerFor, tilpas, withNaesteTid } from "../../src/state/tilpas";
import { FORSIDE, type View } from "../../src/state/view";
import { byg, bygGrund, katalog } from "../fixtures/trebydele";
import { tid, vilkaarligTid, vilkaarligView } from "../fixtures/vilkaarlig";

const BESK: View = { ...FORSIDE, indikator: "besk" };
/** What is left of a wish, and what was said about it. */
const efter = (oensket: View, i = katalog) => {
  const { view, rettelser } = tilpas(i, oensket);
  return { view, sagt: rettelser.map(({ kind, noegle, fundet, brugt }) => [kind, noegle, fundet, brugt]) };
};

/** Views that are near to the three bydele: some of what they ask for exists. */
const naer = fc
  .tuple(
    vilkaarligView,
    fc.constantFrom("bef-indeks", "bef-antal", "bef-taethed", "besk", "tillid", "findes-ikke"),
    fc.integer({ min: 0, max: 4 }),
  )
  .chain(([view, indikator, bydel]) =>
    fc.tuple(
      fc.constant({ ...view, indikator, inden: view.niveau === "bydel" ? undefined : bydel }),
      fc.constantFrom(undefined, ...["1995", "2005", "2009-02", "2010", "2014", "2025"].map(tid)),
      fc.option(vilkaarligTid, { nil: undefined }),
    ),
  )
  .map(([view, kendt, fra]): View => ({ ...view, tid: kendt ?? view.tid, fra: fra ?? kendt }));

describe("tilpas", () => {
  it("leaves what exists as it is, and says nothing", () => {
    for (const view of [
      FORSIDE,
      BESK,
      { ...BESK, tid: tid("2010"), fra: tid("2008"), valgte: ["bydel:1", "kvarter:21", "by:101"] as const },
    ])
      expect(tilpas(katalog, view)).toEqual({ view, rettelser: [] });
  });

  it("gives a view that shows something, whatever was asked for, and asked again changes nothing", () => {
    fc.assert(
      fc.property(fc.oneof(vilkaarligView, naer), (oensket) => {
        const { view } = tilpas(katalog, oensket);
        expect(tilpas(katalog, view)).toEqual({ view, rettelser: [] });
        const tider =
          view.visning === "indikator"
            ? serieFor(katalog, view.indikator, "by:101").map(({ tid: dato }) => dato)
            : tiderFor(katalog, view.indikator, view.niveau);
        expect(view.visning === "indikator" || tider.length > 0).toBe(true);
        for (const dato of [view.tid, view.fra]) expect(dato === undefined || tider.length === 0 || tider.includes(dato)).toBe(true);
        expect(view.valgte.every((id) => katalog.omraadeById.has(id))).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it("shows the landing indicator in place of an unknown one, from its newest date", () => {
    expect(efter({ ...FORSIDE, indikator: "vejr", tid: tid("2009"), fra: tid("2008") })).toEqual({
      view: FORSIDE,
      sagt: [["findes-ikke", "indikator", "vejr", "bef-indeks"]],
    });
  });

  it("shows the first indicator there is, where not even the landing one is there", () => {
    const kun = bygGrund({
      indikatorer:
        "id;indsatsomraade;navn;kort_navn;definition;enhed;decimaler;retning;population;kilde\nbesk;beskaeftigelse;A;B;C;pct.;1;op;D;E\n",
    });
    expect(tilpas(kun, FORSIDE).view.indikator).toBe("besk");
  });

  it("tells a long unknown name in as many letters as there is room for", () => {
    expect(tilpas(katalog, { ...FORSIDE, indikator: "x".repeat(100_000) }).rettelser[0]?.fundet.length).toBeLessThanOrEqual(41);
  });

  it("shows the first level with data in place of one without, out of any bydel", () => {
    expect(efter({ ...BESK, niveau: "kvarter", inden: 2 })).toEqual({
      view: BESK,
      sagt: [["niveau-uden-data", "niveau", "kvarter", "bydel"]],
    });
  });

  it("shows the whole city in place of a bydel that is not there", () => {
    expect(efter({ ...FORSIDE, indikator: "bef-antal", niveau: "kvarter", inden: 17 })).toEqual({
      view: { ...FORSIDE, indikator: "bef-antal", niveau: "kvarter" },
      sagt: [["findes-ikke", "inden", "17", ""]],
    });
  });

  it("drops areas that are not there, each with a note, and keeps the others in their order", () => {
    expect(efter({ ...FORSIDE, valgte: ["bydel:3", "bydel:12", "kvarter:21", "boligomraade:1"] })).toEqual({
      view: { ...FORSIDE, valgte: ["bydel:3", "kvarter:21"] },
      sagt: [
        ["findes-ikke", "omraade", "bydel:12", ""],
        ["findes-ikke", "omraade", "boligomraade:1", ""],
      ],
    });
  });

  it.each([
    ["1901", "2008"],
    ["2009", "2009-02"],
    ["2009-07", "2009-02"],
    ["2012", "2010"],
    ["2013-01", "2014"],
    ["2099-12", "2014"],
  ])("shows the nearest date to %s: %s, the earlier of two as near", (oensket, naermest) => {
    expect(efter({ ...BESK, tid: tid(oensket) })).toEqual({
      view: { ...BESK, tid: naermest },
      sagt: [["tid-uden-data", "tid", oensket, naermest]],
    });
  });

  it("shows values, and says so, where a development would end before it began", () => {
    const { view, sagt } = efter({ ...BESK, tid: tid("2009-02"), fra: tid("2010") });
    expect(view).toEqual({ ...BESK, tid: "2009-02", fra: undefined });
    expect(sagt).toHaveLength(1);
  });

  it("leaves dates and levels alone while the indicator's table is on its way", () => {
    const view: View = { ...FORSIDE, niveau: "kvarter", inden: 2, tid: tid("1066"), fra: tid("1001") };
    expect(tilpas(bygGrund(), view)).toEqual({ view, rettelser: [] });
  });
});

describe("niveauerFor", () => {
  it("gives the levels with rows, from the bydele down", () => {
    expect(niveauerFor(katalog, "bef-antal")).toEqual(["bydel", "kvarter"]);
    expect(niveauerFor(katalog, "besk")).toEqual(["bydel"]);
    expect(niveauerFor(bygGrund(), "bef-antal")).toEqual([]);
    expect(KORTNIVEAUER.filter((niveau) => katalog.serieByKey.has(serieKey("besk", `${niveau}:1`)))).toEqual(["bydel"]);
  });
});

describe("playing", () => {
  const spil = (fra: View, skridt: number) => {
    let view = fra;
    return Array.from({ length: skridt }, () => {
      const naeste = withNaesteTid(katalog, view);
      view = naeste.view;
      return `${view.tid ?? "nyeste"}${naeste.erSidst ? " slut" : ""}`;
    });
  };

  it("walks every stop, ends at the newest, and then starts over", () => {
    expect(spil({ ...BESK, tid: tid("2008") }, 4)).toEqual(["2009-02", "2010", "nyeste slut", "2008"]);
    expect(spil(BESK, 4)).toEqual(["2008", "2009-02", "2010", "nyeste slut"]);
    expect(spil({ ...BESK, tid: tid("2014") }, 1)).toEqual(["2008"]);
  });

  it("of a development starts over after its beginning", () => {
    expect(spil({ ...BESK, fra: tid("2009-02") }, 3)).toEqual(["2010", "nyeste slut", "2010"]);
    expect(spil({ ...BESK, fra: tid("2010") }, 2)).toEqual(["nyeste slut", "nyeste slut"]);
  });

  it("has nowhere to go with one date, or with none", () => {
    expect(spil({ ...FORSIDE, indikator: "tillid" }, 2)).toEqual(["nyeste slut", "nyeste slut"]);
    expect(withNaesteTid(byg({ befolkning: "" }), FORSIDE)).toMatchObject({ view: { tid: undefined }, erSidst: true });
  });
});
