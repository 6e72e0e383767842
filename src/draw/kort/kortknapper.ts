/** The map's buttons: zoom in, out, and back to the whole city; and what the keys do on it. */
import { html, nothing, render } from "lit-html";
import type { Tekster } from "../../domain/tekster/da";
import { tegnIkon } from "../ikon";

export type Kortknapper = {
  readonly tekster: Tekster;
  readonly ind: () => void;
  readonly ud: () => void;
  readonly helt: () => void;
  /** For a map that is walked by keys. */
  readonly hjaelp?: (knap: HTMLButtonElement) => void;
};

/** The buttons' place over the map; what the build drew there goes. */
export const lavKnapplads = (element: HTMLElement): HTMLElement => {
  element.querySelector(":scope > .kortknapper")?.remove();
  const plads = document.createElement("div");
  plads.className = "kortknapper";
  element.append(plads);
  return plads;
};

export const drawKortknapper = (plads: HTMLElement, { tekster, ind, ud, helt, hjaelp }: Kortknapper): void => {
  render(
    html`<button type="button" aria-label=${tekster.zoomInd} title=${tekster.zoomInd} @click=${ind}>${tegnIkon("plus")}</button>
      <button type="button" aria-label=${tekster.zoomUd} title=${tekster.zoomUd} @click=${ud}>${tegnIkon("minus")}</button>
      <button type="button" aria-label=${tekster.heleByen} title=${tekster.heleByen} @click=${helt}>${tegnIkon("hjem")}</button>
      ${hjaelp === undefined ? nothing : html`<button type="button" aria-label=${tekster.tastatur} title=${tekster.tastatur} @click=${(h: Event) => hjaelp(h.currentTarget as HTMLButtonElement)}>?</button>`}`,
    plads,
  );
};
