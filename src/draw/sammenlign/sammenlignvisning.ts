/** Areas side by side, loaded when it is asked for: what differs most, the same rows for all, development, and areas that are alike. */
import "./sammenlign.css";
import { html, nothing, render } from "lit-html";
import { sammenligntekster } from "../../derive/sammenlign/ord";
import { lavSammenlignside } from "../../derive/sammenlign/sammenlignside";
import type { Visvalg } from "../egenvisning";
import { gemCsv } from "../gem";
import { tegnUdvikling } from "./diagrammer";
import { tegnLigner } from "./ligner";
import { tegnKilder, tegnTal } from "./tabel";
import { type Sammenlignvalg, tegnVaelg } from "./vaelg";

/** Draws the view and returns the page's title. */
export const visSammenlign = (element: HTMLElement, { katalog, view, link, tekster }: Visvalg): string => {
  const side = lavSammenlignside(katalog, view);
  const ord = sammenligntekster(view.sprog);
  const m: Sammenlignvalg = { katalog, side, ord, view, link };
  const nok = side.omraader.length > 1;
  render(
    html`<h1>${side.titel}</h1>
      <p class="fund">${side.saetning}</p>
      ${nok ? html`<p class="under">${ord.maaltMod(tekster.niveauFlertal[side.omraader[0]?.niveau ?? "bydel"])}</p>` : nothing}
      ${tegnVaelg(m)}
      ${side.omraader.length === 0 ? html`<p class="under">${ord.introHvad}</p>` : nothing}
      ${nok ? html`${tegnTal(m)}${tegnUdvikling(m)}` : nothing}
      ${side.omraader.length === 0 ? nothing : tegnLigner(m)}
      ${
        nok
          ? html`<section aria-labelledby="sammenlign-kilder">
              <h2 id="sammenlign-kilder">${ord.kilderOgMetode}</h2>
              <p class="under">${ord.sammeOmraade} ${ord.brudMetode}</p>
              ${tegnKilder(m)}
              <p class="valgknapper">
                <button type="button" class="knap" @click=${() => gemCsv(side.csv, `bydelskort-sammenlign-${side.omraader.map(({ id }) => id.replace(":", "-")).join("-")}`)}>${ord.hentCsv}</button>
                <button type="button" class="knap" @click=${() => window.print()}>${ord.udskriv}</button>
              </p>
            </section>`
          : nothing
      }`,
    element,
  );
  return side.titel;
};
