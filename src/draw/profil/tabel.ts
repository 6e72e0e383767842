/** Tables of a profile: a heading for each row, figures to the right, absence in its own type, a mark that leads to the remark. */
import { html, nothing, type TemplateResult } from "lit-html";
import type { Celle } from "../../derive/profil/grundlag";

/** Numbered remarks of one page, told together below its tables. */
export type Noter = { readonly maerke: (note: string) => TemplateResult | typeof nothing; readonly alle: () => readonly string[] };

export const createNoter = (): Noter => {
  const noter: string[] = [];
  return {
    maerke: (note) => {
      if (note === "") return nothing;
      if (!noter.includes(note)) noter.push(note);
      const nr = noter.indexOf(note) + 1;
      return html`<sup><a href=${`#note-${nr}`}>${nr}</a></sup>`;
    },
    alle: () => noter,
  };
};

export const tegnCelle = ({ tekst, mangler, note }: Celle, noter?: Noter): TemplateResult =>
  html`<td class=${mangler ? "tal mangler" : "tal"}>${tekst}${noter?.maerke(note) ?? nothing}</td>`;

export type Tabel = {
  readonly titel: string;
  readonly hoveder: readonly { readonly tekst: string; readonly tal?: boolean }[];
  readonly rader: readonly { readonly hoved: TemplateResult | string; readonly celler: readonly TemplateResult[] }[];
  readonly klasse?: string;
};

/** A wide table scrolls in its own frame, which the keyboard reaches. */
export const tegnTabel = ({ titel, hoveder, rader, klasse }: Tabel): TemplateResult =>
  html`<div class=${`rulle ${klasse ?? ""}`} tabindex="0" role="region" aria-label=${titel}><table>
    <caption class="kun-tale">${titel}</caption>
    <thead><tr>${hoveder.map(({ tekst, tal }) => html`<th scope="col" class=${tal ? "tal" : ""}>${tekst}</th>`)}</tr></thead>
    <tbody>${rader.map(({ hoved, celler }) => html`<tr><th scope="row">${hoved}</th>${celler}</tr>`)}</tbody>
  </table></div>`;

/** A kvarter is often three names with slashes between: a line may end after one. */
export const medBrydning = (navn: string): TemplateResult =>
  html`${navn.split(/(?<=\/)/).map((del, i) => (i === 0 ? del : html`<wbr>${del}`))}`;

export const ord = (tekst: string): TemplateResult => html`<td>${tekst}</td>`;
export const tal = (tekst: string): TemplateResult => html`<td class="tal">${tekst}</td>`;
