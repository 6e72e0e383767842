/** The words around a picture of the projects' map; its legend stands on the page. */
import { teksterFor } from "../../domain/sprogvalg";
import type { View } from "../../state/view";
import { type Projektside, projekttekster } from "../projekter/projektside";
import type { Kortord } from "./billedramme";
import { afsender } from "./ord";

export const projektkilder = (view: View): readonly string[] => {
  const tekster = teksterFor(view);
  return [projekttekster(view.sprog).kilde, tekster.kreditering, afsender(tekster)];
};

export const lavProjektramme = ({ ord, saetning }: Projektside, view: View): Kortord => ({
  titel: ord.titel,
  undertitel: [saetning],
  legendetitel: "",
  kilder: projektkilder(view),
});
