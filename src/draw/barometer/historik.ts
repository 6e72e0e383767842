/** The lights over time: a row for each indicator, a cell for each measurement. Sorts as the reader likes. */
import { html, nothing, type TemplateResult } from "lit-html";
import type { Historikcelle, Historikrad } from "../../derive/barometer/historik";
import { withIndikatorside, withTid } from "../../state/view";
import type { Barometervalg } from "./barometer";
import { linkTil } from "./linkTil";

const ORDENER = ["rapport", "navn", "lys"] as const;
type Orden = (typeof ORDENER)[number];

/** How the reader last sorted: the grid's own business, like an open `<details>`. */
let orden: Orden = "rapport";
const dansk = new Intl.Collator("da");

const sorteret = (rader: readonly Historikrad[]): readonly Historikrad[] => {
  if (orden === "navn") return [...rader].sort((a, b) => dansk.compare(a.navn, b.navn));
  return orden === "lys" ? [...rader].sort((a, b) => b.rang - a.rang || dansk.compare(a.navn, b.navn)) : rader;
};

const tegnCelle = (rad: Historikrad, celle: Historikcelle, m: Barometervalg): TemplateResult =>
  html`<td class=${celle.lys.udvikling ?? "uden-lys"}>
    ${linkTil(withTid(withIndikatorside(m.view, rad.id), celle.tid), html`<i aria-hidden="true">${celle.lys.form}</i> <strong>${celle.tal}</strong>${celle.harNote ? html`<span aria-hidden="true">*</span>` : nothing}<span class="kun-tale">, ${celle.lys.ord}${celle.harNote ? `, ${m.barometer.ord.medBemaerkning}` : ""}</span><small>${celle.tidstekst}</small>`, m.link)}
  </td>`;

export const tegnHistorik = (m: Barometervalg, igen: () => void): TemplateResult => {
  const { ord, historik } = m.barometer;
  const flest = Math.max(0, ...historik.map(({ celler }) => celler.length));
  return html`<section aria-labelledby="historik-titel">
    <h2 id="historik-titel">${ord.historik}</h2>
    <p class="under">${ord.historikHvad}</p>
    <label class="sorter"
      >${ord.sorter}
      <select
        @change=${(haendelse: Event & { target: HTMLSelectElement }) => {
          orden = ORDENER.find((en) => en === haendelse.target.value) ?? "rapport";
          igen();
        }}
      >
        ${ORDENER.map((en) => html`<option value=${en} ?selected=${en === orden}>${ord.sorteringer[en]}</option>`)}
      </select></label
    >
    <div class="rulbar historikrude" tabindex="0" role="region" aria-labelledby="historik-titel">
      <table class="historik">
        <thead>
          <tr>
            <th scope="col">${ord.indikator}</th>
            ${Array.from({ length: flest }, (_, i) => html`<th scope="col">${ord.maalingNr(i + 1)}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${sorteret(historik).map(
            (rad) => html`<tr>
              <th scope="row">${rad.navn}<small>${rad.omraade}</small></th>
              ${rad.celler.map((celle) => tegnCelle(rad, celle, m))} ${Array.from({ length: flest - rad.celler.length }, () => html`<td></td>`)}
            </tr>`,
          )}
        </tbody>
      </table>
    </div>
    <p class="under">${ord.bemaerkningForklaret}</p>
  </section>`;
};
