/** Collects the findings of one file, so that a parser can name only the place and what was expected. */
import type { Fund } from "../domain/fund";

export type Melding = { readonly linje: number; readonly kolonne: string; readonly fundet: string; readonly forventet: string };

export type Fundliste = {
  readonly fund: readonly Fund[];
  /** The row is lost. Returns undefined, so that a parser can `return fejl(…)`. */
  readonly fejl: (melding: Melding) => undefined;
  readonly advarsel: (melding: Melding) => void;
};

export const newFundliste = (fil: string): Fundliste => {
  const fund: Fund[] = [];
  return {
    fund,
    fejl: (melding) => {
      fund.push({ alvor: "fejl", fil, ...melding });
      return undefined;
    },
    advarsel: (melding) => {
      fund.push({ alvor: "advarsel", fil, ...melding });
    },
  };
};

const LAENGSTE_CITAT = 60;

/** The text as it stands, in guillemets; long text is cut, an empty cell is called so. */
export const citat = (tekst: string): string =>
  tekst === "" ? "en tom celle" : `«${tekst.length > LAENGSTE_CITAT ? `${tekst.slice(0, LAENGSTE_CITAT)}…` : tekst}»`;

const FLEST_NAVNE = 8;

/** `a, b, c, … (31 i alt)`: enough of the known names to see what was meant. */
export const opregn = (navne: Iterable<string | number>): string => {
  const alle = [...navne];
  return alle.length <= FLEST_NAVNE ? alle.join(", ") : `${alle.slice(0, FLEST_NAVNE).join(", ")}, … (${alle.length} i alt)`;
};
