/** The sections of a profile that rest on the 2009 report: its figures, the city's barometer, housing areas, projects. */
import { html, nothing, type TemplateResult } from "lit-html";
import type { Profil } from "../../derive/profil/profil";
import type { Projektrad } from "../../derive/profil/projekter";
import type { Profiltekster } from "../../domain/tekster/profil/da";
import { tegnLys } from "../barometer/lysmaerke";
import { tegnAfsnit } from "./afsnit";
import { celle, mangel, medBrydning, type Noter, ord as ordcelle, type Tabelcelle, tegnTabel } from "./tabel";

export const tegnRapporttal = ({ ord, rapporttal, rapporttalHvis, rapportbydel }: Profil, noter: Noter): TemplateResult =>
  tegnAfsnit(
    "rapportens-tal",
    ord.rapportensTal(rapportbydel),
    html`<p class="under">${ord.rapportensTalHvad} ${rapporttalHvis}</p>
      ${tegnTabel({
        titel: ord.rapportensTal(rapportbydel),
        hoveder: [
          { tekst: ord.tal },
          ...[ord.vaerdi, ord.by, ord.forskel, ord.plads].map((tekst) => ({ tekst, tal: true })),
          { tekst: ord.dato },
        ],
        rader: rapporttal.map((en) => ({
          hoved: en.navn,
          celler: [celle(en.vaerdi, noter), celle(en.by, noter), ordcelle(en.forskel), ordcelle(en.plads), ordcelle(en.tid)],
        })),
      })}
      <dl class="ordliste">${rapporttal.map(({ kortNavn, definition }) => html`<div><dt>${kortNavn}</dt><dd>${definition}</dd></div>`)}</dl>`,
  );

export const tegnBarometerdel = ({ ord, barometer, rapportbydel }: Profil): TemplateResult =>
  tegnAfsnit(
    "barometer",
    ord.barometer,
    html`<p class="under">${ord.barometerHvad}</p>
      ${tegnTabel({
        titel: ord.barometer,
        hoveder: [ord.indsatsomraade, ord.byensLys, ord.iByen, ord.iBydelen(rapportbydel)].map((tekst) => ({ tekst })),
        rader: barometer.map((en) => ({
          hoved: en.navn,
          celler: [
            { indhold: tegnLys(en.lys) },
            { indhold: en.byens.map((linje) => html`<p>${linje}</p>`) },
            { indhold: en.bydelens.map(({ tekst }) => html`<p>${tekst}</p>`), mangler: en.bydelens.every(({ mangler }) => mangler) },
          ],
        })),
      })}`,
  );

/** Without a kvarter or a count in any row, their columns are left out. */
export const tegnBoligtabel = ({ ord }: Pick<Profil, "ord">, { aar, rader }: Profil["boliger"]): TemplateResult => {
  const medSted = rader.some(({ kvarter }) => kvarter !== "");
  return tegnTabel({
    titel: ord.boliger,
    hoveder: [ord.boligomraade, ...(medSted ? [ord.kvarter] : []), ...aar, ...(medSted ? [ord.boligantal] : [])].map((tekst) => ({
      tekst,
    })),
    rader: rader.map((en) => ({
      hoved: en.navn,
      celler: [
        ...(medSted ? [{ indhold: medBrydning(en.kvarter) }] : []),
        ...en.tilstande.map((tilstand) => ({ indhold: ord.listetilstand[tilstand], mangler: tilstand === "ukendt" })),
        ...(medSted ? [en.boliger === "" ? mangel(ord.ikkeTrykt) : ordcelle(en.boliger)] : []),
      ],
    })),
  });
};

export const tegnBoliger = (profil: Profil): TemplateResult => {
  const { ord, boliger } = profil;
  const uden = boliger.udenOmrids.length === 0 ? "" : ord.udenOmrids(boliger.udenOmrids.join(", "));
  return tegnAfsnit(
    "boligomraader",
    ord.boliger,
    boliger.rader.length === 0
      ? html`<p>${ord.ingenBoliger} ${uden}</p>`
      : html`<p class="under">${ord.boligerHvad}</p>${tegnBoligtabel(profil, boliger)}<p class="under">${uden}</p>`,
  );
};

/** Its name, its kind and when it runs. */
export const projektnavn = (ord: Profiltekster, { navn, art, periode }: Projektrad): TemplateResult =>
  html`<span lang="da">${navn}</span> <small>${[ord.arter[art], periode].filter((del) => del !== "").join(", ")}</small>`;
export const bevillingscelle = (ord: Profiltekster, { bevilling }: Projektrad): Tabelcelle =>
  bevilling === "" ? mangel(ord.ikkeTrykt) : ordcelle(bevilling);

const tegnProjekttabel = ({ ord }: Pick<Profil, "ord">, titel: string, rader: readonly Projektrad[]): TemplateResult =>
  tegnTabel({
    titel,
    klasse: "projekttabel",
    hoveder: [...[ord.projekt, ord.indsatsomraade, ord.sted].map((tekst) => ({ tekst })), { tekst: ord.bevilling, tal: true }],
    rader: rader.map((en) => ({
      hoved: projektnavn(ord, en),
      celler: [ordcelle(en.emne), { indhold: medBrydning(en.sted) }, bevillingscelle(ord, en)],
    })),
  });

export const tegnProjekter = (profil: Profil): TemplateResult => {
  const { ord, projekter } = profil;
  return tegnAfsnit(
    "projekter",
    ord.projekter,
    html`<p class="under">${projekter.antal === 0 ? ord.ingenProjekter : ord.projekterHvad}</p>
      ${projekter.grupper.map(({ tilstand, rader }) => html`<h3>${ord.tilstand[tilstand]} (${rader.length})</h3>${tegnProjekttabel(profil, ord.tilstand[tilstand], rader)}`)}
      ${projekter.bredere.length === 0 ? nothing : html`<h3>${ord.bredere} (${projekter.bredere.length})</h3>${tegnProjekttabel(profil, ord.bredere, projekter.bredere)}`}
      <p class="under">
        ${projekter.antal === 0 ? nothing : projekter.bevillinger === undefined ? ord.bevillingIngen : ord.bevillingSum({ ...projekter.bevillinger, af: projekter.antal })}
        ${ord.andreProjekter(projekter)}
      </p>`,
  );
};
