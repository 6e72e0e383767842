/** The planner's map: areas by colour, the lists' housing areas, reach, an own area and what runs. But for the outlines of 2011 it says nothing that the tables do not. */
import { html, nothing, render, type SVGTemplateResult, svg } from "lit-html";
import { BREDDE, HOEJDE, projicer, tilbagePunkt } from "../../derive/kort/projektion";
import { stiFor } from "../../derive/kort/stier";
import { type Flade, viewBoxFor } from "../../derive/kort/udsnit";
import type { Listetilstand } from "../../derive/plan/listetilstand";
import type { Naal } from "../../derive/projekter/placering";
import type { Form, Kontekstform, Polygon, Punkt } from "../../domain/geometri";
import type { OmraadeId } from "../../domain/omraade";
import type { Tekster } from "../../domain/tekster/da";
import { drawFlytknapper } from "../kort/flytknapper";
import { drawKortknapper } from "../kort/kortknapper";
import { tegnMaerke } from "../projekter/maerker";
import { lytTilBevaegelse } from "./kortbevaegelse";
import { type Kortstilling, tegnNavne } from "./kortnavne";

export type Plankortmodel = {
  readonly titel: string;
  readonly omraader: readonly Form[];
  readonly farveById: ReadonlyMap<OmraadeId, string>;
  /** Drawn stronger above smaller areas, with their names. */
  readonly bydele: readonly Form[];
  readonly kontekst: readonly Kontekstform[];
  /** Approximate outlines, and drawn so. */
  readonly boliger: readonly { readonly form: Form; readonly tilstand: Listetilstand }[];
  readonly byomraader: readonly { readonly navn: string; readonly polygoner: readonly Polygon[] }[];
  readonly daekning: readonly Polygon[];
  readonly eget: readonly Polygon[];
  /** The own area's corners or middle, as they are set. */
  readonly punkter: readonly Punkt[];
  /** `afstand`: least distance between two marks, map units. */
  readonly naale: (afstand: number) => readonly Naal[];
  readonly valgte: readonly Form[];
  /** The housing areas' names in place of the bydele's. */
  readonly navngivBoliger: boolean;
  /** Where the first step inwards goes; undefined: the middle of the city. */
  readonly midte: Punkt | undefined;
  /** A click sets a point instead of choosing an area. */
  readonly tegner: boolean;
  readonly tekster: Tekster;
};
export type Plankortlytter = {
  readonly vaelg: (id: OmraadeId) => void;
  readonly projekt: (id: string) => void;
  readonly punkt: (punkt: Punkt) => void;
};
export type Plankort = { readonly draw: (model: Plankortmodel, lytter: Plankortlytter) => void };

const RADIUS_PX = 5;
const AFSTAND_PX = 13;
const ZOOMTRIN = 1.8;
/** The surface before it has been measured, pixels. */
const FOERSTE_BREDDE = 600;

