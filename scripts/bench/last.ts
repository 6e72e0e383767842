/** Other load on the machine: it makes every figure worse, and ratios unsteady. */
import { readFileSync } from "node:fs";
import { availableParallelism, loadavg } from "node:os";

/** Of all cores, 0–1, when the bench itself rests. */
const FORSTYRRET = 0.15;
const PROEVE_MS = 400;

type Ur = { readonly ledig: number; readonly alt: number };
/** Linux' account of the processors' time since boot; undefined elsewhere. */
const laesUr = (): Ur | undefined => {
  try {
    const [, ...tider] = readFileSync("/proc/stat", "utf8").split("\n", 1)[0]?.trim().split(/\s+/) ?? [];
    const tal = tider.map(Number);
    return { ledig: (tal[3] ?? 0) + (tal[4] ?? 0), alt: tal.reduce((a, b) => a + b, 0) };
  } catch {
    return undefined;
  }
};

/** The share of the machine, 0–1, that others use while we wait. Undefined where the system does not tell. */
export const fremmedLast = async (): Promise<number | undefined> => {
  const foer = laesUr();
  await new Promise((klar) => setTimeout(klar, PROEVE_MS));
  const efter = laesUr();
  return foer === undefined || efter === undefined ? undefined : 1 - (efter.ledig - foer.ledig) / (efter.alt - foer.alt);
};

/** A sentence for the reader when some of the rounds were disturbed; undefined when none was. */
export const advarselOm = (laster: readonly (number | undefined)[]): string | undefined => {
  const forstyrrede = laster.filter((last) => last !== undefined && last > FORSTYRRET);
  if (forstyrrede.length === 0) return undefined;
  const vaerst = Math.round(Math.max(...forstyrrede.map((last) => last ?? 0)) * 100);
  return `ADVARSEL: anden last på maskinen ved ${forstyrrede.length} af ${laster.length} runder (op til ${vaerst} % af ${availableParallelism()} kerner). Tiderne er for høje og forholdene usikre: mål igen, når maskinen er ledig.`;
};

/** "0,25 0,36 0,58": the system's own figure, which the bench soon raises itself. */
export const lastgennemsnit = (): string =>
  loadavg()
    .map((tal) => tal.toLocaleString("da-DK", { maximumFractionDigits: 2 }))
    .join(" ");
