/** What is pointed at in the map, the chart or a table is marked in all three. */
const VAELGER = "[data-omraade], .plankort [data-id]";

const idFor = (element: Element): string | null => element.getAttribute("data-omraade") ?? element.getAttribute("data-id");

const lyttes = new WeakSet<HTMLElement>();

/** Once for an element: what is drawn into it later is found by its ids. */
export const lytTilPegning = (element: HTMLElement): void => {
  if (lyttes.has(element)) return;
  lyttes.add(element);
  let peget: string | null = null;
  const peg = (maal: EventTarget | null): void => {
    const fundet = maal instanceof Element ? maal.closest(VAELGER) : null;
    const id = fundet === null ? null : idFor(fundet);
    if (id === peget) return;
    peget = id;
    for (const en of element.querySelectorAll(VAELGER)) en.classList.toggle("peget", id !== null && idFor(en) === id);
  };
  element.addEventListener("pointerover", (h) => peg(h.target));
  element.addEventListener("pointerleave", () => peg(null));
  element.addEventListener("focusin", (h) => peg(h.target));
};
