/** What stands in the map's place when its outlines did not come, or over it while they are on their way. */
import type { Tekster } from "../../domain/tekster/da";

export type Kortmangel = { readonly kind: "mangler" | "paavej"; readonly saetning: string };

/** Undefined where nothing is missing. */
export const kortmangelFor = (
  { kortMangler, henterKort }: Tekster,
  m: { readonly fejlet: boolean; readonly kommet: boolean },
): Kortmangel | undefined => {
  if (m.fejlet) return { kind: "mangler", saetning: kortMangler };
  return m.kommet ? undefined : { kind: "paavej", saetning: henterKort };
};
