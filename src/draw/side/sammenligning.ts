/** Two to four areas beside each other: one chart, one table with the same rows. */
import { html, nothing, svg, type TemplateResult } from "lit-html";
import type { Panelomraade } from "../../derive/model/panel";
import type { Udviklingsdiagram } from "../../derive/model/udviklingsdiagram";
import type { Tekster } from "../../domain/tekster/da";
import { VALGT_FORM } from "../ikon";

const tegnDiagram = (diagram: Udviklingsdiagram): TemplateResult =>
  html`<svg class="diagram" viewBox=${`-34 -6 ${diagram.maal.bredde + 44} ${diagram.maal.hoejde + 26}`} role="img" aria-label=${diagram.titel}>
    ${diagram.yTrin.map((t) => svg`<g class="trin"><line x1="0" x2=${diagram.maal.bredde} y1=${t.y} y2=${t.y}></line><text x="-4" y=${t.y + 3.5} text-anchor="end">${t.tekst}</text></g>`)}
    ${diagram.xTrin.map((t) => svg`<text x=${t.x} y=${diagram.maal.hoejde + 14} text-anchor="middle">${t.tekst}</text>`)}
    <path class="by" d=${diagram.byLinje}></path>
    ${diagram.linjer.map((l, i) => svg`<path class=${`egen nr${i}`} d=${l.d}></path>${l.slut === undefined ? nothing : svg`<text class=${`slut nr${i}`} x=${l.slut[0]} y=${l.slut[1] + 4} text-anchor="middle">${VALGT_FORM[i]}</text>`}`)}
  </svg>`;

export const tegnSammenligning = (m: {
  readonly omraader: readonly Panelomraade[];
  readonly diagram: Udviklingsdiagram | undefined;
  readonly tekster: Tekster;
}): TemplateResult => {
  const raekker = m.omraader[0]?.rader ?? [];
  return html`<h2>${m.tekster.sammenlign}</h2>
    ${m.diagram === undefined ? nothing : tegnDiagram(m.diagram)}
    <div class="rulbar" tabindex="0" role="region" aria-label=${m.tekster.sammenlign}>
      <table class="sammenligning">
        <thead>
          <tr>
            <td></td>
            ${m.omraader.map((o, i) => html`<th scope="col" class=${`nr${i}`}><i aria-hidden="true">${VALGT_FORM[i]}</i> ${o.navn}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${raekker.map(
            (raekke) => html`<tr class=${raekke.vist ? "vist" : ""}>
              <th scope="row">${raekke.navn}</th>
              ${m.omraader.map((o) => {
                const celle = o.rader.find((r) => r.indikator === raekke.indikator);
                return html`<td class=${celle === undefined || celle.mangler ? "tal mangler" : "tal"}>${celle?.vaerdi ?? ""}<span class="tid">${celle?.tid ?? ""}</span></td>`;
              })}
            </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
};
