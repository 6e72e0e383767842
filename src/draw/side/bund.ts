/** Skip links at the top and attribution at the bottom. */
import { html, render } from "lit-html";
import type { Tekster } from "../../domain/tekster/da";

export const drawSpring = (element: HTMLElement, tekster: Tekster): void =>
  void render(html`<a href="#kort">${tekster.springTilKort}</a><a href="#tabel">${tekster.springTilTabel}</a>`, element);

export const drawBund = (element: HTMLElement, tekster: Tekster): void => void render(html`<p>${tekster.kreditering}</p>`, element);
