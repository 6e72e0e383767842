/** The timeline: native range inputs over a drawn line, previous and next, a list of dates, play and pause. */
import { html, nothing, render, svg, type TemplateResult } from "lit-html";
import { naermesteStop, type Tidslinje } from "../../derive/model/tidslinje";
import type { Tekster } from "../../domain/tekster/da";
import { type View, withFra, withTid } from "../../state/view";
import type { Change } from "../change";
import { tegnIkon } from "../ikon";

export type Tidsvalg = {
  readonly tidslinje: Tidslinje;
  readonly tekster: Tekster;
  readonly view: View;
  readonly spiller: boolean;
  readonly spil: () => void;
  readonly stands: () => void;
};

const TRIN: Readonly<Record<string, number>> = { ArrowLeft: -1, ArrowDown: -1, ArrowRight: 1, ArrowUp: 1, PageDown: -5, PageUp: 5 };

export const drawTidslinje = (element: HTMLElement, valg: Tidsvalg, change: Change): void => {
  const { tidslinje, tekster, view, spiller, spil, stands } = valg;
  const { stop, nu, fra } = tidslinje;
  element.setAttribute("aria-label", tekster.tidslinje);
  element.toggleAttribute("data-tom", stop.length === 0);
  const sidst = stop.length - 1;
  const klem = (i: number, lav: number, hoej: number): number => Math.min(hoej, Math.max(lav, i));
  // The newest date is the default and stays out of the address.
  const tilTid = (i: number): void => change(withTid(view, i >= sidst ? undefined : stop[i]?.tid));
  const saetTil = (i: number): void => tilTid(klem(i, fra === undefined ? 0 : fra + 1, sidst));
  const saetFra = (i: number): void => change(withFra(view, stop[klem(i, 0, nu - 1)]?.tid));

  const greb = (m: { navn: string; i: number; klasse: string; saet: (i: number) => void }): TemplateResult => {
    const tast = (haendelse: KeyboardEvent): void => {
      const hen = haendelse.key === "Home" ? 0 : haendelse.key === "End" ? sidst : m.i + (TRIN[haendelse.key] ?? Number.NaN);
      if (Number.isNaN(hen)) return;
      haendelse.preventDefault();
      stands();
      m.saet(hen);
    };
    const traek = (haendelse: Event): void => {
      const input = haendelse.target as HTMLInputElement;
      stands();
      m.saet(naermesteStop(stop, Number(input.value)));
    };
    return html`<input
      type="range"
      class=${m.klasse}
      min=${tidslinje.foerste}
      max=${Math.max(tidslinje.sidste, tidslinje.foerste + 1)}
      value=${stop[m.i]?.maaned ?? 0}
      .value=${String(stop[m.i]?.maaned ?? 0)}
      aria-label=${m.navn}
      aria-valuetext=${stop[m.i]?.tekst ?? ""}
      @input=${traek}
      @keydown=${tast}
      @pointerdown=${stands}
    />`;
  };

  const enlig = stop.length < 2;
  render(
    html`<div class="tidsknapper">
        <button type="button" class="spil" ?disabled=${enlig} aria-label=${spiller ? tekster.pause : tekster.afspil} @click=${spiller ? stands : spil}>${tegnIkon(spiller ? "pause" : "afspil")}</button>
      </div>
      <div class="bane">
        <svg width="100%" height="44" aria-hidden="true">
          <line class="spor" x1="0" x2="100%" y1="13" y2="13"></line>
          ${stop.map((s, i) => svg`<line class=${fra !== undefined && i > fra && i <= nu ? "stop inde" : "stop"} x1=${`${s.x}%`} x2=${`${s.x}%`} y1="9" y2="17"></line>`)}
          ${fra === undefined ? nothing : svg`<line class="periode" x1=${`${stop[fra]?.x ?? 0}%`} x2=${`${stop[nu]?.x ?? 0}%`} y1="13" y2="13"></line>`}
          ${tidslinje.brud.map((b) => svg`<g class="brud"><line x1=${`${b.x}%`} x2=${`${b.x}%`} y1="3" y2="23"></line><text x=${`${b.x}%`} y="40" text-anchor="middle">${tekster.brudFlag}</text></g>`)}
          ${tidslinje.maal.map((m) => svg`<g class="flag"><line x1=${`${m.x}%`} x2=${`${m.x}%`} y1="0" y2="20"></line><text x=${`${m.x}%`} y="40" text-anchor=${m.x > 70 ? "end" : "middle"}>⚑ ${m.titel}: <tspan lang=${m.ord.lang ?? nothing}>${m.ord.tekst}</tspan></text></g>`)}
          ${tidslinje.aar.map((a) => svg`<text x=${`${a.x}%`} y="40" text-anchor=${a.x > 97 ? "end" : a.x < 3 ? "start" : "middle"}>${a.tekst}</text>`)}
        </svg>
        ${fra === undefined ? nothing : greb({ navn: tekster.tidFra, i: fra, klasse: "greb fra", saet: saetFra })}
        ${enlig ? nothing : greb({ navn: fra === undefined ? tekster.tidVaelg : tekster.tidTil, i: nu, klasse: "greb", saet: saetTil })}
      </div>
      <div class="tidsvalg">
        <button type="button" class="pil" aria-label=${tekster.forrige} aria-disabled=${nu <= (fra ?? -1) + 1 || enlig} @click=${() => saetTil(nu - 1)}>${tegnIkon("forrige")}</button>
        <label><span class="kun-tale">${tekster.tidVaelg}</span>
          <select ?disabled=${enlig} @change=${(haendelse: Event) => saetTil((haendelse.target as HTMLSelectElement).selectedIndex)}>
            ${stop.map((s, i) => html`<option value=${s.tid} ?selected=${i === nu} ?disabled=${fra !== undefined && i <= fra}>${s.tekst}</option>`)}
          </select>
        </label>
        <button type="button" class="pil" aria-label=${tekster.naeste} aria-disabled=${nu >= sidst || enlig} @click=${() => saetTil(nu + 1)}>${tegnIkon("naeste")}</button>
      </div>`,
    element,
  );
  const select = element.querySelector("select");
  if (select !== null && nu >= 0) select.selectedIndex = nu;
};
