/** The views that come as a file of their own, the first time one of them is shown: the barometer and the indicator's page. */
import type { View } from "../state/view";
import type { Visvalg, visBarometer } from "./barometer/vis";

export const harEgenvisning = ({ visning }: View): boolean => visning === "barometer" || visning === "indikator";

/** Draws the view into the element and returns the page's title; undefined while the file is on its way, or when it did not come. */
export type Egenvisning = (element: HTMLElement, valg: Visvalg) => string | undefined;

/** `aendret` is called when there is more to draw. */
export const createEgenvisning = (aendret: () => void): Egenvisning => {
  let vis: typeof visBarometer | undefined;
  let status: "ikke-bedt" | "henter" | "fejlet" = "ikke-bedt";
  const hent = async (element: HTMLElement): Promise<void> => {
    status = "henter";
    try {
      const fil = await import("./barometer/vis");
      // lit-html draws beside what is there already: the words in the view's place go first.
      element.replaceChildren();
      vis = fil.visBarometer;
    } catch {
      status = "fejlet";
    }
    aendret();
  };
  return (element, valg) => {
    if (vis !== undefined) return vis(element, valg);
    if (status === "ikke-bedt") void hent(element);
    element.textContent = status === "fejlet" ? valg.tekster.visningMangler : valg.tekster.henterVisning;
    return undefined;
  };
};
