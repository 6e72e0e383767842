/** The own index: ready dimensions, a weight for each figure, and what it makes of the areas. */
import { html, nothing, type SVGTemplateResult, svg, type TemplateResult } from "lit-html";
import { lavFarvelag } from "../../derive/plan/farvelag";
import { type Indekslinje, type Indeksside, lavIndeksside } from "../../derive/plan/indeksside";
import { EGET_INDEKS, FLEST_INDEKSDELE, type Indeksdel, STOERSTE_VAEGT } from "../../state/planvalg";
import { withIndeks, withPlanvalg, withValgt } from "../../state/view";
import { gemCsv } from "../gem";
import { vaerdiAf } from "../projekter/filtre";
import type { Delbillede, Delvalg } from "./del";
import { tegnNiveauvalg } from "./valgliste";

/** The list with this weight for the indicator; 0 takes it out. */
const medVaegt = (dele: readonly Indeksdel[], indikator: string, vaegt: number): readonly Indeksdel[] => {
  if (vaegt === 0) return dele.filter((en) => en.indikator !== indikator);
  return dele.some((en) => en.indikator === indikator)
    ? dele.map((en) => (en.indikator === indikator ? { indikator, vaegt } : en))
    : [...dele, { indikator, vaegt }];
};

const tegnVaegte = (side: Indeksside, { ord, view, link: { change } }: Delvalg): TemplateResult => {
  const fuldt = view.plan.indeks.length >= FLEST_INDEKSDELE;
  const saet = (indikator: string, vaegt: number): void => change(withIndeks(view, medVaegt(view.plan.indeks, indikator, vaegt)));
  return html`<fieldset class="vaegte"><legend>${ord.vaegte}</legend>
    <ul>
      ${side.valg.map(({ indikator, navn, vaegt, standard, daekning }) => {
        const fortegn = Math.sign(vaegt === 0 ? standard : vaegt);
        return html`<li>
          <label for=${`vaegt-${indikator}`}>${navn} <small>${daekning}</small></label>
          <div class="vaegt">
            <input type="range" id=${`vaegt-${indikator}`} min="0" max=${STOERSTE_VAEGT} step="1" .value=${String(Math.abs(vaegt))} ?disabled=${fuldt && vaegt === 0} aria-valuetext=${vaegt === 0 ? ord.vaegtUd : String(Math.abs(vaegt))} @input=${(haendelse: Event) => saet(indikator, fortegn * Number(vaerdiAf(haendelse)))} />
            <span aria-hidden="true">${vaegt === 0 ? ord.vaegtUd : Math.abs(vaegt)}</span>
            <label class="vendt"><input type="checkbox" aria-label=${ord.vendtTale(navn)} .checked=${fortegn < 0} ?disabled=${vaegt === 0} @change=${() => saet(indikator, -vaegt)} />${ord.vendt}</label>
          </div>
        </li>`;
      })}
    </ul>
  </fieldset>`;
};

/** Open for whoever comes without an index; after that it is the reader's. */
let dimensionerAabne: boolean | undefined;

const tegnDimensioner = (
  side: Indeksside,
  { ord, view, link: { change } }: Delvalg,
): TemplateResult => html`<details class="dimensioner" ?open=${dimensionerAabne}><summary>${ord.dimensioner}</summary>
    <p class="under">${ord.dimensionerHvad}</p>
    <ul>
      ${side.dimensioner.map(({ dimension, dele, tekst, erValgt }) => {
        const navn = ord.dimensionsnavne[dimension];
        return html`<li><strong>${navn}</strong> ${dele.length === 0 ? nothing : html`<button type="button" class="knap" aria-pressed=${erValgt} aria-label=${ord.brugDimension(navn)} @click=${() => change(withIndeks(view, dele))}>${ord.brug}</button>`}<p class="under">${tekst}</p></li>`;
      })}
    </ul>
  </details>`;

