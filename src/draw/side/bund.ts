/** Skip links at the top and attribution at the bottom. */
import { html, render } from "lit-html";
import type { Tekster } from "../../domain/tekster/da";

/** Moves the focus without touching the address, where the hash holds the map's part in sight. */
const spring = (vaelger: string) => (haendelse: MouseEvent) => {
  haendelse.preventDefault();
  document.querySelector<HTMLElement>(vaelger)?.focus();
};

export const drawSpring = (element: HTMLElement, tekster: Tekster): void =>
  void render(
    html`<a href="#kort" @click=${spring("#kort .svgkort")}>${tekster.springTilKort}</a>
      <a href="#tabel" @click=${spring("#tabel")}>${tekster.springTilTabel}</a>`,
    element,
  );

export const drawBund = (element: HTMLElement, tekster: Tekster): void => void render(html`<p>${tekster.kreditering}</p>`, element);
