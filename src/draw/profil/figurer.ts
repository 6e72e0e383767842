/** The drawings of a profile: line charts, the small maps of the kvarterer, and where in the city the area lies. Plain SVG, no script. */
import { html, nothing, svg, type TemplateResult } from "lit-html";
import type { Kvarterkort } from "../../derive/profil/kvarterkort";
import type { Linjediagram } from "../../derive/profil/linjediagram";
import type { Oversigtskort } from "../../derive/profil/oversigtskort";

/** Room for the numbers at the left, and for the lines' names at the right. */
const VENSTRE = 40;
const HOEJRE = 118;

export const tegnLinjediagram = (id: string, d: Linjediagram): TemplateResult =>
  html`<figure class="diagram" id=${id} data-titel=${d.titel} data-under=${d.enhed} data-kilder="befolkning">
    <figcaption>${d.titel} <small>${d.enhed}</small></figcaption>
    <svg viewBox=${`${-VENSTRE} -8 ${d.maal.bredde + VENSTRE + HOEJRE} ${d.maal.hoejde + 30}`} role="img" aria-label=${`${d.titel}, ${d.enhed}`}>
      ${d.yTrin.map((t) => svg`<g class="trin"><line x1="0" x2=${d.maal.bredde} y1=${t.y} y2=${t.y}></line><text x="-6" y=${t.y + 4} text-anchor="end">${t.tekst}</text></g>`)}
      ${d.xTrin.map((t) => svg`<g class="trin"><line x1=${t.x} x2=${t.x} y1=${d.maal.hoejde} y2=${d.maal.hoejde + 4}></line><text x=${t.x} y=${d.maal.hoejde + 18} text-anchor="middle">${t.tekst}</text></g>`)}
      ${d.linjer.map((l) => svg`<g class=${`linje nr${l.nr}`}><path d=${l.d}></path><circle cx=${l.slut[0]} cy=${l.slut[1]} r="3"></circle><text x=${d.maal.bredde + 6} y=${l.y + 4}>${l.navn}</text></g>`)}
    </svg>
  </figure>`;

const MOENSTER = "profil-mangler";

export const tegnKvarterkort = (
  kort: Kvarterkort,
  m: { readonly titel: string; readonly enhed: string; readonly mangler: string },
): TemplateResult => {
  const bredde = kort.bredde / kort.legende.length;
  return html`<figure class="kvarterkort" data-titel=${m.titel} data-under=${kort.kort.map(({ tid }) => tid).join(", ")} data-kilder="befolkning kort">
    <svg viewBox=${`0 0 ${kort.bredde} ${kort.hoejde}`} role="img" aria-label=${`${m.titel}: ${kort.kort.map(({ tid }) => tid).join(", ")}`}>
      <defs>
        ${kort.omrids.map(({ nr, d }) => svg`<path id=${`kvarter-${nr}`} d=${d}></path>`)}
        ${kort.harMangler ? svg`<pattern id=${MOENSTER} width="6" height="6" patternUnits="userSpaceOnUse"><rect width="6" height="6" fill="#f6f5f2"></rect><path d="M-1 7L7 -1M-1 1L1 -1M5 7L7 5" stroke="#6b7680" fill="none"></path></pattern>` : nothing}
      </defs>
      ${kort.kort.map(
        ({ tid, x, y, fyld }) => svg`<g transform=${`translate(${x},${y})`}>
          <text class="aarstal" x=${kort.felt.bredde / 2} y="-5" text-anchor="middle">${tid}</text>
          ${kort.omrids.map(({ nr }, i) => svg`<use href=${`#kvarter-${nr}`} fill=${fyld[i]?.farve ?? `url(#${MOENSTER})`} stroke="#fff" stroke-width="0.8"></use>`)}
          ${kort.numre.map((plads, i) =>
            plads === undefined
              ? nothing
              : svg`<text aria-hidden="true" class=${fyld[i]?.moerk === true ? "nr lys" : "nr"} x=${plads.x} y=${plads.y + 3.6} text-anchor="middle">${i + 1}</text>`,
          )}
        </g>`,
      )}
      <g class="skala" transform=${`translate(0,${kort.legendeY})`}>
        <text x="0" y="6">${m.enhed}</text>${kort.harMangler ? svg`<text x="0" y="52">${m.mangler}</text>` : nothing}
        ${kort.legende.map(({ farve, tekst }, i) => svg`<rect x=${i * bredde} y="11" width=${bredde} height="9" fill=${farve}></rect><text x=${i * bredde} y="31" text-anchor="middle">${tekst}</text>`)}
      </g>
    </svg>
  </figure>`;
};

export const tegnOversigtskort = (kort: Oversigtskort, titel: string): TemplateResult =>
  html`<svg class="oversigtskort" viewBox=${`0 0 ${kort.bredde} ${kort.hoejde}`} role="img" aria-label=${titel}>
    <path class="andre" d=${kort.andre}></path><path class="valgt" d=${kort.valgt}></path>
  </svg>`;
