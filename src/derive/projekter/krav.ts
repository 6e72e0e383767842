/** Whom the report's two rules on projects reach. They go by the City's co-financing: where that is not printed, nothing is guessed. */
import type { Evaluering, Projekt } from "../../domain/projekt";
import { RAPPORTENS_AAR } from "../../state/projektvalg";
import { tilstandVed } from "./tilstand";

/** Kroner of municipal co-financing above which a project reports every quarter, and above which it is evaluated by the common scheme. */
export const INDBERETNINGSGRAENSE = 100_000;
export const EVALUERINGSGRAENSE = 20_000;

/**
 * `over` is the only one that the rule reaches. `afsluttet`: ended by the report, which only plans the rule. `indsats`: the rules are for projects,
 * and an effort has no co-financing; where one is printed all the same, its kroner decide. `ukendt`: a grant alone does not say the City's part.
 */
export type Kravgrund = "over" | "hoejst" | "afsluttet" | "indsats" | "ukendt";

export const kravgrund = (projekt: Projekt, graense: number): Kravgrund => {
  if (tilstandVed(projekt, Number(RAPPORTENS_AAR)) === "afsluttet") return "afsluttet";
  if (projekt.medfinansiering !== undefined) return projekt.medfinansiering > graense ? "over" : "hoejst";
  return projekt.art === "indsats" ? "indsats" : "ukendt";
};

/** The report's own word about the project; where it has none, what the rule says. */
export type Evalueringskrav =
  | { readonly efter: "rapporten"; readonly krav: Evaluering }
  | { readonly efter: "reglen"; readonly grund: Kravgrund };

export const evalueringskrav = (projekt: Projekt): Evalueringskrav =>
  projekt.evaluering === undefined
    ? { efter: "reglen", grund: kravgrund(projekt, EVALUERINGSGRAENSE) }
    : { efter: "rapporten", krav: projekt.evaluering };
