/** A measured line with its limit, and the verdict on it: told, never enforced. */
import { type Opsummering, opsummer } from "./statistik";

export type Linje = {
  readonly hvad: string;
  /** "ms", "kB", "×" … or "" for a count. */
  readonly enhed: string;
  readonly decimaler: number;
  readonly maalt: Opsummering;
  /** What the median may be at most. Undefined: told for its own sake. */
  readonly graense: number | undefined;
};

/** One table: a budget of the issue, what was measured, and what a reader must know to believe it. */
export type Afsnit = { readonly titel: string; readonly linjer: readonly Linje[]; readonly noter: readonly string[] };

export type Linjevalg = { readonly enhed: string; readonly decimaler?: number; readonly graense?: number };

export const lavLinje = (hvad: string, tal: readonly number[], { enhed, decimaler = 0, graense }: Linjevalg): Linje => ({
  hvad,
  enhed,
  decimaler,
  maalt: opsummer(tal),
  graense,
});

/** Decided by the figure as it is printed. */
export const erOverskredet = ({ maalt, graense, decimaler }: Linje): boolean =>
  graense !== undefined && Number(maalt.median.toFixed(decimaler)) > graense;

export const formatTal = (tal: number, decimaler: number): string =>
  tal.toLocaleString("da-DK", { minimumFractionDigits: decimaler, maximumFractionDigits: decimaler });

/** "holdt", "overskredet med 12 ms (6 %)", or "" where there is no limit. */
export const domFor = (linje: Linje): string => {
  const { maalt, graense, decimaler, enhed } = linje;
  if (graense === undefined) return "";
  if (!erOverskredet(linje)) return "holdt";
  const over = maalt.median - graense;
  const andel = graense > 0 ? ` (${formatTal((over / graense) * 100, 0)} %)` : "";
  return `overskredet med ${formatTal(over, decimaler)} ${enhed}`.trimEnd() + andel;
};
