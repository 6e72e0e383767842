import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { OmraadeId } from "../../src/domain/omraade";
import { createStore } from "../../src/state/store";
import {
  FLEST_VALGTE,
  FORSIDE,
  type View,
  withFarve,
  withFra,
  withInddeling,
  withInden,
  withIndikator,
  withKlasse,
  withNiveau,
  withOmraade,
  withoutInden,
  withoutKlasse,
  withoutValgte,
  withPalet,
  withSammenlignet,
  withSkala,
  withSprog,
  withTid,
  withVisning,
} from "../../src/state/view";
import { tid, vilkaarligView } from "../fixtures/vilkaarlig";

const IDER: readonly OmraadeId[] = ["bydel:1", "bydel:2", "bydel:3", "kvarter:21", "lokaludvalg:2", "by:101"];
const id = fc.constantFrom(...IDER);

describe("the landing view", () => {
  it("is growth per bydel in the newest year: nobody's origin", () => {
    expect(FORSIDE).toMatchObject({ visning: "kort", indikator: "bef-indeks", niveau: "bydel", tid: undefined, valgte: [] });
  });
});

describe("choosing an area", () => {
  it("shows it alone, and choosing it again clears it", () => {
    const valgt = withOmraade(FORSIDE, "bydel:3");
    expect(valgt.valgte).toEqual(["bydel:3"]);
    expect(withOmraade(valgt, "bydel:3").valgte).toEqual([]);
    expect(withOmraade(valgt, "bydel:1").valgte).toEqual(["bydel:1"]);
  });

  it("among several shows it alone, rather than clearing it", () => {
    const to = withSammenlignet(withOmraade(FORSIDE, "bydel:3"), "bydel:1");
    expect(withOmraade(to, "bydel:3").valgte).toEqual(["bydel:3"]);
  });

  it("can be undone for all at once", () => {
    expect(withoutValgte(withOmraade(FORSIDE, "bydel:3"))).toEqual(FORSIDE);
  });
});

describe("comparing areas", () => {
  const vaelg = (ider: readonly OmraadeId[]): View => ider.reduce(withSammenlignet, FORSIDE);

  it("puts them beside each other in the order of choice, and takes one away again", () => {
    expect(vaelg(["bydel:2", "bydel:1", "kvarter:21"]).valgte).toEqual(["bydel:2", "bydel:1", "kvarter:21"]);
    expect(vaelg(["bydel:2", "bydel:1", "bydel:2"]).valgte).toEqual(["bydel:1"]);
  });

  it("lets a fifth take the place of the last", () => {
    expect(vaelg(["bydel:1", "bydel:2", "bydel:3", "kvarter:21", "by:101"]).valgte).toEqual(["bydel:1", "bydel:2", "bydel:3", "by:101"]);
  });

  it("never has more than four, and none twice, whatever is chosen", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.boolean(), id), { maxLength: 30 }), (valg) => {
        const { valgte } = valg.reduce((view, [sammen, hvem]) => (sammen ? withSammenlignet : withOmraade)(view, hvem), FORSIDE);
        expect(valgte.length).toBeLessThanOrEqual(FLEST_VALGTE);
        expect(new Set(valgte).size).toBe(valgte.length);
      }),
    );
  });
});

describe("another indicator", () => {
  const dybt: View = {
    ...withInden(withOmraade(FORSIDE, "kvarter:21"), 2),
    tid: tid("2005"),
    fra: tid("1995"),
    klasse: 2,
    inddeling: "egne",
    graenser: [100],
    palet: "cividis",
    sprog: "en",
  };

  it("starts at its own newest date with its own classes, and keeps place, areas, colours and language", () => {
    expect(withIndikator(dybt, "besk")).toEqual({
      ...dybt,
      indikator: "besk",
      tid: undefined,
      fra: undefined,
      klasse: undefined,
      inddeling: FORSIDE.inddeling,
      graenser: [],
    });
  });

  it("that is the shown one changes nothing", () => {
    expect(withIndikator(dybt, "bef-indeks")).toBe(dybt);
  });
});

