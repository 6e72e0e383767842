/** The chart of an indicator, as SVG: lines, points, breaks, goal flags and the way to them. Its legend stands below as text. */
import { html, nothing, svg, type TemplateResult } from "lit-html";
import type { Kurve } from "../../derive/barometer/kurve";
import type { Barometertekster } from "../../domain/tekster/barometer/da";
import type { Tid } from "../../domain/tid";

export type Kurvevalg = { readonly kurve: Kurve; readonly navn: string; readonly ord: Barometertekster; readonly valgt: Tid | undefined };

const tegnLinje = (linje: Kurve["linjer"][number], nr: number, valgt: Tid | undefined): TemplateResult =>
  svg`<g class=${nr === 0 ? "egen" : `gruppe g${nr}`}><path d=${linje.d}></path>${linje.punkter.map(
    (p) => svg`<circle cx=${p.x} cy=${p.y} r=${nr === 0 && p.tid === valgt ? 6 : 3.5}><title>${p.titel}</title></circle>`,
  )}</g>`;

export const tegnKurve = ({ kurve, navn, ord, valgt }: Kurvevalg): TemplateResult => {
  const { maal } = kurve;
  return html`<svg class="kurve" viewBox=${`-52 -20 ${maal.bredde + 66} ${maal.hoejde + 50}`} role="img" aria-label=${ord.kurve(navn)}>
      ${kurve.yTrin.map((t) => svg`<g class="trin"><line x1="0" x2=${maal.bredde} y1=${t.y} y2=${t.y}></line><text x="-8" y=${t.y + 4} text-anchor="end">${t.tekst}</text></g>`)}
      ${kurve.enhed === "" ? nothing : svg`<text class="akse" x="-50" y="-6">${kurve.enhed}</text>`}
      ${kurve.xTrin.map((t) => svg`<g class="trin"><line x1=${t.x} x2=${t.x} y1=${maal.hoejde} y2=${maal.hoejde + 5}></line><text x=${t.x} y=${maal.hoejde + 20} text-anchor="middle">${t.tekst}</text></g>`)}
      ${kurve.brud.map((x) => svg`<g class="brudstreg"><path d=${`M${x},0V${maal.hoejde}`}></path><text x=${x} y="-3" text-anchor="middle">${ord.brudMaerke}</text></g>`)}
      ${kurve.flag.map((f) => svg`<g class="flag"><path class="sti" d=${f.sti}></path><path class="stang" d=${`M${f.x},${f.y}v-14l9,4l-9,4`}></path><title>${f.titel}</title></g>`)}
      ${kurve.linjer.map((linje, i) => tegnLinje(linje, i, valgt))}
    </svg>
    <ul class="kurveforklaring">
      ${kurve.linjer.map((linje, i) => html`<li class=${i === 0 ? "egen" : `g${i}`}><i aria-hidden="true"></i>${linje.navn}</li>`)}
      ${kurve.flag.length === 0 ? nothing : kurve.flag.map((f) => html`<li class="flag"><i aria-hidden="true">⚑</i>${f.titel}</li>`)}
      ${kurve.flag.some((f) => f.sti !== "") ? html`<li class="sti"><i aria-hidden="true"></i>${ord.vejTilMaal}</li>` : nothing}
    </ul>`;
};
