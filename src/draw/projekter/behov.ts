/** Need and effort: the finding, a chart with the median of need as a line, and the table that it is made of. */
import { html, nothing, svg, type TemplateResult } from "lit-html";
import type { Behovside } from "../../derive/projekter/behovside";
import type { Projekttekster } from "../../domain/tekster/projekter/da";
import { INDSATSMAAL, PROJEKTLAESERE } from "../../state/projektvalg";
import { type View, withProjektvalg, withValgt } from "../../state/view";
import type { Change } from "../change";
import { gemCsv } from "../gem";

export type Behovsvalg = {
  readonly side: Behovside;
  readonly ord: Projekttekster;
  readonly niveaunavn: Readonly<Record<string, string>>;
  readonly view: View;
  readonly change: Change;
};

const BREDDE = 620;
const HOEJDE = 320;
/** As many points as can be named beside themselves. */
const FLEST_NAVNE = 12;

const tegnPunkter = ({ side, ord, view, change }: Behovsvalg): TemplateResult | typeof nothing => {
  const punkter = side.linjer.flatMap(({ rad, indsats }) =>
    rad.vaerdi === undefined || indsats === undefined ? [] : [{ rad, x: indsats, y: rad.vaerdi }],
  );
  if (punkter.length < 2 || side.behov === undefined) return nothing;
  const [ys, xMax] = [punkter.map(({ y }) => y), Math.max(1, ...punkter.map(({ x }) => x))];
  const [y0, y1] = [Math.min(...ys), Math.max(...ys)];
  const px = (x: number) => 20 + (x / xMax) * (BREDDE - 140);
  const py = (y: number) => HOEJDE - 24 - (y1 > y0 ? (y - y0) / (y1 - y0) : 0.5) * (HOEJDE - 50);
  const median = py(side.behov.medianVaerdi);
  return html`<svg class="behovskurve" viewBox=${`0 0 ${BREDDE} ${HOEJDE}`} role="img" aria-label=${ord.behovKurve(side.indikator.navn)}>
    <line class="median" x1="0" x2=${BREDDE} y1=${median} y2=${median}></line>
    <text x=${BREDDE} y=${median - 5} text-anchor="end">${ord.median}</text>
    <text x="0" y="14">${side.indikator.kortNavn} ↑</text>
    <text x=${BREDDE} y=${HOEJDE - 4} text-anchor="end">${ord.indsatser[view.projekter.indsats]} →</text>
    ${punkter.map(
      ({
        rad,
        x,
        y,
      }) => svg`<g class=${rad.projekter.length === 0 && rad.foranMedian ? "punkt tynd" : "punkt"} @click=${() => change(withValgt(view, rad.omraade.id))}>
        <circle cx=${px(x)} cy=${py(y)} r=${view.valgte.includes(rad.omraade.id) ? 8 : 5}></circle><title>${rad.omraade.navn}</title>
        ${punkter.length <= FLEST_NAVNE || (rad.projekter.length === 0 && rad.foranMedian && punkter.length <= 3 * FLEST_NAVNE) ? svg`<text x=${px(x) + 9} y=${py(y) + 4}>${rad.omraade.navn}</text>` : nothing}
      </g>`,
    )}
  </svg>`;
};

export const tegnBehov = (m: Behovsvalg): TemplateResult => {
  const { side, ord, niveaunavn, view, change } = m;
  const vaerdiAf = (haendelse: Event) => (haendelse.target as HTMLSelectElement).value;
  return html`<section aria-labelledby="behov-titel">
    <h2 id="behov-titel">${ord.behov}</h2>
    <p class="under">${ord.behovHvad}</p>
    <div class="filtre">
      <label class="bred">${ord.behovEfter}
        <select data-valgt=${side.indikator.id} @change=${(haendelse: Event) => change(withProjektvalg(view, { behov: vaerdiAf(haendelse) }))}>
          ${side.muligheder.map(({ id, navn }) => html`<option value=${id}>${navn}</option>`)}
        </select>
      </label>
      <label>${ord.behovNiveau}
        <select data-valgt=${side.niveau} ?disabled=${side.niveauer.length < 2} @change=${(haendelse: Event) => change(withProjektvalg(view, { behovniveau: side.niveauer.find((en) => en === vaerdiAf(haendelse)) ?? side.niveau }))}>
          ${side.niveauer.map((niveau) => html`<option value=${niveau}>${niveaunavn[niveau]}</option>`)}
        </select>
      </label>
      <label>${ord.indsats}
        <select data-valgt=${view.projekter.indsats} @change=${(haendelse: Event) => change(withProjektvalg(view, { indsats: PROJEKTLAESERE.indsats(vaerdiAf(haendelse)) ?? "antal" }))}>
          ${INDSATSMAAL.map((en) => html`<option value=${en}>${ord.indsatser[en]}</option>`)}
        </select>
      </label>
    </div>
    <div aria-live="polite">${side.fund.map((en) => html`<p class="fund">${en}</p>`)}</div>
    ${tegnPunkter(m)}
    <div class="rulbar" tabindex="0" role="region" aria-labelledby="behov-titel">
      <table class="behovstabel">
        <thead><tr><th scope="col" class="tal">${ord.plads}</th><th scope="col">${ord.omraade}</th><th scope="col" class="tal">${side.indikator.kortNavn}</th><th scope="col" class="tal">${ord.igang}</th><th scope="col" class="tal">${ord.krPr1000}</th><th scope="col">${ord.note}</th></tr></thead>
        <tbody>
          ${side.linjer.map(
            ({ rad, vaerdi, kroner, grund }) => html`<tr class=${view.valgte.includes(rad.omraade.id) ? "valgt" : ""}>
              <td class="tal">${rad.nr ?? "–"}</td>
              <th scope="row"><button type="button" class="link" @click=${() => change(withValgt(view, rad.omraade.id))}>${rad.omraade.navn}</button></th>
              <td class="tal">${vaerdi === "" ? "–" : vaerdi}</td>
              <td class="tal">${rad.projekter.length}</td>
              <td class="tal">${kroner === "" ? "–" : kroner}</td>
              <td>${grund}</td>
            </tr>`,
          )}
        </tbody>
      </table>
    </div>
    <p class="under">${side.regel}</p>
    <p class="valgknapper"><button type="button" class="knap" @click=${() => gemCsv(side.csv, "bydelskort-behov-og-indsats")}>${ord.hentCsv}</button></p>
  </section>`;
};
