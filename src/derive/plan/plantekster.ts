/** The overview's words. */
import type { Sprog } from "../../domain/sprog";
import { type Plantekster, planDa } from "../../domain/tekster/plan/da";
import { planEn } from "../../domain/tekster/plan/en";

export const plantekster = (sprog: Sprog): Plantekster => (sprog === "en" ? planEn : planDa);
