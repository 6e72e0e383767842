/** English: what script adds to an area's page. */
import type { Vaerktoejstekster } from "./da";

export const vaerktoejEn: Vaerktoejstekster = {
  udskriv: "Print",
  kopierLink: "Copy link",
  kopierTekst: "Copy as text",
  kopieret: "Copied",
  kunneIkkeKopiere: "Could not copy. Select the text and copy it yourself.",
  tilpas: "Adapt and comment",
  kommentar: "Own comment",
  kommentarHer: "Written by whoever made this edition.",
  kommentarHvad: "Stands at the top of the page and on paper. Empty lines make paragraphs, «- » a list, «**» bold type.",
  afsnit: "Sections of the page",
  hvor: "Comment and choices are kept in this browser only. Save them as a file to take them along or pass them on.",
  ikkeGemt: "The browser lets the page keep nothing: the choices hold until the page is closed. Save them as a file.",
  gem: "Save as file",
  hent: "Load from file",
  ryd: "Clear comment and choices",
  hentet: (navn) => `«${navn}» is loaded.`,
  kunneIkkeHentes: (m) =>
    `«${m.navn}» cannot be used. Expected: a file saved from here, or a text of at most ${m.hoejst} signs. Nothing is changed.`,
  forLang: (hoejst) => `A comment can have at most ${hoejst} signs.`,
  ryddet: "Comment and choices are cleared.",
};
