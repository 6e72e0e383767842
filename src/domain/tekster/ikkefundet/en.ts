/** English: what is shown where there is no page. */
import type { Ikkefundettekster } from "./da";

export const ikkefundetEn: Ikkefundettekster = {
  ikkefundetTitel: "This page does not exist",
  ikkefundetHvorfor: "The address may be misspelt, or the page has been moved or removed.",
  ikkefundetTilKortet: "To the map",
  ikkefundetTilSiderne: "To all areas' own pages",
};
