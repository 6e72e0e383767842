/** The live preview: the very page that the code leads to, in the chosen width, as high as it says. */
import { html, nothing, type TemplateResult } from "lit-html";
import { keyed } from "lit-html/directives/keyed.js";
import type { Indlejrtekster } from "../../domain/tekster/indlejr/da";

/** Before the preview has told its height, CSS pixels. */
const GAET = 600;

export type Proeve = {
  /** What the preview last told; the code's frame begins with it. */
  readonly hoejde: () => number;
  readonly tegn: (m: {
    readonly adresse: string;
    readonly titel: string;
    readonly bredde: number;
    /** Set by the editor; undefined: as high as the content. */
    readonly hoejde: number | undefined;
    readonly ord: Indlejrtekster;
  }) => TemplateResult;
};

/** `aendret` is called when the preview has told another height, until `slut`. */
export const createProeve = (aendret: () => void, slut: AbortSignal): Proeve => {
  let hoejde = GAET;
  addEventListener(
    "message",
    ({ source, data: besked }) => {
      const ramme = document.querySelector<HTMLIFrameElement>("dialog.indlejr iframe");
      if (ramme === null || source !== ramme.contentWindow || besked?.type !== "bydelskort:height" || !(besked.height > 0)) return;
      if (besked.height === hoejde) return;
      hoejde = besked.height;
      aendret();
    },
    { signal: slut },
  );
  return {
    hoejde: () => hoejde,
    tegn: (m) => html`<div class="proeveflade" tabindex="0" role="region" aria-label=${m.ord.proeve}>
      ${
        // A frame for each address: another address in the same one would be a step in the app's history.
        keyed(
          m.adresse,
          html`<iframe title=${m.titel} src=${m.adresse} width=${m.bredde} height=${m.hoejde ?? hoejde} frameborder="0"></iframe>`,
        )
      }
    </div>
    ${m.hoejde === undefined ? html`<p class="under">${m.bredde} × ${hoejde}</p>` : nothing}`,
  };
};
