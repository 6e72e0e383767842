/** What is seen, as words to paste: the sentence, who is counted, the source, the link. */

import { lavSaetning } from "../model/saetning";
import type { Overblik } from "../overblik";
import { henttekster } from "./ord";

/** What stands twice on the page is said once. */
const linjer = (alle: readonly string[]): string =>
  [...new Set(alle.map((linje) => linje.replaceAll(/\s+/g, " ").trim()))].filter((linje) => linje !== "").join("\n");

/** Of the selected area, or of all of them; what the pointer happens to be over is not told. */
export const lavKorttekst = (overblik: Overblik, adresse: string): string => {
  const { indikator, view } = overblik;
  const ord = henttekster(view.sprog);
  return linjer([
    lavSaetning(overblik, undefined).saetning,
    indikator.population === "" ? "" : ord.hvem(indikator.population),
    ord.kilde(indikator.kilde),
    adresse,
  ]);
};

/** A view of its own: its heading, and what it answers first. */
export const lavSidetekst = (afsnit: readonly string[], adresse: string): string => linjer([...afsnit, adresse]);
