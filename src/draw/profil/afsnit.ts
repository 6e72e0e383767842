/** The sections of a profile that tell of the residents, and its sources. Each has a heading that the PDF's bookmarks take, and an id that a reader's choice of sections names. */
import { html, nothing, type TemplateResult } from "lit-html";
import type { Profil } from "../../derive/profil/profil";
import { tegnKvarterkort, tegnLinjediagram } from "./figurer";
import { celle, medBrydning, type Noter, ord as ordcelle, tegnTabel } from "./tabel";

export const tegnAfsnit = (id: string, titel: string, indhold: unknown): TemplateResult =>
  html`<section id=${id} data-afsnit><h2>${titel}</h2>${indhold}</section>`;

export const tegnNoegletal = ({ ord, noegletal }: Profil, noter: Noter): TemplateResult =>
  tegnAfsnit(
    "noegletal",
    ord.noegletal,
    html`<p class="under">${ord.noegletalHvad(noegletal[0]?.tid ?? "")} ${ord.rang}</p>
      ${tegnTabel({
        titel: ord.noegletal,
        hoveder: [{ tekst: ord.tal }, ...[ord.vaerdi, ord.by, ord.forskel, ord.plads].map((tekst) => ({ tekst, tal: true }))],
        rader: noegletal.map((en) => ({
          hoved: en.navn,
          celler: [celle(en.vaerdi, noter), celle(en.by, noter), ordcelle(en.forskel), ordcelle(en.plads)],
        })),
      })}`,
  );

export const tegnNyt = ({ ord, nyt }: Profil, noter: Noter): TemplateResult | typeof nothing =>
  nyt === undefined
    ? nothing
    : tegnAfsnit(
        "nyt",
        ord.nyt,
        html`<p class="under">${ord.nytHvad(nyt)}</p>
          ${tegnTabel({
            titel: ord.nyt,
            hoveder: [{ tekst: ord.tal }, ...[nyt.fra, nyt.til, ord.aendring, ord.byensAendring].map((tekst) => ({ tekst, tal: true }))],
            rader: nyt.rader.map((en) => ({ hoved: en.navn, celler: [en.foer, en.nu, en.aendring, en.by].map((en) => celle(en, noter)) })),
          })}`,
      );

export const tegnUdvikling = ({ ord, udvikling }: Profil): TemplateResult =>
  tegnAfsnit(
    "udvikling",
    ord.udvikling,
    html`<div class="kurverogtabel"><div class="diagrammer">
        ${udvikling.vaekst === undefined ? nothing : tegnLinjediagram("diagram-vaekst", udvikling.vaekst)}
        ${udvikling.herkomst === undefined ? nothing : tegnLinjediagram("diagram-herkomst", udvikling.herkomst)}
      </div>
      ${tegnTabel({
        titel: ord.udvikling,
        hoveder: [{ tekst: ord.aar }, ...udvikling.kolonner.map((tekst) => ({ tekst, tal: true }))],
        rader: udvikling.rader.map(({ tid, celler }) => ({ hoved: tid, celler: celler.map((en) => celle(en)) })),
      })}</div>
      <dl class="ordliste">${udvikling.definitioner.map(({ navn, tekst }) => html`<div><dt>${navn}</dt><dd>${tekst}</dd></div>`)}</dl>`,
  );

export const tegnKvarterer = ({ ord, kvarterer }: Profil): TemplateResult | typeof nothing =>
  kvarterer === undefined
    ? nothing
    : tegnAfsnit(
        "kvarterer",
        ord.kvarterer,
        html`<p class="under">${ord.kvartererHvad(kvarterer.tid)}${kvarterer.kort?.numre.includes(undefined) ? ` ${ord.udenNummer}` : ""}</p>
          <div class="kortogtabel">
            ${kvarterer.kort === undefined ? nothing : tegnKvarterkort(kvarterer.kort, { titel: kvarterer.kortnavn, enhed: ord.kortAar, mangler: ord.ikkeTalt })}
            ${tegnTabel({
              titel: ord.kvarterer,
              hoveder: [{ tekst: ord.kvarter }, ...kvarterer.kolonner.map((tekst) => ({ tekst, tal: true }))],
              rader: kvarterer.rader.map(({ nr, navn, celler }) => ({
                hoved: html`<span class="nummer">${nr}</span> ${medBrydning(navn)}`,
                celler: celler.map((en) => celle(en)),
              })),
            })}
          </div>`,
      );

/** `rod`: from the page to the site's root. */
export const tegnLigner = ({ ord, ligner, niveau }: Profil, rod: string): TemplateResult =>
  tegnAfsnit(
    "ligner",
    ord.ligner[niveau],
    html`<p>${ligner.overskrift}. <span class="under">${ord.lignerHvad}</span></p>
      <ul class="ligner">${ligner.rader.map(({ navn, sti, grunde }) => html`<li><a href=${rod + sti}>${navn}</a> <span>${grunde.map((grund, i) => html`<span class=${i > 1 ? "kun-skaerm" : ""}>${grund} </span>`)}</span></li>`)}</ul>
      <p class="kun-skaerm"><a href=${rod + ligner.sammenlign}>${ord.sammenlignDem}</a></p>`,
  );

export const tegnKilder = ({ ord, kilder }: Pick<Profil, "ord" | "kilder">, noter: Noter): TemplateResult =>
  tegnAfsnit(
    "kilder",
    ord.kilder,
    html`${
      noter.alle().length === 0
        ? nothing
        : html`<h3>${ord.bemaerkninger}</h3>
          <ol class="noter" lang="da">${noter.alle().map((note, i) => html`<li id=${`note-${i + 1}`}>${note}</li>`)}</ol>`
    }
      <dl class="ordliste">${kilder.map(({ id, hvad, kilde, tekst }) => html`<div data-kilde=${id}><dt>${hvad}</dt><dd>${kilde === "" ? nothing : html`<span lang="da">${kilde}</span>`}${kilde !== "" && tekst !== "" ? ". " : ""}${tekst}</dd></div>`)}</dl>`,
  );
