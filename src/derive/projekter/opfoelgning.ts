/** Who has reported which quarters, who is missing, and where the figures lie against their goals: no more than the tables bear. */
import type { Projekt, Projekttal } from "../../domain/projekt";
import type { Projektbank } from "../../domain/projektbank";
import { type Evalueringskrav, evalueringskrav, INDBERETNINGSGRAENSE, type Kravgrund, kravgrund } from "./krav";
import { begyndtVed, kvartalerFra, varedeTil } from "./kvartaler";

/** The table does not say whether a goal is to be reached from below or from above: only where the figure lies. */
export type Maalstand = "naaet" | "over" | "under";
/** Since the project's report before, on the same side of the goal. */
export type Maalretning = "naermere" | "laengere" | "uaendret";

export type Noegletalrad = {
  readonly tal: Projekttal;
  /** Undefined without a goal. */
  readonly stand: Maalstand | undefined;
  /** The newest earlier figure of the same name. */
  readonly forrige: Projekttal | undefined;
  /** Undefined without a goal or an earlier figure, at the goal, and where the goal lies between the two. */
  readonly retning: Maalretning | undefined;
};

/** Of one that must report. `ingen-endnu`: nobody has reported anything. `ikke-ventet`: it surely ran in none of the quarters that were reported. */
export type Indberetning = "ingen-endnu" | "ikke-ventet" | "indberettet" | "mangler";

export type Opfoelgningsrad = {
  readonly projekt: Projekt;
  readonly krav: Kravgrund;
  readonly evaluering: Evalueringskrav;
  /** Undefined where the rule does not reach, or may not. */
  readonly indberetning: Indberetning | undefined;
  /** The project's own newest quarter, and its figures. */
  readonly nyeste: string | undefined;
  readonly tal: readonly Noegletalrad[];
  /** The quarters that are expected of one that must report, and those of them that it has no figure for. */
  readonly ventede: readonly string[];
  readonly mangler: readonly string[];
};
export type Opfoelgning = {
  /** One for each project, in the table's order. */
  readonly rader: readonly Opfoelgningsrad[];
  /** The newest quarter that anybody has reported. */
  readonly nyeste: string | undefined;
};

/** The one that the report is of: what it calls running, without a date, surely ran then. */
const RAPPORTENS_KVARTAL = "2009-K3";

const standFor = ({ vaerdi, maal }: Projekttal): Maalstand | undefined => {
  if (maal === undefined) return undefined;
  return vaerdi === maal ? "naaet" : vaerdi > maal ? "over" : "under";
};

const retningFor = ({ vaerdi, maal }: Projekttal, forrige: Projekttal | undefined): Maalretning | undefined => {
  if (maal === undefined || forrige === undefined || vaerdi === maal) return undefined;
  if (forrige.vaerdi === vaerdi) return "uaendret";
  if ((forrige.vaerdi - maal) * (vaerdi - maal) < 0) return undefined;
  return Math.abs(vaerdi - maal) < Math.abs(forrige.vaerdi - maal) ? "naermere" : "laengere";
};

/** The newest quarter's figures. `egne`: the project's, oldest quarter first. */
const nyesteTal = (egne: readonly Projekttal[]): readonly Noegletalrad[] => {
  const nyeste = egne.at(-1)?.kvartal;
  return egne
    .filter(({ kvartal }) => kvartal === nyeste)
    .map((tal) => {
      const forrige = egne.findLast(({ noegletal, kvartal }) => noegletal === tal.noegletal && kvartal !== nyeste);
      return { tal, stand: standFor(tal), forrige, retning: retningFor(tal, forrige) };
    });
};

/**
 * From its start to its end, or to the newest quarter that anybody reported; never before the first that anybody did. Only quarters in which it surely
 * ran: without a start that is from the report on, for what it calls running; and what a project reported itself, and all between, it ran in.
 */
const ventedeFor = (projekt: Projekt, egne: readonly Projekttal[], alle: readonly string[]): readonly string[] => {
  const [foerst, nyeste] = [alle[0], alle.at(-1)];
  if (foerst === undefined || nyeste === undefined) return [];
  const { start, slut, status } = projekt;
  const egneKvartaler = egne.map(({ kvartal }) => kvartal);
  const begyndt = start === undefined ? (status === "i-gang" ? [RAPPORTENS_KVARTAL] : []) : [begyndtVed(start)];
  const fra = [...begyndt, ...egneKvartaler].sort()[0];
  const til = [slut === undefined ? nyeste : varedeTil(slut), ...egneKvartaler].sort().at(-1) ?? nyeste;
  return fra === undefined ? [] : kvartalerFra(fra > foerst ? fra : foerst, til < nyeste ? til : nyeste);
};

const tilstandFor = (ventede: readonly string[], mangler: readonly string[], nogen: boolean): Indberetning => {
  if (!nogen) return "ingen-endnu";
  if (ventede.length === 0) return "ikke-ventet";
  return mangler.length === 0 ? "indberettet" : "mangler";
};

/** As it stood when the year was over. */
export const lavOpfoelgning = ({ projekter, tal }: Pick<Projektbank, "projekter" | "tal">, aar: number): Opfoelgning => {
  const kendte = tal
    .filter(({ kvartal }) => kvartal <= `${aar}-K4`)
    .sort((a, b) => (a.kvartal < b.kvartal ? -1 : a.kvartal > b.kvartal ? 1 : 0));
  const [foerst, nyeste] = [kendte[0]?.kvartal, kendte.at(-1)?.kvartal];
  const alle = foerst === undefined || nyeste === undefined ? [] : kvartalerFra(foerst, nyeste);
  const egneById = new Map<string, Projekttal[]>();
  for (const et of kendte) egneById.set(et.projekt, [...(egneById.get(et.projekt) ?? []), et]);
  return {
    nyeste,
    rader: projekter.map((projekt) => {
      const egne = egneById.get(projekt.id) ?? [];
      const krav = kravgrund(projekt, INDBERETNINGSGRAENSE);
      const ventede = krav === "over" ? ventedeFor(projekt, egne, alle) : [];
      const mangler = ventede.filter((kvartal) => !egne.some((et) => et.kvartal === kvartal));
      return {
        projekt,
        krav,
        evaluering: evalueringskrav(projekt),
        indberetning: krav === "over" ? tilstandFor(ventede, mangler, alle.length > 0) : undefined,
        nyeste: egne.at(-1)?.kvartal,
        tal: nyesteTal(egne),
        ventede,
        mangler,
      };
    }),
  };
};
