/** Share of projects against share of kroner, year by year: bars in pairs, and the figures behind them. */
import { html, nothing, svg, type TemplateResult } from "lit-html";
import { FORDELINGSAAR, type Fordelingsaar, fordelingFor, yderpunkter } from "../../derive/projekter/fordeling";
import type { Projektside } from "../../derive/projekter/projektside";
import { formatTal, medEnhed } from "../../derive/tal/format";
import type { Oekonomirad } from "../../domain/projekt";
import { teksterFor } from "../../domain/sprogvalg";

const tegnAar = (side: Projektside, rader: readonly Oekonomirad[], aar: Fordelingsaar): TemplateResult | typeof nothing => {
  const { ord, sprog } = side;
  const navne = teksterFor({ sprog }).indsatsomraade;
  const fordeling = fordelingFor(rader, aar);
  const pct = (tal: number) => medEnhed(formatTal(tal, 0, sprog), "pct.", sprog);
  if (fordeling.length === 0) return nothing;
  const yder = yderpunkter(fordeling);
  const sum = (vaelg: (rad: (typeof fordeling)[number]) => number) =>
    formatTal(
      fordeling.map(vaelg).reduce((a, b) => a + b, 0),
      0,
      sprog,
    );
  const soejle = (andel: number, klasse: string) =>
    html`<svg class=${`andel ${klasse}`} height="12" width="100%" aria-hidden="true">${svg`<rect width=${`${andel}%`} height="12"></rect>`}</svg>`;
  return html`<h3>${ord.pengeIAlt({ aar, antal: sum(({ antal }) => antal.vaerdi), kroner: sum(({ kroner }) => kroner.vaerdi) })}</h3>
    ${
      yder === undefined
        ? ""
        : html`<p>${ord.pengeFund({
            aar,
            mest: navne[yder.mest.indsatsomraade],
            mestKroner: pct(yder.mest.andelKroner),
            mestAntal: pct(yder.mest.andelAntal),
            mindst: navne[yder.mindst.indsatsomraade],
            mindstKroner: pct(yder.mindst.andelKroner),
            mindstAntal: pct(yder.mindst.andelAntal),
          })}</p>`
    }
    <div class="rulbar" tabindex="0" role="region" aria-label=${`${ord.penge} ${aar}`}>
      <table class="penge">
        <thead><tr><th scope="col">${ord.emne}</th><th scope="col">${ord.andelProjekter}</th><th scope="col" class="tal">${ord.antal}</th><th scope="col">${ord.andelKroner}</th><th scope="col" class="tal">${ord.belob}</th></tr></thead>
        <tbody>
          ${fordeling.map(
            (en) => html`<tr>
              <th scope="row">${navne[en.indsatsomraade]}</th>
              <td>${soejle(en.andelAntal, "antal")}<span>${pct(en.andelAntal)}</span></td>
              <td class="tal">${formatTal(en.antal.vaerdi, 0, sprog)}</td>
              <td>${soejle(en.andelKroner, "kroner")}<span>${pct(en.andelKroner)}</span></td>
              <td class="tal">${formatTal(en.kroner.vaerdi, 0, sprog)}</td>
            </tr>`,
          )}
        </tbody>
      </table>
    </div>`;
};

export const tegnPenge = (side: Projektside, rader: readonly Oekonomirad[]): TemplateResult =>
  html`<section aria-labelledby="penge-titel">
    <h2 id="penge-titel">${side.ord.penge}</h2>
    <p class="under">${side.ord.pengeHvad} <span lang="da">Statusrapport 2009, kap. 9</span></p>
    ${[...FORDELINGSAAR].reverse().map((aar) => tegnAar(side, rader, aar))}
  </section>`;
