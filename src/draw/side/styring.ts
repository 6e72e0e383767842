/** What is between sentence and map: level, way of colouring, the way back from a bydel. */
import { html, nothing, render, type TemplateResult } from "lit-html";
import type { Styring } from "../../derive/model/styring";
import type { Tekster } from "../../domain/tekster/da";
import { type View, withNiveau, withoutInden } from "../../state/view";
import type { Change } from "../change";

export type Styringsvalg = { readonly styring: Styring; readonly tekster: Tekster; readonly view: View };

const knap = (tekst: string, m: { valgt: boolean; slaaetFra: boolean; titel: string; klik: () => void }): TemplateResult =>
  html`<button type="button" aria-pressed=${m.valgt} ?disabled=${m.slaaetFra} title=${m.titel === "" ? nothing : m.titel} @click=${m.klik}>${tekst}</button>`;

export const drawStyring = (element: HTMLElement, model: Styringsvalg, change: Change): void => {
  const { styring, tekster, view } = model;
  render(
    html`<div class="segment" role="group" aria-label=${tekster.niveau}>
        ${styring.niveauer.map(({ niveau, navn, harTal }) =>
          knap(navn, {
            valgt: niveau === view.niveau,
            slaaetFra: !harTal,
            titel: harTal ? "" : tekster.niveauUdenTal(tekster.niveauFlertal[niveau]),
            klik: () => change(withNiveau(view, niveau)),
          }),
        )}
      </div>
      ${
        styring.farver.length === 0
          ? nothing
          : html`<div class="segment" role="group" aria-label=${tekster.farve}>
            ${styring.farver.map(({ farve, valgt, view: til }) => knap(tekster.farveNavn[farve], { valgt, slaaetFra: false, titel: "", klik: () => change(til) }))}
          </div>`
      }
      ${
        styring.inden === undefined
          ? nothing
          : html`<button type="button" class="knap tilbage" @click=${() => change(withoutInden(view))}>← ${tekster.tilbageTilByen}</button>`
      }`,
    element,
  );
};
