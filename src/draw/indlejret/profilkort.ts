/** An area's card: the finding, the key figures beside the city's, and where in the city it lies. */
import { html, nothing, type TemplateResult } from "lit-html";
import type { Profil } from "../../derive/profil/profil";
import { tegnOversigtskort } from "../profil/figurer";
import { type Indlejringsramme, tegnBundlinje } from "./ramme";

export const tegnProfilkort = (profil: Profil, ramme: Indlejringsramme): TemplateResult => {
  const { ord, noegletal } = profil;
  return html`<header class="korthoved">
      <div>
        <p class="overlinje">${profil.overlinje}</p>
        <h1>${profil.titel}</h1>
        ${profil.fund.map((saetning) => html`<p class="fund">${saetning}</p>`)}
        ${profil.hvisTal === "" ? nothing : html`<p class="under">${profil.hvisTal}</p>`}
      </div>
      ${profil.oversigtskort === undefined ? nothing : tegnOversigtskort(profil.oversigtskort, `${profil.titel}, ${ord.by}`)}
    </header>
    <div class="rulbar" tabindex="0" role="region" aria-label=${ramme.ord.noegletal}>
      <table>
        <caption>${ramme.ord.noegletal}, ${noegletal[0]?.tid ?? ""}</caption>
        <thead>
          <tr><th scope="col">${ord.tal}</th>${[ord.vaerdi, ord.by, ord.plads].map((tekst) => html`<th scope="col" class="tal">${tekst}</th>`)}</tr>
        </thead>
        <tbody>
          ${noegletal.map(
            (en) => html`<tr>
              <th scope="row">${en.navn}</th>
              <td class=${en.vaerdi.mangler ? "tal mangler" : "tal"}>${en.vaerdi.tekst}</td>
              <td class=${en.by.mangler ? "tal mangler" : "tal"}>${en.by.tekst}</td>
              <td class="tal">${en.plads}</td>
            </tr>`,
          )}
        </tbody>
      </table>
    </div>
    <footer id="bund">${tegnBundlinje(ramme)}</footer>`;
};
