/** Dice with a seed: the same seed and case give the same throws, so that one case can be tried again alone. */

export type Terning = {
  /** A whole number from 0 to below `under`. */
  readonly tal: (under: number) => number;
  readonly en: <T>(liste: readonly [T, ...T[]]) => T;
  /** True one time in `ud`. */
  readonly sjaelden: (ud: number) => boolean;
  /** From none to `flest` of what is made. */
  readonly flere: <T>(flest: number, lav: () => T) => T[];
};

/** A counter stirred until every bit of it depends on every other: quick, and near seeds have nothing in common. */
export const nyTerning = (froe: number, tilfaelde: number): Terning => {
  const roer = (x: number): number => {
    const en = Math.imul(x ^ (x >>> 16), 0x45d9f3b);
    const to = Math.imul(en ^ (en >>> 15), 0x2c1b3c6d);
    return (to ^ (to >>> 16)) >>> 0;
  };
  let nu = roer(roer(froe | 0) + (tilfaelde | 0));
  const kast = (): number => {
    nu = (nu + 0x9e3779b9) | 0;
    return roer(nu);
  };
  const tal = (under: number): number => kast() % under;
  return {
    tal,
    en: (liste) => liste[tal(liste.length)] ?? liste[0],
    sjaelden: (ud) => tal(ud) === 0,
    flere: (flest, lav) => Array.from({ length: tal(flest + 1) }, lav),
  };
};
