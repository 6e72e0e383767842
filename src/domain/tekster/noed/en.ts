/** English: what the page says before its own script is there. */
import type { noedDa } from "./da";

export const noedEn: typeof noedDa = {
  sent: "The figures are slow to come. This page, in Danish, is the map of all districts as it first looks; it changes by itself when they are here.",
  komIkke: "The page, in Danish, can be read but not operated: its script could not be fetched. Reload the page to try again.",
};
