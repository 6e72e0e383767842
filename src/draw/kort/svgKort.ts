/** The SVG map: drawn from a scene, touching only what changed since last time. Adopts the map that the build put into the page. */
import type { Etiket } from "../../derive/kort/etiketter";
import { BREDDE, HOEJDE } from "../../derive/kort/projektion";
import type { Fyld, Scene, SceneOmraade } from "../../derive/kort/scene";
import { stiFor } from "../../derive/kort/stier";
import type { Kontekstform, Kortlag } from "../../domain/geometri";
import type { OmraadeId } from "../../domain/omraade";
import { drawEtiketter } from "./etiketlag";
import { lavMoenstre, moensterId } from "./moenstre";
import { lavStednavne } from "./stednavne";
import { svgElement } from "./svg";

/** Pixels per unit before the screen has been measured: a phone's. */
export const FOERSTE_SKALA = 0.36;
const UDENFOR = "#eceae6";

export type SvgKort = {
  readonly svg: SVGSVGElement;
  readonly drawScene: (scene: Scene) => void;
  readonly drawEtiketter: (etiketter: readonly Etiket[], scene: Scene) => void;
  /** The area under the pointer or in focus gets its outline, and is the one that a screen reader stands on. */
  readonly drawAktiv: (id: OmraadeId | undefined) => void;
  readonly setViewBox: (viewBox: string, skala: number) => void;
  /** Spoken values: set when things have settled, not on every step of a playing timeline. */
  readonly drawTale: (scene: Scene) => void;
};

export const fyldFarve = (fyld: Fyld): string => {
  switch (fyld.kind) {
    case "klasse":
      return fyld.farve;
    case "mangel":
      return `url(#${moensterId(fyld.grund)})`;
    case "udenfor":
      return UDENFOR;
    default:
      return fyld satisfies never;
  }
};

export const elementId = (id: OmraadeId): string => `omr-${id.replace(":", "-")}`;

const bygGrund = (kontekst: readonly Kontekstform[]): SVGGElement =>
  svgElement(
    "g",
    { class: "grund", "aria-hidden": "true" },
    kontekst.map((form) => svgElement("path", { d: stiFor(form.polygoner) })),
  );

const byg = (lag: Kortlag, kontekst: readonly Kontekstform[]): SVGSVGElement =>
  svgElement(
    "svg",
    {
      class: "svgkort",
      "data-niveau": lag.niveau,
      viewBox: `0 0 ${BREDDE} ${HOEJDE}`,
      role: "listbox",
      tabindex: 0,
      "aria-multiselectable": "true",
      focusable: "true",
    },
    [
      svgElement("defs", {}, lavMoenstre(FOERSTE_SKALA)),
      bygGrund(kontekst),
      svgElement(
        "g",
        { class: "omraader" },
        lag.former.map((form) =>
          svgElement("path", {
            id: elementId(form.id),
            "data-id": form.id,
            d: stiFor(form.polygoner),
            role: "option",
            "aria-selected": "false",
          }),
        ),
      ),
      lavStednavne(kontekst),
      svgElement("g", { class: "kanter", "aria-hidden": "true" }),
      svgElement("g", { class: "etiketter", "aria-hidden": "true" }),
    ],
  );

/** White below dark, so that the outline is seen on every class. */
const kant = (d: string, klasse: string): SVGElement[] => [
  svgElement("path", { d, class: `kant-hvid ${klasse}` }),
  svgElement("path", { d, class: `kant-moerk ${klasse}` }),
];

