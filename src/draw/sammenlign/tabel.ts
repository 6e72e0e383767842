/** The same rows for all areas. On a phone a row is a block with a line for each area: nothing is out of sight sideways. */
import { html, nothing, type TemplateResult } from "lit-html";
import type { Celle, Forskel, Raekke } from "../../derive/sammenlign/raekker";
import { teksterFor } from "../../domain/sprogvalg";
import { VALGT_FORM } from "../../state/view";
import type { Sammenlignvalg } from "./vaelg";

/** The city's mark: a ring, as its line is a quiet one. */
export const BYFORM = "○";

const tegnCelle = ({ tekst, maaling, tid, note }: Celle, { nr, navn }: { nr: number | undefined; navn: string }, { ord }: Sammenlignvalg) =>
  html`<td class=${`vaerdi nr${nr ?? "by"}${maaling === undefined ? " mangler" : ""}`}>
    <span class="hvem" aria-hidden="true"><i>${nr === undefined ? BYFORM : VALGT_FORM[nr]}</i> ${navn}</span>
    <span class="tal">${tekst}${note === "" ? nothing : html`<span aria-hidden="true">*</span><span class="kun-tale">, ${ord.medNote}</span>`}</span>
    ${tid === "" ? nothing : html`<small>${tid}</small>`}
  </td>`;

const tegnForskel = ({ tekst, vaerdi, tider }: Forskel, fra: string): TemplateResult =>
  html`<td class=${vaerdi === undefined ? "forskel mangler" : "forskel"}>
    <span class="hvem" aria-hidden="true">${fra}</span>
    <span class="tal">${tekst}</span>
    ${tider === "" ? nothing : html`<small>${tider}</small>`}
  </td>`;

const tegnRaekke = (raekke: Raekke, m: Sammenlignvalg): TemplateResult => {
  const { side, ord, view } = m;
  const fra = ord.forskelFra(side.navne[0] ?? "");
  return html`<tr>
    <th scope="row">${raekke.indikator.navn}</th>
    ${raekke.celler.map((celle, i) => {
      const forskel = raekke.forskelle[i - 1];
      return html`${tegnCelle(celle, { nr: i, navn: side.navne[i] ?? "" }, m)}${forskel === undefined ? nothing : tegnForskel(forskel, fra)}`;
    })}
    ${tegnCelle(raekke.by, { nr: undefined, navn: teksterFor(view).by }, m)}
  </tr>`;
};

const tegnHoved = ({ side, ord, view }: Sammenlignvalg): TemplateResult => {
  const tekster = teksterFor(view);
  return html`<thead><tr>
    <th scope="col">${ord.indikator}</th>
    ${side.omraader.map(
      (
        { navn, niveau },
        i,
      ) => html`<th scope="col" class=${`nr${i}`}><i aria-hidden="true">${VALGT_FORM[i]}</i> ${navn} <small>${tekster.niveauEntal[niveau]}</small></th>
        ${i === 0 ? nothing : html`<th scope="col" class="forskel">${ord.forskelFra(side.navne[0] ?? "")}</th>`}`,
    )}
    <th scope="col" class="nrby"><i aria-hidden="true">${BYFORM}</i> ${tekster.by} <small>${tekster.niveauNavn.by.toLocaleLowerCase(view.sprog)}</small></th>
  </tr></thead>`;
};

/** Each figure's source, and what the data say of it. */
export const tegnKilder = ({ side, ord, view }: Sammenlignvalg): TemplateResult =>
  html`<details class="kilderognoter"><summary>${ord.kilderOgNoter}</summary>
    <dl>
      ${side.grupper
        .flatMap(({ raekker }) => raekker)
        .map(({ indikator, kilder, celler, by }) => {
          const noter = [...celler.map((celle, i) => ({ celle, navn: side.navne[i] ?? "" })), { celle: by, navn: teksterFor(view).by }];
          return html`<dt>${indikator.navn}</dt>
            <dd class="definition">${indikator.definition}</dd>
            <dd lang="da">${teksterFor({ sprog: "da" }).kilde}: ${kilder.length === 0 ? indikator.kilde : kilder.join("; ")}</dd>
            ${noter.map(({ celle, navn }) => (celle.note === "" ? nothing : html`<dd lang="da">* ${navn}: ${celle.note}</dd>`))}`;
        })}
    </dl>
  </details>`;

export const tegnTal = (m: Sammenlignvalg): TemplateResult => {
  const { side, ord } = m;
  const spalter = 2 * side.omraader.length + 1;
  const harNoter = side.grupper.some(({ raekker }) => raekker.some(({ celler, by }) => [...celler, by].some(({ note }) => note !== "")));
  return html`<section aria-labelledby="sammenlign-tal">
    <h2 id="sammenlign-tal">${ord.tallene}</h2>
    <p class="under">${ord.tallenesDato} ${ord.forskelHvad(side.navne[0] ?? "")}</p>
    <div class="rulbar" tabindex="0" role="region" aria-labelledby="sammenlign-tal">
      <table class="sidetal">
        ${tegnHoved(m)}
        ${side.grupper.map(
          ({ navn, raekker }) => html`<tbody>
            <tr class="gruppe"><th scope="rowgroup" colspan=${spalter}>${navn}</th></tr>
            ${raekker.map((raekke) => tegnRaekke(raekke, m))}
          </tbody>`,
        )}
      </table>
    </div>
    ${harNoter ? html`<p class="under">${ord.stjerne}</p>` : nothing}
    ${side.antalKunByen === 0 ? nothing : html`<p class="under">${ord.kunByen(String(side.antalKunByen))}</p>`}
  </section>`;
};
