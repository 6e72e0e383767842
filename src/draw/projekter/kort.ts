/** The map of projects: quiet land, a mark for each named place, and the chosen project's areas hatched, its points ringed. The list beside it says the same. */
import { html, nothing, svg, type TemplateResult } from "lit-html";
import { BREDDE, HOEJDE, projicer } from "../../derive/kort/projektion";
import { stiFor } from "../../derive/kort/stier";
import type { Projektside } from "../../derive/projekter/projektside";
import type { Form, Kontekstform } from "../../domain/geometri";
import type { OmraadeId } from "../../domain/omraade";
import { type View, withProjektvalg } from "../../state/view";
import type { Linkvalg } from "../link";
import { tegnKortnavne } from "./kortnavne";
import { tegnMaerke } from "./maerker";

export type Projektkortvalg = {
  readonly side: Projektside;
  readonly view: View;
  readonly link: Linkvalg;
  readonly bydele: readonly Form[];
  readonly kontekst: readonly Kontekstform[];
  /** Housing areas on the list in the shown year: approximate outlines, drawn as such. */
  readonly boliger: readonly Form[];
  readonly formById: ReadonlyMap<OmraadeId, Form>;
  /** Pixels per map unit. */
  readonly skala: number;
  /** A mark's, pixels. */
  readonly radius: number;
};

export type Udsnitskasse = { readonly x: number; readonly y: number; readonly bredde: number; readonly hoejde: number };
const HELE: Udsnitskasse = { x: 0, y: 0, bredde: BREDDE, hoejde: HOEJDE };

/** The part of the map that holds the chosen areas, in the map's own proportions; all of it where none is chosen. */
export const kasseFor = (former: readonly Form[]): Udsnitskasse => {
  const punkter = former.flatMap(({ polygoner }) => polygoner.flatMap(([ydre = []]) => ydre.map(projicer)));
  if (punkter.length === 0) return HELE;
  const [xs, ys] = [punkter.map(([x]) => x), punkter.map(([, y]) => y)];
  const [x0, x1, y0, y1] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const bredde = Math.min(BREDDE, Math.max((x1 - x0) * 1.3, ((y1 - y0) * 1.3 * BREDDE) / HOEJDE, BREDDE / 6));
  const hoejde = (bredde * HOEJDE) / BREDDE;
  return { x: (x0 + x1) / 2 - bredde / 2, y: (y0 + y1) / 2 - hoejde / 2, bredde, hoejde };
};

export const tegnProjektkort = (m: Projektkortvalg): TemplateResult => {
  const { side, view, link, bydele, kontekst, boliger, formById, skala, radius } = m;
  const valgte = (side.valgt?.steder ?? []).flatMap((sted) => formById.get(sted) ?? []);
  const kasse = kasseFor(view.valgte.flatMap((id) => formById.get(id) ?? []));
  const tilstandById = new Map(side.rader.map(({ projekt, tilstand }) => [projekt.id, tilstand]));
  const px = 1 / skala;
  const udsnit = { x0: kasse.x, y0: kasse.y, x1: kasse.x + kasse.bredde, y1: kasse.y + kasse.hoejde };
  return html`<svg class="projektkort" viewBox=${`${kasse.x.toFixed(1)} ${kasse.y.toFixed(1)} ${kasse.bredde.toFixed(1)} ${kasse.hoejde.toFixed(1)}`} role="img" aria-label=${side.ord.kort(String(side.naale.length))}>
    <defs>
      <pattern id="skravering" width=${8 * px} height=${8 * px} patternUnits="userSpaceOnUse">
        <path d=${`M0 ${8 * px}L${8 * px} 0`} stroke-width=${1.4 * px}></path>
      </pattern>
    </defs>
    ${kontekst.map((form) => svg`<path class="omland" d=${stiFor(form.polygoner)}></path>`)}
    ${bydele.map((form) => svg`<path class="bydel" d=${stiFor(form.polygoner)} stroke-width=${1.2 * px}></path>`)}
    ${boliger.map((form) => svg`<path class="boligomraade" d=${stiFor(form.polygoner)} stroke-width=${1.4 * px} stroke-dasharray=${`${4 * px} ${3 * px}`}><title>${form.navn}</title></path>`)}
    ${valgte.map((form) => svg`<path class=${form.id.startsWith("boligomraade") ? "valgtsted omtrentlig" : "valgtsted"} d=${stiFor(form.polygoner)} stroke-width=${2 * px} fill="url(#skravering)" stroke-dasharray=${form.id.startsWith("boligomraade") ? `${4 * px} ${3 * px}` : nothing}></path>`)}
    ${side.naale.map(({ projekt, omkreds }) => (omkreds === undefined || projekt !== side.valgt?.id ? nothing : svg`<circle class="praecision" cx=${omkreds.x.toFixed(1)} cy=${omkreds.y.toFixed(1)} r=${omkreds.r.toFixed(1)} stroke-width=${2 * px} stroke-dasharray=${`${4 * px} ${3 * px}`}></circle>`))}
    ${side.naale.map((naal) => {
      const til = withProjektvalg(view, { projekt: naal.projekt });
      const erValgt = naal.projekt === side.valgt?.id;
      const maerke = { x: naal.x, y: naal.y, r: radius * px * (erValgt ? 1.5 : 1) };
      // By pointer only: the keyboard has the list, which is in order.
      return svg`<g class=${erValgt ? "naal valgt" : "naal"} lang="da" @click=${() => link.change(til)}>
        <title>${naal.navn}</title>${tegnMaerke(naal.emne, tilstandById.get(naal.projekt) ?? "ukendt", maerke)}
      </g>`;
    })}
    ${tegnKortnavne({ former: bydele, naale: side.naale, udsnit, radius: (radius + 2) * px, skala })}
  </svg>`;
};
