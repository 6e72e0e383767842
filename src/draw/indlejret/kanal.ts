/**
 * The channel to the page around: an embed tells how high it is, in the three ways that pages listen for (Datawrapper's, pym's, our own), and is
 * told what to show. The messages out carry nothing but a height, and so may be read by any page.
 */

export type Kanalvalg = {
  /** The embed's own query: `id` names it in messages, `childId` is pym's. */
  readonly query: string;
  /** Its box is the height that is told: `scrollHeight` would never shrink. */
  readonly element: HTMLElement;
  /** CSS pixels that the editor has set; undefined: as high as the content. */
  readonly fast: number | undefined;
};

/** What a page that names no id gets. */
const UNAVNGIVET = "bydelskort";

export const hoejdebeskeder = (query: string, hoejde: number): readonly unknown[] => {
  const par = new URLSearchParams(query);
  const id = par.get("id") ?? UNAVNGIVET;
  const pym = par.get("childId");
  return [
    // A name as "__proto__" must be a key like any other.
    { "datawrapper-height": Object.fromEntries([[id, hoejde]]) },
    { type: "bydelskort:height", v: 1, id, height: hoejde },
    ...(pym === null ? [] : [`pymxPYMx${pym}xPYMxheightxPYMx${hoejde}`]),
  ];
};

/** Tells the height now, whenever it changes (downwards too), and when a listener that came late asks. Does nothing outside a frame. */
export const meldHoejde = ({ query, element, fast }: Kanalvalg): void => {
  if (window.parent === window) return;
  let sidst = 0;
  const meld = (): void => {
    for (const besked of hoejdebeskeder(query, sidst)) window.parent.postMessage(besked, "*");
  };
  /** A page around that follows leaves nothing to scroll: a scrollbar from before it did would take width, and the map's height follows its width. */
  const udenRullebjaelke = (): void => {
    if (fast === undefined && innerHeight === sidst) document.documentElement.style.overflowY = "hidden";
  };
  new ResizeObserver(() => {
    const hoejde = fast ?? Math.ceil(element.getBoundingClientRect().height);
    if (hoejde === sidst) return;
    sidst = hoejde;
    meld();
    udenRullebjaelke();
  }).observe(element);
  addEventListener("resize", udenRullebjaelke);
  addEventListener("message", ({ source, data: besked }) => {
    if (source === window.parent && besked?.type === "bydelskort:measure" && sidst > 0) meld();
  });
};

/** Calls `oensket` with what the page around sends, when `erTilladt` knows its origin. */
export const lytTilVaert = (m: {
  readonly erTilladt: (oprindelse: string) => boolean;
  readonly laes: (indhold: unknown) => string | undefined;
  readonly oensket: (query: string) => void;
}): void =>
  addEventListener("message", ({ source, origin, data: indhold }) => {
    if (source !== window.parent || window.parent === window || !m.erTilladt(origin)) return;
    const query = m.laes(indhold);
    if (query !== undefined) m.oensket(query);
  });

/** The address of another embed that answers to the same names. `fra` is the query of the one that is left. */
export const adresseMedKanal = (sti: string, query: string, fra: string): string => {
  const navne = new URLSearchParams([...new URLSearchParams(fra)].filter(([noegle]) => noegle === "id" || noegle === "childId"));
  return `${sti}?${query}${navne.size === 0 ? "" : `&${navne}`}`;
};
