/** Four arrows that move a map that is zoomed in: for whoever cannot drag. */
import { html, render } from "lit-html";
import type { Retning } from "../../derive/kort/nabo";
import { betjeningsord } from "./tastaturhjaelp";

const PILE: Readonly<Record<Retning, string>> = {
  nord: "M6 14l6-6 6 6",
  vest: "M14 6l-6 6 6 6",
  oest: "M10 6l6 6-6 6",
  syd: "M6 10l6 6 6-6",
};
const RETNINGER = ["nord", "vest", "oest", "syd"] as const;

/** Draws them into the map, once; called again they have another's work to do, or another language. */
export const drawFlytknapper = (kort: HTMLElement, flyt: (retning: Retning) => void): void => {
  const ord = betjeningsord(kort.ownerDocument);
  let plads = kort.querySelector<HTMLElement>(":scope > .flytknapper");
  if (plads === null) {
    plads = kort.ownerDocument.createElement("div");
    plads.className = "flytknapper";
    plads.setAttribute("role", "group");
    kort.append(plads);
  }
  plads.setAttribute("aria-label", ord.flytKort);
  render(
    RETNINGER.map(
      (retning) =>
        html`<button type="button" class=${retning} aria-label=${ord.flyt[retning]} title=${ord.flyt[retning]} @click=${() => flyt(retning)}><svg class="ikon" viewBox="0 0 24 24" width="20" height="20" aria-hidden="true"><path d=${PILE[retning]}></path></svg></button>`,
    ),
    plads,
  );
};
