import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { klasseFor } from "../../../src/derive/klasser/graenser";
import { type Legende, lavLegende, pladsPaaSkala } from "../../../src/derive/model/legende";
import { RAEKKER } from "../../../src/derive/model/legendelinjer";
import { afrundet } from "../../../src/derive/tal/vis";
import { tiderFor } from "../../../src/domain/katalog";
import { KORTNIVEAUER } from "../../../src/domain/niveau";
import {
  FORSIDE,
  INDDELINGER,
  SKALAER,
  type View,
  withFra,
  withInddeling,
  withInden,
  withIndikator,
  withKlasse,
  withOmraade,
  withSammenlignet,
  withTid,
} from "../../../src/state/view";
import { overblikFor } from "../../fixtures/overblik";
import { laesKatalog } from "../../fixtures/rigtige";
import { katalog } from "../../fixtures/trebydele";
import { tid } from "../../fixtures/vilkaarlig";

const legende = (view: View): Legende => lavLegende(overblikFor(view), undefined);
const ANTAL = withIndikator(FORSIDE, "bef-antal");
const BESK = withIndikator(FORSIDE, "besk");
const VIEWS: readonly View[] = [
  FORSIDE,
  ANTAL,
  BESK,
  withTid(BESK, tid("2010")),
  withFra(ANTAL, tid("1995")),
  withInden(ANTAL, 2),
  withInddeling(ANTAL, "egne", [950, 1_000_000]),
  withInddeling(ANTAL, "lige"),
  withIndikator(FORSIDE, "tillid"),
];

describe("the blocks", () => {
  it("stand side by side over the whole width, one for each class", () => {
    for (const view of VIEWS) {
      const { klasser, graenser } = legende(view);
      expect(klasser.map(({ nr }) => nr)).toEqual(klasser.map((_, i) => i));
      for (const [i, { x, bredde }] of klasser.entries()) expect(x).toBeCloseTo(i * bredde, 9);
      expect(klasser.reduce((sum, { bredde }) => sum + bredde, 0)).toBeCloseTo(100, 9);
      expect(graenser.map(({ x }) => x)).toEqual(klasser.slice(1).map(({ x }) => expect.closeTo(x, 9)));
    }
  });

  it("count every area that is shown and has a value, once", () => {
    for (const view of VIEWS) {
      const o = overblikFor(view);
      const medVaerdi = o.omraader.filter(({ id }) => o.afledtById.get(id)?.kind === "vaerdi");
      const { klasser, maerker, mangler } = lavLegende(o, undefined);
      expect(klasser.reduce((sum, { antal }) => sum + antal, 0)).toBe(medVaerdi.length);
      expect(maerker.map(({ id }) => id)).toEqual(medVaerdi.map(({ id }) => id));
      expect(mangler.reduce((sum, { antal }) => sum + antal, 0)).toBe(o.omraader.length - medVaerdi.length);
    }
  });

  it("say their span and their count, and which of them is alone", () => {
    const [foerste, ...resten] = legende(withKlasse(withInddeling(ANTAL, "egne", [1000, 2000]), 2)).klasser;
    expect(foerste?.tale).toMatch(/under 1\.000: 1 bydele?$/);
    expect(resten.map(({ tale }) => tale)).toEqual([
      expect.stringMatching(/fra 1\.000 til under 2\.000: 1 bydele?$/),
      expect.stringMatching(/2\.000 og derover: 1 bydele?$/),
    ]);
    expect(legende(withKlasse(FORSIDE, 0)).klasser.map(({ alene }) => alene)).toEqual([
      true,
      ...Array(legende(FORSIDE).klasser.length - 1).fill(false),
    ]);
  });
});

