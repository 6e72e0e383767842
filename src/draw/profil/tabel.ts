/** Tables of a profile: a heading for each row, figures to the right, absence in its own type, a mark that leads to the remark. */
import { html, nothing, type TemplateResult } from "lit-html";
import type { Celle } from "../../derive/profil/grundlag";

/** Numbered remarks of one page, told together below its tables. */
export type Noter = { readonly maerke: (note: string) => TemplateResult | typeof nothing; readonly alle: () => readonly string[] };

/** `ord`: the mark in words, "Bemærkning 1". */
export const createNoter = (ord: (nr: number) => string): Noter => {
  const noter: string[] = [];
  return {
    maerke: (note) => {
      if (note === "") return nothing;
      if (!noter.includes(note)) noter.push(note);
      const nr = noter.indexOf(note) + 1;
      return html`<sup><a href=${`#note-${nr}`} aria-label=${ord(nr)}>${nr}</a></sup>`;
    },
    alle: () => noter,
  };
};

export type Tabelcelle = { readonly indhold: unknown; readonly mangler?: boolean };
export type Tabel = {
  readonly titel: string;
  /** `tal`: its figures stand to the right. */
  readonly hoveder: readonly { readonly tekst: string; readonly tal?: boolean }[];
  /** As many cells as there are heads after the first. */
  readonly rader: readonly { readonly hoved: unknown; readonly celler: readonly Tabelcelle[] }[];
  readonly klasse?: string;
};

const klasser = (...alle: readonly (string | false | undefined)[]): string => alle.filter(Boolean).join(" ");

/** On a phone each row is a small list of its own: every cell carries its column's name. */
export const tegnTabel = ({ titel, hoveder, rader, klasse }: Tabel): TemplateResult =>
  html`<div class=${klasser("rulle", klasse)}><table>
    <caption class="kun-tale">${titel}</caption>
    <thead><tr>${hoveder.map(({ tekst, tal }) => html`<th scope="col" class=${klasser(tal && "tal")}>${tekst}</th>`)}</tr></thead>
    <tbody>${rader.map(
      ({ hoved, celler }) =>
        html`<tr><th scope="row">${hoved}</th>${celler.map(({ indhold, mangler }, i) => {
          const kolonne = hoveder[i + 1];
          return html`<td class=${klasser(kolonne?.tal && "tal", mangler && "mangler")} data-etiket=${kolonne?.tekst ?? ""}>${indhold}</td>`;
        })}</tr>`,
    )}</tbody>
  </table></div>`;

export const ord = (tekst: string): Tabelcelle => ({ indhold: tekst });
export const mangel = (tekst: string): Tabelcelle => ({ indhold: tekst, mangler: true });
/** With the mark of its remark, where the page tells remarks. */
export const celle = ({ tekst, mangler, note }: Celle, noter?: Noter): Tabelcelle => ({
  indhold: html`${tekst}${noter?.maerke(note) ?? nothing}`,
  mangler,
});

/** A kvarter is often three names with slashes between: a line may end after one. */
export const medBrydning = (navn: string): TemplateResult =>
  html`${navn.split(/(?<=\/)/).map((del, i) => (i === 0 ? del : html`<wbr>${del}`))}`;
