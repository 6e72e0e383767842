/** The words of an embed, by language. */
import type { Sprog } from "../../domain/sprog";
import { type Indlejringstekster, indlejringDa } from "../../domain/tekster/indlejring/da";
import { indlejringEn } from "../../domain/tekster/indlejring/en";

export const indlejringstekster = (sprog: Sprog): Indlejringstekster => (sprog === "en" ? indlejringEn : indlejringDa);
