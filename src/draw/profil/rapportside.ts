/** The city's report, as the build writes it: complete without script, its recommendations left to the author. */
import { html, nothing, type TemplateResult } from "lit-html";
import type { Rapportomraade, Statusrapport } from "../../derive/profil/statusrapport";
import { BY } from "../../domain/omraade";
import { tegnKurve } from "../barometer/kurve";
import { tegnLys } from "../barometer/lysmaerke";
import { tegnAfsnit, tegnKilder } from "./afsnit";
import { type Ramme, tegnBund, tegnHoved } from "./ramme";
import { bevillingscelle, projektnavn, tegnBoligtabel } from "./rapportafsnit";
import { celle, createNoter, mangel, medBrydning, type Noter, ord as ordcelle, tegnTabel } from "./tabel";

const tegnIndikatorer = ({ ord }: Statusrapport, { navn, rader }: Rapportomraade, noter: Noter): TemplateResult =>
  tegnTabel({
    titel: `${navn}: ${ord.rapport.indikator}`,
    hoveder: [
      { tekst: ord.rapport.indikator },
      { tekst: ord.rapport.lys },
      { tekst: ord.rapport.seneste, tal: true },
      { tekst: ord.rapport.foer, tal: true },
      { tekst: ord.rapport.maal },
    ],
    rader: rader.map((en) => ({
      hoved: en.navn,
      celler: [
        { indhold: tegnLys(en.lys) },
        celle(en.vaerdi, noter),
        celle(en.foer),
        { indhold: en.maal.map((linje) => html`<p>${linje}</p>`) },
      ],
    })),
  });

const tegnProjekter = ({ ord }: Statusrapport, { projekter }: Rapportomraade): TemplateResult | typeof nothing =>
  projekter.length === 0
    ? nothing
    : html`<h3>${ord.rapport.projekter} (${projekter.length})</h3>
        ${tegnTabel({
          titel: ord.rapport.projekter,
          klasse: "projekttabel",
          hoveder: [{ tekst: ord.projekt }, { tekst: ord.rapport.tilstand }, { tekst: ord.sted }, { tekst: ord.bevilling, tal: true }],
          rader: projekter.map(({ rad, tilstand }) => ({
            hoved: projektnavn(ord, rad),
            celler: [
              ordcelle(tilstand),
              rad.sted === "" ? mangel(ord.udenSted) : { indhold: medBrydning(rad.sted) },
              bevillingscelle(ord, rad),
            ],
          })),
        })}`;

const tegnOmraade = (rapport: Statusrapport, omraade: Rapportomraade, noter: Noter): TemplateResult => {
  const { ord, kurveord } = rapport;
  return tegnAfsnit(
    omraade.id,
    omraade.navn,
    html`<p class="hovedlys">${tegnLys(omraade.lys)}</p>
      ${omraade.regel === "" ? nothing : html`<p class="under">${omraade.regel}</p>`}
      ${omraade.vurdering === undefined ? nothing : html`<p class="vurdering">${omraade.vurdering.tekst} <span class="under">(${omraade.vurdering.kilde})</span></p>`}
      ${tegnIndikatorer(rapport, omraade, noter)}
      <div class="diagrammer">
        ${omraade.kurver.map(({ navn, kurve }) => html`<figure data-titel=${navn} data-under=${kurve.enhed} data-kilder="rapport"><figcaption>${navn}</figcaption>${tegnKurve({ kurve, navn, ord: kurveord, valgt: undefined })}</figure>`)}
      </div>
      <h3>${ord.rapport.oekonomiOverskrift}</h3>
      ${omraade.oekonomi.length === 0 ? html`<p class="under">${ord.rapport.oekonomiIngen}</p>` : omraade.oekonomi.map((linje) => html`<p>${linje}.</p>`)}
      ${tegnProjekter(rapport, omraade)}`,
  );
};

export const tegnRapportside = (rapport: Statusrapport, ramme: Ramme): TemplateResult => {
  const { ord, omraader, bydele, boliger } = rapport;
  const noter = createNoter(ord.bemaerkning);
  return html`${tegnHoved(ramme)}
    <main id="indhold" tabindex="-1" data-profil-id=${BY}>
      <header class="sidens">
        <div>
          <p class="overlinje">${ord.rapport.overlinje}</p>
          <h1>${ord.by}</h1>
          <div class="fund" data-fund>${rapport.fund.map((saetning) => html`<p>${saetning}</p>`)}</div>
          <p class="handlinger"><a class="knap" href=${`${ramme.rod}?visning=barometer${rapport.sprog === "en" ? "&sprog=en" : ""}`}>${ord.seBarometer}</a><span id="vaerktoej"></span></p>
        </div>
      </header>
      ${tegnAfsnit("anbefalinger", ord.rapport.anbefalinger, html`<div id="kommentar"><p class="under tom">${ord.rapport.anbefalingerTomt}</p></div>`)}
      ${tegnAfsnit(
        "overblik",
        ord.rapport.barometer,
        tegnTabel({
          titel: ord.rapport.barometer,
          hoveder: [ord.indsatsomraade, ord.byensLys, ord.iByen].map((tekst) => ({ tekst })),
          rader: omraader.map((en) => ({
            hoved: html`<a href=${`#${en.id}`}>${en.navn}</a>`,
            celler: [{ indhold: tegnLys(en.lys) }, { indhold: en.kort.map((linje) => html`<p>${linje}</p>`) }],
          })),
        }),
      )}
      ${omraader.map((omraade) => tegnOmraade(rapport, omraade, noter))}
      ${tegnAfsnit(
        "bydele",
        ord.rapport.bydele,
        tegnTabel({
          titel: ord.rapport.bydele,
          hoveder: [{ tekst: ord.rapport.bydel }, ...bydele.kolonner.map((tekst) => ({ tekst, tal: true }))],
          rader: bydele.rader.map(({ navn, sti, celler }) => ({
            hoved: html`<a href=${ramme.rod + sti}>${navn}</a>`,
            celler: celler.map((en) => celle(en, noter)),
          })),
        }),
      )}
      ${tegnAfsnit("boligomraader", ord.rapport.boliger, html`<p class="under">${ord.rapport.boligerHvad}</p>${tegnBoligtabel(rapport, boliger)}`)}
      ${tegnKilder(rapport, noter)}
    </main>
    ${tegnBund(ramme, rapport.andreSider)}`;
};
