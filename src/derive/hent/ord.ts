/** The words of what is taken along. */

import type { Sprog } from "../../domain/sprog";
import { type Henttekster, hentDa } from "../../domain/tekster/hent/da";
import { hentEn } from "../../domain/tekster/hent/en";

export const henttekster = (sprog: Sprog): Henttekster => (sprog === "en" ? hentEn : hentDa);
