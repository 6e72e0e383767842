/** About the figures: what they are, how absence is told, every definition, sources and licences; and, in the same place, the accessibility statement. */
import { html, render, svg } from "lit-html";
import { lokaliseret } from "../../derive/overblik";
import { omDa } from "../../domain/tekster/om/da";
import { omEn } from "../../domain/tekster/om/en";
import { withVisning } from "../../state/view";
import type { Visvalg } from "../egenvisning";
import { MOENSTER_BUND, MOENSTER_SIDE, MOENSTER_STREG, MOENSTERSTIER } from "../kort/moenstre";
import { gaaTil } from "../link";
import { visErklaering } from "./erklaering";

const GRUNDE = Object.keys(MOENSTERSTIER) as (keyof typeof MOENSTERSTIER)[];

/** Draws the view and returns the page's title. */
export const visOm = (element: HTMLElement, { katalog, view, tekster, link }: Visvalg): string => {
  if (view.visning === "tilgaengelighed") return visErklaering(element, view.sprog);
  const erklaering = withVisning(view, "tilgaengelighed");
  const ord = view.sprog === "en" ? omEn : omDa;
  const indikatorer = katalog.indikatorer.map((indikator) => lokaliseret(katalog, indikator, view.sprog));
  render(
    html`<h1>${ord.omOverskrift}</h1>
      <p>${ord.omHvad}</p>
      <h2>${ord.omFravaer}</h2>
      <p>${ord.omFravaerTekst}</p>
      <ul class="moenstre">
        ${GRUNDE.map(
          (grund) => html`<li>
            <svg width="40" height="24" aria-hidden="true"><rect width="40" height="24" fill=${MOENSTER_BUND} stroke=${MOENSTER_STREG}></rect>${[0, 1, 2, 3, 4].flatMap((i) => [0, 1, 2].map((j) => svg`<path d=${MOENSTERSTIER[grund]} transform=${`translate(${i * MOENSTER_SIDE} ${j * MOENSTER_SIDE})`} fill="none" stroke=${MOENSTER_STREG}></path>`))}</svg>
            ${tekster.fravaer[grund]}
          </li>`,
        )}
      </ul>
      <h2>${ord.omIndikatorer}</h2>
      ${indikatorer.map(
        (indikator) => html`<h3>${indikator.navn}</h3>
          <p>${indikator.definition}</p>
          <p class="meta">${tekster.hvem}: ${indikator.population}. ${tekster.kilde}: <span lang="da">${indikator.kilde}</span></p>`,
      )}
      <h2>${ord.omMetode}</h2>
      <p>${ord.omMetodeTekst}</p>
      <h2>${ord.omKilder}</h2>
      <p>${ord.omKilderTekst}</p>
      <p><a class="link" href="./licenser.txt">${ord.omLicenser}</a></p>
      <h2>${ord.omTilgaengelighed}</h2>
      <p>${ord.omTilgaengelighedTekst}</p>
      <p><a class="link" href=${link.href(erklaering)} @click=${gaaTil(erklaering, link.change)}>${tekster.visning.tilgaengelighed}</a></p>`,
    element,
  );
  return ord.omOverskrift;
};
