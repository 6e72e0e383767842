// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from "vitest";
import { placerEtiketter } from "../../src/derive/kort/etiketter";
import { lavScene, type Scene } from "../../src/derive/kort/scene";
import type { Kontekstform } from "../../src/domain/geometri";
import { createSvgKort, elementId, type SvgKort } from "../../src/draw/kort/svgKort";
import { FORSIDE, type View, withIndikator, withKlasse, withOmraade, withSammenlignet, withTid } from "../../src/state/view";
import { bydelslag, kvadrat } from "../fixtures/kvadrater";
import { overblikFor } from "../fixtures/overblik";
import { tid } from "../fixtures/vilkaarlig";

const KONTEKST: readonly Kontekstform[] = [{ navn: "Frederiksberg", label: [12.52, 55.68], polygoner: [[kvadrat(10, 10, 20)]] }];
const scene = (view: View): Scene => lavScene(overblikFor(view));
const BESK = withIndikator(FORSIDE, "besk");
const vaert = (): HTMLElement => document.getElementById("kort") ?? document.body;

let kort: SvgKort;
beforeEach(() => {
  document.body.innerHTML = '<div id="kort"></div>';
  kort = createSvgKort(vaert(), bydelslag, KONTEKST);
});

const sti = (id: string): Element => {
  const fundet = kort.svg.querySelector(`[data-id="${id}"]`);
  if (fundet === null) throw new Error(`expected a path for ${id}`);
  return fundet;
};

/** What a drawing touches below the map: attributes set, elements put in or taken out. */
const roert = (tegn: () => void): readonly string[] => {
  const vagt = new MutationObserver(() => undefined);
  vagt.observe(kort.svg, { attributes: true, childList: true, subtree: true, characterData: true });
  tegn();
  const fund = vagt
    .takeRecords()
    .map(({ target, type, attributeName }) =>
      `${target instanceof Element ? (target.getAttribute("data-id") ?? target.getAttribute("class")) : ""} ${type} ${attributeName ?? ""}`.trim(),
    );
  vagt.disconnect();
  return fund;
};

describe("a new map", () => {
  it("has one option for each area, in a listbox, with its outline", () => {
    expect(kort.svg.getAttribute("role")).toBe("listbox");
    const optioner = [...kort.svg.querySelectorAll("[role=option]")];
    expect(optioner.map((option) => option.getAttribute("data-id"))).toEqual(["bydel:1", "bydel:2", "bydel:3"]);
    expect(optioner.map(({ id }) => id)).toEqual((["bydel:1", "bydel:2", "bydel:3"] as const).map(elementId));
    for (const option of optioner) expect(option.getAttribute("d")).toMatch(/^M[\d.,L]+Z$/);
  });

  it("says of every option whether it is selected", () => {
    kort.drawScene(scene(FORSIDE));
    expect([...kort.svg.querySelectorAll("[role=option]")].map((option) => option.getAttribute("aria-selected"))).toEqual([
      "false",
      "false",
      "false",
    ]);
  });

  it("takes the place of another level's", () => {
    createSvgKort(vaert(), { niveau: "kvarter", former: [] }, []);
    expect([...vaert().querySelectorAll("svg.svgkort")].map((svg) => svg.getAttribute("data-niveau"))).toEqual(["kvarter"]);
  });

  it("names only the surroundings that are there", () => {
    const navne = [...kort.svg.querySelectorAll(".stednavne text")].map((tekst) => tekst.textContent);
    expect(navne).toContain("Frederiksberg");
    expect(navne).not.toContain("Gladsaxe");
  });
});

describe("a map that the build has drawn", () => {
  it("is adopted as it stands: nothing is built again, nothing touched", () => {
    kort.drawScene(scene(FORSIDE));
    const foer = kort.svg;
    const html = foer.outerHTML;
    kort = createSvgKort(vaert(), bydelslag, KONTEKST);
    expect(kort.svg).toBe(foer);
    expect(roert(() => kort.drawScene(scene(FORSIDE)))).toEqual([]);
    expect(kort.svg.outerHTML).toBe(html);
  });

  it("is coloured anew where the view is another, and its selection is drawn", () => {
    kort.drawScene(scene(withKlasse(withOmraade(FORSIDE, "bydel:1"), 0)));
    kort = createSvgKort(vaert(), bydelslag, KONTEKST);
    kort.drawScene(scene(withOmraade(FORSIDE, "bydel:2")));
    expect([...kort.svg.querySelectorAll("[aria-selected=true]")].map((option) => option.getAttribute("data-id"))).toEqual(["bydel:2"]);
    expect(kort.svg.querySelectorAll(".kanter .valgt")).toHaveLength(2);
    expect(kort.svg.querySelectorAll(".omraader .daempet")).toHaveLength(0);
  });
});

