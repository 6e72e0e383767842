/** The words of what is taken along. */

import type { Sprog } from "../../domain/sprog";
import type { Tekster } from "../../domain/tekster/da";
import { type Henttekster, hentDa } from "../../domain/tekster/hent/da";
import { hentEn } from "../../domain/tekster/hent/en";

/** The last line below a picture: whose it is. */
export const afsender = ({ produkt, undertitel }: Pick<Tekster, "produkt" | "undertitel">): string => `${produkt} – ${undertitel}`;

/** A word that begins a line. */
export const stort = (tekst: string): string => tekst.charAt(0).toUpperCase() + tekst.slice(1);

export const henttekster = (sprog: Sprog): Henttekster => (sprog === "en" ? hentEn : hentDa);
