/** The words around a picture of the planner's map; its legend stands on the page. */
import type { View } from "../../state/view";
import { aktiveFiltre } from "../plan/filtertekst";
import { plantekster } from "../plan/plantekster";
import type { Kortord } from "./billedramme";
import { henttekster } from "./ord";
import { projektkilder } from "./projektramme";

/** `titel`: what the map's colours tell; `tid`: when that was, where they tell something. */
export const lavPlanramme = ({ titel, tid }: { readonly titel: string; readonly tid?: string | undefined }, view: View): Kortord => {
  const ord = plantekster(view.sprog);
  const filtre = aktiveFiltre({ view });
  return {
    titel,
    undertitel: [
      [ord.titel, ord.dele[view.plan.del], view.projekter.aar, ...(tid === undefined ? [] : [henttekster(view.sprog).talFra(tid)])].join(
        " · ",
      ),
      filtre.join("; "),
    ].filter((linje) => linje !== ""),
    legendetitel: "",
    kilder: projektkilder(view),
  };
};
