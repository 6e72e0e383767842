/** What is seen as text to paste, and the link. */
import { html, type TemplateResult } from "lit-html";
import { lavKorttekst, lavSidetekst } from "../../derive/hent/tekst";
import { lavOverblik } from "../../derive/overblik";
import type { Henttekster } from "../../domain/tekster/hent/da";
import type { Visning } from "../../state/view";
import { type Dialog, kopierFelt } from "./dialog";
import { type Hentgrundlag, tegnGruppe, type Valg } from "./grundlag";

/** The page's place that a view of its own is drawn into. */
export const pladsFor = (visning: Visning): string => `#${visning === "indikator" ? "barometer" : visning}`;

/** The view's heading and what it answers first, as they stand on the page. */
const sidensSvar = (visning: Visning): readonly string[] =>
  [...document.querySelectorAll<HTMLElement>(`${pladsFor(visning)} :is(h1, .samlet, h1 ~ .hovedlys, h1 ~ .saetning, .fund)`)].map(
    (en) => en.innerText,
  );

/** Puts the text into the dialog's field and copies it from there. */
const kopier = (dialog: Dialog, indhold: string, svar: { readonly kopieret: string; readonly selv: string }) => (): void => {
  const felt = dialog.element.querySelector("textarea");
  if (felt === null) return;
  felt.value = indhold;
  felt.rows = Math.min(6, indhold.split("\n").length + 1);
  void kopierFelt(felt, dialog, svar);
};

/** The choice that copies what is seen as text; the dialog must have a `<textarea>`. */
export const tekstvalg = (ord: Henttekster, { side, adresse }: Hentgrundlag, dialog: Dialog): Valg => {
  const { visning } = side.view;
  const erKort = visning === "kort" || visning === "tabel";
  const overblik = erKort ? lavOverblik(side.katalog, side.view) : undefined;
  const tekst = overblik === undefined ? lavSidetekst(sidensSvar(visning), adresse) : lavKorttekst(overblik, adresse);
  return {
    id: "tekst",
    navn: ord.kopierTekst,
    hvad: erKort ? ord.kopierTekstHvad : ord.kopierTekstHvadSide,
    goer: kopier(dialog, tekst, { kopieret: ord.tekstKopieret, selv: ord.kopierTekstSelv }),
  };
};

export const tegnTekst = (ord: Henttekster, m: Hentgrundlag, dialog: Dialog): TemplateResult => {
  const { adresse } = m;
  return html`${tegnGruppe(ord.tekstOgLink, "", [
    tekstvalg(ord, m, dialog),
    {
      id: "link",
      navn: ord.kopierLink,
      hvad: ord.kopierLinkHvad,
      goer: kopier(dialog, adresse, { kopieret: ord.kopieret, selv: ord.kopierSelv }),
    },
  ])}
  <textarea readonly hidden aria-label=${ord.tekstOgLink}></textarea>`;
};
