/** One polite sentence for screen readers per settled change; silent while the timeline plays. */

/** Longer than a key's repeat, so that walking the map reads the area where one stops. */
const RO_MS = 600;

export const createLive = (element: HTMLElement): ((saetning: string, iBevaegelse: boolean) => void) => {
  let venter: ReturnType<typeof setTimeout> | undefined;
  let sagt: string | undefined;
  return (saetning, iBevaegelse) => {
    clearTimeout(venter);
    // The first sentence is the page's own heading: it is read there.
    sagt ??= saetning;
    if (iBevaegelse || saetning === sagt) return;
    venter = setTimeout(() => {
      sagt = saetning;
      element.textContent = saetning;
    }, RO_MS);
  };
};
