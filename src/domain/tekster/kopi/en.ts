/** English: the saved copy. */
import type { Kopitekster } from "./da";

export const kopiEn: Kopitekster = {
  hvad: "The map can be saved in the browser on this device and used offline: all views and figures in Danish and English, and the areas’ own pages. Only the pages’ tables (CSV) still need a connection. Nothing is saved until you choose it, and it can be removed again here.",
  undersoeges: "Looking for a saved map …",
  gem: (stoerrelse) => `Save the map for use offline${stoerrelse === "" ? "" : ` (${stoerrelse})`}`,
  mb: (tal) => `${tal} MB`,
  hentes: (m) => (m.iAlt === "" ? `Fetching the map: ${m.hentet}` : `Fetching the map: ${m.hentet} of ${m.iAlt}`),
  stands: "Stop",
  gemt: (m) =>
    m.dato === ""
      ? `The map is saved on this device, and you are looking at the copy. The newest figures are from ${m.tal}.`
      : `The map is saved on this device, and you are looking at the copy from ${m.dato}. The newest figures are from ${m.tal}.`,
  gemtUkendt: "The map is saved on this device, and you are looking at the copy.",
  fylder: (stoerrelse) =>
    `It takes up ${stoerrelse}. With a connection newer versions are fetched, and the map changes to them only when you choose it, or the next time it is opened.`,
  fjern: "Remove the saved map",
  fjernet: "The saved map has been removed.",
  udenNet: "There is no connection to the map’s server.",
  nyere: "There is a newer version of the map.",
  nyereHvordan: "The page is loaded again when you change. Otherwise the map changes the next time it is opened.",
  skift: "Change now",
  senere: "Not now",
  luk: "Close",
  fejl: {
    plads:
      "The map was not saved: the browser has no room for it on this device. Nothing has changed, and the map works as before with a connection.",
    filer: "The map was not saved: a file did not arrive, or it was of another version. Nothing has changed. Try again in a moment.",
    lukket: "The browser does not let the page save anything here. The map works as before with a connection.",
  },
};
