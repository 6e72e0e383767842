/** Which areas are most like the chosen ones, why, and a way to see the two beside each other. */
import { html, type TemplateResult } from "lit-html";
import type { Lignerkort } from "../../derive/sammenlign/sammenlignside";
import { linkTil } from "../barometer/linkTil";
import type { Sammenlignvalg } from "./vaelg";

const tegnKort = ({ id, navn, overskrift, rader }: Lignerkort, { ord, view, link }: Sammenlignvalg): TemplateResult =>
  html`<article class="lignerkort">
    <h3>${overskrift}</h3>
    <ol>
      ${rader.map(
        (rad) => html`<li>
          <strong>${rad.navn}</strong> <small>${rad.afstand}</small>
          ${rad.grunde.map((grund) => html`<p>${grund}</p>`)}
          ${linkTil({ ...view, valgte: [id, rad.id] }, html`${ord.sideOmSide} <span class="kun-tale">${navn} ${ord.og} ${rad.navn}</span>`, link)}
        </li>`,
      )}
    </ol>
  </article>`;

export const tegnLigner = (m: Sammenlignvalg): TemplateResult =>
  html`<section aria-labelledby="sammenlign-ligner">
    <h2 id="sammenlign-ligner">${m.ord.ligner}</h2>
    <div class="lignerkortene">${m.side.ligner.map((kort) => tegnKort(kort, m))}</div>
    <details><summary>${m.ord.metode}</summary><p>${m.ord.lignerHvad}</p><p>${m.ord.lignerUdeladt}</p></details>
  </section>`;
