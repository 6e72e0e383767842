/** The views that come as a file of their own, the first time one of them is shown: barometer and indicator's page, areas side by side, projects, the planner's overview, what the figures are, and the accessibility statement. */
import type { Indikatorgruppe } from "../derive/model/indikatorliste";
import type { Byomraadeform, Kontekstform, Kortlag, Rodeform } from "../domain/geometri";
import type { Katalog } from "../domain/katalog";
import type { Kortniveau } from "../domain/niveau";
import type { Projektbank } from "../domain/projektbank";
import type { Tekster } from "../domain/tekster/da";
import type { View, Visning } from "../state/view";
import type { Linkvalg } from "./link";

/** What a view may ask for beyond the catalogue; undefined while it is on its way. */
export type Kilder = {
  readonly projektbank: () => Projektbank | "kom-ikke" | undefined;
  readonly roder: () => readonly Rodeform[] | "kom-ikke" | undefined;
  readonly byomraader: () => readonly Byomraadeform[] | "kom-ikke" | undefined;
  readonly lag: (niveau: Kortniveau) => Kortlag | undefined;
  readonly lagFejlet: (niveau: Kortniveau) => boolean;
  readonly kontekst: () => readonly Kontekstform[] | undefined;
  /** To be called when there is more to draw. */
  readonly aendret: () => void;
};

export type Visvalg = {
  readonly katalog: Katalog;
  readonly view: View;
  readonly tekster: Tekster;
  readonly grupper: readonly Indikatorgruppe[];
  readonly link: Linkvalg;
  readonly kilder: Kilder;
};

/** Draws the view into the element and returns the page's title; undefined while something is on its way, or when it did not come. */
export type Egenvisning = (element: HTMLElement, valg: Omit<Visvalg, "kilder">) => string | undefined;
type Vis = (element: HTMLElement, valg: Visvalg) => string | undefined;

const FILER = {
  barometer: async (): Promise<Vis> => (await import("./barometer/vis")).visBarometer,
  om: async (): Promise<Vis> => (await import("./om/om")).visOm,
  sammenlign: async (): Promise<Vis> => (await import("./sammenlign/sammenlignvisning")).visSammenlign,
  projekter: async (): Promise<Vis> => (await import("./projekter/projektvisning")).visProjekter,
  plan: async (): Promise<Vis> => (await import("./plan/planvisning")).visPlan,
} as const;
type Fil = keyof typeof FILER;

const FIL: Partial<Record<Visning, Fil>> = {
  barometer: "barometer",
  indikator: "barometer",
  sammenlign: "sammenlign",
  projekter: "projekter",
  plan: "plan",
  om: "om",
  tilgaengelighed: "om",
};

/** The place in the page that the view is drawn into; undefined for the map's views. */
export const egenvisningFor = ({ visning }: View): Fil | undefined => FIL[visning];

/** `aendret` is called when there is more to draw. */
export const createEgenvisning = (aendret: () => void, lager: Omit<Kilder, "aendret">): Egenvisning => {
  const kilder: Kilder = { ...lager, aendret };
  const filer = new Map<Fil, Vis | "henter" | "fejlet">();
  const hent = async (fil: Fil, element: HTMLElement): Promise<void> => {
    filer.set(fil, "henter");
    try {
      const vis = await FILER[fil]();
      // lit-html draws beside what is there already: the words in the view's place go first.
      element.replaceChildren();
      filer.set(fil, vis);
    } catch {
      filer.set(fil, "fejlet");
    }
    aendret();
  };
  return (element, valg) => {
    const fil = egenvisningFor(valg.view);
    const vis = fil === undefined ? undefined : filer.get(fil);
    if (typeof vis === "function") return vis(element, { ...valg, kilder });
    if (fil !== undefined && vis === undefined) void hent(fil, element);
    element.textContent = vis === "fejlet" ? valg.tekster.visningMangler : valg.tekster.henterVisning;
    return undefined;
  };
};
