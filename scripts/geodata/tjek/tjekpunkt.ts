/** One thing that was measured, what is required of it, and what breaks it. */

export type Tjekpunkt = {
  readonly navn: string;
  readonly maalt: string;
  /** "" where the figure is only reported. */
  readonly krav: string;
  /** One Danish sentence per fault; none when the requirement is met. */
  readonly fejl: readonly string[];
};

const TAL = new Intl.NumberFormat("da-DK", { maximumFractionDigits: 4, signDisplay: "negative" });
const PCT = new Intl.NumberFormat("da-DK", { minimumFractionDigits: 3, maximumFractionDigits: 3, signDisplay: "exceptZero" });

export const formatTal = (tal: number): string => TAL.format(tal);
/** A fraction as signed percent: −0,00123 → "-0,123 %". */
export const formatPct = (andel: number): string => `${PCT.format(andel * 100)} %`;

/** The checks as lines of text: passed or not, name, measured, required. Faults below their check. */
export const formatRapport = (punkter: readonly Tjekpunkt[]): string =>
  punkter
    .flatMap(({ navn, maalt, krav, fejl }) => [
      `${fejl.length === 0 ? "ok  " : "FEJL"} ${navn}: ${maalt}${krav === "" ? "" : ` (krav: ${krav})`}`,
      ...fejl.map((saetning) => `       ${saetning}`),
    ])
    .join("\n");
