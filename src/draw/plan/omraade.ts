/** One area, opened: figures beside what holds it, housing areas, its projects by state. */
import { html, nothing, type TemplateResult } from "lit-html";
import { lavOmraadeside, type Omraadeside } from "../../derive/plan/omraadeside";
import { projekttekster } from "../../derive/projekter/projektside";
import { BY, type OmraadeId } from "../../domain/omraade";
import { teksterFor } from "../../domain/sprogvalg";
import { withoutValgte, withProjektvalg, withValgt } from "../../state/view";
import { linkTil } from "../barometer/linkTil";
import { gemCsv } from "../gem";
import type { Delvalg } from "./del";
import { niveauord } from "./niveauord";

const tegnTal = (
  { omraade, sammenligning: { kolonner, rader }, tryghed, omtrentlig, lister }: Omraadeside,
  { ord, view }: Delvalg,
): TemplateResult => html`<h3 id="sammenlign-titel">${ord.holdesOpMod(omraade.navn)}</h3>
    ${
      rader.length === 0
        ? html`<p class="under">${ord.intetHer}</p>`
        : html`<p class="under">${ord.holdesOpModHvad(view.projekter.aar)} ${omtrentlig ? ord.omtrentlig : nothing}</p>
          <div class="rulbar" tabindex="0" role="region" aria-labelledby="sammenlign-titel">
            <table class="sammenligning">
              <thead><tr><th scope="col">${ord.tal}</th>${kolonner.map((en) => html`<th scope="col">${en.id === BY ? teksterFor(view).by : en.navn} <small>${niveauord(en, view)}</small></th>`)}</tr></thead>
              <tbody>${rader.map(
                ({ navn, celler }) =>
                  html`<tr><th scope="row">${navn}</th>${celler.map(
                    ({ tekst, tid, kilde, navn: eget, mangler }) =>
                      html`<td class=${mangler ? "mangler" : ""} title=${kilde === "" ? nothing : kilde}>${tekst} <small>${[eget, tid].filter((del) => del !== "").join(" · ")}</small></td>`,
                  )}</tr>`,
              )}</tbody>
            </table>
          </div>`
    }
    ${lister === "" ? nothing : html`<p>${lister}</p>`}
    ${tryghed === "" ? nothing : html`<p>${tryghed}</p>`}`;

const tegnBoligerI = ({ boliger, omraade }: Omraadeside, { ord, view, link }: Delvalg): TemplateResult | typeof nothing =>
  omraade.niveau === "boligomraade"
    ? nothing
    : html`<h3>${ord.boligerI}</h3>
      ${boliger.length === 0 ? html`<p class="under">${ord.ingenBoliger}</p>` : html`<ul class="optalt">${boliger.map(({ id, navn, tilstand }) => html`<li>${linkTil(withValgt(view, id), navn, link)} <small>${view.projekter.aar}: ${ord.listestatus[tilstand]}</small></li>`)}</ul>`}`;

const tegnProjekter = ({ projekter }: Omraadeside, { ord, view, link }: Delvalg): TemplateResult => {
  const tilstande = projekttekster(view.sprog).tilstande;
  return html`<h3>${ord.projekterI}</h3>
    ${projekter.length === 0 ? html`<p class="under">${ord.ingenProjekter}</p>` : nothing}
    ${projekter.map(
      ({
        tilstand,
        rader,
      }) => html`<h4>${view.projekter.aar}: ${tilstande[tilstand]} (${ord.heraf({ her: String(rader.filter(({ bredere }) => bredere === "").length), bredere: String(rader.filter(({ bredere }) => bredere !== "").length) })})</h4>
        <ul class="optalt">${rader.map(({ projekt, bredere }) => html`<li><span lang="da">${linkTil(withProjektvalg(view, { projekt: projekt.id }), projekt.navn, link)}</span>${bredere === "" ? nothing : html` <small>${ord.naevntFor(bredere)}</small>`}</li>`)}</ul>`,
    )}`;
};

/** Nothing while no area is chosen. */
export const tegnOmraade = (m: Delvalg, id: OmraadeId | undefined): TemplateResult | typeof nothing => {
  const side = id === undefined ? undefined : lavOmraadeside(m, id);
  if (side === undefined) return nothing;
  const { ord, view, link } = m;
  return html`<article class="planomraade" aria-labelledby="planomraade-titel">
    <h2 id="planomraade-titel" tabindex="-1">${side.omraade.navn} <small>${niveauord(side.omraade, view)}</small></h2>
    <div class="planspalter">
      <div>${tegnTal(side, m)}${tegnBoligerI(side, m)}</div>
      <div>${tegnProjekter(side, m)}</div>
    </div>
    <p class="valgknapper">
      <button type="button" class="knap" @click=${() => gemCsv(side.csv, `bydelskort-${side.omraade.id.replace(":", "-")}`)}>${ord.hentCsv}</button>
      ${linkTil(withProjektvalg(view, {}), ord.visProjekter, link)}
      <button type="button" class="knap" @click=${() => link.change(withoutValgte(view))}>${ord.fravalg}</button>
    </p>
  </article>`;
};
