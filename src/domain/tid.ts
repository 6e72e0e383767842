/** Points in time as the sources print them: a year ("2009") or a month ("2009-02"). Words for them are left to derive/. */

declare const maerke: unique symbol;
/** A checked date: `YYYY` or `YYYY-MM`. Its text sorts wrongly across the two forms: compare by `tidToMaaned`. */
export type Tid = string & { readonly [maerke]: true };

const MOENSTER = /^(\d{4})(?:-(0[1-9]|1[0-2]))?$/;

/** The text as a Tid, or undefined where it is neither `YYYY` nor `YYYY-MM`. */
export const parseTid = (tekst: string): Tid | undefined => (MOENSTER.test(tekst) ? (tekst as Tid) : undefined);

/** Months since year 0. A bare year counts as its January, which is right for the 1 January statistics. */
export const tidToMaaned = (tid: Tid): number => Number(tid.slice(0, 4)) * 12 + (tid.length > 4 ? Number(tid.slice(5)) - 1 : 0);

export const tidToAar = (tid: Tid): number => Number(tid.slice(0, 4));

/** Earlier first. A year and its own January are told apart, the year first, so that the order is total. */
export const sammenlignTid = (a: Tid, b: Tid): number => tidToMaaned(a) - tidToMaaned(b) || a.length - b.length;
