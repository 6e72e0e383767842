/** The accessibility statement that the law asks for: what holds, what does not, how it was tried, and who answers. */
import "./erklaering.css";
import { html, nothing, render, type TemplateResult } from "lit-html";
import { EJER, type Ejer } from "../../domain/ejer";
import type { Sprog } from "../../domain/sprog";
import { kortbetjeningDa } from "../../domain/tekster/kortbetjening/da";
import { kortbetjeningEn } from "../../domain/tekster/kortbetjening/en";
import { type Erklaeringstekster, erklaeringDa } from "../../domain/tekster/om/erklaering/da";
import { erklaeringEn } from "../../domain/tekster/om/erklaering/en";
import { tegnTaster } from "../kort/tastaturhjaelp";

const tegnPunkter = (
  ord: Erklaeringstekster,
): TemplateResult => html`<div class="rulbar" tabindex="0" role="region" aria-label=${ord.punkter}>
  <table>
    <caption class="kun-tale">${ord.punkter}</caption>
    <thead><tr><th scope="col">${ord.punkt}</th><th scope="col">${ord.holdes}</th></tr></thead>
    <tbody>${ord.punktliste.map(([krav, hvordan]) => html`<tr><th scope="row">${krav}</th><td>${hvordan}</td></tr>`)}</tbody>
  </table>
</div>`;

/** `link`: what the text leads to; it is text alone where there is nothing to lead to. */
const felt = (ord: Erklaeringstekster, navn: string, tekst: string | undefined, link?: (tekst: string) => string): TemplateResult =>
  html`<dt>${navn}</dt>
    <dd class=${tekst === undefined ? "mangler" : nothing}>${tekst === undefined ? ord.ikkeUdfyldt : link === undefined ? tekst : html`<a href=${link(tekst)}>${tekst}</a>`}</dd>`;

/** Draws the view and returns the page's title. */
export const visErklaering = (element: HTMLElement, sprog: Sprog, ejer: Ejer = EJER): string => {
  const [ord, taster] = sprog === "en" ? [erklaeringEn, kortbetjeningEn] : [erklaeringDa, kortbetjeningDa];
  render(
    html`<h1>${ord.titel}</h1>
      <p>${ord.gaelder}</p>
      <dl>${felt(ord, ord.ejer, ejer.navn)} ${felt(ord, ord.registreret, ejer.erklaering, (adresse) => adresse)}</dl>
      <h2>${ord.status}</h2>
      <p>${ord.statusTekst}</p>
      <h2>${ord.ikke}</h2>
      <ul class="punkter">${ord.ikkeListe.map((tekst) => html`<li>${tekst}</li>`)}</ul>
      <h2>${ord.metode}</h2>
      <p>${ord.metodeTekst}</p>
      <h2>${ord.henvendelse}</h2>
      <p>${ord.henvendelseTekst}</p>
      <dl>${felt(ord, ord.mail, ejer.mail, (mail) => `mailto:${mail}`)} ${felt(ord, ord.telefon, ejer.telefon, (nummer) => `tel:${nummer.replaceAll(" ", "")}`)}</dl>
      <h2>${ord.haandhaevelse}</h2>
      <p>${ord.haandhaevelseTekst}</p>
      <h2>${ord.genveje}</h2>
      ${tegnTaster(taster)}
      <h2>${ord.punkter}</h2>
      ${tegnPunkter(ord)}`,
    element,
  );
  return ord.titel;
};
