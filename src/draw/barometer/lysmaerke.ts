/** A light: shape, word and colour, never colour alone. */
import { html, type TemplateResult } from "lit-html";
import type { Lysvisning } from "../../derive/barometer/ord";

export const tegnLys = ({ udvikling, form, ord }: Lysvisning): TemplateResult =>
  html`<span class=${`lysmaerke ${udvikling ?? "uden-lys"}`}><i aria-hidden="true">${form}</i> ${ord}</span>`;
