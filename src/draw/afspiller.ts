/** Plays the timeline: one step at a time, only started by the reader, stopping by itself at the end. */

export type Afspiller = { readonly spiller: () => boolean; readonly start: () => void; readonly stop: () => void };

/** Milliseconds a date stands still; longer for those who asked for less motion. */
const TAKT_MS = 650;
const ROLIG_TAKT_MS = 1600;

/** `skridt` moves one date on and tells whether there is another after it; `aendret` is told when playing starts or stops. */
export const createAfspiller = (m: { readonly skridt: () => boolean; readonly aendret: () => void }): Afspiller => {
  let ur: ReturnType<typeof setInterval> | undefined;
  const stop = (): void => {
    if (ur === undefined) return;
    clearInterval(ur);
    ur = undefined;
    m.aendret();
  };
  return {
    spiller: () => ur !== undefined,
    stop,
    start: () => {
      if (ur !== undefined) return;
      const takt = matchMedia("(prefers-reduced-motion: reduce)").matches ? ROLIG_TAKT_MS : TAKT_MS;
      ur = setInterval(() => {
        if (!m.skridt()) stop();
      }, takt);
      m.aendret();
    },
  };
};
