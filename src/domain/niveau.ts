/** The nested levels that areas and figures live on. Geometry is left to load/. */

/** From the whole city down. `boligomraade` does not nest: a housing area may lie across kvarterer. */
export const NIVEAUER = ["by", "bydel", "lokaludvalg", "kvarter", "boligomraade"] as const;
export type Niveau = (typeof NIVEAUER)[number];

/** The levels that have a map of their own. */
export const KORTNIVEAUER = ["bydel", "lokaludvalg", "kvarter"] as const;
export type Kortniveau = (typeof KORTNIVEAUER)[number];

/** The code of København as a whole, as Danmarks Statistik numbers it. */
export const BYKODE = 101;

export const isNiveau = (tekst: string): tekst is Niveau => (NIVEAUER as readonly string[]).includes(tekst);
export const isKortniveau = (tekst: string): tekst is Kortniveau => (KORTNIVEAUER as readonly string[]).includes(tekst);
