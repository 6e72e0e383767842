/** What stands around a picture that leaves the page: title, date, legend and source, as words and signs that are not set yet. */
import type { Mangelgrund } from "../tal/afledt";

/**
 * The sign before a legend's words. `som`: drawn with the looks that the first element of the figure that `vaelger` finds has on the screen, so
 * that legend and figure cannot disagree.
 */
export type Legendetegn =
  | { readonly kind: "farve"; readonly farve: string; readonly daempet: boolean }
  | { readonly kind: "moenster"; readonly grund: Mangelgrund }
  | { readonly kind: "som"; readonly form: "linje" | "prik" | "flag" | "flade"; readonly vaelger: string }
  | { readonly kind: "intet" };

export type Legendepunkt<Tegn = Legendetegn> = { readonly tegn: Tegn; readonly tekst: string };

export type Billedramme<Tegn = Legendetegn> = {
  readonly titel: string;
  /** Date, level, who is counted: a line each. */
  readonly undertitel: readonly string[];
  /** What the legend counts: "pct."; "" where it needs no heading. */
  readonly legendetitel: string;
  /** Each group stands in columns of its own. */
  readonly legende: readonly (readonly Legendepunkt<Tegn>[])[];
  /** Sources and licences, a line each. */
  readonly kilder: readonly string[];
};

/** Where the legend stands on the page already. */
export type Kortord = Omit<Billedramme, "legende">;
