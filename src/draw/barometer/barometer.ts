/** The barometer view: the six main lights in one screen, then what is new, then every light over time. */
import { html, nothing, render, type TemplateResult } from "lit-html";
import type { Barometer, Barometeromraade } from "../../derive/barometer/barometer";
import type { Indikatorlys } from "../../derive/barometer/indikatorlys";
import type { Barometertekster } from "../../domain/tekster/barometer/da";
import type { View } from "../../state/view";
import { withIndikatorside } from "../../state/view";
import type { Linkvalg } from "../link";
import { tegnNote } from "../side/note";
import { tegnHvorfor, tegnMaalKort } from "./detaljer";
import { tegnHistorik } from "./historik";
import { linkTil } from "./linkTil";
import { tegnLys } from "./lysmaerke";
import { tegnOm } from "./om";

export type Barometervalg = { readonly barometer: Barometer; readonly view: View; readonly link: Linkvalg };

const tegnTal = ({ vaerdi, tid }: Indikatorlys): TemplateResult =>
  vaerdi === "" ? html`${nothing}` : html`<span class="tal">${vaerdi}</span> <span class="tid">${tid}</span>`;

const tegnHoved = (indikator: Indikatorlys, ord: Barometertekster, m: Barometervalg, alene: boolean): TemplateResult =>
  html`<div class="hovedindikator">
    <h3>${linkTil(withIndikatorside(m.view, indikator.id), indikator.navn, m.link)}</h3>
    <p>${alene ? nothing : html`${tegnLys(indikator.lys)} `}${tegnTal(indikator)} ${tegnNote(`note-${indikator.id}`, indikator.note, ord.bemaerkning)}</p>
    <p class="saetning">${indikator.hvorfor}</p>
    ${tegnMaalKort(indikator.maal)} ${tegnHvorfor(indikator, ord)}
  </div>`;

const tegnOmraade = (omraade: Barometeromraade, m: Barometervalg): TemplateResult => {
  const { ord } = m.barometer;
  return html`<article class="omraadekort" aria-labelledby=${`lys-${omraade.id}`}>
    <header>
      <h2 id=${`lys-${omraade.id}`} tabindex="-1">${omraade.navn}</h2>
      <p class="hovedlys">${tegnLys(omraade.lys)}</p>
    </header>
    ${omraade.regel === "" ? nothing : html`<p class="regel">${omraade.regel}</p>`}
    ${omraade.hoved.map((indikator) => tegnHoved(indikator, ord, m, omraade.hoved.length === 1))}
    ${omraade.vurdering === undefined ? nothing : html`<p class="vurdering"><strong>${ord.vurdering}:</strong> ${omraade.vurdering.tekst} <span class="kilde" lang="da">${omraade.vurdering.kilde}</span></p>`}
    ${
      omraade.andre.length === 0
        ? nothing
        : html`<h4>${ord.delmaal}</h4>
          <ul class="delmaal">
            ${omraade.andre.map((indikator) => html`<li>${linkTil(withIndikatorside(m.view, indikator.id), indikator.kortNavn, m.link)} <span>${tegnLys(indikator.lys)}</span> <span class="delmaalstal">${tegnTal(indikator)}</span></li>`)}
          </ul>`
    }
  </article>`;
};

/** The answer in one look; a choice leads down to its card. */
const tegnStribe = ({ barometer }: Barometervalg, element: HTMLElement): TemplateResult => {
  const gaaTil = (id: string) => (): void => {
    const overskrift = element.querySelector<HTMLElement>(`#lys-${id}`);
    overskrift?.scrollIntoView();
    overskrift?.focus({ preventScroll: true });
  };
  return html`<ul class="lysstribe">
    ${barometer.omraader.map(
      ({ id, navn, lys, kort }) => html`<li>
        <button type="button" @click=${gaaTil(id)}>
          <strong>${navn}</strong>${tegnLys(lys)}${kort.map((linje) => html`<span class="nu">${linje}</span>`)}
        </button>
      </li>`,
    )}
  </ul>`;
};

const tegnNyt = ({ barometer, view, link }: Barometervalg): TemplateResult =>
  html`<section aria-labelledby="nyt-titel">
    <h2 id="nyt-titel">${barometer.ord.nyt}</h2>
    <p class="under">${barometer.ord.nytHvad}</p>
    ${barometer.omraader.map(
      ({ navn, nyt }) => html`<h3>${navn}</h3>
        <ul class="nyt">
          ${nyt.map(({ id, tekst, lys }) => html`<li>${tegnLys(lys)} ${linkTil(withIndikatorside(view, id), tekst, link)}</li>`)}
        </ul>`,
    )}
  </section>`;

/** The lights over time begin with the newest in sight, where they are wider than the screen. Once: what the reader scrolls to stays. */
const visNyeste = (element: HTMLElement): void => {
  const rulbar = element.querySelector<HTMLElement>(".historikrude:not([data-vist])");
  if (rulbar === null || rulbar.scrollWidth === 0) return;
  rulbar.dataset.vist = "";
  rulbar.scrollLeft = rulbar.scrollWidth;
};

export const drawBarometer = (element: HTMLElement, m: Barometervalg): void => {
  const { barometer } = m;
  const { ord } = barometer;
  render(
    html`<h1>${ord.titel}</h1>
      <p class="samlet">${barometer.samlet}</p>
      ${tegnStribe(m, element)}
      <p class="under">${ord.indledning}</p>
      <div class="omraadekortene">${barometer.omraader.map((omraade) => tegnOmraade(omraade, m))}</div>
      ${tegnNyt(m)} ${tegnHistorik(m, () => drawBarometer(element, m))} ${tegnOm(ord)}`,
    element,
  );
  visNyeste(element);
};
