/** Share: the link to exactly this view, to copy. */
import { html } from "lit-html";
import type { Henttekster } from "../../domain/tekster/hent/da";
import { aabnDialog, type Dialog, kopierFelt } from "./dialog";
import type { Hentgrundlag } from "./grundlag";

const kopier = (dialog: Dialog, ord: Henttekster): void => {
  const felt = dialog.element.querySelector("input");
  if (felt !== null) void kopierFelt(felt, dialog, { kopieret: ord.kopieret, selv: ord.kopierSelv });
};

export const aabnDelDialog = (ord: Henttekster, { side: { tekster }, adresse, knap }: Hentgrundlag): void =>
  aabnDialog({
    navn: "del",
    titel: tekster.del,
    tekster,
    knap,
    indhold: () => html`<p>${ord.delHvad}</p>
      <label><span class="kun-tale">${ord.delLink}</span><input type="text" readonly .value=${adresse} /></label>`,
    vigtigst: (dialog) => html`<button type="button" class="knap vigtig" @click=${() => kopier(dialog, ord)}>${ord.kopierLink}</button>`,
  });
