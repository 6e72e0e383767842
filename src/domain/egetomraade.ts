/** An area of the reader's own: a circle, a polygon, or several known areas together. */
import type { Punkt } from "./geometri";
import type { OmraadeId } from "./omraade";

export type Egetomraade =
  | { readonly kind: "cirkel"; readonly midte: Punkt /** Metres. */; readonly radius: number }
  /** Corners in the order they were set, not closed; three or more enclose something. */
  | { readonly kind: "polygon"; readonly hjoerner: readonly Punkt[] }
  | { readonly kind: "valg"; readonly omraader: readonly OmraadeId[] };

/** Metres. */
export const MINDSTE_RADIUS = 50;
export const STOERSTE_RADIUS = 5000;
/** As many as a link can carry and a reader oversee. */
export const FLEST_HJOERNER = 60;
export const FLEST_SAMLEDE = 20;
