/** One indicator for the city as a whole: light and why, goals, the chart, and every measurement behind a fold. */
import { html, nothing, type TemplateResult } from "lit-html";
import type { Indikatorside, Maalingsrad } from "../../derive/barometer/indikatorside";
import { tegnHvorfor, tegnMaalKort } from "../barometer/detaljer";
import { tegnKurve } from "../barometer/kurve";
import { tegnLys } from "../barometer/lysmaerke";
import { type Indlejringsramme, tegnBundlinje } from "./ramme";

const tegnRad = (rad: Maalingsrad, { harOmraader }: Indikatorside): TemplateResult =>
  html`<tr>
    <th scope="row">${rad.tidstekst}</th>
    ${harOmraader ? html`<td>${rad.omraade}</td>` : nothing}
    <td>${rad.gruppe}</td>
    <td class=${rad.mangler ? "tal mangler" : "tal"}>${rad.vaerdi}</td>
    <td class="kilde" lang="da">${rad.note === "" ? nothing : html`<span class="notetekst">${rad.note}</span> `}${rad.kilde} (${rad.sted})</td>
  </tr>`;

export const tegnIndikatorkort = (side: Indikatorside, ramme: Indlejringsramme): TemplateResult => {
  const { ord, indikatorlys } = side;
  return html`<header>
      <h1>${indikatorlys.navn}</h1>
      ${
        side.harBytal
          ? html`<p class="hovedlys">${tegnLys(indikatorlys.lys)} <span class="tal">${indikatorlys.vaerdi}</span> <span class="tid">${indikatorlys.tid}</span></p>
            <p class="fund">${indikatorlys.hvorfor}</p>
            ${tegnHvorfor(indikatorlys, ord)} ${tegnMaalKort(indikatorlys.maal)}`
          : html`<p class="fund">${side.harOmraader ? ord.kunOmraader : ord.kunBydele}</p>`
      }
    </header>
    ${side.kurve === undefined ? nothing : html`<figure>${tegnKurve({ kurve: side.kurve, navn: indikatorlys.navn, ord, valgt: undefined })}</figure>`}
    <p class="under">${side.definition} ${ord.hvem}: ${side.population}.</p>
    ${
      side.rader.length === 0
        ? nothing
        : html`<details>
            <summary>${ramme.ord.maalinger}</summary>
            <div class="rulbar" tabindex="0" role="region" aria-label=${ramme.ord.maalinger}>
              <table>
                <thead>
                  <tr>
                    <th scope="col">${ord.tid}</th>
                    ${side.harOmraader ? html`<th scope="col">${ord.omraade}</th>` : nothing}
                    <th scope="col">${ord.gruppen}</th>
                    <th scope="col" class="tal">${ord.vaerdi}</th>
                    <th scope="col">${ord.noteOgKilde}</th>
                  </tr>
                </thead>
                <tbody>${side.rader.map((rad) => tegnRad(rad, side))}</tbody>
              </table>
            </div>
          </details>`
    }
    <footer id="bund">${tegnBundlinje(ramme)}</footer>`;
};
