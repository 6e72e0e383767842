/** A link within the page: an address that can be copied and opened in a tab, a plain click changes the view in place. */
import { html, type TemplateResult } from "lit-html";
import type { View } from "../../state/view";
import type { Change } from "../change";

export type Linkvalg = { readonly href: (view: View) => string; readonly change: Change };

export const linkTil = (til: View, tekst: string | TemplateResult, { href, change }: Linkvalg): TemplateResult => {
  const gaa = (haendelse: MouseEvent): void => {
    if (haendelse.metaKey || haendelse.ctrlKey || haendelse.shiftKey || haendelse.button !== 0) return;
    haendelse.preventDefault();
    change(til);
  };
  return html`<a class="link" href=${href(til)} @click=${gaa}>${tekst}</a>`;
};
