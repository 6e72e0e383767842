/** An own area: how it is set, what it holds, and its parts' figures together. */
import { html, nothing, type TemplateResult } from "lit-html";
import { type Egetdel, type Egetprojekt, type Egetside, lavEgetside } from "../../derive/plan/egetside";
import type { Punkt } from "../../domain/geometri";
import { withProjektvalg, withValgt } from "../../state/view";
import { linkTil } from "../barometer/linkTil";
import { gemCsv } from "../gem";
import type { Delbillede, Delvalg } from "./del";
import { regnEget } from "./egetregning";
import { maadeFor, medPunkt, skiftOmraade } from "./egettilstand";
import { tegnEgetvalg } from "./egetvalg";
import { niveauord } from "./niveauord";
import { tegnNiveauvalg } from "./valgliste";

const tegnDele = (
  dele: readonly Egetdel[],
  { ord, view, link: { change } }: Delvalg,
): TemplateResult => html`<div class="rulbar" tabindex="0" role="region" aria-labelledby="egetdele-titel">
    <table>
      <thead><tr><th scope="col">${ord.omraade}</th><th scope="col" class="tal">${ord.egetAndel}</th><th scope="col" class="tal">${ord.anslaaet}</th></tr></thead>
      <tbody>${dele.map(
        ({ omraade, andel, beboere }) => html`<tr data-omraade=${omraade.id}>
          <th scope="row"><button type="button" class="link" @click=${() => change(withValgt(view, omraade.id))}>${omraade.navn}</button> <small>${niveauord(omraade, view)}</small></th>
          <td class="tal">${andel} ${ord.pct}</td><td class="tal">${beboere === "" ? "–" : beboere}</td>
        </tr>`,
      )}</tbody>
    </table>
  </div>`;

const tegnSamlet = ({ samlet }: Egetside, { ord }: Delvalg): TemplateResult => html`<h3 id="samlet-titel">${ord.egetSamlet}</h3>
  <div class="rulbar" tabindex="0" role="region" aria-labelledby="samlet-titel">
    <table>
      <thead><tr><th scope="col">${ord.tal}</th><th scope="col" class="tal">${ord.eg}</th><th scope="col" class="tal">${ord.byen}</th><th scope="col">${ord.tidsord}</th><th scope="col">${ord.grundlag}</th><th scope="col" class="tal">${ord.daekning}</th></tr></thead>
      <tbody>${samlet.map(
        ({ navn, vaerdi, mangler, by, tid, niveau, daekning }) =>
          html`<tr><th scope="row">${navn}</th><td class=${mangler ? "mangler" : "tal"}>${vaerdi}</td><td class="tal">${by === "" ? "–" : by}</td><td>${tid}</td><td>${niveau}</td><td class="tal">${daekning}</td></tr>`,
      )}</tbody>
    </table>
  </div>`;

const tegnProjekter = (titel: string, rader: readonly Egetprojekt[], { ord, view, link }: Delvalg): TemplateResult => html`<h3>${titel}</h3>
  ${
    rader.length === 0
      ? html`<p class="under">${ord.egetIngen}</p>`
      : html`<ul class="optalt">${rader.map(({ projekt, tilstand, hvor }) => html`<li><span lang="da">${linkTil(withProjektvalg(view, { projekt: projekt.id }), projekt.navn, link)}</span> <small>${tilstand} · ${hvor}</small></li>`)}</ul>`
  }`;

const tegnBund = (side: Egetside, m: Delvalg): TemplateResult => {
  const { ord, view, link } = m;
  return html`<div class="planspalter">
      <div><h3 id="egetdele-titel">${ord.egetBydele}</h3>${tegnDele([...side.bydele, ...side.kvarterer], m)}</div>
      <div>
        <h3>${ord.boligerI}</h3>
        ${side.boliger.length === 0 ? html`<p class="under">${ord.ingenBoliger}</p>` : html`<ul class="optalt">${side.boliger.map(({ id, navn }) => html`<li>${linkTil(withValgt(view, id), navn, link)}</li>`)}</ul>`}
        ${tegnProjekter(ord.egetInde, side.inde, m)}
        ${tegnProjekter(ord.egetRoert, side.roert, m)}
      </div>
    </div>
    ${tegnSamlet(side, m)}
    <p class="under">${side.metode}</p>
    <p class="valgknapper"><button type="button" class="knap" @click=${() => gemCsv(side.csv, "bydelskort-eget-omraade")}>${ord.hentCsv}</button></p>`;
};

export const tegnEget = (m: Delvalg): Delbillede => {
  const { ord, view } = m;
  const { eget } = view.plan;
  const svar = eget === undefined ? undefined : regnEget(m, eget);
  const side = svar?.kind === "ok" ? lavEgetside(m, svar.fund) : undefined;
  const besked =
    svar === undefined
      ? [ord.egIntet]
      : svar.kind === "ok"
        ? (side?.fund ?? [])
        : svar.kind === "fejl"
          ? [ord.egFejl[svar.grund]]
          : [svar.kind === "fejlet" ? ord.egMangler : ord.egHenter];
  const punkter: readonly Punkt[] = eget?.kind === "cirkel" ? [eget.midte] : eget?.kind === "polygon" ? eget.hjoerner : [];
  const udpeger = maadeFor(eget) === "valg";
  return {
    side: html`<h2 id="eg-titel">${ord.eg}</h2>
      <p class="under">${ord.egHvad}</p>
      ${tegnEgetvalg(m)}
      ${udpeger ? html`<div class="filtre">${tegnNiveauvalg(m)}</div>` : nothing}
      <div aria-live="polite">${besked.map((en) => html`<p class="fund">${en}</p>`)}</div>`,
    bund: side === undefined ? html`` : tegnBund(side, m),
    kort: {
      niveau: udpeger ? view.plan.behovniveau : "kvarter",
      titel: ord.eg,
      eget: svar?.kind === "ok" ? svar.polygoner : [],
      punkter,
      paaPunkt: udpeger ? undefined : (punkt) => void medPunkt(m, punkt),
      paaOmraade: udpeger ? (id) => skiftOmraade(m, id) : undefined,
      medMaerker: true,
    },
  };
};
