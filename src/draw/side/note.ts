/** A remark on a figure: a mark of one word that opens it, so that its coming and going moves nothing else on the page. */
import { html, nothing, type TemplateResult } from "lit-html";

/** `id` is the opened text's, one of its kind on the page; `ord` the mark. The remarks are the data's own and stand in Danish. */
export const tegnNote = (id: string, note: string, ord: string): TemplateResult | typeof nothing =>
  note === ""
    ? nothing
    : html`<button type="button" class="link notemaerke" popovertarget=${id}>${ord}</button>
        <p class="note" id=${id} popover lang="da">${note}</p>`;
