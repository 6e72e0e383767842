/**
 * Colours for classes: YlGnBu, colour-blind-safe cividis, PuOr for change, and PuOr with a grey for the lights: low and high,
 * never good and bad. All but the grey are those of d3-scale-chromatic 3.1.1 (tests/derive/klasser/palet.test.ts compares them): the library itself would put
 * 9 kB gz on the way to the first interaction for some thirty colours.
 */
import type { Palet } from "../../state/view";

/** By number of classes, low to high; each ramp without its palest step, which sinks into white. */
const YLGNBU: readonly (readonly string[])[] = [
  [],
  ["#2c7fb8"],
  ["#7fcdbb", "#2c7fb8"],
  ["#a1dab4", "#41b6c4", "#225ea8"],
  ["#a1dab4", "#41b6c4", "#2c7fb8", "#253494"],
  ["#c7e9b4", "#7fcdbb", "#41b6c4", "#2c7fb8", "#253494"],
  ["#c7e9b4", "#7fcdbb", "#41b6c4", "#1d91c0", "#225ea8", "#0c2c84"],
];

/** Seventeen even steps, light to dark. */
const CIVIDIS: readonly string[] = [
  "#fdea45",
  "#f3da4f",
  "#e2cb5c",
  "#cebd68",
  "#bbaf71",
  "#a9a177",
  "#9a9478",
  "#8c8877",
  "#7f7c75",
  "#727071",
  "#62646f",
  "#51586e",
  "#3c4d6e",
  "#26426e",
  "#11366c",
  "#012b65",
  "#002051",
];

/** From the middle outwards, by number of classes on that side. */
const NED: readonly (readonly string[])[] = [[], ["#e08214"], ["#fdb863", "#b35806"], ["#fdb863", "#e08214", "#b35806"]];
const OP: readonly (readonly string[])[] = [[], ["#8073ac"], ["#b2abd2", "#542788"], ["#b2abd2", "#8073ac", "#542788"]];

/** As many colours as classes (1–6), low to high, as `#rrggbb`. */
export const farverFor = (palet: Palet, antal: number): readonly string[] => {
  if (palet === "ylgnbu") return YLGNBU[antal] ?? [];
  const sidst = CIVIDIS.length - 1;
  return Array.from({ length: antal }, (_, i) => CIVIDIS[Math.round(((i + 0.5) / antal) * sidst)] ?? "");
};

/** Orange for down, purple for up: `ned` classes below zero and `op` above it, at most three each. */
export const farverForAendring = (ned: number, op: number): readonly string[] => [...(NED[ned] ?? [])].reverse().concat(OP[op] ?? []);

/** Setback, standstill, progress: change's own colours with a grey between them. */
export const LYSFARVER: readonly string[] = ["#e08214", "#c4c0b8", "#8073ac"];
