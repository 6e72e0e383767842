/** The three ways in which a picture is taken along. Free of the page around it: also pages with an entry of their own take it. */
import type { Billedramme } from "../../derive/hent/billedramme";
import { gem } from "../gem";
import { lavBillede, tilPng } from "./billede";
import type { Tegn } from "./tegn";

export const BILLEDARTER = ["png", "png2", "svg"] as const;
export type Billedart = (typeof BILLEDARTER)[number];

export type Figurvalg = {
  readonly figur: SVGSVGElement;
  readonly ramme: Billedramme<Tegn>;
  /** Without its ending. */
  readonly filnavn: string;
};

/** Saves the picture and returns the file's name. Rejects where it cannot be made. */
export const gemBillede = async (art: Billedart, { figur, ramme, filnavn }: Figurvalg): Promise<string> => {
  const svg = lavBillede(figur, ramme);
  const navn = art === "svg" ? `${filnavn}.svg` : `${filnavn}${art === "png2" ? "-2x" : ""}.png`;
  gem(art === "svg" ? new Blob([svg], { type: "image/svg+xml" }) : await tilPng(svg, art === "png2" ? 2 : 1), navn);
  return navn;
};
