/** What the planner's map shows of a part, and the meaning of its colours. */
import { html, nothing, type TemplateResult } from "lit-html";
import { LISTETILSTANDE, listetilstandById } from "../../derive/plan/listetilstand";
import { indekseredeIGang } from "../../derive/plan/planprojekter";
import { placer } from "../../derive/projekter/placering";
import { projekttekster } from "../../derive/projekter/projektside";
import { INDSATSOMRAADER } from "../../domain/indikator";
import { BY } from "../../domain/omraade";
import { teksterFor } from "../../domain/sprogvalg";
import { withOmraade, withPlanvalg, withProjektvalg } from "../../state/view";
import type { Visvalg } from "../egenvisning";
import { tegnMaerkeikon } from "../projekter/maerker";
import type { Delbillede, Delvalg } from "./del";
import { lytTilPegning } from "./pegning";
import { createPlankort, type Plankort } from "./plankort";

export const tegnLegende = ({ kort: { farver, medMaerker } }: Delbillede, { ord, view, link }: Delvalg): TemplateResult => html`${
  farver === undefined || farver.legende.length === 0
    ? nothing
    : html`<ul class="farveforklaring" aria-label=${ord.forklaring}>${[...farver.legende, { farve: "#fff", tekst: ord.kortIntet }].map(({ farve, tekst }) => html`<li><svg width="18" height="14" aria-hidden="true"><rect x="0.5" y="0.5" width="17" height="13" fill=${farve}></rect></svg>${tekst}</li>`)}</ul>`
}
  <label class="lagvalg"><input type="checkbox" .checked=${view.plan.byomraader} @change=${() => link.change(withPlanvalg(view, { byomraader: !view.plan.byomraader }))} />${ord.visByomraader}</label>
  ${view.plan.byomraader ? html`<p class="under">${ord.byomraaderHvad}</p>` : nothing}
  ${
    medMaerker
      ? html`<p class="under">${ord.igangMaerker}</p>
        <ul class="tegnforklaring" aria-label=${projekttekster(view.sprog).tegnforklaring}>${INDSATSOMRAADER.slice(1).map((emne) => html`<li>${tegnMaerkeikon(emne, "i-gang")}${teksterFor(view).indsatsomraade[emne]}</li>`)}</ul>`
      : nothing
  }
  <ul class="tegnforklaring"><li>${ord.boligsignatur(view.projekter.aar)}</li>${LISTETILSTANDE.map((tilstand) => html`<li><svg class="plankort boligtegn" width="20" height="14" viewBox="0 0 20 14" aria-hidden="true"><rect class=${`boligomraade ${tilstand}`} x="1" y="1" width="18" height="12" stroke-width="1.4" stroke-dasharray="4 3"></rect></svg>${ord.boligtegn[tilstand]}</li>`)}</ul>`;

/** The map keeps its place and zoom while the view is drawn again; a page that was left gets a new one. */
let kort: { readonly plads: Element; readonly plankort: Plankort } | undefined;
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

export const drawKort = (
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
      valgte: view.valgte.flatMap((id) => m.formById.get(id) ?? []),
      navngivBoliger: view.plan.del === "boliger",
      midte: billede.punkter?.[0] ?? m.formById.get(view.valgte[0] ?? BY)?.label,
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
