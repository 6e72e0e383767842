/** The page's type as a rule that a picture can hold: a picture of its own reaches nothing outside itself. */
import inter from "@fontsource-variable/inter/files/inter-latin-wght-normal.woff2?inline";

export const SKRIFTREGEL = `@font-face{font-family:Inter;font-weight:100 900;src:url(${inter}) format("woff2")}`;
