/** Colours for classes: one-hued or colour-blind-safe ramps for values, a two-sided one for change; none of them judges. */
import { interpolateCividis, interpolatePuOr, schemeYlGnBu } from "d3-scale-chromatic";
import type { Palet } from "../../state/view";

const hex = (rgb: string): string => {
  const tal = rgb.match(/\d+/g) ?? [];
  return rgb.startsWith("#")
    ? rgb
    : `#${tal
        .slice(0, 3)
        .map((t) => Number(t).toString(16).padStart(2, "0"))
        .join("")}`;
};

/** As many colours as classes (1–8), low to high, as `#rrggbb`. YlGnBu leaves out its palest step, which sinks into white. */
export const farverFor = (palet: Palet, antal: number): readonly string[] => {
  if (palet === "cividis") return Array.from({ length: antal }, (_, i) => hex(interpolateCividis(1 - (i + 0.5) / antal)));
  const trin = Math.min(9, Math.max(3, antal + 1));
  return (schemeYlGnBu[trin] ?? []).slice(trin - antal);
};

/** Purple for down, orange for up, around a break at zero that stands at place `nul` among the classes. */
export const farverForAendring = (antal: number, nul: number): readonly string[] => {
  const side = Math.max(nul, antal - nul, 1);
  return Array.from({ length: antal }, (_, i) => {
    const afstand = i < nul ? -(nul - i) : i - nul + 1;
    return hex(interpolatePuOr(0.5 - (afstand / side) * 0.42));
  });
};
