/** Areas named in a sentence. */
import type { Omraade } from "../../domain/omraade";
import type { Sprog } from "../../domain/sprog";
import { plantekster } from "./plantekster";

/** As many as are named before the table is left to say the rest. */
const FLEST_NAVNE = 12;

/** Their names in the given order, and how many more there are. */
export const opregning = (rader: readonly { readonly omraade: Omraade }[], sprog: Sprog): string => {
  const navne = rader
    .slice(0, FLEST_NAVNE)
    .map(({ omraade }) => omraade.navn)
    .join(", ");
  return rader.length > FLEST_NAVNE ? `${navne} ${plantekster(sprog).rkFlere(String(rader.length - FLEST_NAVNE))}` : navne;
};
