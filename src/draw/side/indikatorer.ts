/** The indicators: a list at the side on a wide screen, a select on a phone. Both are in the page, one is shown. */
import { html, render } from "lit-html";
import type { Indikatorgruppe } from "../../derive/model/indikatorliste";
import type { Tekster } from "../../domain/tekster/da";
import { type View, withIndikator } from "../../state/view";
import type { Change } from "../change";

export type Indikatorvalg = {
  readonly grupper: readonly Indikatorgruppe[];
  readonly tekster: Tekster;
  readonly view: View;
  readonly href: (view: View) => string;
};

export const drawIndikatorer = (element: HTMLElement, { grupper, tekster, view, href }: Indikatorvalg, change: Change): void => {
  element.setAttribute("aria-label", tekster.indikatorer);
  const gaa = (id: string) => (haendelse: MouseEvent) => {
    if (haendelse.metaKey || haendelse.ctrlKey || haendelse.shiftKey) return;
    haendelse.preventDefault();
    change(withIndikator(view, id));
  };
  render(
    grupper.map(
      (gruppe) => html`<h2>${gruppe.navn}</h2>
        <ul>
          ${gruppe.indikatorer.map(
            ({ id, navn, valgt }) =>
              html`<li><a href=${href(withIndikator(view, id))} aria-current=${valgt ? "true" : "false"} @click=${gaa(id)}>${navn}</a></li>`,
          )}
        </ul>`,
    ),
    element,
  );
};

export const drawIndikatorvalg = (element: HTMLElement, { grupper, tekster, view }: Indikatorvalg, change: Change): void => {
  render(
    html`<label
      ><span class="kun-tale">${tekster.vaelgIndikator}</span>
      <select @change=${(haendelse: Event & { target: HTMLSelectElement }) => change(withIndikator(view, haendelse.target.value))}>
        ${grupper.map(
          (gruppe) =>
            html`<optgroup label=${gruppe.navn}>${gruppe.indikatorer.map(({ id, navn, valgt }) => html`<option value=${id} ?selected=${valgt}>${navn}</option>`)}</optgroup>`,
        )}
      </select></label
    >`,
    element,
  );
  const select = element.querySelector("select");
  if (select !== null) select.value = view.indikator;
};
