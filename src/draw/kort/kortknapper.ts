/** Everything the map can do by gesture, by button too. */
import { html, render } from "lit-html";
import type { Tekster } from "../../domain/tekster/da";
import { tegnIkon } from "../ikon";

export type Kortknapper = { readonly tekster: Tekster; readonly ind: () => void; readonly ud: () => void; readonly helt: () => void };

export const drawKortknapper = (element: HTMLElement, { tekster, ind, ud, helt }: Kortknapper): void => {
  let holder = element.querySelector<HTMLElement>(":scope > .kortknapper");
  if (holder === null) {
    holder = document.createElement("div");
    holder.className = "kortknapper";
    element.append(holder);
  }
  render(
    html`<button type="button" aria-label=${tekster.zoomInd} title=${tekster.zoomInd} @click=${ind}>${tegnIkon("plus")}</button>
      <button type="button" aria-label=${tekster.zoomUd} title=${tekster.zoomUd} @click=${ud}>${tegnIkon("minus")}</button>
      <button type="button" aria-label=${tekster.heleByen} title=${tekster.heleByen} @click=${helt}>${tegnIkon("hjem")}</button>`,
    holder,
  );
};
