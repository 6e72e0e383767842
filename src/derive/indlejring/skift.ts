/** Whether what is asked for can be drawn into the page that stands, or has a page of its own. */
import type { Indlejring } from "../../state/indlejring";

/** Maps and tables are drawn anew where they are; a card without a map was drawn at build alone, and so was every word of the other language. */
export const kraeverAndenSide = (nu: Indlejring, oensket: Indlejring): boolean => {
  const [fra, til] = [nu.view, oensket.view];
  if (nu.profil !== oensket.profil || fra.sprog !== til.sprog) return true;
  if (oensket.profil) return fra.valgte[0] !== til.valgte[0];
  return fra.visning !== til.visning || (til.visning === "indikator" && fra.indikator !== til.indikator);
};

/** Whether the height or the way to zoom is another: they are set when a page begins. */
export const kraeverNyBegyndelse = (nu: Indlejring, oensket: Indlejring): boolean =>
  nu.hoejde !== oensket.hoejde || (["zoom", "zoomnu"] as const).some((del) => nu.dele.includes(del) !== oensket.dele.includes(del));
