/** The sentence above the map: the view's title and its source, in a space that never jumps. */
import { html, render } from "lit-html";
import type { Saetning } from "../../derive/model/saetning";
import type { Indikator } from "../../domain/indikator";
import type { Tekster } from "../../domain/tekster/da";

/** Signs that fill the two lines kept for a sentence; a longer one is set smaller in the same space. */
const LANG = 118;

export type Saetningsvalg = { readonly saetning: Saetning; readonly indikator: Indikator; readonly tekster: Tekster };

export const drawSaetning = (element: HTMLElement, { saetning, indikator, tekster }: Saetningsvalg): void => {
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
        </dl>
      </div>`,
    element,
  );
};
