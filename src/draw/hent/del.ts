/** Share: the link to exactly this view, an embed, a picture, the text; each says what it contains. */
import { html } from "lit-html";
import type { Henttekster } from "../../domain/tekster/hent/da";
import { aabnDialog, type Dialog, kopierFelt } from "./dialog";
import { type Hentgrundlag, tegnGruppe } from "./grundlag";
import { tekstvalg } from "./tekstvalg";

const kopier = (dialog: Dialog, ord: Henttekster): void => {
  const felt = dialog.element.querySelector("input");
  if (felt !== null) void kopierFelt(felt, dialog, { kopieret: ord.kopieret, selv: ord.kopierSelv });
};

/** `videre` opens another dialog in this one's place. */
export const aabnDelDialog = (ord: Henttekster, m: Hentgrundlag, videre: (hvad: "indlejr" | "hent") => unknown): void => {
  const {
    side: { tekster },
    adresse,
    knap,
  } = m;
  const skiftTil = (dialog: Dialog, hvad: "indlejr" | "hent") => (): void => {
    dialog.element.close();
    videre(hvad);
  };
  aabnDialog({
    navn: "del",
    titel: tekster.del,
    tekster,
    knap,
    indhold: (dialog) => html`<p>${ord.delHvad}</p>
      <label><span class="kun-tale">${ord.delLink}</span><input type="text" readonly .value=${adresse} /></label>
      ${tegnGruppe(ord.delAndet, "", [
        { id: "indlejr", navn: ord.delIndlejr, hvad: ord.delIndlejrHvad, goer: skiftTil(dialog, "indlejr") },
        { id: "billede", navn: ord.delBillede, hvad: ord.delBilledeHvad, goer: skiftTil(dialog, "hent") },
        tekstvalg(ord, m, dialog),
      ])}
      <textarea readonly hidden aria-label=${ord.kopierTekst}></textarea>`,
    vigtigst: (dialog) => html`<button type="button" class="knap vigtig" @click=${() => kopier(dialog, ord)}>${ord.kopierLink}</button>`,
  });
};
