/** What a reader may want to look up: the rule of the lights, the year's wheel and the words. */
import { html, type TemplateResult } from "lit-html";
import type { Barometertekster } from "../../domain/tekster/barometer/da";

const tegnPar = (par: readonly (readonly string[])[]): TemplateResult =>
  html`<dl class="ordliste">${par.map(([hvad, tekst]) => html`<dt>${hvad}</dt><dd>${tekst}</dd>`)}</dl>`;

/** The words alone, folded: one click from every term on an indicator's page. */
export const tegnOrd = (ord: Barometertekster): TemplateResult =>
  html`<details class="hvorfor opslag"><summary>${ord.ordforklaring}</summary>${tegnPar(ord.ordene)}<p class="under">${ord.omKilde}</p></details>`;

export const tegnOm = (ord: Barometertekster): TemplateResult =>
  html`<section aria-labelledby="barometer-om">
    <h2 id="barometer-om">${ord.om}</h2>
    <p>${ord.regel}</p>
    <h3>${ord.aarshjul}</h3>
    ${tegnPar(ord.aarshjulTrin)}
    <h3>${ord.ordforklaring}</h3>
    ${tegnPar(ord.ordene)}
    <p class="under">${ord.omKilde}</p>
  </section>`;
