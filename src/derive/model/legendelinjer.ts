/** Labelled lines over the legend, stacked in rows so that none covers another. */
import { tekstbredde } from "../kort/tekstmaal";

/** `x` in per cent of the legend's width. */
export type Legendelinje = {
  readonly kind: "by" | "valgt" | "maal";
  readonly x: number;
  readonly tekst: string;
  /** Which of the stacked rows the label stands in, 0 nearest the blocks. */
  readonly raekke: number;
  readonly valgt: number | undefined;
};

/** A narrow phone's legend, in pixels: labels that keep apart there keep apart everywhere. */
const SMAL_PX = 340;
const SKRIFT_PX = 12;
/** Near the edges a label leans inwards instead of leaving the legend. */
export const ankerFor = (x: number): "start" | "middle" | "end" => (x < 14 ? "start" : x > 86 ? "end" : "middle");

const spaendFor = (x: number, tekst: string): readonly [number, number] => {
  const bredde = (tekstbredde(`${tekst} ■`, SKRIFT_PX) / SMAL_PX) * 100;
  const anker = ankerFor(x);
  const fra = anker === "start" ? x : anker === "end" ? x - bredde : x - bredde / 2;
  return [fra, fra + bredde];
};

/** Rows of labels over the legend, always kept free: choosing areas moves nothing. */
export const RAEKKER = 3;

const erLedig = (lagt: readonly Legendelinje[], linje: Omit<Legendelinje, "raekke">, raekke: number): boolean => {
  const [fra, til] = spaendFor(linje.x, linje.tekst);
  return !lagt.some((anden) => {
    const [andenFra, andenTil] = spaendFor(anden.x, anden.tekst);
    return anden.raekke === raekke && fra < andenTil && andenFra < til;
  });
};

/** Each line in the lowest row where its label is free, in the order given; with no row free it keeps its mark and loses its words. */
export const stableLinjer = (linjer: readonly Omit<Legendelinje, "raekke">[]): readonly Legendelinje[] => {
  const lagt: Legendelinje[] = [];
  for (const linje of linjer) {
    const stum = { ...linje, tekst: "" };
    const muligheder = [linje, stum].flatMap((form) => Array.from({ length: RAEKKER }, (_, raekke) => ({ ...form, raekke })));
    lagt.push(muligheder.find((mulighed) => erLedig(lagt, mulighed, mulighed.raekke)) ?? { ...stum, raekke: RAEKKER - 1 });
  }
  return lagt;
};
