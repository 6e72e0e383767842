/** What stands around a page's own content: the product, the language, the other pages. */
import { html, type TemplateResult } from "lit-html";
import type { Sidegruppe } from "../../derive/profil/sidegrupper";
import type { Sprog } from "../../domain/sprog";
import type { Tekster } from "../../domain/tekster/da";
import type { Profiltekster } from "../../domain/tekster/profil/da";

export type Ramme = {
  readonly tekster: Tekster;
  readonly ord: Profiltekster;
  readonly sprog: Sprog;
  /** From the page to the site's root: "../../". */
  readonly rod: string;
  /** From the page to itself in the other language. */
  readonly andetSprog: string;
  /** From the page to the city's report in its own language. */
  readonly statusrapport: string;
  /** "noerrebro": what a file saved from the page is called after. */
  readonly filnavn: string;
};

export const tegnHoved = ({ tekster, ord, sprog, rod, andetSprog }: Ramme): TemplateResult =>
  html`<a class="spring" href="#indhold">${ord.tilIndhold}</a>
    <header class="toppen">
      <p class="maerke"><a href=${`${rod}${sprog === "en" ? "?sprog=en" : ""}`}><strong>${tekster.produkt}</strong></a> <span>${tekster.undertitel}</span></p>
      <a class="knap" href=${andetSprog} hreflang=${sprog === "en" ? "da" : "en"} lang=${sprog === "en" ? "da" : "en"}>${tekster.skiftSprog}</a>
    </header>`;

export const tegnBund = ({ tekster, ord, sprog, rod, statusrapport }: Ramme, grupper: readonly Sidegruppe[]): TemplateResult =>
  html`<footer class="bunden">
    ${grupper.map(
      ({ titel, sider }) =>
        html`<nav aria-label=${titel}>
          <h2>${titel}</h2>
          <ul>${sider.map(({ navn, sti, valgt }) => html`<li><a href=${rod + sti} aria-current=${valgt ? "page" : "false"}>${navn}</a></li>`)}</ul>
        </nav>`,
    )}
    <p><a href=${statusrapport}>${ord.statusrapport}</a></p>
    <p><a href=${`${rod}?visning=tilgaengelighed${sprog === "en" ? "&sprog=en" : ""}`}>${tekster.visning.tilgaengelighed}</a></p>
  </footer>`;
