/** Class breaks: where one class ends and the next begins, at numbers that a reader can remember. */
import { bisectRight, quantileSorted } from "d3-array";
import { ckmeans } from "simple-statistics";
import type { Inddeling } from "../../state/view";

/** Five classes: as many as a map reader tells apart without the legend. */
export const ANTAL_KLASSER = 5;

/** A value equal to a break belongs to the class above it. */
export const klasseFor = (graenser: readonly number[], vaerdi: number): number => bisectRight(graenser, vaerdi);

/**
 * The roundest number g with lav < g ≤ hoej: every value up to `lav` stays below it, every value from `hoej` on above.
 * Steps 1, 2 and 5 times a power of ten, down to the decimals that are printed; then `hoej` itself.
 */
export const rundtMellem = (lav: number, hoej: number, decimaler: number): number => {
  const top = Math.ceil(Math.log10(Math.max(Math.abs(lav), Math.abs(hoej), 1))) + 1;
  for (let potens = top; potens >= -decimaler; potens--) {
    for (const trin of [5, 2, 1]) {
      // Dividing by a whole number keeps 0,1-steps exact where multiplying by 0.1 does not.
      const skala = 10 ** Math.abs(potens);
      const tal = (antal: number) => (potens < 0 ? (antal * trin) / skala : antal * trin * skala);
      const antal = potens < 0 ? (lav * skala) / trin : lav / (trin * skala);
      // 33,98 · 100 is 3397,9999…: a hair's breadth more, or the next round number is missed.
      const naeste = tal(Math.floor(antal + Math.abs(antal) * 1e-12) + 1);
      if (naeste > lav && naeste <= hoej) return naeste;
    }
  }
  return hoej;
};

/** More than this share of the values in one class, and the map would be of one colour. */
const ENSFARVET = 0.6;

const ensfarvet = (klynger: readonly number[][]): boolean => {
  const antal = klynger.map((klynge) => klynge.length);
  return Math.max(...antal) > antal.reduce((sum, tal) => sum + tal, 0) * ENSFARVET;
};

const mellemKlynger = (klynger: readonly number[][], decimaler: number): number[] => {
  const graenser: number[] = [];
  for (let i = 1; i < klynger.length; i++) {
    const lav = klynger[i - 1]?.at(-1);
    const hoej = klynger[i]?.[0];
    if (lav !== undefined && hoej !== undefined) graenser.push(rundtMellem(lav, hoej, decimaler));
  }
  return graenser;
};

/** Rounded to where the quantile falls, so that the counts stay what the name promises. */
const kvantiler = (sorteret: number[], antal: number, decimaler: number): number[] =>
  Array.from({ length: antal - 1 }, (_, i) => {
    const kvantil = quantileSorted(sorteret, (i + 1) / antal) ?? 0;
    const plads = bisectRight(sorteret, kvantil);
    return rundtMellem(sorteret[plads - 1] ?? kvantil, sorteret[plads] ?? kvantil, decimaler);
  });

/** To a decimal that the legend prints, so that a break is what it says. */
const lige = (sorteret: readonly number[], antal: number, decimaler: number): number[] => {
  const mindst = sorteret[0] ?? 0;
  const stoerst = sorteret.at(-1) ?? 0;
  const faktor = 10 ** Math.max(decimaler, 1);
  return Array.from({ length: antal - 1 }, (_, i) => Math.round((mindst + ((stoerst - mindst) * (i + 1)) / antal) * faktor) / faktor);
};

export type Graenseoenske = {
  readonly vaerdier: readonly number[];
  readonly inddeling: Inddeling;
  readonly egne: readonly number[];
  readonly decimaler: number;
};

/** Rising inner breaks without repeats: n breaks make n + 1 classes. Fewer than two different values: none. */
export const findGraenser = ({ vaerdier, inddeling, egne, decimaler }: Graenseoenske): readonly number[] => {
  if (inddeling === "egne") return [...new Set(egne)].sort((a, b) => a - b);
  const sorteret = [...vaerdier].sort((a, b) => a - b);
  const antal = Math.min(ANTAL_KLASSER, new Set(sorteret).size);
  if (antal < 2) return [];
  const raa = (): number[] => {
    if (inddeling === "lige") return lige(sorteret, antal, decimaler);
    if (inddeling === "kvantil") return kvantiler(sorteret, antal, decimaler);
    const klynger: number[][] = ckmeans(sorteret, antal);
    return inddeling === "auto" && ensfarvet(klynger) ? kvantiler(sorteret, antal, decimaler) : mellemKlynger(klynger, decimaler);
  };
  const mindst = sorteret[0] ?? 0;
  return [...new Set(raa())].filter((graense) => graense > mindst).sort((a, b) => a - b);
};

/** Breaks that mirror around zero, for change: three classes down, three up. `vaerdier` are differences. */
export const findSpejlede = (vaerdier: readonly number[], decimaler: number): readonly number[] => {
  const stoerrelser = vaerdier.map(Math.abs).filter((v) => v > 0);
  const antal = Math.min(3, new Set(stoerrelser).size);
  if (antal < 2) return [0];
  const klynger: number[][] = ckmeans(
    stoerrelser.sort((a, b) => a - b),
    antal,
  );
  const op = mellemKlynger(klynger, decimaler);
  return [...new Set([...op.map((graense) => -graense), 0, ...op])].sort((a, b) => a - b);
};
