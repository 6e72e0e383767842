/** The other indicators for the selected areas: one with sparklines, or up to four beside each other with the same rows. */
import { html, nothing, render, svg, type TemplateResult } from "lit-html";
import { GNIST, type Gnist, type Panelomraade, type Panelrad } from "../../derive/model/panel";
import type { Tekster } from "../../domain/tekster/da";
import { VALGT_FORM, type View, withIndikator } from "../../state/view";
import type { Change } from "../change";

export type Andrevalg = { readonly omraader: readonly Panelomraade[]; readonly tekster: Tekster; readonly view: View };

const tegnGnist = (gnist: Gnist | undefined) =>
  html`<svg class="gnist" width=${GNIST.bredde} height=${GNIST.hoejde} aria-hidden="true">
    ${gnist === undefined ? nothing : svg`<path class="by" d=${gnist.byLinje}></path><path class="egen" d=${gnist.linje}></path>${gnist.punkt === undefined ? nothing : svg`<circle cx=${gnist.punkt[0]} cy=${gnist.punkt[1]} r="2.6"></circle>`}`}
  </svg>`;

const rad = (r: Panelrad, view: View, change: Change): TemplateResult =>
  html`<tr class=${r.vist ? "vist" : ""}>
    <th scope="row"><button type="button" class="link" @click=${() => change(withIndikator(view, r.indikator))}>${r.navn}</button></th>
    <td class="gnistcelle">${tegnGnist(r.gnist)}</td>
    <td class=${r.mangler ? "tal mangler" : "tal"}>${r.vaerdi}<span class="tid">${r.tid}</span></td>
  </tr>`;

const enkelt = (o: Panelomraade, view: View, change: Change): TemplateResult =>
  html`<table class="indikatortal">
    <caption class="kun-tale">${o.navn}</caption>
    <tbody>${o.rader.map((r) => rad(r, view, change))}</tbody>
  </table>`;

const flere = (omraader: readonly Panelomraade[], tekster: Tekster): TemplateResult =>
  html`<div class="rulbar" tabindex="0" role="region" aria-label=${tekster.sammenlign}>
    <table class="sammenligning">
      <thead>
        <tr>
          <td></td>
          ${omraader.map((o, i) => html`<th scope="col" class=${`nr${i}`}><i aria-hidden="true">${VALGT_FORM[i]}</i> ${o.navn}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${(omraader[0]?.rader ?? []).map(
          (raekke) => html`<tr class=${raekke.vist ? "vist" : ""}>
            <th scope="row">${raekke.navn}</th>
            ${omraader.map((o) => {
              const celle = o.rader.find((r) => r.indikator === raekke.indikator);
              return html`<td class=${celle === undefined || celle.mangler ? "tal mangler" : "tal"}>${celle?.vaerdi ?? tekster.fravaerKort["ikke-maalt"]}<span class="tid">${celle?.tid ?? ""}</span></td>`;
            })}
          </tr>`,
        )}
      </tbody>
    </table>
  </div>`;

export const drawAndre = (element: HTMLElement, { omraader, tekster, view }: Andrevalg, change: Change): void => {
  const [foerste] = omraader;
  const titel = omraader.length > 1 ? tekster.sammenlignTal : tekster.alleIndikatorer(foerste?.navn ?? "");
  render(
    html`<h2>${titel}</h2>
      ${omraader.length > 1 ? flere(omraader, tekster) : foerste === undefined ? nothing : enkelt(foerste, view, change)}`,
    element,
  );
};
