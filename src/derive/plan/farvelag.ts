/** Areas coloured by a figure that is no view of the main map: classes, colours, and what each colour means. */
import type { OmraadeId } from "../../domain/omraade";
import type { Sprog } from "../../domain/sprog";
import { teksterFor } from "../../domain/sprogvalg";
import type { Palet } from "../../state/view";
import { findGraenser, findSpejlede, klasseFor } from "../klasser/graenser";
import { farverFor, farverForAendring } from "../klasser/palet";
import { afrund, formatTal } from "../tal/format";

export type Farvelag = {
  /** Areas without a figure are not in it. */
  readonly farveById: ReadonlyMap<OmraadeId, string>;
  /** Low to high. */
  readonly legende: readonly { readonly farve: string; readonly tekst: string }[];
};

export type Farveoenske = {
  readonly vaerdiById: ReadonlyMap<OmraadeId, number>;
  readonly decimaler: number;
  /** Classes that mirror around zero, for figures that stand on both sides of it. */
  readonly spejlet: boolean;
  readonly palet: Palet;
  readonly sprog: Sprog;
};

export const lavFarvelag = ({ vaerdiById, decimaler, spejlet, palet, sprog }: Farveoenske): Farvelag => {
  const tekster = teksterFor({ sprog });
  const vaerdier = [...vaerdiById.values()].map((vaerdi) => afrund(vaerdi, decimaler));
  if (vaerdier.length === 0) return { farveById: new Map(), legende: [] };
  const graenser = spejlet ? findSpejlede(vaerdier, decimaler) : findGraenser({ vaerdier, inddeling: "auto", egne: [], decimaler });
  const under = graenser.indexOf(0) + 1;
  const farver = spejlet ? farverForAendring(under, graenser.length + 1 - under) : farverFor(palet, graenser.length + 1);
  const tal = (graense: number): string => formatTal(graense, graense % 1 === 0 ? 0 : Math.max(decimaler, 1), sprog);
  const tekstFor = (nr: number): string => {
    const [fra, til] = [graenser[nr - 1], graenser[nr]];
    if (fra === undefined) return til === undefined ? tekster.klasseAlle : tekster.klasseUnder(tal(til));
    return til === undefined ? tekster.klasseOver(tal(fra)) : tekster.klasseMellem({ fra: tal(fra), til: tal(til) });
  };
  return {
    farveById: new Map([...vaerdiById].map(([id, vaerdi]) => [id, farver[klasseFor(graenser, afrund(vaerdi, decimaler))] ?? ""])),
    legende: farver.map((farve, nr) => ({ farve, tekst: tekstFor(nr) })),
  };
};
