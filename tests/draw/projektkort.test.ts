// @vitest-environment happy-dom
import { render } from "lit-html";
import { describe, expect, it } from "vitest";
import { lavProjektside } from "../../src/derive/projekter/projektside";
import type { Form } from "../../src/domain/geometri";
import { tegnProjektkort } from "../../src/draw/projekter/kort";
import { buildProjektbank } from "../../src/load/hentProjektbank";
import { FORSIDE, withProjektvalg } from "../../src/state/view";
import { bydelslag } from "../fixtures/kvadrater";
import { projekttabel } from "../fixtures/projekter";
import { katalog } from "../fixtures/trebydele";

const BYDELE: readonly Form[] = bydelslag.former;
const FORMER = new Map(BYDELE.map((form) => [form.id, form]));
const bank = buildProjektbank(
  { projekter: projekttabel({ id: "punktet", steder: "punkt:12.55/55.65/500" }, { id: "omraadet", steder: "bydel:1" }) },
  katalog,
);

const tegn = (projekt?: string, skala = 1): Element => {
  const view = withProjektvalg(FORSIDE, { projekt });
  const side = lavProjektside({ katalog, view, bank }, { formById: FORMER, afstand: 15 / skala });
  const element = document.createElement("div");
  const link = { href: () => "", change: () => undefined };
  render(tegnProjektkort({ side, view, link, bydele: BYDELE, kontekst: [], boliger: [], formById: FORMER, skala, radius: 6 }), element);
  return element;
};

describe("the map of projects", () => {
  it("rings the shown project's point by its precision, and hatches the shown project's area", () => {
    expect(tegn().querySelectorAll(".praecision, .valgtsted")).toHaveLength(0);
    const punktet = tegn("punktet");
    const ring = punktet.querySelector("circle.praecision");
    expect(Number(ring?.getAttribute("r"))).toBeGreaterThan(20);
    expect(ring?.getAttribute("stroke-dasharray")).toBe("4 3");
    expect(punktet.querySelectorAll(".valgtsted")).toHaveLength(0);
    const omraadet = tegn("omraadet");
    expect([omraadet.querySelectorAll(".praecision").length, omraadet.querySelectorAll(".valgtsted").length]).toEqual([0, 1]);
  });

  it("has a mark for each place, by pointer alone", () => {
    expect([...tegn().querySelectorAll(".naal title")].map((en) => en.textContent)).toEqual(["Et projekt", "Et projekt"]);
  });

  it("names each bydel above the marks, in lines of its own, and again the same when nothing has moved", () => {
    const navne = (element: Element) => [...element.querySelectorAll(".bydelsnavn")].map((en) => en.outerHTML);
    const foerst = tegn();
    expect([...foerst.querySelectorAll(".bydelsnavn")].map((en) => en.textContent)).toEqual(["Nørreby", "Midtby", "Østerby"]);
    expect(foerst.querySelector("svg")?.lastElementChild?.getAttribute("class")).toBe("bydelsnavn");
    expect(navne(tegn("omraadet"))).toEqual(navne(foerst));
    expect(navne(tegn(undefined, 2))).not.toEqual(navne(foerst));
  });
});
