/** Every area with its bar: reading, choosing, and lighting the area on the map, by pointer or by keyboard. */
import { html, nothing, render, svg } from "lit-html";
import type { Rangliste } from "../../derive/model/rangliste";
import type { OmraadeId } from "../../domain/omraade";
import type { Tekster } from "../../domain/tekster/da";
import { VALGT_FORM, type View, withOmraade, withSammenlignet } from "../../state/view";
import type { Change } from "../change";

export type Ranglistevalg = {
  readonly rangliste: Rangliste;
  readonly tekster: Tekster;
  readonly view: View;
  readonly peg: (id: OmraadeId | undefined) => void;
};

export const drawRangliste = (element: HTMLElement, { rangliste, tekster, view, peg }: Ranglistevalg, change: Change): void => {
  const klik = (id: OmraadeId) => (haendelse: MouseEvent) =>
    change(haendelse.shiftKey || haendelse.ctrlKey || haendelse.metaKey ? withSammenlignet(view, id) : withOmraade(view, id));
  render(
    html`<h2>${rangliste.titel}</h2>
      <ul>
        ${rangliste.rader.map(
          (rad) => html`<li>
            <button
              type="button"
              class=${rad.valgt === undefined ? "" : `valgt nr${rad.valgt}`}
              aria-pressed=${rad.valgt !== undefined}
              @click=${klik(rad.id)}
              @pointerenter=${() => peg(rad.id)}
              @pointerleave=${() => peg(undefined)}
              @focus=${() => peg(rad.id)}
              @blur=${() => peg(undefined)}
            >
              <span class="navn">${rad.valgt === undefined ? nothing : html`<i aria-hidden="true">${VALGT_FORM[rad.valgt]}</i> `}${rad.navn.replaceAll("/", "/\u200b")}</span>
              <span class=${rad.mangler ? "tal mangler" : "tal"}>${rad.tekst}<span class="kun-tale">${rad.enhed}</span></span>
              <svg class="soejle" height="7" aria-hidden="true">
                ${rad.soejle === undefined ? nothing : svg`<rect class="bund" width="100%" height="7"></rect><rect class="fyld" x=${`${rad.soejle.x}%`} width=${`${rad.soejle.bredde}%`} height="7"></rect>`}
                ${rangliste.nul === undefined || rad.soejle === undefined ? nothing : svg`<line class="nul" x1=${`${rangliste.nul}%`} x2=${`${rangliste.nul}%`} y1="0" y2="7"></line>`}
                ${rangliste.by === undefined || rad.soejle === undefined ? nothing : svg`<line x1=${`${rangliste.by.x}%`} x2=${`${rangliste.by.x}%`} y1="0" y2="7"></line>`}
              </svg>
            </button>
          </li>`,
        )}
      </ul>
      ${rangliste.by === undefined ? nothing : html`<p class="bystreg"><i aria-hidden="true"></i>${rangliste.by.tekst}</p>`}
      <p class="kun-tale">${tekster.ingenValgt}</p>`,
    element,
  );
};
