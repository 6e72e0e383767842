/** The housing areas: who was on the list when, with source; the report's counts; the classes of appendix 1. */
import { html, nothing, type TemplateResult } from "lit-html";
import { type Boligside, lavBoligside } from "../../derive/plan/boligside";
import type { Listetilstand } from "../../derive/plan/listetilstand";
import { BOLIGKLASSE_FRA, BOLIGKLASSER, type Boligklasse } from "../../domain/boligliste";
import { withValgt } from "../../state/view";
import { gemCsv } from "../gem";
import type { Delbillede, Delvalg } from "./del";

const TEGN: Readonly<Record<Listetilstand, string>> = { paa: "●", af: "○", ukendt: "?" };

/** From where to where: the next greater class begins where this one ends. */
const klassegraense = (klasse: Boligklasse): { readonly fra: string; readonly til: string } => {
  const over = BOLIGKLASSER[BOLIGKLASSER.indexOf(klasse) - 1];
  return {
    fra: BOLIGKLASSE_FRA[klasse] === 0 ? "" : String(BOLIGKLASSE_FRA[klasse]),
    til: over === undefined ? "" : String(BOLIGKLASSE_FRA[over]),
  };
};

const tegnLister = (side: Boligside, { ord, view, link: { change } }: Delvalg): TemplateResult => {
  const aarene = side.rader[0]?.historik ?? [];
  return html`<div class="rulbar" tabindex="0" role="region" aria-labelledby="boliger-titel">
      <table>
        <thead><tr><th scope="col">${ord.omraade}</th><th scope="col">${view.projekter.aar}</th>${aarene.map(({ aar }) => html`<th scope="col" class="tal">${aar}</th>`)}<th scope="col" class="tal">${ord.familieboliger}</th><th scope="col">${ord.kildeOrd}</th></tr></thead>
        <tbody>
          ${side.rader.map(
            ({
              navn,
              omraade,
              kanVaelges,
              tilstand,
              kilde,
              historik,
              boliger,
              klasse,
            }) => html`<tr class=${omraade !== undefined && view.valgte.includes(omraade) ? "valgt" : ""} data-omraade=${omraade ?? nothing}>
              <th scope="row">${omraade !== undefined && kanVaelges ? html`<button type="button" class="link" @click=${() => change(withValgt(view, omraade))}>${navn}</button>` : navn}${omraade === undefined ? html` <small>${ord.udenOmrids}</small>` : nothing}${klasse === undefined ? nothing : html` <small>${klasse.tekst}</small>`}</th>
              <td>${ord.listestatus[tilstand]}</td>
              ${historik.map((en) => html`<td class="tal"><span aria-hidden="true">${TEGN[en.tilstand]}</span><span class="kun-tale">${ord.listestatus[en.tilstand]}</span></td>`)}
              <td class="tal">${boliger}</td>
              <td lang="da">${kilde === "" ? nothing : html`<small>${kilde}</small>`}</td>
            </tr>`,
          )}
        </tbody>
      </table>
    </div>
    <p class="under">● ${ord.listestatus.paa} · ○ ${ord.listestatus.af} · ? ${ord.listestatus.ukendt}</p>
    <p class="valgknapper"><button type="button" class="knap" @click=${() => gemCsv(side.csv, "bydelskort-boligomraader")}>${ord.hentCsv}</button></p>`;
};

export const tegnBoliger = (m: Delvalg): Delbillede => {
  const { ord, view } = m;
  const side = lavBoligside(m.katalog, m.bank, { aar: view.projekter.aar, sprog: view.sprog });
  const optalt: Readonly<Record<string, string>> = ord.optalt;
  return {
    side: html`<h2 id="boliger-titel">${ord.boliger}</h2>
      <p class="under">${ord.boligerHvad(view.projekter.aar)}</p>
      <p class="fund" aria-live="polite">${side.fund}</p>
      <h3>${ord.antalOmraader}</h3>
      <ul class="optalt">${side.tal.map((rad) => html`<li>${optalt[rad.indsatsomraade] ?? rad.indsatsomraade}, ${rad.aar === "" ? ord.udenAar : rad.aar}: <strong>${rad.tekst}</strong> <small lang="da">${rad.kilde}${rad.note === "" ? "" : ` – ${rad.note}`}</small></li>`)}</ul>
      <h3>${ord.klasser}</h3>
      <p class="under">${ord.klasserHvad}</p>
      <ul class="optalt">${BOLIGKLASSER.map((klasse) => html`<li>${ord.klassenavne[klasse]}: ${ord.klassegraense(klassegraense(klasse))}</li>`)}</ul>`,
    bund: side.rader.length === 0 ? html`` : tegnLister(side, m),
    kort: { niveau: "bydel", titel: ord.boliger, medMaerker: false },
  };
};
