/** The page's head: product, views, search, share, language. */
import { html, render } from "lit-html";
import type { Tekster } from "../../domain/tekster/da";
import { VISNINGER, type View, withSprog, withVisning } from "../../state/view";
import type { Change } from "../change";
import { tegnIkon } from "../ikon";

export type Hovedvalg = { readonly tekster: Tekster; readonly view: View; readonly href: (view: View) => string; readonly del: () => void };

export const drawHoved = (element: HTMLElement, { tekster, view, href, del }: Hovedvalg, change: Change): void => {
  const gaa = (naeste: View) => (haendelse: MouseEvent) => {
    if (haendelse.metaKey || haendelse.ctrlKey || haendelse.shiftKey || haendelse.button !== 0) return;
    haendelse.preventDefault();
    change(naeste);
  };
  const andet = withSprog(view, view.sprog === "da" ? "en" : "da");
  render(
    html`<div class="maerke"><a href=${href({ ...view, visning: "kort" })} @click=${gaa(withVisning(view, "kort"))}><strong>${tekster.produkt}</strong></a><span>${tekster.undertitel}</span></div>
      <nav class="visninger" aria-label=${tekster.hovednavigation}>
        ${VISNINGER.map(
          (visning) =>
            html`<a href=${href(withVisning(view, visning))} aria-current=${view.visning === visning ? "page" : "false"} @click=${gaa(withVisning(view, visning))}>${tekster.visning[visning]}</a>`,
        )}
      </nav>
      <div id="soeg"></div>
      <div class="handlinger">
        <button type="button" class="knap" aria-label=${tekster.del} @click=${del}>${tegnIkon("del")}<span>${tekster.del}</span></button>
        <a class="knap" href=${href(andet)} hreflang=${andet.sprog} lang=${andet.sprog} title=${tekster.skiftSprogTale} @click=${gaa(andet)}><span class="langt">${tekster.skiftSprog}</span><span class="kort-tekst">${tekster.skiftSprogKort}</span></a>
      </div>`,
    element,
  );
};
