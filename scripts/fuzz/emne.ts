/** One thing that is fuzzed, and the running of it: each case on dice of its own, a fault told with all that it takes to see it again. */
import { nyTerning, type Terning } from "./terning";

export type Emne = {
  readonly navn: string;
  /** What is promised, in a few words. */
  readonly loefter: string;
  /** One case: makes its own input, and throws where a promise is broken. Says in a word what came of it, which is counted. */
  readonly proev: (t: Terning) => string;
};

export type Udbytte = {
  readonly antal: number;
  /** How many came out as each word says: a kind that never came is not tried. */
  readonly antalByOrd: ReadonlyMap<string, number>;
  /** The first fault, and its case; undefined when every promise was kept. */
  readonly fejl: { readonly tilfaelde: number; readonly besked: string } | undefined;
  readonly sekunder: number;
};

/** The names that every object has, and any that a case has added to them all. */
const PROTOTYPER = [Object.prototype, Array.prototype, String.prototype, Function.prototype];
const aftryk = (): string => PROTOTYPER.map((en) => Reflect.ownKeys(en).length).join();

/** Tries cases `fra` to below `fra + antal` and stops at the first fault. */
export const koerEmne = (emne: Emne, m: { readonly froe: number; readonly antal: number; readonly fra?: number }): Udbytte => {
  const start = performance.now();
  const antalByOrd = new Map<string, number>();
  const foer = aftryk();
  const fra = m.fra ?? 0;
  const slut = (antal: number, fejl: Udbytte["fejl"]): Udbytte => ({
    antal,
    antalByOrd,
    fejl,
    sekunder: (performance.now() - start) / 1000,
  });
  for (let i = 0; i < m.antal; i++) {
    const tilfaelde = fra + i;
    try {
      const ord = emne.proev(nyTerning(m.froe, tilfaelde));
      antalByOrd.set(ord, (antalByOrd.get(ord) ?? 0) + 1);
      if (aftryk() !== foer) throw new Error("something was added to what every object has");
    } catch (grund) {
      return slut(i + 1, { tilfaelde, besked: grund instanceof Error ? grund.message : String(grund) });
    }
  }
  return slut(m.antal, undefined);
};

const tal = (antal: number): string => antal.toLocaleString("da-DK");

/** Two lines: what was tried and how it went, and what came of the cases; a third and fourth for a fault. */
export const formatUdbytte = ({ navn, loefter }: Emne, { antal, antalByOrd, fejl, sekunder }: Udbytte, froe: number): string =>
  [
    `${fejl === undefined ? "✓" : "✗"} ${navn}: ${tal(antal)} tilfælde med frø ${froe} på ${sekunder.toFixed(1).replace(".", ",")} s (${loefter})`,
    `    ${[...antalByOrd]
      .sort(([, a], [, b]) => b - a)
      .map(([ord, hvor]) => `${ord} ${tal(hvor)}`)
      .join(", ")}`,
    ...(fejl === undefined
      ? []
      : [`    Fejl: ${fejl.besked}`, `    Igen: npm run fuzz -- --kun ${navn} --froe ${froe} --fra ${fejl.tilfaelde} --antal 1`]),
  ].join("\n");

/** `vaerdi` as it can be read in a terminal, long runs told as `9{400}`, and cut; for the message of a broken promise. */
export const vis = (vaerdi: unknown): string => {
  const tekst = (JSON.stringify(vaerdi) ?? String(vaerdi)).replace(/(.)\1{20,}/gs, (loeb, tegn) => `${tegn}{${loeb.length}}`);
  return tekst.length > 600 ? `${tekst.slice(0, 600)}… (${tekst.length} tegn)` : tekst;
};

/** Throws where the promise does not hold; `om` is asked for its words only then. */
export const kraev = (holder: boolean, om: () => string): void => {
  if (!holder) throw new Error(om());
};
