/** The legend: class blocks that are also filters, ticks for the areas, labelled lines, and a word for each kind of absence. */
import { html, nothing, render, svg } from "lit-html";
import type { Legende } from "../../derive/model/legende";
import { ankerFor, type Legendelinje, RAEKKER } from "../../derive/model/legendelinjer";
import type { Styring } from "../../derive/model/styring";
import type { OmraadeId } from "../../domain/omraade";
import type { Tekster } from "../../domain/tekster/da";
import { VALGT_FORM, type View, withKlasse, withoutKlasse } from "../../state/view";
import type { Change } from "../change";
import { MOENSTER_BUND, MOENSTER_SIDE, MOENSTER_STREG, MOENSTERSTIER } from "../kort/moenstre";
import { tegnKlassevalg } from "./klassevalg";

export type Legendevalg = {
  readonly legende: Legende;
  /** Undefined: the reader is given no other classes to choose. */
  readonly styring: Styring | undefined;
  readonly tekster: Tekster;
  readonly view: View;
  readonly aktiv: OmraadeId | undefined;
  /** Pointing at the legend lights the area nearest to that place. */
  readonly peg: (id: OmraadeId | undefined) => void;
};

/** Pixels down the drawing: rows of labels, the blocks, the numbers below. */
const RAEKKE = 13;
const BLOK_HOEJDE = 16;
const UNDER_BLOK = 34;

const linje = (l: Legendelinje, blokTop: number) => {
  const top = blokTop - 8 - l.raekke * RAEKKE;
  const form = l.valgt === undefined ? "" : `${VALGT_FORM[l.valgt] ?? ""} `;
  return svg`<g class=${`linje ${l.kind} ${l.valgt === undefined ? "" : `nr${l.valgt}`}`}>
    <line x1=${`${l.x}%`} x2=${`${l.x}%`} y1=${top + 2} y2=${blokTop + BLOK_HOEJDE}></line>
    <text x=${`${l.x}%`} y=${top - 1} text-anchor=${ankerFor(l.x)}>${form}${l.tekst}</text>
  </g>`;
};

const naermest = (legende: Legende, andel: number): OmraadeId | undefined =>
  [...legende.maerker].sort((a, b) => Math.abs(a.x - andel) - Math.abs(b.x - andel))[0]?.id;

export const drawLegende = (element: HTMLElement, { legende, styring, tekster, view, aktiv, peg }: Legendevalg, change: Change): void => {
  element.setAttribute("aria-label", tekster.legende);
  const blokTop = RAEKKER * RAEKKE + 8;
  const fej = (haendelse: PointerEvent): void => {
    const kasse = (haendelse.currentTarget as Element).getBoundingClientRect();
    if (haendelse.pointerType === "mouse") peg(naermest(legende, ((haendelse.clientX - kasse.left) / kasse.width) * 100));
  };
  render(
    html`<div class="enhed"><strong>${legende.enhed}</strong> <span>${legende.antalTekst}</span> ${styring === undefined ? nothing : tegnKlassevalg({ styring, tekster, view }, change)}</div>
      <div class="skala" @pointermove=${fej} @pointerleave=${() => peg(undefined)}>
        <svg width="100%" height=${blokTop + BLOK_HOEJDE + UNDER_BLOK} aria-hidden="true">
          ${legende.klasser.map(
            (
              k,
            ) => svg`<rect class=${view.klasse !== undefined && !k.alene ? "daempet" : ""} x=${`${k.x}%`} y=${blokTop} width=${`${k.bredde}%`} height=${BLOK_HOEJDE} fill=${k.farve}></rect>
            ${k.navn === "" ? nothing : svg`<text class="graense" x=${`${k.x + k.bredde / 2}%`} y=${blokTop + BLOK_HOEJDE + 14} text-anchor="middle">${k.navn}</text>`}
            <text class="antal" x=${`${k.x + k.bredde / 2}%`} y=${blokTop + BLOK_HOEJDE + 29} text-anchor="middle">${k.antal}</text>`,
          )}
          ${legende.graenser.map((g) => svg`<text class="graense" x=${`${g.x}%`} y=${blokTop + BLOK_HOEJDE + 14} text-anchor="middle">${g.tekst}</text>`)}
          ${legende.maerker.map((m) => svg`<line class=${m.id === aktiv ? "maerke aktiv" : "maerke"} x1=${`${m.x}%`} x2=${`${m.x}%`} y1=${blokTop - (m.id === aktiv ? 8 : 5)} y2=${blokTop + (m.id === aktiv ? BLOK_HOEJDE : 0)}></line>`)}
          ${legende.linjer.map((l) => linje(l, blokTop))}
        </svg>
        <div class="klasseknapper">
          ${legende.klasser.map((k) => html`<button type="button" aria-pressed=${k.alene} aria-label=${k.tale} title=${k.tale} @click=${() => change(withKlasse(view, k.nr))}></button>`)}
        </div>
      </div>
      <ul class="mangler">
        ${legende.mangler.map(
          (m) => html`<li>
            <svg width="22" height="14" aria-hidden="true"><rect width="22" height="14" fill=${MOENSTER_BUND}></rect>${[0, 1, 2].map((i) => svg`<path d=${MOENSTERSTIER[m.grund]} transform=${`translate(${i * MOENSTER_SIDE} 3)`} fill="none" stroke=${MOENSTER_STREG}></path>`)}</svg>
            ${m.antal} ${m.tekst}
          </li>`,
        )}
        ${view.klasse === undefined ? nothing : html`<li><button type="button" class="link" @click=${() => change(withoutKlasse(view))}>${tekster.visAlleKlasser}</button></li>`}
      </ul>`,
    element,
  );
};
