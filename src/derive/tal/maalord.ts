/** A goal in the data's own words. */
import type { Sprog } from "../../domain/sprog";
import { teksterFor } from "../overblik";

/** `lang` is set where the words stand in another language than the page. */
export type Maalord = { readonly tekst: string; readonly lang: Sprog | undefined };

/** Translated where the catalogue knows the words, as they stand where it does not. */
export const maalord = (tekst: string, sprog: Sprog): Maalord => {
  const kendt = Object.entries(teksterFor({ sprog }).maalOrd).find(([ord]) => ord === tekst)?.[1];
  return kendt === undefined ? { tekst, lang: sprog === "da" ? undefined : "da" } : { tekst: kendt, lang: undefined };
};
