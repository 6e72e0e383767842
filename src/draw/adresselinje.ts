/** The address bar as a view: follows the reader's choices once they have settled, and gives them back on Back and Forward. */

export type Adresselinje = {
  /** The reader takes a step, told before what it leads to: the next query that differs is one to go back from. Any other is tidying. */
  readonly skridt: () => void;
  /** Tells the query that should stand there; written when nothing has changed for a moment. */
  readonly synk: (query: string) => void;
  /** The map's part in sight: replaced, never pushed. */
  readonly synkHash: (hash: string) => void;
};

/** Long enough for a slider to be dragged past ten dates as one step back, short enough to copy the address after a click. */
const RO_MS = 250;

const adresse = (query: string, hash: string): string => `${location.pathname}${query === "" ? "" : `?${query}`}${hash}`;

/** A page without an origin, in a frame that is shut off, may not touch its address: it stands, and the view goes on. */
const saet = (hvordan: "pushState" | "replaceState", tilstand: unknown, til: string): void => {
  try {
    history[hvordan](tilstand, "", til);
  } catch {}
};

export const createAdresselinje = (tilbage: (query: string, hash: string) => void): Adresselinje => {
  let venter: ReturnType<typeof setTimeout> | undefined;
  let hashVenter: ReturnType<typeof setTimeout> | undefined;
  let ventende: string | undefined;
  let sidste = location.search;
  let erSkridt = false;
  /** How far down the page the reader was when the step was taken, pixels: Back leads there again. */
  let nede = 0;
  const skriv = (): void => {
    clearTimeout(venter);
    const [query, tilstand] = [ventende, erSkridt ? "pushState" : "replaceState"] as const;
    ventende = undefined;
    erSkridt = false;
    if (query === undefined || location.search.slice(1) === query) return;
    if (tilstand === "pushState") saet("replaceState", { nede }, "");
    saet(tilstand, tilstand === "pushState" ? null : history.state, adresse(query, location.hash));
    sidste = location.search;
  };
  addEventListener("popstate", (haendelse) => {
    clearTimeout(venter);
    clearTimeout(hashVenter);
    ventende = undefined;
    erSkridt = false;
    const fra = sidste;
    sidste = location.search;
    const sted: unknown = haendelse.state?.nede;
    tilbage(location.search, location.hash);
    if (typeof sted !== "number") return;
    scrollTo({ top: sted, behavior: "instant" });
    // The same address may stand in several places: the one that is in sight is the one that was left.
    const links = [...document.querySelectorAll<HTMLElement>(`#barometer a[href="${CSS.escape(fra)}"]`)];
    const iSigte = links.find((link) => link.getBoundingClientRect().bottom > 0 && link.getBoundingClientRect().top < innerHeight);
    (iSigte ?? links[0])?.focus({ preventScroll: true });
  });
  return {
    skridt: () => {
      // What was tidied before it belongs to the place that the step leaves.
      if (!erSkridt) skriv();
      if (!erSkridt) nede = scrollY;
      erSkridt = true;
    },
    synk: (query) => {
      clearTimeout(venter);
      ventende = query;
      venter = setTimeout(skriv, RO_MS);
    },
    synkHash: (hash) => {
      clearTimeout(hashVenter);
      hashVenter = setTimeout(() => {
        if (location.hash !== hash) saet("replaceState", history.state, adresse(location.search.slice(1), hash));
      }, RO_MS);
    },
  };
};
