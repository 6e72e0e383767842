/** The page's head: product, views, search, download, share, language. */
import { html, render } from "lit-html";
import type { Tekster } from "../../domain/tekster/da";
import { FORSIDE, VISNINGER, type View, type Visning, withIndikator, withSprog, withVisning } from "../../state/view";
import type { Change } from "../change";
import type { Hentdel } from "../hentdel";
import { tegnIkon } from "../ikon";
import { gaaTil } from "../link";

export type Hovedvalg = {
  readonly tekster: Tekster;
  readonly view: View;
  /** The shown indicator has no figures that a map shows. */
  readonly kunSide: boolean;
  readonly href: (view: View) => string;
  readonly hentdel: Hentdel;
};

export const drawHoved = (element: HTMLElement, { tekster, view, kunSide, href, hentdel }: Hovedvalg, change: Change): void => {
  // What only has a page of its own has no map to go to: the map then shows what it shows first.
  const tilVisning = (visning: Visning): View =>
    kunSide && (visning === "kort" || visning === "tabel")
      ? withVisning(withIndikator(view, FORSIDE.indikator), visning)
      : withVisning(view, visning);
  const andet = withSprog(view, view.sprog === "da" ? "en" : "da");
  render(
    html`<div class="maerke"><a href=${href(tilVisning("kort"))} @click=${gaaTil(tilVisning("kort"), change)}><strong>${tekster.produkt}</strong></a><span>${tekster.undertitel}</span></div>
      <nav class="visninger" aria-label=${tekster.hovednavigation}>
        ${VISNINGER.filter((visning) => visning !== "indikator" && visning !== "tilgaengelighed").map(
          (visning) =>
            html`<a href=${href(tilVisning(visning))} aria-current=${view.visning === visning ? "page" : view.visning === "indikator" && visning === "barometer" ? "true" : "false"} @click=${gaaTil(tilVisning(visning), change)}>${tekster.visning[visning]}</a>`,
        )}
      </nav>
      <div id="soeg"></div>
      <div class="handlinger">
        ${(["hent", "del"] as const).map((hvad) => html`<button type="button" class="knap" aria-label=${tekster[hvad]} @click=${(e: Event) => hentdel(hvad, e.currentTarget as HTMLElement)}>${tegnIkon(hvad)}<span>${tekster[hvad]}</span></button>`)}
        <a class="knap" href=${href(andet)} hreflang=${andet.sprog} title=${tekster.skiftSprogTale} @click=${gaaTil(andet, change)}><span class="langt" lang=${andet.sprog}>${tekster.skiftSprog}</span><span class="kort-tekst">${tekster.skiftSprogKort}</span></a>
      </div>`,
    element,
  );
};
