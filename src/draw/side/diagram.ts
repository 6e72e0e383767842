/** A line chart of the shown indicator: a line for each selected area, and one for the city where the model has it. */
import { html, nothing, svg, type TemplateResult } from "lit-html";
import type { Udviklingsdiagram } from "../../derive/model/udviklingsdiagram";
import { VALGT_FORM } from "../../state/view";

export const tegnDiagram = (diagram: Udviklingsdiagram): TemplateResult =>
  html`<svg class="diagram" viewBox=${`-46 -6 ${diagram.maal.bredde + 56} ${diagram.maal.hoejde + 26}`} role="img" aria-label=${diagram.titel}>
    ${diagram.yTrin.map((t) => svg`<g class="trin"><line x1="0" x2=${diagram.maal.bredde} y1=${t.y} y2=${t.y}></line><text x="-4" y=${t.y + 3.5} text-anchor="end">${t.tekst}</text></g>`)}
    ${diagram.xTrin.map((t) => svg`<text x=${t.x} y=${diagram.maal.hoejde + 14} text-anchor="middle">${t.tekst}</text>`)}
    <path class="by" d=${diagram.byLinje}></path>
    ${diagram.linjer.map((l, i) => svg`<path class=${`egen nr${i}`} d=${l.d}></path>${l.slut === undefined ? nothing : svg`<text class=${`slut nr${i}`} x=${l.slut[0]} y=${l.slut[1] + 4} text-anchor="middle">${VALGT_FORM[i]}</text>`}`)}
  </svg>`;
