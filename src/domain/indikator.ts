/** What is measured: an indicator, its unit and whether more is better. */

/** `neutral` indicators (population, origin) are never judged: no light, no red and green. */
export const RETNINGER = ["op", "ned", "mod-nul", "neutral"] as const;
export type Retning = (typeof RETNINGER)[number];

/** The six indsatsområder of the integration policy, with `befolkning` before them for context. */
export const INDSATSOMRAADER = [
  "befolkning",
  "beskaeftigelse",
  "uddannelse",
  "bolig",
  "tryghed",
  "kultur-og-fritid",
  "sundhed-og-omsorg",
] as const;
export type Indsatsomraade = (typeof INDSATSOMRAADER)[number];

export const ENHEDER = [
  "personer",
  "pct.",
  "procentpoint",
  "indeks",
  "pr. km²",
  "karakterpoint",
  "point",
  "plads",
  "pladser",
  "boliger",
  "uger pr. år",
  "tilflytninger",
  "elever",
] as const;
export type Enhed = (typeof ENHEDER)[number];

export type Indikator = {
  readonly id: string;
  readonly indsatsomraade: Indsatsomraade;
  readonly navn: string;
  readonly kortNavn: string;
  readonly definition: string;
  readonly enhed: Enhed;
  /** Decimals to print, 0–3. */
  readonly decimaler: number;
  readonly retning: Retning;
  /** Who is counted, e.g. "18–64-årige indvandrere og efterkommere". */
  readonly population: string;
  readonly kilde: string;
  /** Whether it is one of those that the main goal of its indsatsområde is followed by. */
  readonly hovedmaal: boolean;
};

/** What a reader sees of an indicator: the part that is translated. */
export type IndikatorTekst = Pick<Indikator, "id" | "navn" | "kortNavn" | "definition" | "population">;

/** Population indicators have a long table of their own: it is asked for after the first drawing of any other view, and theirs wait for it. */
export const kraeverBefolkning = (indikator: string): boolean => indikator.startsWith("bef-");
