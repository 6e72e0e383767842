/** The panel: what is known of the selected area, or of up to four beside each other. */
import { html, nothing, render, type TemplateResult } from "lit-html";
import type { Panelomraade } from "../../derive/model/panel";
import type { Udviklingsdiagram } from "../../derive/model/udviklingsdiagram";
import type { Omraade, OmraadeId } from "../../domain/omraade";
import type { Tekster } from "../../domain/tekster/da";
import { FLEST_VALGTE, VALGT_FORM, type View, withInden, withoutValgte, withSammenlignet, withVisning } from "../../state/view";
import type { Change } from "../change";
import { tegnIkon } from "../ikon";
import { tegnDiagram } from "./diagram";
import { tegnNote } from "./note";

export type Panelvalg = {
  /** The selected areas; the city alone when none is. */
  readonly omraader: readonly Panelomraade[];
  readonly diagram: Udviklingsdiagram | undefined;
  readonly muligheder: readonly Omraade[];
  readonly tekster: Tekster;
  readonly view: View;
  readonly zoomTil: (id: OmraadeId) => void;
};

/** More signs than a number with its unit has: "2,5 procentpoint under målet" would fill two lines. */
const ET_TAL = 20;

const enkelt = (o: Panelomraade, { tekster, view, zoomTil }: Panelvalg, change: Change): TemplateResult =>
  html`<p class="overlinje">${tekster.valgt[o.niveau]}${tegnNote("panelnote", o.note, tekster.bemaerkning)}</p>
    <h2>${o.navn}</h2>
    <p class=${o.mangler ? "stort mangler" : o.vaerdi.length > ET_TAL ? "stort i-ord" : "stort"}>${o.vaerdi}</p>
    <p class="under">${[o.plads, o.by].filter((del) => del !== "").join(" · ")}</p>
    ${o.fakta === "" ? nothing : html`<p class="under">${o.fakta}</p>`}
    ${o.niveau === "by" ? html`<p class="under">${tekster.ingenValgt}.</p>` : nothing}
    ${
      o.profil === undefined && !o.paaKortet
        ? nothing
        : html`<p class="valgknapper">
            ${o.profil === undefined ? nothing : html`<a class="knap" href=${o.profil}>${tekster.profil[o.niveau]}</a>`}
            ${o.drilBydel === undefined ? nothing : html`<button type="button" class="knap" @click=${() => change(withInden(view, o.drilBydel ?? 0))}>${tekster.visKvartererI(o.navn)}</button>`}
            ${o.paaKortet ? html`<button type="button" class="knap" @click=${() => zoomTil(o.id)}>${tekster.zoomTil(o.navn)}</button>` : nothing}
          </p>`
    }`;

const valgteListe = ({ omraader, tekster, view }: Panelvalg, change: Change): TemplateResult =>
  html`<ul class="valgte">
    ${omraader.map(
      (o, i) => html`<li class=${`nr${i}`}>
        <i aria-hidden="true">${VALGT_FORM[i]}</i> ${o.navn}
        <button type="button" class="fjern" aria-label=${tekster.fjern(o.navn)} @click=${() => change(withSammenlignet(view, o.id))}>${tegnIkon("luk")}</button>
      </li>`,
    )}
  </ul>`;

const tilfoej = ({ muligheder, tekster, view }: Panelvalg, change: Change): TemplateResult => {
  const vaelg = (haendelse: Event): void => {
    const select = haendelse.target as HTMLSelectElement;
    const valgt = muligheder.find((omraade) => omraade.id === select.value);
    select.selectedIndex = 0;
    if (valgt !== undefined) change(withSammenlignet(view, valgt.id));
  };
  return html`<label class="tilfoej">${view.valgte.length === 0 ? tekster.vaelgOmraade : tekster.sammenlignMed}
    <select @change=${vaelg}>
      <option value="">${tekster.sammenlignVaelg}</option>
      ${muligheder.map((omraade) => html`<option value=${omraade.id}>${omraade.navn}</option>`)}
    </select></label>`;
};

export const drawPanel = (element: HTMLElement, valg: Panelvalg, change: Change): void => {
  const { omraader, view, tekster, diagram } = valg;
  element.setAttribute("aria-label", tekster.panel);
  const [foerste] = omraader;
  render(
    html`${view.valgte.length > 0 ? valgteListe(valg, change) : nothing}
    ${omraader.length > 1 ? html`<h2>${tekster.sammenlign}</h2>${diagram === undefined ? nothing : tegnDiagram(diagram)}<p class="valgknapper"><button type="button" class="knap" @click=${() => change(withVisning(view, "sammenlign"))}>${tekster.sammenlignTal}</button></p>` : foerste === undefined ? nothing : enkelt(foerste, valg, change)}
    ${view.valgte.length < FLEST_VALGTE ? tilfoej(valg, change) : nothing}
    ${view.valgte.length > 0 ? html`<button type="button" class="link" @click=${() => change(withoutValgte(view))}>${tekster.ryd}</button>` : nothing}`,
    element,
  );
};
