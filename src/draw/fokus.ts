/** Keeps the keyboard's place when what had the focus is drawn away. */

type Fokus = { readonly element: Element | null; readonly plads: HTMLElement | undefined };

/** Where the focus is: the element, and which of the page's parts holds it. */
export const fokusNu = (dokument: Document, pladser: readonly HTMLElement[]): Fokus => {
  const element = dokument.activeElement;
  return { element, plads: pladser.find((plads) => plads.contains(element)) };
};

/** A button that did its work and is gone leaves the focus to the heading of its part of the page, or to the part, or to `ellers` where nothing is left of that. */
export const bevarFokus = ({ element, plads }: Fokus, ellers: HTMLElement): void => {
  if (element === null || element.isConnected || plads === undefined) return;
  // The part itself has found it an heir.
  if (plads.contains(plads.ownerDocument.activeElement)) return;
  const arving = plads.querySelector<HTMLElement>("h1") ?? (plads.childElementCount === 0 ? ellers : plads);
  arving.tabIndex = -1;
  arving.focus({ preventScroll: true });
};
