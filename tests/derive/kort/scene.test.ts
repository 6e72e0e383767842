import { describe, expect, it } from "vitest";
import { lavScene, type Scene } from "../../../src/derive/kort/scene";
import { lavOverblik } from "../../../src/derive/overblik";
import type { Katalog } from "../../../src/domain/katalog";
import type { OmraadeId } from "../../../src/domain/omraade";
import {
  FORSIDE,
  type View,
  withFarve,
  withFra,
  withInden,
  withIndikator,
  withKlasse,
  withOmraade,
  withSammenlignet,
  withSprog,
  withTid,
} from "../../../src/state/view";
import { BEFOLKNING, byg, bygGrund, katalog, MAALINGER, vend } from "../../fixtures/trebydele";
import { tid } from "../../fixtures/vilkaarlig";

const scene = (view: View, i: Katalog = katalog): Scene => {
  const overblik = lavOverblik(i, view);
  if (overblik === undefined) throw new Error(`expected an indicator, got "${view.indikator}"`);
  return lavScene(overblik);
};
const omraade = (s: Scene, id: OmraadeId) => {
  const fundet = s.omraader.find((o) => o.id === id);
  if (fundet === undefined) throw new Error(`expected ${id} in the scene`);
  return fundet;
};
const fyld = (s: Scene) => s.omraader.map(({ fyld: f }) => (f.kind === "klasse" ? f.klasse : f.kind === "mangel" ? f.grund : f.kind));
const BESK = withIndikator(FORSIDE, "besk");
const KVARTERER: View = { ...withIndikator(FORSIDE, "bef-antal"), niveau: "kvarter" };

