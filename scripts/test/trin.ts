/** What `npm test` consists of, in order. */

/** `efter` names a step that must have succeeded, when it is run at all. */
export type Trin = { readonly navn: string; readonly titel: string; readonly efter?: string } & (
  | { readonly kind: "kommando"; readonly kommando: readonly [string, ...string[]] }
  | { readonly kind: "vitest"; readonly projekt: string }
  | { readonly kind: "stoerrelse" }
);

export const TRIN: readonly Trin[] = [
  { navn: "typer", titel: "Typer (tsc)", kind: "kommando", kommando: ["tsc", "--noEmit"] },
  { navn: "lint", titel: "Regler og formatering (biome)", kind: "kommando", kommando: ["biome", "check", "--error-on-warnings"] },
  { navn: "ubrugt", titel: "Ubrugt kode og ubrugte pakker (knip)", kind: "kommando", kommando: ["knip", "--no-progress"] },
  { navn: "enhed", titel: "Enheds- og egenskabstest (vitest)", kind: "vitest", projekt: "enhed" },
  { navn: "byg", titel: "Bygning (vite)", kind: "kommando", kommando: ["vite", "build"] },
  { navn: "stoerrelse", titel: "Størrelser (size-limit)", kind: "stoerrelse", efter: "byg" },
  { navn: "browser", titel: "Browsertest (vitest)", kind: "vitest", projekt: "browser*", efter: "byg" },
];
