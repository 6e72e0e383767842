/** What is chosen of an own area beyond what the address holds: the way to set it, and why the last attempt did nothing. And its steps. */
import { type Egetomraade, FLEST_HJOERNER, FLEST_SAMLEDE } from "../../domain/egetomraade";
import type { Punkt } from "../../domain/geometri";
import type { OmraadeId } from "../../domain/omraade";
import { afrundGrad } from "../../state/egetomraade";
import { withPlanvalg } from "../../state/view";
import type { Delvalg } from "./del";

export const MAADER = ["cirkel", "polygon", "valg"] as const;
export type Egetmaade = (typeof MAADER)[number];
const FOERSTE_RADIUS = 500;

export type Besked = { readonly kind: "ulaeselig" | "fuldt" | "radius"; readonly tekst: string };
/** Why the last attempt did nothing; and the way that is chosen: that of the area, or the reader's while there is none. */
let besked: Besked | undefined;
let maade: Egetmaade = "cirkel";

/** Another part of the overview has nothing to do with it. */
export const glemBesked = (): void => {
  besked = undefined;
};

export const maadeFor = (eget: Egetomraade | undefined): Egetmaade => {
  // Stays when the area is cleared, corner by corner or at once.
  if (eget !== undefined) maade = eget.kind;
  return maade;
};

export const saet = ({ view, link }: Delvalg, eget: Egetomraade | undefined): void => {
  besked = undefined;
  link.change(withPlanvalg(view, { eget }));
};
export const sig = (m: Delvalg, ny: Besked): void => {
  besked = ny;
  m.aendret();
};

/** The area with one more point: a circle's new middle, a polygon's next corner. False where there is no room for it. */
export const medPunkt = (m: Delvalg, punkt: Punkt): boolean => {
  const { eget } = m.view.plan;
  const afrundet: Punkt = [afrundGrad(punkt[0]), afrundGrad(punkt[1])];
  if (maadeFor(eget) !== "polygon") {
    saet(m, { kind: "cirkel", midte: afrundet, radius: eget?.kind === "cirkel" ? eget.radius : FOERSTE_RADIUS });
    return true;
  }
  const foer = eget?.kind === "polygon" ? eget.hjoerner : [];
  if (foer.length >= FLEST_HJOERNER) {
    sig(m, { kind: "fuldt", tekst: String(FLEST_HJOERNER) });
    return false;
  }
  saet(m, { kind: "polygon", hjoerner: [...foer, afrundet] });
  return true;
};

/** Taken in, or taken out again; none left is no area. */
export const skiftOmraade = (m: Delvalg, id: OmraadeId): void => {
  const foer = m.view.plan.eget?.kind === "valg" ? m.view.plan.eget.omraader : [];
  const efter = foer.includes(id) ? foer.filter((en) => en !== id) : [...foer, id];
  if (efter.length > FLEST_SAMLEDE) sig(m, { kind: "fuldt", tekst: String(FLEST_SAMLEDE) });
  else saet(m, efter.length === 0 ? undefined : { kind: "valg", omraader: efter });
};

export const beskedNu = (): Besked | undefined => besked;
/** Another way begins anew: a circle's middle is no corner. */
export const vaelgMaade = (m: Delvalg, ny: Egetmaade): void => {
  maade = ny;
  besked = undefined;
  if (m.view.plan.eget === undefined) m.aendret();
  else saet(m, undefined);
};
