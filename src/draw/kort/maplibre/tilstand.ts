/** The one owner of MapLibre's feature-state: sets only what changed since last time, and starts afresh with a new source. */
import type { Scene, SceneOmraade } from "../../../derive/kort/scene";

export type Omraadetilstand = { readonly farve: string | null; readonly grund: string | null; readonly daempet: boolean };

const tilstandFor = (omraade: SceneOmraade): Omraadetilstand => ({
  farve: omraade.fyld.kind === "klasse" ? omraade.fyld.farve : null,
  grund: omraade.fyld.kind === "mangel" ? omraade.fyld.grund : null,
  daempet: omraade.daempet,
});

/** `saet` is MapLibre's setFeatureState for one area of the current source. */
export const createTilstand = (saet: (nr: number, tilstand: Omraadetilstand) => void) => {
  let sidst = new Map<number, Omraadetilstand>();
  return {
    /** The source is another one, or was emptied: nothing of what was set still stands. */
    nulstil: (): void => {
      sidst = new Map();
    },
    draw: (scene: Scene): void => {
      for (const omraade of scene.omraader) {
        const ny = tilstandFor(omraade);
        const gammel = sidst.get(omraade.nr);
        if (gammel?.farve === ny.farve && gammel.grund === ny.grund && gammel.daempet === ny.daempet) continue;
        saet(omraade.nr, ny);
        sidst.set(omraade.nr, ny);
      }
    },
  };
};
