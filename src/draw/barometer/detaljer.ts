/** «Hvorfor?»: one sentence in sight, and what it rests on behind a click. And the goals, with what the pace says of each. */
import { html, nothing, type TemplateResult } from "lit-html";
import type { Indikatorlys } from "../../derive/barometer/indikatorlys";
import type { Maalvisning } from "../../derive/barometer/ord";
import type { Barometertekster } from "../../domain/tekster/barometer/da";

export const tegnHvorfor = (indikator: Indikatorlys, ord: Barometertekster): TemplateResult =>
  html`<details class="hvorfor">
    <summary>${ord.hvorfor}<span class="kun-tale"> ${indikator.navn}</span></summary>
    <dl>
      ${indikator.detaljer.map(({ hvad, tekst, erKilde, sted }) => html`<dt>${hvad}</dt><dd><span lang=${erKilde ? "da" : nothing}>${tekst}</span>${sted}</dd>`)}
    </dl>
  </details>`;

const tegnStatus = (maal: Maalvisning): TemplateResult =>
  html`<p><span class=${`maalstatus ${maal.kind}`}>${maal.status}</span> ${maal.saetninger[0]}<span class="tempo"> ${maal.saetninger.slice(1).join(" ")}</span></p>`;

/** Everything: the goal's number, its words with their doubts, what the pace says, and the source. */
export const tegnMaal = (maal: readonly Maalvisning[]): TemplateResult =>
  html`${maal.map(
    (et) => html`<div class="maal">
      <p><strong>${et.overskrift}</strong>${et.ord.tekst === "" ? nothing : html` <span lang=${et.ord.lang ?? nothing}>${et.ord.tekst}</span>`}</p>
      ${tegnStatus(et)}
      <p class="under" lang="da">${et.kilde}</p>
    </div>`,
  )}`;

/** On a card: a goal in words says itself, and has no pace. */
export const tegnMaalKort = (maal: readonly Maalvisning[]): TemplateResult =>
  html`${maal.map(
    (et) => html`<div class="maal">
      <p><strong>${et.overskrift}</strong>${et.kind === "uden-tal" ? html`<span lang=${et.ord.lang ?? nothing}>${et.ord.tekst}</span>` : nothing}</p>
      ${et.kind === "uden-tal" ? nothing : tegnStatus(et)}
    </div>`,
  )}`;
