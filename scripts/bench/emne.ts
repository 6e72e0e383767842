/** A subject of the bench: what is tried, round by round, and how the answers become a table. */
import type { Baenk } from "./baenk";
import type { Afsnit } from "./budget";

/** Numbers by name, and sentences for whoever reads the table. */
export type Maaling = { readonly tal: Readonly<Record<string, number>>; readonly noter?: readonly string[] };

export type Proeve = {
  readonly navn: string;
  /** In no more than this many rounds, where one costs much or varies little. Default all of them. */
  readonly hoejstRunder?: number;
  readonly maal: (baenk: Baenk) => Promise<Maaling>;
};

export type Svar = {
  /** One number per round, in the order of the rounds. */
  readonly tal: (proeve: string, navn: string) => readonly number[];
  /** Each sentence once. */
  readonly noter: (proeve: string) => readonly string[];
};

export type Emne = { readonly titel: string; readonly proever: readonly Proeve[]; readonly opgoer: (svar: Svar) => Omit<Afsnit, "titel"> };
