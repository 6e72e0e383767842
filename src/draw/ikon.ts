/** The few pictures on buttons, drawn with the text's own colour. */
import { html, type TemplateResult } from "lit-html";

const STIER = {
  del: "M12 3v11M7.5 7.5 12 3l4.5 4.5M5 13v7h14v-7",
  hent: "M12 3v11M7.5 9.5 12 14l4.5-4.5M5 15v5h14v-5",
  plus: "M12 5v14M5 12h14",
  minus: "M5 12h14",
  hjem: "M4 11.5 12 4l8 7.5M6.5 10v10h11V10",
  afspil: "M8 5l11 7-11 7z",
  pause: "M8 5v14M16 5v14",
  forrige: "M15 5l-7 7 7 7",
  naeste: "M9 5l7 7-7 7",
  luk: "M6 6l12 12M18 6 6 18",
  soeg: "M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13zM15.5 15.5 20 20",
} as const;

export const tegnIkon = (navn: keyof typeof STIER): TemplateResult =>
  html`<svg class="ikon" viewBox="0 0 24 24" width="20" height="20" aria-hidden="true"><path d=${STIER[navn]} class=${navn === "afspil" ? "fyldt" : ""}></path></svg>`;