describe("the ticks", () => {
  it("stand inside the block of their class", () => {
    for (const view of VIEWS) {
      const o = overblikFor(view);
      const { klasser, maerker } = lavLegende(o, undefined);
      for (const { id, x } of maerker) {
        const afledt = o.afledtById.get(id);
        if (afledt?.kind !== "vaerdi") expect.fail(`${id} has a tick and no value`);
        const klasse = klasser[klasseFor(o.deling.graenser, afrundet(o, afledt.vaerdi))];
        if (klasse === undefined) expect.fail(`${id} has no class`);
        expect(x).toBeGreaterThanOrEqual(klasse.x - 1e-9);
        expect(x).toBeLessThanOrEqual(klasse.x + klasse.bredde + 1e-9);
      }
    }
  });

  it("stand in the order of their values, wherever the scale ends", () => {
    const tal = fc.double({ min: -1e5, max: 1e5, noNaN: true });
    fc.assert(
      fc.property(fc.constantFrom(...VIEWS), tal, tal, (view, a, b) => {
        const o = overblikFor(view);
        const [lav, hoej] = [pladsPaaSkala(o, Math.min(a, b)), pladsPaaSkala(o, Math.max(a, b))];
        expect(lav).toBeLessThanOrEqual(hoej);
        expect(lav >= 0 && hoej <= 100).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});

describe("the lines", () => {
  it("mark the city, its goal, the selected areas and the one pointed at, each once, with its number", () => {
    const view = withSammenlignet(withOmraade(BESK, "bydel:2"), "bydel:1");
    const { linjer } = lavLegende(overblikFor(withTid(view, tid("2009-02"))), "bydel:1");
    expect(linjer.map(({ kind, tekst, valgt }) => [kind, tekst, valgt])).toEqual([
      ["by", "København 62,3", undefined],
      ["valgt", "Midtby 65,1", 0],
      ["valgt", "Nørreby 59,5", 1],
      // No row was free for the goal's words: its mark stands alone.
      ["maal", "", undefined],
    ]);
    expect(lavLegende(overblikFor(withTid(BESK, tid("2010"))), "bydel:3").linjer.map(({ tekst }) => tekst)).toEqual([
      "København 63,0",
      "Østerby 70,0",
      "Mål 2020: 64,8",
    ]);
  });

  it("do not set the whole city among its parts where people are counted", () => {
    expect(legende(ANTAL).linjer).toEqual([]);
  });

  it("have words that never cover another's: near each other they stand in rows of their own, and the last keep their marks alone", () => {
    const alle = (["bydel:1", "bydel:2", "bydel:3"] as const).reduce(withSammenlignet, withTid(BESK, tid("2009-02")));
    const { linjer } = legende(alle);
    const medOrd = linjer.filter(({ tekst }) => tekst !== "");
    expect(medOrd.length).toBeGreaterThan(1);
    for (const [i, a] of medOrd.entries())
      for (const b of medOrd.slice(i + 1)) if (Math.abs(a.x - b.x) < 8) expect(a.raekke, `${a.tekst} × ${b.tekst}`).not.toBe(b.raekke);
    expect(linjer.every(({ raekke }) => raekke < RAEKKER)).toBe(true);
  });
});

it("each kind of absence has its word and its count", () => {
  expect(legende(withTid(BESK, tid("2010"))).mangler).toEqual([
    { grund: "ikke-koblet", antal: 1, tekst: "bydel: tallet kan ikke henføres med sikkerhed" },
  ]);
  expect(legende(withFra(BESK, tid("2008"))).mangler.map(({ grund, antal }) => [grund, antal])).toEqual([
    ["brud", 2],
    ["ikke-relevant", 1],
  ]);
});

it("every break of the real city is printed in full: what is read is where the classes part", () => {
  const by = laesKatalog();
  const laes = (tekst: string): number => Number(tekst.replaceAll(".", "").replace(",", ".").replace("−", "-").replace("+", ""));
  for (const { id: indikator } of by.indikatorer)
    for (const niveau of KORTNIVEAUER) {
      const tider = tiderFor(by, indikator, niveau);
      for (const fra of new Set([undefined, tider[0], tider[10], tider.at(-2)]))
        for (const skala of SKALAER)
          for (const inddeling of INDDELINGER.filter((i) => i !== "egne")) {
            const o = overblikFor({ ...FORSIDE, indikator, niveau, fra: tider.length > 1 ? fra : undefined, skala, inddeling }, by);
            const skrevet = lavLegende(o, undefined).graenser.map(({ tekst }) => laes(tekst));
            expect(skrevet, `${indikator} ${niveau} ${fra ?? "vaerdi"} ${skala} ${inddeling}`).toEqual([...o.deling.graenser]);
          }
    }
});

it("the view of a catalogue without figures has an empty legend, not a broken one", () => {
  const tom = lavLegende(overblikFor({ ...BESK, niveau: "kvarter" }, katalog), undefined);
  expect([tom.graenser, tom.maerker, tom.linjer]).toEqual([[], [], []]);
});
