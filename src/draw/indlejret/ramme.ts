/** What stands around every embed's content: whose figures they are, and the way to the whole. */
import { html, nothing, type TemplateResult } from "lit-html";
import type { Indlejringstekster } from "../../domain/tekster/indlejring/da";

export type Indlejringsramme = {
  readonly ord: Indlejringstekster;
  /** Address of the same view in full, and the words that lead there. */
  readonly fuld: string;
  readonly fuldOrd: string;
  /** Where the figures come from, in Danish as the data has it; "" where each figure tells its own. */
  readonly kilde: string;
  /** Whose the outlines are, where there is a map; else "". */
  readonly graenser: string;
};

/** A new window: the page around must not be replaced by ours. */
export const tegnBundlinje = ({ ord, fuld, fuldOrd, kilde, graenser }: Indlejringsramme): TemplateResult =>
  html`${kilde === "" ? nothing : html`<p class="kilde">${ord.kilde}: <span lang="da">${kilde}</span></p>`}
    ${graenser === "" ? nothing : html`<p>${graenser}</p>`}
    <p class="fuld"><a href=${fuld} target="_blank" rel="noopener">${fuldOrd}<span class="kun-tale"> (${ord.nytVindue})</span></a></p>`;
