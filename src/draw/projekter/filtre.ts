/** The filters: each says how many its values would leave. And the year that the states are of. */
import { html, type TemplateResult } from "lit-html";
import type { Projektside } from "../../derive/projekter/projektside";
import type { Omraade, OmraadeId } from "../../domain/omraade";
import { LAENGSTE_TEKST, PROJEKTAAR, PROJEKTLAESERE } from "../../state/projektvalg";
import { type View, withoutValgte, withProjektvalg, withValgt } from "../../state/view";
import type { Change } from "../change";

export type Filtervalg = {
  readonly side: Projektside;
  readonly view: View;
  /** What can be chosen: the bydele, and what is chosen already. */
  readonly steder: readonly Omraade[];
  readonly change: Change;
};

const vaerdiAf = (haendelse: Event): string => (haendelse.target as HTMLSelectElement | HTMLInputElement).value;

/** Typing is a step once it has paused. */
const PAUSE_MS = 300;
let venter: ReturnType<typeof setTimeout> | undefined;

export const tegnFiltre = ({ side, view, steder, change }: Filtervalg): TemplateResult => {
  const { ord, facetter } = side;
  const saet = (facet: "emne" | "art" | "tilstand" | "tema") => (haendelse: Event) =>
    change(withProjektvalg(view, { [facet]: PROJEKTLAESERE[facet](vaerdiAf(haendelse)) }));
  const skriv = (haendelse: Event): void => {
    const tekst = vaerdiAf(haendelse);
    clearTimeout(venter);
    venter = setTimeout(() => change(withProjektvalg(view, { tekst })), PAUSE_MS);
  };
  return html`<form class="filtre" aria-label=${ord.filtre} @submit=${(haendelse: Event) => haendelse.preventDefault()}>
    <label class="aarvalg">${ord.aar}
      <select .value=${view.projekter.aar} @change=${(haendelse: Event) => change(withProjektvalg(view, { aar: PROJEKTLAESERE.aar(vaerdiAf(haendelse)) ?? view.projekter.aar }))}>
        ${PROJEKTAAR.map((aar) => html`<option value=${aar} ?selected=${aar === view.projekter.aar}>${aar}</option>`)}
      </select>
    </label>
    ${facetter.map(
      ({ facet, navn, valgt, vaerdier }) => html`<label>${navn}
        <select .value=${valgt ?? ""} @change=${saet(facet)}>
          <option value="" ?selected=${valgt === undefined}>${ord.alle}</option>
          ${vaerdier.map((en) => html`<option value=${en.vaerdi} ?selected=${en.vaerdi === valgt}>${en.navn} (${en.antal})</option>`)}
        </select>
      </label>`,
    )}
    <label>${ord.sted}
      <select @change=${(haendelse: Event) => change(vaerdiAf(haendelse) === "" ? withoutValgte(view) : withValgt(view, vaerdiAf(haendelse) as OmraadeId))}>
        <option value="" ?selected=${view.valgte.length === 0}>${ord.alle}</option>
        ${steder.map(({ id, navn }) => html`<option value=${id} ?selected=${view.valgte.includes(id)}>${navn}</option>`)}
      </select>
    </label>
    <label class="tekstvalg">${ord.tekst}
      <input type="search" maxlength=${LAENGSTE_TEKST} .value=${view.projekter.tekst} @input=${skriv} />
    </label>
  </form>`;
};
