/** A text that leads to another view. */
import { html, type TemplateResult } from "lit-html";
import type { View } from "../../state/view";
import { gaaTil, type Linkvalg } from "../link";

export const linkTil = (til: View, tekst: string | TemplateResult, { href, change }: Linkvalg): TemplateResult =>
  html`<a class="link" href=${href(til)} @click=${gaaTil(til, change)}>${tekst}</a>`;
