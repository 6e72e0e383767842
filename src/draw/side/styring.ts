/** What is between sentence and map: level, value or development, the way back from a bydel, classes and colours. */
import { html, nothing, render, type TemplateResult } from "lit-html";
import type { Styring } from "../../derive/model/styring";
import type { Tekster } from "../../domain/tekster/da";
import {
  INDDELINGER,
  PALETTER,
  SKALAER,
  type View,
  withFra,
  withInddeling,
  withNiveau,
  withoutInden,
  withPalet,
  withSkala,
  withTid,
} from "../../state/view";
import type { Change } from "../change";

export type Styringsvalg = { readonly styring: Styring; readonly tekster: Tekster; readonly view: View };

const knap = (tekst: string, m: { valgt: boolean; slaaetFra: boolean; titel: string; klik: () => void }): TemplateResult =>
  html`<button type="button" aria-pressed=${m.valgt} ?disabled=${m.slaaetFra} title=${m.titel === "" ? nothing : m.titel} @click=${m.klik}>${tekst}</button>`;

const valg = <T extends string>(
  navn: string,
  m: { etiket: string; navne: Readonly<Record<T, string>>; vaerdier: readonly T[]; valgt: T; saet: (vaerdi: T) => void },
): TemplateResult =>
  html`<fieldset>
    <legend>${m.etiket}</legend>
    ${m.vaerdier.map(
      (vaerdi) =>
        html`<label><input type="radio" name=${navn} value=${vaerdi} .checked=${vaerdi === m.valgt} ?checked=${vaerdi === m.valgt} @change=${() => m.saet(vaerdi)} /> ${m.navne[vaerdi]}</label>`,
    )}
  </fieldset>`;

/** "100; 125,5; 150" → numbers; undefined when any part is no number. */
const laesGraenser = (tekst: string): readonly number[] | undefined => {
  const dele = tekst
    .split(";")
    .map((del) => del.trim().replace("−", "-").replace(",", "."))
    .filter((del) => del !== "");
  const tal = dele.map(Number);
  return tal.length > 0 && tal.every(Number.isFinite) ? tal : undefined;
};

const egne = ({ tekster, view, styring }: Styringsvalg, change: Change): TemplateResult => {
  const brug = (haendelse: SubmitEvent): void => {
    haendelse.preventDefault();
    const form = haendelse.currentTarget as HTMLFormElement;
    const felt = form.querySelector("input");
    const graenser = laesGraenser(felt?.value ?? "");
    felt?.setCustomValidity(graenser === undefined ? tekster.egneGraenserFejl({ fundet: felt.value }) : "");
    if (graenser === undefined) felt?.reportValidity();
    else change(withInddeling(view, "egne", graenser));
  };
  return html`<form @submit=${brug} novalidate>
    <label>${tekster.egneGraenser} <input type="text" inputmode="decimal" value=${styring.graensetekst} @input=${(h: Event) => (h.target as HTMLInputElement).setCustomValidity("")} /></label>
    <button type="submit" class="knap">${tekster.brug}</button>
  </form>`;
};

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
        styring.udvikling === undefined
          ? nothing
          : html`<div class="segment" role="group" aria-label=${tekster.farve}>
            ${knap(tekster.farveVaerdi, { valgt: view.fra === undefined, slaaetFra: false, titel: "", klik: () => change(withFra(view, undefined)) })}
            ${knap(tekster.farveUdvikling, { valgt: view.fra !== undefined, slaaetFra: false, titel: "", klik: () => change(withFra(withTid(view, styring.udvikling?.til), view.fra ?? styring.udvikling?.fra)) })}
          </div>`
      }
      ${
        styring.inden === undefined
          ? nothing
          : html`<button type="button" class="knap tilbage" @click=${() => change(withoutInden(view))}>← ${tekster.tilbageTilByen}</button>`
      }
      <button type="button" class="link" popovertarget="klassevalg">${tekster.skalaOgFarver}</button>
      <div id="klassevalg" popover>
        <h2>${tekster.skalaOgFarver}</h2>
        ${valg("skala", { etiket: tekster.skala, navne: tekster.skalaNavn, vaerdier: SKALAER, valgt: view.skala, saet: (v) => change(withSkala(view, v)) })}
        ${valg("inddeling", { etiket: tekster.inddeling, navne: tekster.inddelingNavn, vaerdier: INDDELINGER, valgt: view.inddeling, saet: (v) => change(withInddeling(view, v, styring.graenser)) })}
        ${view.inddeling === "egne" ? egne(model, change) : nothing}
        ${valg("palet", { etiket: tekster.palet, navne: tekster.paletNavn, vaerdier: PALETTER, valgt: view.palet, saet: (v) => change(withPalet(view, v)) })}
      </div>`,
    element,
  );
};
