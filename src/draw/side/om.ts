/** About the figures: what they are, how absence is told, every definition, sources and licences. */
import { html, render, svg } from "lit-html";
import type { Indikator } from "../../domain/indikator";
import type { Tekster } from "../../domain/tekster/da";
import { MOENSTER_BUND, MOENSTER_SIDE, MOENSTER_STREG, MOENSTERSTIER } from "../kort/moenstre";

export type Omvalg = { readonly indikatorer: readonly Indikator[]; readonly tekster: Tekster };

const GRUNDE = Object.keys(MOENSTERSTIER) as (keyof typeof MOENSTERSTIER)[];

export const drawOm = (element: HTMLElement, { indikatorer, tekster }: Omvalg): void => {
  render(
    html`<h1>${tekster.omOverskrift}</h1>
      <p>${tekster.omHvad}</p>
      <h2>${tekster.omFravaer}</h2>
      <p>${tekster.omFravaerTekst}</p>
      <ul class="moenstre">
        ${GRUNDE.map(
          (grund) => html`<li>
            <svg width="40" height="24" aria-hidden="true"><rect width="40" height="24" fill=${MOENSTER_BUND} stroke=${MOENSTER_STREG}></rect>${[0, 1, 2, 3, 4].flatMap((i) => [0, 1, 2].map((j) => svg`<path d=${MOENSTERSTIER[grund]} transform=${`translate(${i * MOENSTER_SIDE} ${j * MOENSTER_SIDE})`} fill="none" stroke=${MOENSTER_STREG}></path>`))}</svg>
            ${tekster.fravaer[grund]}
          </li>`,
        )}
      </ul>
      <h2>${tekster.omIndikatorer}</h2>
      ${indikatorer.map(
        (indikator) => html`<h3>${indikator.navn}</h3>
          <p>${indikator.definition}</p>
          <p class="meta">${tekster.hvem}: ${indikator.population}. ${tekster.kilde}: <span lang="da">${indikator.kilde}</span></p>`,
      )}
      <h2>${tekster.omMetode}</h2>
      <p>${tekster.omMetodeTekst}</p>
      <h2>${tekster.omKilder}</h2>
      <p>${tekster.omKilderTekst}</p>
      <h2>${tekster.omTilgaengelighed}</h2>
      <p>${tekster.omTilgaengelighedTekst}</p>`,
    element,
  );
};
