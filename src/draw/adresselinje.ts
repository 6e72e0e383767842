/** The address bar as a view: follows the reader's choices once they have settled, and gives them back on Back and Forward. */

export type Adresselinje = {
  /** Tells the query that should stand there; written when nothing has changed for a moment, pushed only when it differs. */
  readonly synk: (query: string) => void;
  /** The map's part in sight: replaced, never pushed. */
  readonly synkHash: (hash: string) => void;
};

/** Long enough for a slider to be dragged past ten dates as one step back, short enough to copy the address after a click. */
const RO_MS = 250;

const adresse = (query: string, hash: string): string => `${location.pathname}${query === "" ? "" : `?${query}`}${hash}`;

export const createAdresselinje = (tilbage: (query: string, hash: string) => void): Adresselinje => {
  let venter: ReturnType<typeof setTimeout> | undefined;
  let hashVenter: ReturnType<typeof setTimeout> | undefined;
  // What is tidied up in an address that the reader opened or went back to is no step of theirs.
  let erstat = true;
  addEventListener("popstate", () => {
    clearTimeout(venter);
    clearTimeout(hashVenter);
    erstat = true;
    tilbage(location.search, location.hash);
  });
  return {
    synk: (query) => {
      clearTimeout(venter);
      venter = setTimeout(() => {
        const tilstand = erstat ? "replaceState" : "pushState";
        erstat = false;
        if (location.search.slice(1) !== query) history[tilstand](null, "", adresse(query, location.hash));
      }, RO_MS);
    },
    synkHash: (hash) => {
      clearTimeout(hashVenter);
      hashVenter = setTimeout(() => {
        if (location.hash !== hash) history.replaceState(null, "", adresse(location.search.slice(1), hash));
      }, RO_MS);
    },
  };
};
