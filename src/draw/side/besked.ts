/** Short messages over the page's lower edge: what was repaired in a link or a choice, what could not be loaded or read. They take no space. */
import { html, nothing, render } from "lit-html";
import type { Besked } from "../../derive/model/beskeder";
import type { Tekster } from "../../domain/tekster/da";
import { tegnIkon } from "../ikon";

export const drawBesked = (element: HTMLElement, m: { beskeder: readonly Besked[]; tekster: Tekster; luk: () => void }): void => {
  element.setAttribute("role", "status");
  // What the page said before there was anything to draw is over.
  element.ownerDocument.getElementById("noed")?.remove();
  render(
    m.beskeder.length === 0
      ? nothing
      : html`<div class="kasse">
          <div>
            ${m.beskeder.map(
              (besked) => html`<p><strong>${besked.titel}</strong></p>
                <ul>${besked.linjer.map((linje) => html`<li>${linje}</li>`)}</ul>`,
            )}
          </div>
          <button type="button" aria-label=${m.tekster.luk} @click=${m.luk}>${tegnIkon("luk")}</button>
        </div>`,
    element,
  );
};
