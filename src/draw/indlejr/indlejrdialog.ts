/** The dialog in which a web editor makes an embed: choices at the left, a live preview at the right, the code below. */
import "./indlejr.css";
import { html, render } from "lit-html";
import { indlejringsadresse, lavIndlejringskode } from "../../derive/indlejring/kode";
import { tilpasIndlejring } from "../../derive/indlejring/sti";
import { indlejringstitel, indlejrtekster, lavIndlejringsvalg } from "../../derive/indlejring/valg";
import { type Katalog, tiderFor } from "../../domain/katalog";
import { enAf } from "../../state/enAf";
import { FOERSTE_INDLEJRING, INDLEJREDE_VISNINGER, type Indlejring } from "../../state/indlejring";
import type { View } from "../../state/view";
import { aabnDialog, kopierFelt } from "../hent/dialog";
import type { Hentgrundlag } from "../hent/grundlag";
import { BREDDER, type Bredde, tegnIndlejringsvalg } from "./felter";
import { createProeve } from "./proeve";

/** What is seen is what is embedded first; a view that cannot be embedded begins with the map. The newest date stays open: the article will live longer than it. */
const begyndelse = (katalog: Katalog, view: View): Indlejring => ({
  ...FOERSTE_INDLEJRING,
  dele: ["zoom"],
  view: {
    ...view,
    tid: view.tid === tiderFor(katalog, view.indikator, view.niveau).at(-1) ? undefined : view.tid,
    visning: enAf(INDLEJREDE_VISNINGER)(view.visning) ?? "kort",
  },
});

export const aabnIndlejrDialog = ({ side: { katalog, view, tekster }, knap }: Hentgrundlag): void => {
  const ord = indlejrtekster(view.sprog);
  const rod = new URL("./", location.href).href;
  let { indlejring } = tilpasIndlejring(katalog, begyndelse(katalog, view));
  let bredde: Bredde = "artikel";
  let medScript = true;
  const slut = new AbortController();
  const proeve = createProeve(() => tegn(), slut.signal);

  const indhold = (): ReturnType<typeof html> => {
    const titel = indlejringstitel(katalog, indlejring);
    const adresse = indlejringsadresse(katalog, { rod, indlejring });
    const hoejde = indlejring.hoejde ?? proeve.hoejde();
    return html`<p>${ord.hvad}</p>
      <div class="indlejrvalg">
        <form class="felter" @submit=${(h: Event) => h.preventDefault()}>
          ${tegnIndlejringsvalg({
            katalog,
            ord,
            valg: lavIndlejringsvalg(katalog, indlejring, view.sprog),
            indlejring,
            bredde,
            medScript,
            saet: (naeste) => {
              ({ indlejring } = tilpasIndlejring(katalog, naeste));
              tegn();
            },
            saetBredde: (naeste) => {
              bredde = naeste;
              tegn();
            },
            saetScript: (er) => {
              medScript = er;
              tegn();
            },
          })}
        </form>
        <div class="proeve">
          <h3>${ord.proeve}</h3>
          ${proeve.tegn({ adresse, titel, bredde: BREDDER[bredde], hoejde: indlejring.hoejde, ord })}
          <h3 id="kode-titel">${ord.kode}</h3>
          <textarea readonly rows="6" aria-labelledby="kode-titel" spellcheck="false" .value=${lavIndlejringskode(katalog, { rod, indlejring, titel, hoejde, medScript })}></textarea>
          <p class="under">${ord.vaert}</p>
        </div>
      </div>`;
  };
  let felt: HTMLElement | undefined;
  const tegn = (): void => {
    if (felt?.isConnected) render(indhold(), felt);
  };
  aabnDialog({
    navn: "indlejr",
    titel: ord.titel,
    tekster,
    knap,
    indhold: () => html`<div data-indhold></div>`,
    vigtigst: (dialog) => html`<button
      type="button"
      class="knap vigtig"
      @click=${() => {
        const kode = dialog.element.querySelector("textarea");
        if (kode !== null) void kopierFelt(kode, dialog, { kopieret: ord.kopieret, selv: ord.kopierSelv });
      }}
    >${ord.kopier}</button>`,
  });
  felt = document.querySelector<HTMLElement>("dialog.indlejr [data-indhold]") ?? undefined;
  felt?.closest("dialog")?.addEventListener("close", () => slut.abort());
  tegn();
};
