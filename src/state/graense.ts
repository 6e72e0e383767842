/** A class break as links write it: at most nine digits and six decimals, a point between them. */
const TAL = /^-?\d{1,9}(?:\.\d{1,6})?$/;

/** Undefined where the text is no such number. Minus zero is zero. */
export const parseGraense = (tekst: string): number | undefined => (TAL.test(tekst) ? Number(tekst) + 0 : undefined);
