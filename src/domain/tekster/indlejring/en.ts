/** English: an embedded view, as the article's reader meets it. */
import type { Indlejringstekster } from "./da";

export const indlejringEn: Indlejringstekster = {
  seHele: "See it all on Bydelskort",
  seKort: "See the map at full size",
  seProfil: (navn) => `See the whole page about ${navn}`,
  nytVindue: "opens in a new window",
  talene: "The figures as a table",
  kilde: "Source",
  maalinger: "All measurements",
  udenScript: "Without JavaScript this is the newest measurement for the whole city, and the map cannot be operated.",
  tabelUdenScript: "Without JavaScript this is the newest measurement for the whole city.",
  graenser: "Boundaries: City of Copenhagen, CC BY 4.0.",
  noegletal: "Key figures",
};
