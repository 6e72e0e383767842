/** The words around a picture of the planner's map; its legend stands on the page. */
import type { View } from "../../state/view";
import { aktiveFiltre } from "../plan/filtertekst";
import { plantekster } from "../plan/plantekster";
import type { Kortord } from "./billedramme";
import { projektkilder } from "./projektramme";

/** `titel`: what the map's colours tell. */
export const lavPlanramme = (titel: string, view: View): Kortord => {
  const ord = plantekster(view.sprog);
  const filtre = aktiveFiltre({ view });
  return {
    titel,
    undertitel: [[ord.titel, ord.dele[view.plan.del], view.projekter.aar].join(" · "), filtre.join("; ")].filter((linje) => linje !== ""),
    legendetitel: "",
    kilder: projektkilder(view),
  };
};
