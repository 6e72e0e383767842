/** The filters: each says how many its values would leave. And the year that the states are of. */
import { html, nothing, type TemplateResult } from "lit-html";
import type { Facet } from "../../derive/projekter/filter";
import type { Projektside } from "../../derive/projekter/projektside";
import type { Omraade } from "../../domain/omraade";
import { LAENGSTE_TEKST, PROJEKTAAR, PROJEKTLAESERE } from "../../state/projektvalg";
import { type View, withFiltre, withoutValgte, withValgt } from "../../state/view";
import type { Change } from "../change";

export type Filtervalg = {
  readonly side: Pick<Projektside, "ord" | "facetter">;
  readonly view: View;
  /** What can be chosen: the bydele, and what is chosen already. None: places are not filtered by. */
  readonly steder: readonly Omraade[];
  /** False where the year is chosen elsewhere. */
  readonly medAar?: boolean;
  readonly change: Change;
};

export const vaerdiAf = (haendelse: Event): string => (haendelse.target as HTMLSelectElement | HTMLInputElement).value;

/** After the options are there: a choice that is none of them yet would be lost. */
export const saetValgte = (element: HTMLElement): void => {
  for (const select of element.querySelectorAll<HTMLSelectElement>("select[data-valgt]")) select.value = select.dataset.valgt ?? "";
};

/** Typing is a step once it has paused. */
const PAUSE_MS = 300;
let venter: ReturnType<typeof setTimeout> | undefined;
let senest: View | undefined;

/** Several places, chosen on the map: none of them alone. */
const FLERE = "flere";

/** The year that states are of. */
export const tegnAarvalg = ({
  ord,
  view,
  change,
}: {
  readonly ord: Projektside["ord"];
  readonly view: View;
  readonly change: Change;
}): TemplateResult =>
  html`<label class="aarvalg">${ord.aar}
    <select data-valgt=${view.projekter.aar} @change=${(haendelse: Event) => change(withFiltre(view, { aar: PROJEKTLAESERE.aar(vaerdiAf(haendelse)) ?? view.projekter.aar }))}>
      ${PROJEKTAAR.map((aar) => html`<option value=${aar}>${aar}</option>`)}
    </select>
  </label>`;

export const tegnFiltre = ({ side, view, steder, change, medAar = true }: Filtervalg): TemplateResult => {
  const { ord, facetter } = side;
  const saet = (facet: Facet) => (haendelse: Event) => change(withFiltre(view, { [facet]: PROJEKTLAESERE[facet](vaerdiAf(haendelse)) }));
  senest = view;
  const skriv = (haendelse: Event): void => {
    const tekst = vaerdiAf(haendelse);
    const vist = view.visning;
    clearTimeout(venter);
    // Put into what is shown by then: another choice made in between stays, and so does another view.
    venter = setTimeout(() => {
      if (senest !== undefined && senest.visning === vist && haendelse.target instanceof Element && haendelse.target.checkVisibility())
        change(withFiltre(senest, { tekst }));
    }, PAUSE_MS);
  };
  const saetSted = (haendelse: Event): void => {
    const sted = steder.find(({ id }) => id === vaerdiAf(haendelse));
    if (vaerdiAf(haendelse) !== FLERE) change(sted === undefined ? withoutValgte(view) : withValgt(view, sted.id));
  };
  return html`<form class="filtre" aria-label=${ord.filtre} @submit=${(haendelse: Event) => haendelse.preventDefault()}>
    ${medAar ? tegnAarvalg({ ord, view, change }) : nothing}
    ${facetter.map(
      ({ facet, navn, valgt, vaerdier }) => html`<label>${navn}
        <select data-valgt=${valgt ?? ""} @change=${saet(facet)}>
          <option value="">${ord.alle}</option>
          ${vaerdier.map((en) => html`<option value=${en.vaerdi}>${en.navn} (${en.antal})</option>`)}
        </select>
      </label>`,
    )}
    ${
      steder.length === 0
        ? nothing
        : html`<label>${ord.sted}
      <select data-valgt=${view.valgte.length > 1 ? FLERE : (view.valgte[0] ?? "")} @change=${saetSted}>
        <option value="">${ord.alle}</option>
        ${view.valgte.length > 1 ? html`<option value=${FLERE}>${ord.flereSteder(String(view.valgte.length))}</option>` : nothing}
        ${steder.map(({ id, navn }) => html`<option value=${id}>${navn}</option>`)}
      </select>
    </label>`
    }
    <label class="tekstvalg">${ord.tekst}
      <input type="search" maxlength=${LAENGSTE_TEKST} .value=${view.projekter.tekst} @input=${skriv} />
    </label>
  </form>`;
};
