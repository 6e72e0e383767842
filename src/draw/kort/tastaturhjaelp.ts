/** What the keys do on the map, said once for the window beside it and for the accessibility statement. */
import { html, render, type TemplateResult } from "lit-html";
import { type Kortbetjening, kortbetjeningDa } from "../../domain/tekster/kortbetjening/da";
import { kortbetjeningEn } from "../../domain/tekster/kortbetjening/en";

/** In the page's language. */
export const betjeningsord = (dokument: Document): Kortbetjening =>
  dokument.documentElement.lang === "en" ? kortbetjeningEn : kortbetjeningDa;

export const tegnTaster = (ord: Kortbetjening): TemplateResult => html`<p>${ord.tastaturHvad}</p>
  <dl class="taster">${ord.taster.map(([tast, hvad]) => html`<dt>${tast}</dt><dd>${hvad}</dd>`)}</dl>
  <p>${ord.uden}</p>`;

/** Opens the help at its button, the first time it is asked for; after that the browser does. */
export const aabnTastaturhjaelp = (knap: HTMLButtonElement): void => {
  if (knap.popoverTargetElement !== null) return;
  const hjaelp = knap.ownerDocument.createElement("div");
  hjaelp.popover = "auto";
  const tegn = (): void => {
    const ord = betjeningsord(knap.ownerDocument);
    render(html`<h2>${ord.tastatur}</h2>${tegnTaster(ord)}`, hjaelp);
  };
  hjaelp.addEventListener("beforetoggle", tegn);
  // Beside the button, so that it is what a screen reader meets next.
  knap.after(hjaelp);
  knap.popoverTargetElement = hjaelp;
  hjaelp.showPopover({ source: knap });
};
