/** Which areas are compared: the chosen ones with a way to remove each, and lists to choose more from. A list chooses, a button acts. */
import { html, nothing, type TemplateResult } from "lit-html";
import { lavMuligheder, type Mulighedsgruppe, type Sammenlignside } from "../../derive/sammenlign/sammenlignside";
import type { Katalog } from "../../domain/katalog";
import { teksterFor } from "../../domain/sprogvalg";
import type { Sammenligntekster } from "../../domain/tekster/sammenlign/da";
import { parseOmraadeId } from "../../state/egetomraade";
import { FLEST_VALGTE, VALGT_FORM, type View, withSammenlignet } from "../../state/view";
import type { Linkvalg } from "../link";

export type Sammenlignvalg = {
  readonly katalog: Katalog;
  readonly side: Sammenlignside;
  readonly ord: Sammenligntekster;
  readonly view: View;
  readonly link: Linkvalg;
};

export const tegnGrupper = (grupper: readonly Mulighedsgruppe[], valgt?: string): readonly TemplateResult[] =>
  grupper.map(
    ({ navn, muligheder }) =>
      html`<optgroup label=${navn}>${muligheder.map((en) => html`<option value=${en.id} ?selected=${en.id === valgt}>${en.navn}</option>`)}</optgroup>`,
  );

const tegnValgte = ({ side, ord, view, link }: Sammenlignvalg): TemplateResult =>
  html`<ul class="valgte" aria-label=${ord.valgte}>
    ${side.omraader.map(
      ({ id, navn, niveau }, i) => html`<li class=${`nr${i}`}>
        <span><i aria-hidden="true">${VALGT_FORM[i]}</i> ${navn} <small>${teksterFor(view).niveauEntal[niveau]}</small></span>
        <button type="button" class="fjern" aria-label=${teksterFor(view).fjern(navn)} @click=${() => link.change(withSammenlignet(view, id))}>×</button>
      </li>`,
    )}
  </ul>`;

export const tegnVaelg = (m: Sammenlignvalg): TemplateResult => {
  const { katalog, side, ord, view, link } = m;
  const antal = side.omraader.length;
  const send = (haendelse: Event): void => {
    haendelse.preventDefault();
    const lister = [...(haendelse.target as HTMLFormElement).querySelectorAll("select")];
    const naeste = lister
      .flatMap(({ value }) => parseOmraadeId(value) ?? [])
      .reduce((til, id) => (til.valgte.includes(id) ? til : withSammenlignet(til, id)), view);
    for (const liste of lister) liste.selectedIndex = 0;
    if (naeste !== view) link.change(naeste);
  };
  const navne = antal > 0 ? [ord.tilfoejOmraade] : [ord.foersteOmraade, ord.andetOmraade];
  const grupper = lavMuligheder(katalog, view);
  return html`${antal === 0 ? nothing : tegnValgte(m)}
    ${side.udenfor === "" ? nothing : html`<p class="under">${ord.udenfor(side.udenfor)}</p>`}
    ${
      view.valgte.length >= FLEST_VALGTE
        ? html`<p class="under">${ord.fuldt}</p>`
        : html`<form class="vaelgomraader" @submit=${send}>
            ${navne.map((navn) => html`<label>${navn}<select required><option value="">${ord.vaelg}</option>${tegnGrupper(grupper)}</select></label>`)}
            <button type="submit" class=${antal < 2 ? "knap vigtig" : "knap"}>${antal === 0 ? ord.sammenlign : ord.tilfoej}</button>
          </form>`
    }`;
};
