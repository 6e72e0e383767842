/** The planner's overview, loaded when it is asked for: its parts as tabs, one map for them all, the chosen area opened below. */
import "../projekter/faelles.css";
import "./plan.css";
import { html, nothing, render, type TemplateResult } from "lit-html";
import { filnavn } from "../../derive/hent/filnavn";
import { lavPlanramme } from "../../derive/hent/planramme";
import { aktiveFiltre } from "../../derive/plan/filtertekst";
import { indekseredeIGang, ukendteProjekter } from "../../derive/plan/planprojekter";
import { plantekster } from "../../derive/plan/plantekster";
import { indeksFor, lavFacetter, projekttekster } from "../../derive/projekter/projektside";
import type { Form } from "../../domain/geometri";
import type { OmraadeId } from "../../domain/omraade";
import { PLANDELE, type Plandel } from "../../state/planvalg";
import { withFiltre, withPlanvalg } from "../../state/view";
import type { Visvalg } from "../egenvisning";
import { tegnHentKnapper } from "../hent/knapper";
import { laesLegende } from "../hent/legende";
import { gaaTil } from "../link";
import { saetValgte, tegnAarvalg, tegnFiltre } from "../projekter/filtre";
import { tegnBehov } from "./behov";
import { tegnBoliger } from "./boliger";
import type { Delbillede, Delvalg } from "./del";
import { tegnEget } from "./eget";
import { glemBesked } from "./egettilstand";
import { tegnIndeks } from "./indeks";
import { drawKort, tegnLegende } from "./kortvalg";
import { tegnOmraade } from "./omraade";
import { tegnRaekkevidde } from "./raekkevidde";

const DELE: Readonly<Record<Plandel, (m: Delvalg) => Delbillede>> = {
  behov: tegnBehov,
  raekkevidde: tegnRaekkevidde,
  eget: tegnEget,
  indeks: tegnIndeks,
  boliger: tegnBoliger,
};

const tegnDele = ({ ord, view, link }: Delvalg): TemplateResult => html`<nav class="plandele" aria-label=${ord.delnavigation}>
    ${PLANDELE.map((del) => {
      const til = withPlanvalg(view, { del });
      return html`<a href=${link.href(til)} aria-current=${del === view.plan.del ? "page" : "false"} @click=${gaaTil(til, link.change)}>${ord.dele[del]}</a>`;
    })}
  </nav>`;

const UDEN_FILTRE = { emne: undefined, art: undefined, tilstand: undefined, tema: undefined, tekst: "" } as const;

const tegnProjektvalg = (m: Delvalg): TemplateResult => {
  const { ord, view, katalog, bank, link } = m;
  const alle = indeksFor(katalog, bank, m.formById);
  const uvisse = ukendteProjekter(m).length;
  const facetter = lavFacetter(alle, { ...view.projekter, tilstand: "i-gang", steder: [] }, view.sprog).filter(
    ({ facet }) => facet !== "tilstand",
  );
  const filtre = aktiveFiltre(m);
  return html`<div class="planvalg">
      ${tegnAarvalg({ ord: projekttekster(view.sprog), view, change: link.change })}
      <p>${ord.filtre({ antal: String(indekseredeIGang(m).length), alle: String(alle.length), aar: view.projekter.aar, uvisse: uvisse === 0 ? "" : ord.uvisse(String(uvisse)) })}.
        ${filtre.length === 0 ? nothing : html`<strong>${filtre.join(", ")}</strong> <button type="button" class="link" @click=${() => link.change(withFiltre(view, UDEN_FILTRE))}>${ord.ryd}</button>`}</p>
    </div>
    <details class="planfiltre"><summary>${ord.filtreTitel}</summary>
      <p class="under">${ord.filtreHvad} ${projekttekster(view.sprog).aarHvad}</p>
      ${tegnFiltre({ side: { ord: projekttekster(view.sprog), facetter }, view, steder: [], medAar: false, change: link.change })}
    </details>`;
};