describe("drawing a scene", () => {
  it("fills each area with its class's colour, and an absence with its own pattern", () => {
    const s = scene(withTid(BESK, tid("2010")));
    kort.drawScene(s);
    for (const { id, fyld } of s.omraader) {
      const ventet = fyld.kind === "klasse" ? fyld.farve : fyld.kind === "mangel" ? `url(#moenster-${fyld.grund})` : undefined;
      expect(sti(id).getAttribute("fill"), id).toBe(ventet);
    }
    expect(sti("bydel:2").getAttribute("fill")).toBe("url(#moenster-ikke-koblet)");
    expect(kort.svg.querySelector("#moenster-ikke-koblet")).not.toBeNull();
  });

  it("again touches nothing", () => {
    kort.drawScene(scene(FORSIDE));
    expect(roert(() => kort.drawScene(scene(FORSIDE)))).toEqual([]);
  });

  it("where one class has changed touches one path, and of it the fill alone", () => {
    const foer = scene(FORSIDE);
    kort.drawScene(foer);
    const efter: Scene = {
      ...foer,
      omraader: foer.omraader.map((omraade) =>
        omraade.nr === 2 ? { ...omraade, fyld: { kind: "klasse", klasse: 1, farve: "#abcdef" } } : omraade,
      ),
    };
    expect(roert(() => kort.drawScene(efter))).toEqual(["bydel:2 attributes fill"]);
    expect(sti("bydel:2").getAttribute("fill")).toBe("#abcdef");
  });

  it("lets the other classes stand back when one is alone, and brings them forward again", () => {
    kort.drawScene(scene(withKlasse(FORSIDE, 0)));
    expect(["bydel:1", "bydel:2", "bydel:3"].map((id) => sti(id).classList.contains("daempet"))).toEqual([false, true, true]);
    kort.drawScene(scene(FORSIDE));
    expect(kort.svg.querySelectorAll(".daempet")).toHaveLength(0);
  });

  it("outlines the selected, each with its own number, and lets go of them", () => {
    kort.drawScene(scene(withSammenlignet(withOmraade(FORSIDE, "bydel:3"), "bydel:1")));
    expect([...kort.svg.querySelectorAll(".kant-moerk")].map((k) => k.getAttribute("class"))).toEqual([
      expect.stringContaining("nr1"),
      expect.stringContaining("nr0"),
    ]);
    kort.drawScene(scene(FORSIDE));
    expect(kort.svg.querySelectorAll(".kanter *")).toHaveLength(0);
    expect(kort.svg.querySelectorAll("[aria-selected=true]")).toHaveLength(0);
  });
});

describe("the spoken words", () => {
  it("stand on the map and on each area", () => {
    const s = scene(FORSIDE);
    kort.drawTale(s);
    expect(kort.svg.getAttribute("aria-label")).toBe(s.titel);
    expect(sti("bydel:2").getAttribute("aria-label")).toBe("Midtby: 204, nr. 1 af 3");
    expect(roert(() => kort.drawTale(s))).toEqual([]);
  });
});

describe("labels", () => {
  it("stay where they are when time moves: only their numbers change", () => {
    const etiketter = placerEtiketter({ former: bydelslag.former, hindringer: [], skala: 1, vaerditegn: 3 });
    kort.drawEtiketter(etiketter, scene(FORSIDE));
    const tekster = () =>
      [...kort.svg.querySelectorAll(".etiketter text")].map((tekst) => [...tekst.children].map((linje) => linje.textContent));
    expect(tekster()).toEqual([
      ["Nørreby", "90"],
      ["Midtby", "204"],
      ["Østerby", "132"],
    ]);
    const elementer = [...kort.svg.querySelectorAll(".etiketter text")];
    kort.drawEtiketter(etiketter, scene(withTid(FORSIDE, tid("2005"))));
    expect(tekster().map((linjer) => linjer[1])).toEqual(["100", "140", "120"]);
    expect([...kort.svg.querySelectorAll(".etiketter text")]).toEqual(elementer);
  });
});

it("the area pointed at has one outline, moved and taken away", () => {
  kort.drawAktiv("bydel:1");
  kort.drawAktiv("bydel:2");
  expect([...kort.svg.querySelectorAll(".kanter .aktiv")].map((k) => k.getAttribute("d"))).toEqual([
    sti("bydel:2").getAttribute("d"),
    sti("bydel:2").getAttribute("d"),
  ]);
  kort.drawAktiv(undefined);
  expect(kort.svg.querySelectorAll(".aktiv")).toHaveLength(0);
});