export const createSvgKort = (element: HTMLElement, lag: Kortlag, kontekst: readonly Kontekstform[]): SvgKort => {
  const faerdig = element.querySelector<SVGSVGElement>(`svg.svgkort[data-niveau="${lag.niveau}"]`);
  const svg = faerdig ?? byg(lag, kontekst);
  if (faerdig === null) {
    element.querySelector("svg.svgkort")?.remove();
    element.prepend(svg);
  }
  const del = (klasse: string): Element => svg.querySelector(`:scope > .${klasse}`) ?? svg;
  const stier = new Map<string, Element>([...del("omraader").children].map((sti) => [sti.getAttribute("data-id") ?? "", sti]));
  // What was drawn last, per area: comparing strings is cheaper than asking the DOM.
  const fyldt = new Map<string, string>([...stier].map(([id, sti]) => [id, sti.getAttribute("fill") ?? ""]));
  const daempede = new Set<string>([...stier].flatMap(([id, sti]) => (sti.classList.contains("daempet") ? [id] : [])));
  // Undefined: what an adopted map shows as selected is not known, and is drawn anew.
  let valgte: string | undefined;
  let aktive = "";
  let talt = new Map<string, string>();

  const drawOmraade = (omraade: SceneOmraade): void => {
    const sti = stier.get(omraade.id);
    if (sti === undefined) return;
    const farve = fyldFarve(omraade.fyld);
    if (fyldt.get(omraade.id) !== farve) {
      sti.setAttribute("fill", farve);
      fyldt.set(omraade.id, farve);
    }
    if (omraade.daempet !== daempede.has(omraade.id)) {
      sti.classList.toggle("daempet", omraade.daempet);
      if (omraade.daempet) daempede.add(omraade.id);
      else daempede.delete(omraade.id);
    }
  };

  const kanterFor = (omraader: readonly SceneOmraade[], klasse: (omraade: SceneOmraade) => string): SVGElement[] =>
    omraader.flatMap((omraade) => kant(stier.get(omraade.id)?.getAttribute("d") ?? "", klasse(omraade)));

  return {
    svg,
    drawScene: (scene) => {
      for (const omraade of scene.omraader) drawOmraade(omraade);
      const nu = scene.omraader.filter((omraade) => omraade.valgt !== undefined);
      const noegle = nu.map((omraade) => `${omraade.id}${omraade.valgt}`).join();
      if (noegle === valgte) return;
      valgte = noegle;
      for (const gammel of [...del("kanter").querySelectorAll(".valgt")]) gammel.remove();
      del("kanter").prepend(...kanterFor(nu, (omraade) => `valgt nr${omraade.valgt}`));
      for (const [id, sti] of stier) {
        const erValgt = String(nu.some((omraade) => omraade.id === id));
        if (sti.getAttribute("aria-selected") !== erValgt) sti.setAttribute("aria-selected", erValgt);
      }
    },
    drawEtiketter: (etiketter, scene) => drawEtiketter(del("etiketter"), etiketter, scene),
    drawAktiv: (id) => {
      if ((id ?? "") === aktive) return;
      aktive = id ?? "";
      if (id === undefined) svg.removeAttribute("aria-activedescendant");
      else svg.setAttribute("aria-activedescendant", elementId(id));
      for (const gammel of [...del("kanter").querySelectorAll(".aktiv")]) gammel.remove();
      const d = stier.get(aktive)?.getAttribute("d");
      if (d) del("kanter").append(...kant(d, "aktiv"));
    },
    setViewBox: (viewBox, skala) => {
      svg.setAttribute("viewBox", viewBox);
      svg.style.setProperty("--skala", skala.toFixed(4));
      for (const moenster of svg.querySelectorAll("pattern")) moenster.setAttribute("patternTransform", `scale(${(1 / skala).toFixed(3)})`);
    },
    drawTale: (scene) => {
      if (svg.getAttribute("aria-label") !== scene.titel) svg.setAttribute("aria-label", scene.titel);
      for (const omraade of scene.omraader) {
        if (talt.get(omraade.id) === omraade.tale) continue;
        stier.get(omraade.id)?.setAttribute("aria-label", omraade.tale);
      }
      talt = new Map(scene.omraader.map((omraade) => [omraade.id, omraade.tale]));
    },
  };
};
