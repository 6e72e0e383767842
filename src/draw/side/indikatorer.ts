/** The indicators: a list at the side on a wide screen, a select on a phone. Both are in the page, one is shown. */
import { html, nothing, render } from "lit-html";
import type { Indikatorgruppe, Listeindikator } from "../../derive/model/indikatorliste";
import type { Tekster } from "../../domain/tekster/da";
import { type View, withIndikator, withIndikatorside } from "../../state/view";
import type { Change } from "../change";
import { gaaTil } from "../link";

export type Indikatorvalg = {
  readonly grupper: readonly Indikatorgruppe[];
  readonly tekster: Tekster;
  readonly view: View;
  readonly href: (view: View) => string;
};

/** Where the indicator is told best: on the map that is shown, or on its own page where it has no map. */
const til = (view: View, { id, kunSide }: Listeindikator): View => {
  if (kunSide) return withIndikatorside(view, id);
  const paaKort = withIndikator(view, id);
  return view.visning === "indikator" || view.visning === "barometer" ? { ...paaKort, visning: "kort" } : paaKort;
};

export const drawIndikatorer = (element: HTMLElement, { grupper, tekster, view, href }: Indikatorvalg, change: Change): void => {
  element.setAttribute("aria-label", tekster.indikatorer);
  render(
    grupper.map(
      (gruppe) => html`<h2>${gruppe.navn}</h2>
        <ul>
          ${gruppe.indikatorer.map(
            (en) =>
              html`<li><a href=${href(til(view, en))} aria-current=${en.valgt ? "true" : "false"} @click=${gaaTil(til(view, en), change)}><span>${en.navn}</span>${en.lys === undefined ? nothing : html`<i class="listelys" title=${en.lys.ord}>${en.lys.form}<span class="kun-tale"> ${en.lys.ord}</span></i>`}</a></li>`,
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
      <select @change=${(haendelse: Event & { target: HTMLSelectElement }) => {
        const valgt = grupper.flatMap((gruppe) => gruppe.indikatorer).find((en) => en.id === haendelse.target.value);
        if (valgt !== undefined) change(til(view, valgt));
      }}>
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
