/** A list, a row of alternatives and a tick, each with its name. */
import { html, nothing, type TemplateResult } from "lit-html";

export type Mulighed = { readonly vaerdi: string; readonly navn: string };

export const liste = (
  navn: string,
  m: { muligheder: readonly Mulighed[]; valgt: string; saet: (vaerdi: string) => void },
): TemplateResult =>
  html`<label>${navn}
    <select .value=${m.valgt} @change=${(h: Event & { target: HTMLSelectElement }) => m.saet(h.target.value)}>
      ${m.muligheder.map(({ vaerdi, navn: tekst }) => html`<option value=${vaerdi} ?selected=${vaerdi === m.valgt}>${tekst}</option>`)}
    </select></label>`;

export const valgrude = <T extends string>(
  navn: string,
  m: { titel: string; vaerdier: readonly T[]; ord: Readonly<Record<T, string>>; valgt: T; saet: (vaerdi: T) => void },
): TemplateResult =>
  html`<fieldset>
    <legend>${m.titel}</legend>
    ${m.vaerdier.map((vaerdi) => html`<label><input type="radio" name=${navn} value=${vaerdi} .checked=${vaerdi === m.valgt} @change=${() => m.saet(vaerdi)} /> ${m.ord[vaerdi]}</label>`)}
  </fieldset>`;

export const afkryds = (tekst: string, m: { er: boolean; saet: (er: boolean) => void; hvad?: string }): TemplateResult =>
  html`<label class="afkryds"><input type="checkbox" .checked=${m.er} @change=${(h: Event & { target: HTMLInputElement }) => m.saet(h.target.checked)} />
    <span>${tekst}${m.hvad === undefined ? nothing : html`<small>${m.hvad}</small>`}</span></label>`;
