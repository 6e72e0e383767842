/** The small-number rules: which counts and shares must not be shown, nor be computable from those that are. Pure. */

/** The least count that is shown, apart from 0. */
export const MINDSTE_ANTAL = 5;
/** The least number of persons that a share is shown for. */
export const MINDSTE_GRUNDLAG = 20;
/** Why a cell is hidden: by the source itself · a count of 1–4 · too few persons behind a share · to protect a hidden neighbour. */
export const REGLER = ["kilde", "lille-antal", "lille-grundlag", "komplement"] as const;
export type Regel = (typeof REGLER)[number];

/** Persons, as exactly as a reader can compute them from what is shown. */
export type Interval = { readonly mindst: number; readonly hoejst: number };

/** A part of a whole, in persons, with what a reader can know of the part and of the rest of the whole. */
export type Vist = {
  readonly kind: "vist";
  readonly del: number;
  readonly helhed: number;
  readonly kendtDel: Interval;
  readonly kendtRest: Interval;
};
export type Skjult = { readonly kind: "skjult"; readonly regel: Regel };
export type Celle = Vist | Skjult | { readonly kind: "ikke-relevant" };

const isLille = (antal: number): boolean => antal > 0 && antal < MINDSTE_ANTAL;

/** A count of persons: hidden by the source or because it is 1–4. Shown, it is known exactly. */
export const toAntalscelle = (antal: number | undefined): Celle => {
  if (antal === undefined) return { kind: "skjult", regel: "kilde" };
  if (isLille(antal)) return { kind: "skjult", regel: "lille-antal" };
  return { kind: "vist", del: antal, helhed: antal, kendtDel: { mindst: antal, hoejst: antal }, kendtRest: { mindst: 0, hoejst: 0 } };
};

/** A share is shown rounded to tenths of a percent, half up: `promille` stands for [promille − ½, promille + ½). In whole halves, so that nothing is lost. */
const HALVE_I_ALT = 2000;

const toKendtDel = (promille: number, { mindst, hoejst }: Interval): Interval => ({
  mindst: Math.max(0, Math.ceil(((2 * promille - 1) * mindst) / HALVE_I_ALT)),
  hoejst: Math.min(hoejst, Math.ceil(((2 * promille + 1) * hoejst) / HALVE_I_ALT) - 1),
});

const toKendtRest = (promille: number, { mindst, hoejst }: Interval): Interval => ({
  mindst: Math.max(0, Math.floor(((HALVE_I_ALT - 2 * promille - 1) * mindst) / HALVE_I_ALT) + 1),
  hoejst: Math.min(hoejst, Math.floor(((HALVE_I_ALT - 2 * promille + 1) * hoejst) / HALVE_I_ALT)),
});

/**
 * A share of what another cell shows: hidden, by the same rule, where that one is; without meaning where nobody is there;
 * hidden where the whole is under 20 persons, or the part or the rest is 1–4.
 */
export const toAndelscelle = (del: number | undefined, grundlag: Celle): Celle => {
  if (grundlag.kind !== "vist") return grundlag;
  const helhed = grundlag.del;
  if (helhed === 0) return { kind: "ikke-relevant" };
  if (del === undefined) return { kind: "skjult", regel: "kilde" };
  if (helhed < MINDSTE_GRUNDLAG) return { kind: "skjult", regel: "lille-grundlag" };
  if (isLille(del) || isLille(helhed - del)) return { kind: "skjult", regel: "lille-antal" };
  const promille = Math.round((del * 1000) / helhed);
  const { kendtDel } = grundlag;
  return { kind: "vist", del, helhed, kendtDel: toKendtDel(promille, kendtDel), kendtRest: toKendtRest(promille, kendtDel) };
};

/** The most persons that the hidden children can be together: the parent less the shown children, each at its least. */
const toLoft = (foraelder: Vist, boern: Iterable<Celle>, vaelg: (celle: Vist) => Interval): number => {
  let loft = vaelg(foraelder).hoejst;
  for (const barn of boern) if (barn.kind === "vist") loft -= vaelg(barn).mindst;
  return loft;
};

const isRoebet = (foraelder: Vist, boern: ReadonlyMap<unknown, Celle>): boolean =>
  isLille(toLoft(foraelder, boern.values(), (celle) => celle.kendtDel)) ||
  isLille(toLoft(foraelder, boern.values(), (celle) => celle.kendtRest));

/**
 * Complementary hiding in one family. Where a reader who takes the shown children from the parent can see that the hidden ones are
 * 1–4 persons together (or lack 1–4 of their whole), the smallest shown child is hidden too, until it cannot be seen.
 * What can be seen to be 0, or may be 5 or more, gives no small count away, and costs no figure.
 */
export const hideKomplement = <Noegle>(foraelder: Celle, boern: ReadonlyMap<Noegle, Celle>): ReadonlyMap<Noegle, Celle> => {
  if (foraelder.kind !== "vist" || ![...boern.values()].some((celle) => celle.kind === "skjult")) return boern;
  const viste = [...boern]
    .flatMap(([noegle, celle]) => (celle.kind === "vist" && celle.helhed > 0 ? [{ noegle, helhed: celle.helhed }] : []))
    .sort((a, b) => a.helhed - b.helhed);
  const resultat = new Map(boern);
  for (const { noegle } of viste) {
    if (!isRoebet(foraelder, resultat)) break;
    resultat.set(noegle, { kind: "skjult", regel: "komplement" });
  }
  return resultat;
};
