/** An indicator's own page: light and why, goals, chart, every measurement with its source, definition, and files to take along. */
import { html, nothing, render, type TemplateResult } from "lit-html";
import type { Indikatorside, Maalingsrad } from "../../derive/barometer/indikatorside";
import { lavKurveramme } from "../../derive/hent/kurveramme";
import type { Tid } from "../../domain/tid";
import { type View, withIndikator, withTid, withVisning } from "../../state/view";
import { gemCsv } from "../gem";
import { tegnHentKnapper } from "../hent/knapper";
import type { Linkvalg } from "../link";
import { tegnHvorfor, tegnMaal } from "./detaljer";
import { tegnKurve } from "./kurve";
import { linkTil } from "./linkTil";
import { tegnLys } from "./lysmaerke";
import { tegnOrd } from "./om";

export type Indikatorsidevalg = {
  readonly side: Indikatorside;
  readonly view: View;
  readonly link: Linkvalg;
  readonly muligheder: readonly {
    readonly navn: string;
    readonly indikatorer: readonly { readonly id: string; readonly navn: string }[];
  }[];
};

const tegnRad = (rad: Maalingsrad, { harOmraader }: Indikatorside, valgt: Tid | undefined): TemplateResult =>
  html`<tr class=${rad.tid === valgt ? "valgt" : ""}>
    <th scope="row">${rad.tidstekst}</th>
    ${harOmraader ? html`<td>${rad.omraade}</td>` : nothing}
    <td>${rad.gruppe}</td>
    <td class=${rad.mangler ? "tal mangler" : "tal"}>${rad.vaerdi}</td>
    <td>${rad.lys === undefined ? nothing : tegnLys(rad.lys)}</td>
    <td class="kilde" lang="da">${rad.note === "" ? nothing : html`<span class="notetekst">${rad.note}</span> `}<span class="sted">${rad.kilde} (${rad.sted})</span></td>
  </tr>`;

const tegnVaelger = ({ side, view, link, muligheder }: Indikatorsidevalg): TemplateResult =>
  html`<label class="vaelger"
    ><span class="kun-tale">${side.ord.vaelgIndikator}</span>
    <select
      .value=${view.indikator}
      @change=${(haendelse: Event & { target: HTMLSelectElement }) => link.change(withIndikator(view, haendelse.target.value))}
    >
      ${muligheder.map(
        (gruppe) =>
          html`<optgroup label=${gruppe.navn}>${gruppe.indikatorer.map(({ id, navn }) => html`<option value=${id} ?selected=${id === view.indikator}>${navn}</option>`)}</optgroup>`,
      )}
    </select></label
  >`;

const tegnHent = ({ ord, csv, filnavn }: Indikatorside): TemplateResult =>
  html`<p class="valgknapper hent">
    <button type="button" class="knap" @click=${() => gemCsv(csv, filnavn)}>${ord.hentCsv}</button>
    <button type="button" class="knap" @click=${() => window.print()}>${ord.udskriv}</button>
  </p>`;

const tegnFigur = ({ side, view }: Indikatorsidevalg, element: HTMLElement): TemplateResult | typeof nothing => {
  const { kurve, indikatorlys, ord, filnavn } = side;
  const ramme = lavKurveramme(side, view.sprog);
  if (kurve === undefined || ramme === undefined) return nothing;
  const figur = () => element.querySelector<SVGSVGElement>("svg.kurve");
  return html`<figure>
    ${tegnKurve({ kurve, navn: indikatorlys.navn, ord, valgt: view.tid })}
    ${tegnHentKnapper({ sprog: view.sprog, navn: ord.kurve(indikatorlys.navn), figur, ramme: () => ramme, filnavn })}
  </figure>`;
};

export const drawIndikatorside = (element: HTMLElement, m: Indikatorsidevalg): void => {
  const { side, view, link } = m;
  const { ord, indikatorlys } = side;
  render(
    html`<p class="brodkrumme">
        ${linkTil(withVisning(withTid(view, undefined), "barometer"), ord.tilbage, link)}
        ${side.paaKort ? linkTil(withVisning(view, "kort"), ord.paaKortet, link) : nothing} ${tegnVaelger(m)}
      </p>
      <h1>${indikatorlys.navn}</h1>
      ${
        side.harBytal
          ? html`<p class="hovedlys">${tegnLys(indikatorlys.lys)} <span class="tal">${indikatorlys.vaerdi}</span> <span class="tid">${indikatorlys.tid}</span></p>
            <p class="saetning">${indikatorlys.hvorfor}</p>
            ${side.erTidligere ? html`<p class="under">${ord.tidligere} ${linkTil(withTid(view, undefined), ord.visSeneste, link)}</p>` : nothing}
            ${tegnHvorfor(indikatorlys, ord)} ${tegnMaal(indikatorlys.maal)}`
          : html`<p class="saetning">${side.harOmraader ? ord.kunOmraader : ord.kunBydele}</p>`
      }
      ${tegnFigur(m, element)}
      <h2>${ord.definition}</h2>
      <p>${side.definition}</p>
      <p class="under">${ord.hvem}: ${side.population}. ${ord.kilde}: <span lang="da">${side.kilde}</span></p>
      ${tegnOrd(ord)}
      <h2 id="maalinger-titel">${ord.tal}</h2>
      <div class="rulbar" tabindex="0" role="region" aria-labelledby="maalinger-titel">
        <table>
          <thead>
            <tr>
              <th scope="col">${ord.tid}</th>
              ${side.harOmraader ? html`<th scope="col">${ord.omraade}</th>` : nothing}
              <th scope="col">${ord.gruppen}</th>
              <th scope="col" class="tal">${ord.vaerdi}</th>
              <th scope="col">${ord.lyset}</th>
              <th scope="col">${ord.noteOgKilde}</th>
            </tr>
          </thead>
          <tbody>
            ${side.rader.map((rad) => tegnRad(rad, side, view.tid))}
          </tbody>
        </table>
      </div>
      <h2 class="hent">${ord.hent}</h2>
      ${tegnHent(side)}`,
    element,
  );
};
