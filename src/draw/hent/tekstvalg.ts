/** What is seen as text to paste, and the link. */
import { html, type TemplateResult } from "lit-html";
import { lavKorttekst, lavSidetekst } from "../../derive/hent/tekst";
import { lavOverblik } from "../../derive/overblik";
import type { Henttekster } from "../../domain/tekster/hent/da";
import type { Visning } from "../../state/view";
import { type Dialog, kopierFelt } from "./dialog";
import { type Hentgrundlag, tegnGruppe } from "./grundlag";

/** The page's place that a view of its own is drawn into. */
export const pladsFor = (visning: Visning): string => `#${visning === "indikator" ? "barometer" : visning}`;

/** The view's heading and what it answers first, as they stand on the page. */
const sidensSvar = (visning: Visning): readonly string[] =>
  [...document.querySelectorAll<HTMLElement>(`${pladsFor(visning)} :is(h1, .samlet, h1 ~ .hovedlys, h1 ~ .saetning, .fund)`)].map(
    (en) => en.innerText,
  );

export const tegnTekst = (ord: Henttekster, { side, adresse }: Hentgrundlag, dialog: Dialog): TemplateResult => {
  const { visning } = side.view;
  const erKort = visning === "kort" || visning === "tabel";
  const overblik = erKort ? lavOverblik(side.katalog, side.view) : undefined;
  const tekst = overblik === undefined ? lavSidetekst(sidensSvar(visning), adresse) : lavKorttekst(overblik, adresse);
  const kopier = (indhold: string, svar: { readonly kopieret: string; readonly selv: string }) => () => {
    const felt = dialog.element.querySelector("textarea");
    if (felt === null) return;
    felt.value = indhold;
    felt.rows = Math.min(6, indhold.split("\n").length + 1);
    void kopierFelt(felt, dialog, svar);
  };
  return html`${tegnGruppe(ord.tekstOgLink, "", [
    {
      id: "tekst",
      navn: ord.kopierTekst,
      hvad: erKort ? ord.kopierTekstHvad : ord.kopierTekstHvadSide,
      goer: kopier(tekst, { kopieret: ord.tekstKopieret, selv: ord.kopierTekstSelv }),
    },
    { id: "link", navn: ord.kopierLink, hvad: ord.kopierLinkHvad, goer: kopier(adresse, { kopieret: ord.kopieret, selv: ord.kopierSelv }) },
  ])}
  <textarea readonly hidden aria-label=${ord.tekstOgLink}></textarea>`;
};
