/** The map's zoom by button: in, out, and back to the whole city. Moving it sideways is left to gestures. */
import { html, render } from "lit-html";
import type { Tekster } from "../../domain/tekster/da";
import { tegnIkon } from "../ikon";

export type Kortknapper = { readonly tekster: Tekster; readonly ind: () => void; readonly ud: () => void; readonly helt: () => void };

/** The buttons' place over the map; what the build drew there goes. */
export const lavKnapplads = (element: HTMLElement): HTMLElement => {
  element.querySelector(":scope > .kortknapper")?.remove();
  const plads = document.createElement("div");
  plads.className = "kortknapper";
  element.append(plads);
  return plads;
};

export const drawKortknapper = (plads: HTMLElement, { tekster, ind, ud, helt }: Kortknapper): void => {
  render(
    html`<button type="button" aria-label=${tekster.zoomInd} title=${tekster.zoomInd} @click=${ind}>${tegnIkon("plus")}</button>
      <button type="button" aria-label=${tekster.zoomUd} title=${tekster.zoomUd} @click=${ud}>${tegnIkon("minus")}</button>
      <button type="button" aria-label=${tekster.heleByen} title=${tekster.heleByen} @click=${helt}>${tegnIkon("hjem")}</button>`,
    plads,
  );
};
