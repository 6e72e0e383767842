/** What is said of repeated measurements: the middle and the extremes, never an average that one disturbance could move. */

export type Opsummering = { readonly median: number; readonly mindst: number; readonly stoerst: number; readonly antal: number };

const sorter = (tal: readonly number[]): readonly number[] => tal.filter(Number.isFinite).sort((a, b) => a - b);

/** NaN stands for a round that failed and is left out. Between the two middle numbers where their count is even. Throws when none is left. */
export const opsummer = (tal: readonly number[]): Opsummering => {
  const sorteret = sorter(tal);
  const [mindst, stoerst] = [sorteret[0], sorteret.at(-1)];
  if (mindst === undefined || stoerst === undefined) throw new Error("opsummer: expected at least one number, got none");
  const midt = (sorteret.length - 1) / 2;
  const [lav = mindst, hoej = mindst] = [sorteret[Math.floor(midt)], sorteret[Math.ceil(midt)]];
  return { median: (lav + hoej) / 2, mindst, stoerst, antal: sorteret.length };
};

/** Round by round, so that what slowed the machine down in one round slowed both. As many as the shorter list has. */
export const forhold = (taeller: readonly number[], naevner: readonly number[]): readonly number[] =>
  taeller.slice(0, naevner.length).map((tal, runde) => tal / (naevner[runde] ?? Number.NaN));

/** The smallest of the numbers that `andel` (0–1) of them do not exceed. Throws on none. */
export const fraktil = (tal: readonly number[], andel: number): number => {
  const sorteret = sorter(tal);
  const vaerdi = sorteret[Math.max(0, Math.ceil(andel * sorteret.length) - 1)];
  if (vaerdi === undefined) throw new Error("fraktil: expected at least one number, got none");
  return vaerdi;
};
