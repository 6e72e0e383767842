/** What is followed: the rule, who must report and has, what cannot be told, and the actors of the report. */
import { html, nothing, type TemplateResult } from "lit-html";
import type { Opfoelgningside } from "../../derive/projekter/opfoelgningside";
import type { Aktoer, Projekt } from "../../domain/projekt";
import type { Projekttekster } from "../../domain/tekster/projekter/da";
import { type View, withProjektvalg } from "../../state/view";
import { linkTil } from "../barometer/linkTil";
import { gemCsv } from "../gem";
import type { Linkvalg } from "../link";

export type Opfoelgningsvalg = {
  readonly side: Opfoelgningside;
  readonly ord: Projekttekster;
  readonly aktoerer: readonly Aktoer[];
  readonly view: View;
  readonly link: Linkvalg;
};

const tegnProjektlink = ({ id, navn }: Projekt, { view, link }: Opfoelgningsvalg): TemplateResult =>
  html`<span lang="da">${linkTil(withProjektvalg(view, { projekt: id }), navn, link)}</span>`;

const tegnLinjer = (m: Opfoelgningsvalg): TemplateResult => {
  const { side, ord, view } = m;
  return html`<div class="rulbar" tabindex="0" role="region" aria-labelledby="opfoelgning-titel">
    <table class="opfulgte">
      <thead><tr><th scope="col">${ord.projektet}</th><th scope="col">${side.ord.indberetning}</th><th scope="col">${ord.kvartal}</th><th scope="col">${ord.noegletal}</th><th scope="col">${ord.evaluering}</th></tr></thead>
      <tbody>
        ${side.linjer.map(
          ({ rad, indberetning, kvartal, tal, evaluering }) => html`<tr class=${rad.projekt.id === view.projekter.projekt ? "valgt" : ""}>
            <th scope="row">${tegnProjektlink(rad.projekt, m)}</th>
            <td>${indberetning}</td>
            <td>${kvartal === "" ? "–" : kvartal}</td>
            <td>${tal.length === 0 ? "–" : html`<ul>${tal.map(({ navn, tekst }) => html`<li><span lang="da">${navn}</span>: ${tekst}</li>`)}</ul>`}</td>
            <td>${evaluering}</td>
          </tr>`,
        )}
      </tbody>
    </table>
  </div>`;
};

export const tegnOpfoelgning = (m: Opfoelgningsvalg): TemplateResult => {
  const { side, ord, aktoerer } = m;
  return html`<section aria-labelledby="opfoelgning-titel">
    <h2 id="opfoelgning-titel">${ord.opfoelgning}</h2>
    ${side.tom ? html`<p class="under">${ord.opfoelgningTom}</p>` : nothing}
    ${side.fund.map((en) => html`<p class="fund">${en}</p>`)}
    ${side.linjer.length === 0 ? nothing : tegnLinjer(m)}
    <p class="under">${side.ord.regel}</p>
    ${
      side.uafgjorte.length === 0
        ? nothing
        : html`<details class="aktoerer"><summary>${side.ord.uafgjorte(String(side.uafgjorte.length))}</summary>
            <ul class="uafgjorte">${side.uafgjorte.map(({ projekt, tekst }) => html`<li>${tegnProjektlink(projekt, m)}${tekst === "" ? nothing : html` <small>${tekst}</small>`}</li>`)}</ul>
          </details>`
    }
    <p class="valgknapper"><button type="button" class="knap" @click=${() => gemCsv(side.csv, "bydelskort-kvartalstal")}>${ord.hentCsv}</button></p>
    <details class="aktoerer"><summary>${ord.aktoerer(String(aktoerer.length))}</summary>
      <ul lang="da">${aktoerer.map(({ navn, kilde }) => html`<li>${navn} <small>${kilde}</small></li>`)}</ul>
    </details>
  </section>`;
};
