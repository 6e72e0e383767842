import { describe, expect, it } from "vitest";
import { klassedelingFor } from "../../../src/derive/klasser/deling";
import { klasseFor } from "../../../src/derive/klasser/graenser";
import { aktuelTid } from "../../../src/derive/tal/afledt";
import { omraaderPaa, serieFor, tiderFor } from "../../../src/domain/katalog";
import { KORTNIVEAUER } from "../../../src/domain/niveau";
import { FORSIDE, INDDELINGER, type View, withFra, withSkala, withTid } from "../../../src/state/view";
import { laesKatalog } from "../../fixtures/rigtige";
import { BEFOLKNING, byg, katalog, MAALINGER, vend } from "../../fixtures/trebydele";
import { tid } from "../../fixtures/vilkaarlig";

const deling = (view: View) => klassedelingFor(katalog, view, aktuelTid(katalog, view));
const ANTAL: View = { ...FORSIDE, indikator: "bef-antal" };

describe("one scale for the whole series", () => {
  it("is the same on every date, so that a colour always means the same", () => {
    const [foerst, ...resten] = [undefined, "1995", "2005"].map((t) => deling(withTid(ANTAL, t === undefined ? undefined : tid(t))));
    for (const anden of resten) expect(anden).toEqual(foerst);
  });

  it("holds every value of every date", () => {
    const { yderst, graenser } = deling(ANTAL);
    expect(yderst).toEqual([900, 2040]);
    const klasser = new Set(
      omraaderPaa(katalog, "bydel").flatMap(({ id }) =>
        serieFor(katalog, "bef-antal", id).flatMap((m) => (m.kind === "vaerdi" ? [klasseFor(graenser, m.vaerdi)] : [])),
      ),
    );
    expect(klasser.size).toBe(graenser.length + 1);
  });

  it("of a date alone holds that date's values only", () => {
    const view = withSkala(withTid(ANTAL, tid("2005")), "dato");
    expect(deling(view).yderst).toEqual([1000, 1400]);
    expect(deling(withTid(view, tid("1995"))).graenser).toEqual([]);
  });

  it("does not count the whole city among its parts", () => {
    expect(deling(ANTAL).yderst[1]).toBeLessThan(3000);
  });
});

describe("change", () => {
  const aendring = withFra(ANTAL, tid("1995"));

  it("has a scale that mirrors about zero and holds every later date", () => {
    const { graenser, farver, spejlet, yderst } = deling(aendring);
    expect(spejlet).toBe(true);
    expect(graenser.map((g) => 0 - g).reverse()).toEqual([...graenser]);
    expect(farver).toHaveLength(graenser.length + 1);
    expect(yderst).toEqual([-10, 104]);
  });

  it("has the reader's own breaks where they are given", () => {
    expect(deling({ ...aendring, inddeling: "egne", graenser: [-5, 20] })).toMatchObject({ graenser: [-5, 20], spejlet: false });
  });
});

describe("without values", () => {
  it("there is one class and no break", () => {
    const tom = klassedelingFor(katalog, { ...FORSIDE, indikator: "besk", niveau: "kvarter" }, undefined);
    expect(tom.graenser).toEqual([]);
    expect(tom.farver).toHaveLength(1);
  });
});

it("is asked twice and made once, and is the same whatever the order of the rows", () => {
  expect(deling(ANTAL)).toBe(deling({ ...ANTAL, valgte: ["bydel:1"], sprog: "en" }));
  const vendt = byg({ maalinger: vend(MAALINGER), befolkning: vend(BEFOLKNING) });
  expect(vendt.fund).toEqual([]);
  for (const indikator of ["bef-antal", "bef-indeks", "besk"])
    expect(klassedelingFor(vendt, { ...FORSIDE, indikator }, tid("2010"))).toEqual(
      klassedelingFor(katalog, { ...FORSIDE, indikator }, tid("2010")),
    );
});

describe("the real city", () => {
  const by = laesKatalog();
  const alle = by.indikatorer.flatMap(({ id: indikator, decimaler }) =>
    KORTNIVEAUER.flatMap((niveau) => {
      const tider = tiderFor(by, indikator, niveau);
      const [foerste] = tider;
      return foerste === undefined
        ? []
        : [undefined, ...(tider.length > 1 ? [foerste] : [])].map((fra) => ({ indikator, niveau, fra, decimaler, sidste: tider.at(-1) }));
    }),
  );

  it.each(INDDELINGER.filter((inddeling) => inddeling !== "egne"))(
    "has a colour for every class, and breaks that can be printed (%s)",
    (inddeling) => {
      for (const { indikator, niveau, fra, decimaler, sidste } of alle) {
        const { graenser, farver } = klassedelingFor(by, { ...FORSIDE, indikator, niveau, fra, inddeling }, sidste);
        const hvor = `${indikator} ${niveau} ${fra ?? "vaerdi"}: ${graenser.join(" ")}`;
        expect(farver.length, hvor).toBe(graenser.length + 1);
        expect(new Set(farver).size, hvor).toBe(farver.length);
        for (const graense of graenser) expect(Number(graense.toFixed(Math.max(decimaler, 1))), hvor).toBe(graense);
      }
    },
  );

  it("has no map of one colour: the largest class holds at most four fifths of the areas today", () => {
    for (const { indikator, niveau, fra, sidste } of alle) {
      if (fra !== undefined) continue;
      const { graenser } = klassedelingFor(by, { ...FORSIDE, indikator, niveau }, sidste);
      const klasser = omraaderPaa(by, niveau).flatMap(({ id }) =>
        serieFor(by, indikator, id).flatMap((m) => (m.kind === "vaerdi" && m.tid === sidste ? [klasseFor(graenser, m.vaerdi)] : [])),
      );
      const stoerst = Math.max(...[...new Set(klasser)].map((klasse) => klasser.filter((k) => k === klasse).length));
      expect(stoerst / klasser.length, `${indikator} ${niveau}: ${graenser.join(" ")}`).toBeLessThanOrEqual(0.8);
    }
  });
});
