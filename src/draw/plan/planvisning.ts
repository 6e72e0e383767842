/** The planner's overview, loaded when it is asked for: its parts as tabs, one map for them all, the chosen area opened below. */
import "../projekter/faelles.css";
import "./plan.css";
import { html, nothing, render, type TemplateResult } from "lit-html";
import { listetilstandById } from "../../derive/plan/listetilstand";
import { indekseredeIGang } from "../../derive/plan/planprojekter";
import { plantekster } from "../../derive/plan/plantekster";
import { placer } from "../../derive/projekter/placering";
import { indeksFor, lavFacetter, projekttekster } from "../../derive/projekter/projektside";
import type { Form } from "../../domain/geometri";
import type { OmraadeId } from "../../domain/omraade";
import { PLANDELE, type Plandel } from "../../state/planvalg";
import { withOmraade, withPlanvalg, withProjektvalg } from "../../state/view";
import type { Visvalg } from "../egenvisning";
import { gaaTil } from "../link";
import { tegnFiltre } from "../projekter/filtre";
import { tegnBehov } from "./behov";
import { tegnBoliger } from "./boliger";
import type { Delbillede, Delvalg } from "./del";
import { tegnEget } from "./eget";
import { tegnIndeks } from "./indeks";
import { tegnOmraade } from "./omraade";
import { lytTilPegning } from "./pegning";
import { createPlankort, type Plankort } from "./plankort";
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

const tegnProjektvalg = (m: Delvalg): TemplateResult => {
  const { ord, view, katalog, bank, link } = m;
  const alle = indeksFor(katalog, bank, m.formById);
  const facetter = lavFacetter(alle, { ...view.projekter, tilstand: "i-gang", steder: [] }, view.sprog).filter(
    ({ facet }) => facet !== "tilstand",
  );
  return html`<details class="planfiltre"><summary>${ord.filtre({ antal: String(indekseredeIGang(m).length), alle: String(alle.length), aar: view.projekter.aar })}</summary>
    <p class="under">${ord.filtreHvad} ${projekttekster(view.sprog).aarHvad}</p>
    ${tegnFiltre({ side: { ord: projekttekster(view.sprog), facetter }, view, steder: [], change: link.change })}
  </details>`;
};

const tegnLegende = ({ kort: { farver, medMaerker } }: Delbillede, { ord, view, link }: Delvalg): TemplateResult => html`${
  farver === undefined || farver.legende.length === 0
    ? nothing
    : html`<ul class="farveforklaring" aria-label=${ord.forklaring}>${[...farver.legende, { farve: "#fff", tekst: ord.kortIntet }].map(({ farve, tekst }) => html`<li><svg width="18" height="14" aria-hidden="true"><rect x="0.5" y="0.5" width="17" height="13" fill=${farve}></rect></svg>${tekst}</li>`)}</ul>`
}
  <label class="lagvalg"><input type="checkbox" .checked=${view.plan.byomraader} @change=${() => link.change(withPlanvalg(view, { byomraader: !view.plan.byomraader }))} />${ord.visByomraader}</label>
  ${view.plan.byomraader ? html`<p class="under">${ord.byomraaderHvad}</p>` : nothing}
  <p class="under">${medMaerker ? ord.igangMaerker : nothing} ${ord.boligsignatur}</p>`;

/** The map keeps its place and zoom while the view is drawn again; a page that was left gets a new one. */
let kort: { readonly plads: Element; readonly plankort: Plankort } | undefined;
/** The area that was opened last; null before the first drawing. */
let aabnet: OmraadeId | undefined | null = null;

/** Asked for when the reader wants them. */
const byomraaderPaaKort = ({ view }: Delvalg, kilder: Visvalg["kilder"]) => {
  const fundne = view.plan.byomraader ? kilder.byomraader() : undefined;
  return fundne === undefined || fundne === "kom-ikke"
    ? []
    : fundne.map(({ byomraade, delomraade, polygoner }) => ({
        navn: byomraade === delomraade ? byomraade : `${byomraade}: ${delomraade}`,
        polygoner,
      }));
};

const drawKort = (
  element: HTMLElement,
  m: Delvalg,
  valg: { readonly billede: Delbillede; readonly kilder: Visvalg["kilder"]; readonly tekster: Visvalg["tekster"] },
): void => {
  const plads = element.querySelector<HTMLElement>(".plankortplads");
  if (plads === null) return;
  if (kort?.plads !== plads) {
    kort = { plads, plankort: createPlankort(plads) };
    lytTilPegning(element);
  }
  const { view, bank, ord, link } = m;
  const { kort: billede } = valg.billede;
  const lister = listetilstandById(bank, view.projekter.aar);
  const igang = billede.medMaerker ? indekseredeIGang(m) : [];
  kort.plankort.draw(
    {
      titel: ord.kort(billede.titel),
      omraader: billede.niveau === "bydel" ? m.bydele : m.kvarterer,
      farveById: billede.farver?.farveById ?? new Map(),
      bydele: m.bydele,
      kontekst: valg.kilder.kontekst() ?? [],
      boliger: bank.boligformer.map((form) => ({ form, tilstand: lister.get(form.id) ?? "ukendt" })),
      byomraader: byomraaderPaaKort(m, valg.kilder),
      daekning: billede.daekning ?? [],
      eget: billede.eget ?? [],
      punkter: billede.punkter ?? [],
      naale: (afstand) => placer(igang, { formById: m.formById, afstand, emne: view.projekter.emne }),
      valgte: view.valgte,
      tegner: billede.paaPunkt !== undefined,
      tekster: valg.tekster,
    },
    {
      vaelg: billede.paaOmraade ?? ((id) => link.change(withOmraade(view, id))),
      projekt: (projekt) => link.change(withProjektvalg(view, { projekt })),
      punkt: (punkt) => billede.paaPunkt?.(punkt),
    },
  );
};

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
    roder: kilder.roder,
    aendret: kilder.aendret,
  };
  const billede = DELE[view.plan.del](m);
  render(
    html`<h1>${ord.titel}</h1>
      <p class="under">${ord.intro}</p>
      ${tegnDele(m)}
      ${tegnProjektvalg(m)}
      <div class="flade">
        <div class="kortside">
          ${kilder.lagFejlet("bydel") ? html`<p class="under">${ord.kortMangler}</p>` : html`<div class="plankortplads"></div>`}
          ${tegnLegende(billede, m)}
        </div>
        <div class="planside">${billede.side}</div>
      </div>
      ${tegnOmraade(m, view.valgte[0])}
      <section>${billede.bund}</section>
      <p class="under">${projekttekster(view.sprog).kilde}</p>`,
    element,
  );
  // After the options are there: a choice that is none of them yet would be lost.
  for (const select of element.querySelectorAll<HTMLSelectElement>("select[data-valgt]")) select.value = select.dataset.valgt ?? "";
  drawKort(element, m, { billede, kilder, tekster });
  // What was just opened is read next; what the link came with is not.
  const foerst = view.valgte[0];
  if (aabnet !== null && foerst !== undefined && foerst !== aabnet) {
    const titel = element.querySelector<HTMLElement>("#planomraade-titel");
    titel?.focus({ preventScroll: true });
    titel?.scrollIntoView({ block: "nearest" });
  }
  aabnet = foerst;
  return ord.titel;
};