describe("levels", () => {
  it("drill into a bydel's kvarterer and back out, keeping the areas", () => {
    const inde = withInden(withOmraade(FORSIDE, "bydel:2"), 2);
    expect(inde).toMatchObject({ niveau: "kvarter", inden: 2, valgte: ["bydel:2"] });
    expect(withoutInden(inde)).toEqual(withOmraade(FORSIDE, "bydel:2"));
  });

  it("show the whole city when changed", () => {
    expect(withNiveau(withInden(FORSIDE, 2), "lokaludvalg")).toMatchObject({ niveau: "lokaludvalg", inden: undefined });
  });
});

describe("classes", () => {
  it("are kept alone one at a time, and the same again brings all back", () => {
    const kun = withKlasse(FORSIDE, 0);
    expect([kun.klasse, withKlasse(kun, 3).klasse, withKlasse(kun, 0).klasse, withoutKlasse(kun).klasse]).toEqual([
      0,
      3,
      undefined,
      undefined,
    ]);
  });

  it("are all shown again when what they are classes of has changed", () => {
    const kun = withKlasse(FORSIDE, 1);
    for (const view of [
      withSkala(kun, "dato"),
      withInddeling(kun, "lige"),
      withFra(kun, tid("1995")),
      withNiveau(kun, "kvarter"),
      withInden(kun, 2),
      withIndikator(kun, "besk"),
    ])
      expect(view.klasse).toBeUndefined();
  });

  it("stay alone in another time, language, colour or view", () => {
    const kun = withKlasse(FORSIDE, 1);
    for (const view of [withTid(kun, tid("2005")), withSprog(kun, "en"), withPalet(kun, "cividis"), withVisning(kun, "tabel")])
      expect(view.klasse).toBe(1);
  });

  it("of one's own belong to what they were chosen for: another way of colouring starts from its own", () => {
    const egne = withInddeling(FORSIDE, "egne", [60, 65]);
    for (const naeste of [withFarve(egne, "maal"), withFra(egne, tid("2005")), withFarve(withFra(egne, tid("2005")), "vaerdi")])
      expect([naeste.inddeling, naeste.graenser]).toEqual(["auto", []]);
    // Another first date of a change that is shown already keeps them.
    expect(withFra(withInddeling(withFra(FORSIDE, tid("1995")), "egne", [2]), tid("2005")).graenser).toEqual([2]);
    expect(withFra(FORSIDE, tid("2005")).farve).toBe("vaerdi");
    expect(withFarve(withFra(FORSIDE, tid("2005")), "lys").fra).toBeUndefined();
  });

  it("have own breaks only when asked for", () => {
    expect(withInddeling(FORSIDE, "egne", [100, 150]).graenser).toEqual([100, 150]);
    expect(withInddeling(withInddeling(FORSIDE, "egne", [100, 150]), "kvantil", [100]).graenser).toEqual([]);
  });
});

it("no change touches the view that it was made from", () => {
  fc.assert(
    fc.property(vilkaarligView, id, (view, hvem) => {
      const foer = structuredClone(view);
      Object.freeze(view);
      Object.freeze(view.valgte);
      for (const change of [withOmraade, withSammenlignet]) change(view, hvem);
      withInddeling(withInden(withIndikator(view, "besk"), 3), "lige");
      expect(view).toEqual(foer);
    }),
  );
});

it("a store gives what was put into it, and tells its listeners in turn", () => {
  const store = createStore(1);
  const hoert: string[] = [];
  store.subscribe((tal) => hoert.push(`a${tal}`));
  store.subscribe((tal) => hoert.push(`b${tal}`));
  store.set(2);
  expect([store.get(), ...hoert]).toEqual([2, "a2", "b2"]);
});
