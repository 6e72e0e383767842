/** How an indicator of several areas becomes one of them together. */
import type { Indikator } from "./indikator";

/**
 * `sum`: heads are added · `indeks`: heads now over the heads that the index starts from · `taethed`: heads over land · `middel`: a mean, weighed
 * by those whom the share is of · `sum-af-hele`: parts of the city's whole, which can be added but not cut.
 */
export type Samling =
  | { readonly kind: "sum" | "indeks" | "taethed" | "sum-af-hele" }
  | { readonly kind: "middel"; readonly af: "beboere" | "ikke-vestlige" };

const EGNE: Readonly<Record<string, Samling>> = {
  "bef-efterkommere-andel": { kind: "middel", af: "ikke-vestlige" },
  "bydel-beskaeftigelse": { kind: "middel", af: "ikke-vestlige" },
  "bydel-overfoersel-andel": { kind: "sum-af-hele" },
};

/** Those whom these are of are counted in no table: a mean of several areas would weigh them by others. */
const KAN_IKKE: readonly string[] = ["bydel-beskaeftigelse-kvinder", "bydel-overfoersel-fald"];

/** By the indicator's unit, where it has no rule of its own; undefined where figures of several areas cannot be told as one. */
export const samlingFor = ({ id, enhed }: Indikator): Samling | undefined => {
  if (KAN_IKKE.includes(id)) return undefined;
  const egen = EGNE[id];
  if (egen !== undefined) return egen;
  switch (enhed) {
    case "personer":
      return { kind: "sum" };
    case "indeks":
      return { kind: "indeks" };
    case "pr. km²":
      return { kind: "taethed" };
    case "pct.":
    case "procentpoint":
      return { kind: "middel", af: "beboere" };
    default:
      return undefined;
  }
};