/** What did not come, and what that leaves out: an absence is no zero. */
const mangler = ({ ord, bank }: Delvalg): readonly string[] => [
  ...(bank.projekter.length === 0 ? [ord.projekterMangler] : []),
  ...(bank.kvarterById.size === 0 ? [ord.boligomridsMangler] : []),
  ...(bank.boliglister.length === 0 ? [ord.listerMangler] : []),
];

/** The area that was opened last. */
let aabnet: OmraadeId | undefined;

/** Draws the view and returns the page's title; undefined while its tables are on their way. */
export const visPlan = (element: HTMLElement, valg: Visvalg): string | undefined => {
  const { katalog, view, link, kilder, tekster } = valg;
  const bank = kilder.projektbank();
  const ord = plantekster(view.sprog);
  if (bank === undefined || bank === "kom-ikke") {
    render(html`<p>${bank === undefined ? ord.henter : tekster.visningMangler}</p>`, element);
    return undefined;
  }
  const [bydele, kvarterer] = [kilder.lag("bydel")?.former ?? [], kilder.lag("kvarter")?.former ?? []];
  const former: readonly Form[] = [...bydele, ...kvarterer, ...bank.boligformer];
  const m: Delvalg = {
    katalog,
    view,
    bank,
    ord,
    link,
    bydele,
    kvarterer,
    formById: new Map(former.map((form) => [form.id, form])),
    omridsFejlet: kilder.lagFejlet("bydel") || kilder.lagFejlet("kvarter"),
    roder: kilder.roder,
    aendret: kilder.aendret,
  };
  const billede = DELE[view.plan.del](m);
  if (view.plan.del !== "eget") glemBesked();
  // Who came from another view, or by a link, begins at the top.
  const varHer = element.contains(element.ownerDocument.activeElement);
  render(
    html`<h1>${ord.titel}</h1>
      <p class="under">${ord.intro}</p>
      ${tegnDele(m)}
      ${tegnProjektvalg(m)}
      ${mangler(m).map((en) => html`<p class="planmangel" role="status">${en}</p>`)}
      <div class="flade">
        <div class="kortside">
          ${m.omridsFejlet ? html`<p class="under">${ord.kortMangler}</p>` : html`<div class="plankortplads"></div>`}
          ${tegnLegende(billede, m)}
          ${tegnHentKnapper({
            sprog: view.sprog,
            navn: billede.kort.titel,
            figur: () => element.querySelector<SVGSVGElement>(".plankortplads svg.plankort"),
            ramme: () => ({ ...lavPlanramme(billede.kort, view), legende: laesLegende(element.querySelectorAll(".kortside > ul")) }),
            filnavn: filnavn(["plan", view.plan.del, billede.kort.niveau, view.projekter.aar]),
          })}
        </div>
        <div class="planside">${billede.side}</div>
      </div>
      ${tegnOmraade(m, view.valgte[0])}
      <section>${billede.bund}</section>
      <p class="under">${projekttekster(view.sprog).kilde}</p>`,
    element,
  );
  saetValgte(element);
  drawKort(element, m, { billede, kilder, tekster });
  // What was just opened is read next; what the link came with is not.
  const foerst = view.valgte[0];
  if (varHer && foerst !== undefined && foerst !== aabnet) {
    const titel = element.querySelector<HTMLElement>("#planomraade-titel");
    titel?.focus({ preventScroll: true });
    titel?.scrollIntoView({ block: "center" });
  }
  // A button that did its work and is gone: the area's row goes on, or the way to set an own area.
  const { activeElement } = element.ownerDocument;
  if (varHer && !element.contains(activeElement))
    element.querySelector<HTMLElement>(aabnet === undefined ? ".maader input:checked" : `tr[data-omraade="${aabnet}"] button`)?.focus();
  aabnet = foerst;
  return `${ord.dele[view.plan.del]} – ${ord.titel}`;
};