const BJAELKE = 90;
/** The parts as bars left and right of nought, in their order. */
const tegnBidrag = ({ dele }: Indekslinje, stoerst: number): SVGTemplateResult => {
  const hoejde = 7 * dele.length;
  const bredde = (tal: number): number => (Math.abs(tal) / stoerst) * (BJAELKE / 2);
  return svg`<svg class="bidrag" width=${BJAELKE} height=${hoejde} viewBox=${`0 0 ${BJAELKE} ${hoejde}`} aria-hidden="true">
    ${dele.map(({ tal }, i) => (tal === undefined || tal === 0 ? nothing : svg`<rect class=${tal > 0 ? "op" : "ned"} x=${tal > 0 ? BJAELKE / 2 : BJAELKE / 2 - bredde(tal)} y=${i * 7 + 1} width=${bredde(tal)} height="5"></rect>`))}
    <line x1=${BJAELKE / 2} x2=${BJAELKE / 2} y1="0" y2=${hoejde}></line>
  </svg>`;
};

const tegnTabel = (side: Indeksside, { ord, view, link: { change } }: Delvalg): TemplateResult | typeof nothing => {
  if (side.linjer.length === 0) return nothing;
  const stoerst = Math.max(1e-9, ...side.linjer.flatMap(({ dele }) => dele.map(({ tal }) => Math.abs(tal ?? 0))));
  return html`<div class="rulbar" tabindex="0" role="region" aria-labelledby="indeks-titel">
      <table class="indekstabel">
        <thead><tr><th scope="col" class="tal">${ord.pladsSpand}</th><th scope="col">${ord.omraade}</th><th scope="col" class="tal">${ord.indekset}</th><th scope="col">${ord.bidrag}</th>${side.linjer[0]?.dele.map(({ navn }) => html`<th scope="col" class="tal">${navn}</th>`)}</tr></thead>
        <tbody>
          ${side.linjer.map(
            (linje) => html`<tr class=${view.valgte.includes(linje.rad.omraade.id) ? "valgt" : ""} data-omraade=${linje.rad.omraade.id}>
              <td class="tal">${linje.rad.nr ?? "–"}${linje.rad.nr === undefined || linje.plads === String(linje.rad.nr) ? nothing : html` <small>(${linje.plads})</small>`}</td>
              <th scope="row"><button type="button" class="link" @click=${() => change(withValgt(view, linje.rad.omraade.id))}>${linje.rad.omraade.navn}</button></th>
              <td class="tal">${linje.indeks === "" ? "–" : linje.indeks}</td>
              <td>${tegnBidrag(linje, stoerst)}</td>
              ${linje.dele.map(({ vaerdi, bidrag }) => html`<td class="tal">${vaerdi}${bidrag === "" ? nothing : html` <small>(${bidrag})</small>`}</td>`)}
            </tr>`,
          )}
        </tbody>
      </table>
    </div>
    <p class="under">${side.metode}</p>
    <p class="valgknapper">
      <button type="button" class="knap" @click=${() => gemCsv(side.csv, "bydelskort-eget-indeks")}>${ord.hentCsv}</button>
      <button type="button" class="knap" @click=${() => change(withPlanvalg(view, { del: "behov", behov: EGET_INDEKS }))}>${ord.brugIBehov}</button>
    </p>`;
};

export const tegnIndeks = (m: Delvalg): Delbillede => {
  const { ord, view, link } = m;
  const side = lavIndeksside(m);
  dimensionerAabne ??= view.plan.indeks.length === 0;
  return {
    side: html`<h2 id="indeks-titel">${ord.egetIndeks}</h2>
      <p class="under">${ord.indeksHvad}</p>
      <div aria-live="polite">${side.fund.map((en) => html`<p class="fund">${en}</p>`)}</div>
      <div class="filtre">${tegnNiveauvalg(m)}</div>
      ${tegnDimensioner(side, m)}
      ${tegnVaegte(side, m)}
      ${view.plan.indeks.length === 0 ? nothing : html`<p><button type="button" class="link" @click=${() => link.change(withIndeks(view, []))}>${ord.nulstil}</button></p>`}`,
    bund: html`${tegnTabel(side, m)}`,
    kort: {
      niveau: view.plan.behovniveau,
      titel: ord.egetIndeks,
      farver: lavFarvelag({ vaerdiById: side.vaerdiById, decimaler: 2, spejlet: true, palet: view.palet, sprog: view.sprog }),
      medMaerker: false,
    },
  };
};