const tegnLag = (m: Plankortmodel, stilling: Kortstilling): SVGTemplateResult => {
  const px = 1 / stilling.skala;
  const naale = m.naale(AFSTAND_PX * px);
  const streg = (antal: number) => (antal * px).toFixed(3);
  const stiplet = `${streg(4)} ${streg(3)}`;
  return svg`${m.kontekst.map((form) => svg`<path class="omland" d=${stiFor(form.polygoner)}></path>`)}
    ${m.omraader.map(
      (form) =>
        svg`<path class="omraade" data-id=${form.id} d=${stiFor(form.polygoner)} fill=${m.farveById.get(form.id) ?? "#fff"} stroke-width=${streg(0.8)}><title>${form.navn}</title></path>`,
    )}
    ${m.bydele.map((form) => svg`<path class="bydelsgraense" d=${stiFor(form.polygoner)} stroke-width=${streg(1.4)}></path>`)}
    ${m.byomraader.map(({ navn, polygoner }) => svg`<path class="byomraade" d=${stiFor(polygoner)} stroke-width=${streg(1.6)}><title>${navn}</title></path>`)}
    ${m.boliger.map(({ form, tilstand }) => svg`<path class=${`boligomraade ${tilstand}`} data-id=${form.id} d=${stiFor(form.polygoner)} stroke-width=${streg(1.4)} stroke-dasharray=${stiplet}><title>${form.navn}</title></path>`)}
    ${m.daekning.length === 0 ? nothing : svg`<path class="daekning" d=${stiFor(m.daekning)} stroke-width=${streg(1)}></path>`}
    ${m.valgte.map((form) => svg`<path class="valgt" d=${stiFor(form.polygoner)} stroke-width=${streg(2.6)}></path>`)}
    ${m.eget.length === 0 ? nothing : svg`<path class="eget" d=${stiFor(m.eget)} stroke-width=${streg(2)}></path>`}
    ${
      m.eget.length > 0 || m.punkter.length < 2
        ? nothing
        : svg`<polyline class="egetstreg" points=${m.punkter
            .map((punkt) =>
              projicer(punkt)
                .map((tal) => tal.toFixed(2))
                .join(","),
            )
            .join(" ")} stroke-width=${streg(2)}></polyline>`
    }
    ${m.punkter.map((punkt) => {
      const [x, y] = projicer(punkt);
      return svg`<circle class="egetpunkt" cx=${x.toFixed(2)} cy=${y.toFixed(2)} r=${streg(4.5)} stroke-width=${streg(1.5)}></circle>`;
    })}
    ${naale.map((naal) => svg`<g class="naal" lang="da" data-projekt=${naal.projekt}><title>${naal.navn}</title>${tegnMaerke(naal.emne, "i-gang", { x: naal.x, y: naal.y, r: RADIUS_PX * px })}</g>`)}
    ${tegnNavne(m, naale, stilling)}`;
};

/** Owns the element: its content is drawn here alone. */
export const createPlankort = (element: HTMLElement): Plankort => {
  let model: Plankortmodel | undefined;
  let lytter: Plankortlytter | undefined;
  const flade = (): Flade => {
    const bredde = element.clientWidth || FOERSTE_BREDDE;
    return { bredde, hoejde: (bredde * HOEJDE) / BREDDE };
  };
  const billede = document.createElement("div");
  const knapper = document.createElement("div");
  knapper.className = "kortknapper";
  element.replaceChildren(billede, knapper);

  const tegn = (): void => {
    if (model === undefined) return;
    const udsnit = bevaegelse.udsnit();
    render(
      html`<svg class=${model.tegner ? "plankort tegner" : "plankort"} viewBox=${viewBoxFor(udsnit, flade())} role="img" aria-label=${model.titel}>${tegnLag(model, { skala: udsnit.skala, erHelt: bevaegelse.erHelt() })}</svg>`,
      billede,
    );
    drawKortknapper(knapper, {
      tekster: model.tekster,
      ind: () => bevaegelse.zoom(ZOOMTRIN, model?.midte),
      ud: () => bevaegelse.zoom(1 / ZOOMTRIN, undefined),
      helt: bevaegelse.helt,
    });
    element.toggleAttribute("data-zoomet", !bevaegelse.erHelt());
    drawFlytknapper(element, bevaegelse.skub);
  };
  const bevaegelse = lytTilBevaegelse(billede, { flade, aendret: tegn });

  billede.addEventListener("click", (h) => {
    if (bevaegelse.blevFlyttet() || model === undefined || !(h.target instanceof Element)) return;
    if (model.tegner) {
      const { left, top } = billede.getBoundingClientRect();
      const [udsnit, { bredde, hoejde }] = [bevaegelse.udsnit(), flade()];
      const x = udsnit.x + (h.clientX - left - bredde / 2) / udsnit.skala;
      const y = udsnit.y + (h.clientY - top - hoejde / 2) / udsnit.skala;
      return lytter?.punkt(tilbagePunkt([x, y]));
    }
    const projekt = h.target.closest("[data-projekt]")?.getAttribute("data-projekt");
    if (projekt) return lytter?.projekt(projekt);
    const id = h.target.getAttribute("data-id");
    const form = [...model.omraader, ...model.boliger.map((bolig) => bolig.form)].find((en) => en.id === id);
    if (form !== undefined) lytter?.vaelg(form.id);
  });
  new ResizeObserver(tegn).observe(element);
  return {
    draw: (ny, nyLytter) => {
      model = ny;
      lytter = nyLytter;
      tegn();
    },
  };
};
