/** Scale, class breaks and colours, as far as the view has a choice: a small window that opens beside the legend. */
import { html, nothing, type TemplateResult } from "lit-html";
import { parseGraenser } from "../../derive/klasser/egne";
import type { Styring } from "../../derive/model/styring";
import type { Tekster } from "../../domain/tekster/da";
import { type View, withInddeling, withPalet, withSkala } from "../../state/view";
import type { Change } from "../change";

export type Klassevalg = { readonly styring: Styring; readonly tekster: Tekster; readonly view: View };

const valg = <T extends string>(
  navn: string,
  m: { etiket: string; navne: Readonly<Record<T, string>>; vaerdier: readonly T[]; valgt: T; saet: (vaerdi: T) => void },
): TemplateResult | typeof nothing => {
  if (m.vaerdier.length === 0) return nothing;
  return html`<fieldset>
    <legend>${m.etiket}</legend>
    ${m.vaerdier.map(
      (vaerdi) =>
        html`<label><input type="radio" name=${navn} value=${vaerdi} .checked=${vaerdi === m.valgt} ?checked=${vaerdi === m.valgt} @change=${() => m.saet(vaerdi)} /> ${m.navne[vaerdi]}</label>`,
    )}
  </fieldset>`;
};

const egne = ({ tekster, view, styring }: Klassevalg, change: Change): TemplateResult => {
  const brug = (haendelse: SubmitEvent): void => {
    haendelse.preventDefault();
    const form = haendelse.currentTarget as HTMLFormElement;
    const felt = form.querySelector("input");
    const graenser = parseGraenser(felt?.value ?? "", view.sprog);
    felt?.setCustomValidity(graenser === undefined ? tekster.egneGraenserFejl({ fundet: felt.value }) : "");
    if (graenser === undefined) felt?.reportValidity();
    else change(withInddeling(view, "egne", graenser));
  };
  return html`<form @submit=${brug} novalidate>
    <label>${tekster.egneGraenser} <input type="text" inputmode="decimal" value=${styring.graensetekst} @input=${(h: Event) => (h.target as HTMLInputElement).setCustomValidity("")} /></label>
    <button type="submit" class="knap">${tekster.brug}</button>
  </form>`;
};

export const tegnKlassevalg = (model: Klassevalg, change: Change): TemplateResult | typeof nothing => {
  const { styring, tekster, view } = model;
  if (styring.skalaer.length + styring.inddelinger.length + styring.paletter.length === 0) return nothing;
  return html`<button type="button" class="link" popovertarget="klassevalg">${tekster.skiftKlasser}</button>
      <div id="klassevalg" popover>
        <h2>${styring.paletter.length > 0 ? tekster.skiftKlasserOgFarver : tekster.skiftKlasser}</h2>
        ${valg("skala", { etiket: tekster.skala, navne: tekster.skalaNavn, vaerdier: styring.skalaer, valgt: view.skala, saet: (v) => change(withSkala(view, v)) })}
        ${valg("inddeling", { etiket: tekster.inddeling, navne: tekster.inddelingNavn, vaerdier: styring.inddelinger, valgt: styring.inddeling, saet: (v) => change(withInddeling(view, v, styring.graenser)) })}
        ${styring.inddeling === "egne" ? egne(model, change) : nothing}
        ${valg("palet", { etiket: tekster.palet, navne: tekster.paletNavn, vaerdier: styring.paletter, valgt: view.palet, saet: (v) => change(withPalet(view, v)) })}
      </div>`;
};
