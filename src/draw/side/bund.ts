/** Skip links at the top and attribution at the bottom. */
import { html, nothing, render } from "lit-html";
import type { Tekster } from "../../domain/tekster/da";
import { type View, type Visning, withVisning } from "../../state/view";
import { gaaTil, type Linkvalg } from "../link";

/** Moves the focus without touching the address, where the hash holds the map's part in sight. */
const spring = (vaelger: string) => (haendelse: MouseEvent) => {
  haendelse.preventDefault();
  const element = document.querySelector<HTMLElement>(vaelger);
  if (element !== null && element.tabIndex < 0) element.tabIndex = -1;
  element?.focus();
};

/** Where each view begins; the map's views have a map and a table. */
const INDHOLD: Partial<Record<Visning, string>> = {
  barometer: "#barometer",
  indikator: "#barometer",
  sammenlign: "#sammenlign",
  projekter: "#projekter",
  plan: "#plan",
  om: "#om",
  tilgaengelighed: "#om",
};

export const drawSpring = (element: HTMLElement, { tekster, view }: { readonly tekster: Tekster; readonly view: View }): void => {
  const indhold = INDHOLD[view.visning];
  render(
    indhold === undefined
      ? html`${view.visning === "tabel" ? nothing : html`<a href="#kort" @click=${spring("#kort .svgkort")}>${tekster.springTilKort}</a>`}
          <a href="#tabel" @click=${spring("#tabel")}>${tekster.springTilTabel}</a>`
      : html`<a href=${indhold} @click=${spring(indhold)}>${tekster.springTilIndhold}</a>`,
    element,
  );
};

export type Bundvalg = { readonly tekster: Tekster; readonly view: View; readonly kopi: () => void };

/** What the saved copy says of itself is drawn into `#kopi` by its own file, which comes when it is opened. */
export const drawBund = (element: HTMLElement, { tekster, view, kopi }: Bundvalg, { href, change }: Linkvalg): void => {
  const til = withVisning(view, "tilgaengelighed");
  render(
    html`<p>${tekster.kreditering}</p>
      <p><a href=${href(til)} @click=${gaaTil(til, change)}>${tekster.visning.tilgaengelighed}</a></p>
      <details id="kopi" @toggle=${kopi}><summary>${tekster.brugUdenNet}</summary></details>`,
    element,
  );
};