describe("a scene", () => {
  it("has every area of the level, with its class, its colour, its value and its spoken words", () => {
    const s = scene(FORSIDE);
    expect(s.niveau).toBe("bydel");
    expect(s.omraader).toMatchObject([
      { id: "bydel:1", nr: 1, navn: "Nørreby", vaerdi: "90", tale: "Nørreby: 90, nr. 3 af 3" },
      { id: "bydel:2", nr: 2, navn: "Midtby", vaerdi: "204", tale: "Midtby: 204, nr. 1 af 3" },
      { id: "bydel:3", nr: 3, navn: "Østerby", vaerdi: "132", tale: "Østerby: 132, nr. 2 af 3" },
    ]);
    const [lav, hoej, midt] = s.omraader.map(({ fyld: f }) => (f.kind === "klasse" ? f.klasse : -1));
    expect(lav).toBe(0);
    expect(hoej).toBeGreaterThan(midt ?? 9);
    for (const { fyld: f } of s.omraader) expect(f.kind === "klasse" && /^#[0-9a-f]{6}$/.test(f.farve)).toBe(true);
  });

  it("says what the map shows and how it is walked", () => {
    expect(scene(FORSIDE).titel).toMatch(/^Kort over bydele: Vækst i indbyggertal siden 1995\./);
  });

  it("keeps its colours when time moves, where the value stays in its class", () => {
    const [foer, efter] = [scene(withTid(FORSIDE, tid("1995"))), scene(withTid(FORSIDE, tid("2005")))];
    expect(omraade(foer, "bydel:1").fyld).toEqual(omraade(efter, "bydel:1").fyld);
  });
});

describe("absence", () => {
  it("has its own kind for each reason, and no value on the map", () => {
    expect(fyld(scene(BESK))).toEqual([expect.any(Number), expect.any(Number), "ikke-relevant"]);
    expect(fyld(scene(withTid(BESK, tid("2010"))))[1]).toBe("ikke-koblet");
    expect(fyld(scene(withTid(BESK, tid("2009-02"))))[2]).toBe("diskretioneret");
    expect(fyld(scene(withTid(BESK, tid("2008"))))[2]).toBe("ikke-maalt");
    expect(fyld(scene(withFra(BESK, tid("2008"))))).toEqual(["brud", "brud", "ikke-relevant"]);
    expect(omraade(scene(BESK), "bydel:3")).toMatchObject({ vaerdi: "", tale: "Østerby: ikke relevant her" });
  });

  it("is nowhere while the table is on its way: what is not there yet is not unmeasured", () => {
    expect(fyld(scene(FORSIDE, bygGrund()))).toEqual(["udenfor", "udenfor", "udenfor"]);
  });

  it("has no place among the others", () => {
    expect(omraade(scene(withTid(BESK, tid("2009-02"))), "bydel:1").tale).toBe("Nørreby: 59,5 pct., nr. 2 af 2, fremgang");
  });
});

describe("the spoken words of an area", () => {
  const tale = (view: View) => omraade(scene(view), "bydel:1").tale;

  it("end with its light where it has one, and only beside the value that it belongs to", () => {
    expect(tale(withTid(BESK, tid("2009-02")))).toMatch(/, fremgang$/);
    expect(tale(withTid(BESK, tid("2008")))).not.toMatch(/fremgang|stilstand|tilbagegang/);
    expect(tale(withFarve(withTid(BESK, tid("2009-02")), "maal"))).not.toMatch(/fremgang/);
    expect(tale(FORSIDE)).toBe("Nørreby: 90, nr. 3 af 3");
  });

  it("say the light in English too", () => {
    expect(tale(withSprog(withTid(BESK, tid("2009-02")), "en"))).toMatch(/: 59\.5 per cent, no\. 2 of 2, progress$/);
  });
});

describe("drilling into a bydel", () => {
  it("leaves the other bydele's kvarterer outside", () => {
    const s = scene({ ...withInden(KVARTERER, 2) });
    expect(s.omraader.map(({ nr, fyld: { kind } }) => `${nr} ${kind}`)).toEqual([
      "11 udenfor",
      "21 klasse",
      "22 klasse",
      "31 klasse",
      "32 klasse",
      "41 udenfor",
    ]);
    expect(omraade(s, "kvarter:11").vaerdi).toBe("");
  });

  it("does not change what a colour means", () => {
    const [alle, inde] = [scene(KVARTERER), scene(withInden(KVARTERER, 2))];
    expect(omraade(inde, "kvarter:21").fyld).toEqual(omraade(alle, "kvarter:21").fyld);
  });
});

describe("what stands out", () => {
  it("is the selected areas in their order, wherever they are chosen", () => {
    const s = scene(withSammenlignet(withOmraade(FORSIDE, "bydel:3"), "bydel:1"));
    expect(s.omraader.map(({ valgt }) => valgt)).toEqual([1, undefined, 0]);
  });

  it("is the one class that is shown alone: all else stands back, absence too", () => {
    const klasse = omraade(scene(FORSIDE), "bydel:2").fyld;
    if (klasse.kind !== "klasse") expect.fail("expected a class");
    expect(scene(withKlasse(FORSIDE, klasse.klasse)).omraader.map(({ daempet }) => daempet)).toEqual([true, false, true]);
    expect(scene(withKlasse(BESK, 0)).omraader.map(({ daempet }) => daempet)[2]).toBe(true);
    expect(scene(FORSIDE).omraader.some(({ daempet }) => daempet)).toBe(false);
  });
});

describe("a scene is the same", () => {
  const vendt = byg({ maalinger: vend(MAALINGER), befolkning: vend(BEFOLKNING) });

  it.each([
    ["values", FORSIDE],
    ["an earlier date", withTid(BESK, tid("2010"))],
    ["a development", withFra(withIndikator(FORSIDE, "bef-antal"), tid("1995"))],
    ["a level below", KVARTERER],
  ])("whenever it is made, and whatever the order of the rows: %s", (_, view) => {
    expect(scene(view)).toEqual(scene(view));
    expect(scene(view, vendt)).toEqual(scene(view));
  });
});
