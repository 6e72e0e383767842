/** The numbers as a table that sorts: the primary reading for whoever does not see the map. */
import { html, nothing, render, type TemplateResult } from "lit-html";
import type { Tabel, Tabelrad } from "../../derive/model/tabel";
import type { Tekster } from "../../domain/tekster/da";
import { type View, withOmraade } from "../../state/view";
import type { Change } from "../change";

export type Tabelvalg = { readonly tabel: Tabel; readonly tekster: Tekster; readonly view: View };

type Kolonne = "navn" | "tal" | "nr";
type Orden = { readonly kolonne: Kolonne; readonly stigende: boolean };

/** How the reader last sorted: the table's own business, like an open `<details>`. */
let orden: Orden = { kolonne: "tal", stigende: false };
const dansk = new Intl.Collator("da");

const sammenlign = (a: Tabelrad, b: Tabelrad): number => {
  // The city stays below the areas, and what has no value below what has.
  if (a.erBy !== b.erBy) return a.erBy ? 1 : -1;
  const retning = orden.stigende ? 1 : -1;
  if (orden.kolonne === "navn") return retning * dansk.compare(a.navn, b.navn);
  const [x, y] = [a[orden.kolonne], b[orden.kolonne]];
  if (x === undefined || y === undefined) return (x === undefined ? 1 : 0) - (y === undefined ? 1 : 0) || dansk.compare(a.navn, b.navn);
  return retning * (x - y) || dansk.compare(a.navn, b.navn);
};

export const drawTabel = (element: HTMLElement, valg: Tabelvalg, change: Change): void => {
  const { tabel, tekster, view } = valg;
  const sorter = (kolonne: Kolonne) => () => {
    orden = { kolonne, stigende: orden.kolonne === kolonne ? !orden.stigende : kolonne !== "tal" };
    drawTabel(element, valg, change);
  };
  const hoved = (kolonne: Kolonne, tekst: string): TemplateResult => {
    const retning = orden.kolonne !== kolonne ? nothing : orden.stigende ? "ascending" : "descending";
    return html`<th scope="col" aria-sort=${retning} class=${kolonne === "navn" ? "" : "tal"}>
      <button type="button" @click=${sorter(kolonne)}>${tekst}<span aria-hidden="true">${retning === nothing ? "" : orden.stigende ? " ↑" : " ↓"}</span></button>
    </th>`;
  };
  render(
    html`<h2>${tabel.overskrift}</h2>
      <div class="rulbar" tabindex="0" role="region" aria-label=${tabel.overskrift}>
        <table>
          <caption class="kun-tale">${tabel.overskrift}</caption>
          <thead>
            <tr>
              ${hoved("navn", tekster.tabelOmraade)} ${hoved("tal", tabel.vaerdiOverskrift)} ${hoved("nr", tekster.tabelPlads)}
              <th scope="col" class="tal">${tekster.tabelForskel}</th>
              <th scope="col">${tekster.tabelKilde}</th>
            </tr>
          </thead>
          <tbody>
            ${[...tabel.rader].sort(sammenlign).map(
              (rad) => html`<tr class=${rad.erBy ? "by" : view.valgte.includes(rad.id) ? "valgt" : ""}>
                <th scope="row">${rad.erBy ? rad.navn : html`<button type="button" class="link" aria-pressed=${view.valgte.includes(rad.id)} @click=${() => change(withOmraade(view, rad.id))}>${rad.navn}</button>`}</th>
                <td class=${rad.tal === undefined ? "tal mangler" : "tal"}>${rad.vaerdi}</td>
                <td class="tal">${rad.plads}</td>
                <td class="tal">${rad.forskel}</td>
                <td class="kilde" lang="da">${rad.note === "" ? nothing : html`<span class="notetekst">${rad.note}</span> `}<span class="sted">${rad.kilde}</span></td>
              </tr>`,
            )}
          </tbody>
        </table>
      </div>`,
    element,
  );
};
