/** A goal in the data's own words. */
import type { Maal } from "../../domain/maaling";
import type { Sprog } from "../../domain/sprog";

/** `lang` is set where the words stand in another language than the page. */
export type Maalord = { readonly tekst: string; readonly lang: Sprog | undefined };

/** In the reader's language, or in Danish where nobody has translated them. */
export const maalord = ({ tekst }: Pick<Maal, "tekst">, sprog: Sprog): Maalord =>
  tekst[sprog] === "" ? { tekst: tekst.da, lang: "da" } : { tekst: tekst[sprog], lang: undefined };
