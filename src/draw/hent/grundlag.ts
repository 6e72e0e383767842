/** What the dialogs of the head are made from, and how one of their choices looks. */
import { html, nothing, type TemplateResult } from "lit-html";
import type { Side } from "../../derive/model/side";
import type { Kortlag } from "../../domain/geometri";

export type Hentgrundlag = {
  /** The link to what is shown. */
  readonly adresse: string;
  readonly knap: HTMLElement | null;
  /** As it is drawn, its date told. */
  readonly side: Side;
  /** Undefined while the outlines are on their way, or when they did not come. */
  readonly lag: Kortlag | undefined;
  /** A file that was asked for did not come. */
  readonly kommerIkke: () => void;
};

export type Valg = { readonly id: string; readonly navn: string; readonly hvad: string; readonly goer: () => unknown };

const tegnValg = ({ id, navn, hvad, goer }: Valg): TemplateResult =>
  html`<li><button type="button" class="knap" data-valg=${id} @click=${goer}><strong>${navn}</strong><span>${hvad}</span></button></li>`;

export const tegnGruppe = (titel: string, hvad: string, valg: readonly Valg[]): TemplateResult =>
  html`<h3>${titel}</h3>
    ${hvad === "" ? nothing : html`<p>${hvad}</p>`}
    <ul class=${`hentvalg af${valg.length}`}>
      ${valg.map(tegnValg)}
    </ul>`;
