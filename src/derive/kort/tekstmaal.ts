/** How wide a text is in the map's typeface, near enough to place labels without a screen to measure on. */

/** Share of the type size, measured on Inter semibold, rounded up. */
const BREDDER: readonly (readonly [RegExp, number])[] = [
  [/[ijl.,:;'|!·]/, 0.3],
  [/[ftr()\- /]/, 0.4],
  [/[mwMWæÆ@%]/, 0.92],
  [/[A-ZØÅ]/, 0.72],
  [/[0-9]/, 0.66],
];
const ELLERS = 0.61;

/** Pixels for a text of `px` size. */
export const tekstbredde = (tekst: string, px: number): number =>
  [...tekst].reduce((sum, tegn) => sum + (BREDDER.find(([moenster]) => moenster.test(tegn))?.[1] ?? ELLERS), 0) * px;
