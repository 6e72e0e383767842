/** The sentence above the map: the view's title, and behind a button what the figure is, its goals and its source. It stands in a space that never jumps. */
import { html, nothing, render } from "lit-html";
import type { Maalrad } from "../../derive/model/maalrad";
import type { Saetning } from "../../derive/model/saetning";
import type { Indikator } from "../../domain/indikator";
import type { Tekster } from "../../domain/tekster/da";

/** Signs that fill the two lines kept for a sentence; a longer one is set smaller in the same space. */
const LANG = 118;

export type Saetningsvalg = {
  readonly saetning: Saetning;
  readonly indikator: Indikator;
  readonly maalrader: readonly Maalrad[];
  readonly tekster: Tekster;
};

const tegnMaal = ({ titel, ord, forbehold, kilde }: Maalrad, tekster: Tekster) =>
  html`<dt>${titel}</dt>
    <dd lang=${ord.lang ?? nothing}>${ord.tekst}</dd>
    ${forbehold === undefined ? nothing : html`<dd lang=${forbehold.lang ?? nothing}>${forbehold.tekst}</dd>`}
    <dd>${tekster.kilde}: <span lang="da">${kilde}</span></dd>`;

export const drawSaetning = (element: HTMLElement, { saetning, indikator, maalrader, tekster }: Saetningsvalg): void => {
  render(
    html`<h1 class=${saetning.saetning.length > LANG ? "lang" : ""}>${saetning.saetning}</h1>
      <p class="meta">
        <span class="navn">${indikator.navn}</span><span class="hvem">${saetning.meta}</span><button type="button" class="link" popovertarget="om-tallet">${tekster.omTallet}</button>
      </p>
      <div id="om-tallet" popover>
        <h2>${indikator.navn}</h2>
        <dl>
          <dt>${tekster.definition}</dt>
          <dd>${indikator.definition}</dd>
          <dt>${tekster.hvem}</dt>
          <dd>${indikator.population}</dd>
          <dt>${tekster.kilde}</dt>
          <dd lang="da">${indikator.kilde}</dd>
          ${maalrader.map((maalrad) => tegnMaal(maalrad, tekster))}
        </dl>
      </div>`,
    element,
  );
};
