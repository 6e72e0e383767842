/** Whether what is asked for can be drawn into the page that stands, or has a page of its own. */
import type { Indlejring } from "../../state/indlejring";

/** Maps and tables are drawn anew where they are; a card without a map was drawn at build alone, and so was every word of the other language. */
export const kraeverAndenSide = (nu: Indlejring, oensket: Indlejring): boolean => {
  const [fra, til] = [nu.view, oensket.view];
  if (nu.profil !== oensket.profil || fra.visning !== til.visning || fra.sprog !== til.sprog) return true;
  if (oensket.profil) return fra.valgte[0] !== til.valgte[0];
  return til.visning === "indikator" && fra.indikator !== til.indikator;
};
