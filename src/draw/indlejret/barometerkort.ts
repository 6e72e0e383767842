/** The barometer in one look: six indsatsområder with their light, figure and goal, and the reason of each behind a fold. */
import { html, nothing, type TemplateResult } from "lit-html";
import type { Barometer, Barometeromraade } from "../../derive/barometer/barometer";
import { tegnMaalKort } from "../barometer/detaljer";
import { tegnLys } from "../barometer/lysmaerke";
import { type Indlejringsramme, tegnBundlinje } from "./ramme";

const tegnOmraade = (omraade: Barometeromraade, hvorfor: string): TemplateResult =>
  html`<li>
    <h2>${omraade.navn}</h2>
    <p class="hovedlys">${tegnLys(omraade.lys)}</p>
    ${omraade.kort.map((linje) => html`<p>${linje}</p>`)}
    <details>
      <summary>${hvorfor}<span class="kun-tale"> ${omraade.navn}</span></summary>
      ${omraade.regel === "" ? nothing : html`<p>${omraade.regel}</p>`}
      ${omraade.hoved.map((en) => html`<h3>${en.navn}</h3><p>${en.hvorfor}</p>${tegnMaalKort(en.maal)}`)}
      ${omraade.vurdering === undefined ? nothing : html`<p class="under">${omraade.vurdering.tekst} <span lang="da">${omraade.vurdering.kilde}</span></p>`}
    </details>
  </li>`;

export const tegnBarometerkort = ({ ord, samlet, omraader }: Barometer, ramme: Indlejringsramme): TemplateResult =>
  html`<header>
      <h1>${ord.titel}</h1>
      <p class="fund">${samlet}</p>
    </header>
    <ul class="lysene">${omraader.map((omraade) => tegnOmraade(omraade, ord.hvorfor))}</ul>
    <p class="under">${ord.indledning}</p>
    <footer id="bund">${tegnBundlinje(ramme)}</footer>`;
