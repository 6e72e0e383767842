/** The figure that a view asks of an area: a value at a date, or the change between two, or the reason why there is none. */
import type { Indikator } from "../../domain/indikator";
import { type Katalog, maalingVed, type Serie, serieFor, tiderFor } from "../../domain/katalog";
import type { Fravaer, Maaling, Vaerdi } from "../../domain/maaling";
import type { OmraadeId } from "../../domain/omraade";
import { type Tid, tidToMaaned } from "../../domain/tid";
import type { View } from "../../state/view";

/** `brud`: two values that the series does not allow to be compared. */
export type Mangelgrund = Fravaer | "brud";

export type Afledt =
  | { readonly kind: "vaerdi"; readonly vaerdi: number; readonly maaling: Vaerdi; readonly fra: Vaerdi | undefined }
  | { readonly kind: "mangel"; readonly grund: Mangelgrund; readonly maaling: Maaling | undefined };

/** The date that the map shows: the chosen one, or the newest. Undefined: no data on this level. */
export const aktuelTid = (katalog: Katalog, view: View): Tid | undefined =>
  view.tid ?? tiderFor(katalog, view.indikator, view.niveau).at(-1);

const mangel = (maaling: Maaling | undefined): Afledt => ({
  kind: "mangel",
  grund: maaling?.kind === "mangel" ? maaling.fravaer : "ikke-maalt",
  maaling,
});

/** A break counts for every step after `fra` up to and with `til`. */
export const harBrudMellem = (serie: Serie, fra: Tid, til: Tid): boolean =>
  serie.some((maaling) => maaling.brud && tidToMaaned(maaling.tid) > tidToMaaned(fra) && tidToMaaned(maaling.tid) <= tidToMaaned(til));

/** How change is told: shares and indices as a difference, head counts and densities in per cent of the start. */
export const erRelativ = (indikator: Indikator): boolean => indikator.enhed === "personer" || indikator.enhed === "pr. km²";

/** 25,1 − 16,2 is 8,899999…: six decimals are more than any source has. */
const udenHale = (tal: number): number => Math.round(tal * 1e6) / 1e6;

export const aendring = (indikator: Indikator, fra: number, til: number): number | undefined => {
  if (!erRelativ(indikator)) return udenHale(til - fra);
  return fra === 0 ? undefined : udenHale(((til - fra) / fra) * 100);
};

export const vaerdiVed = (serie: Serie, tid: Tid): Afledt => {
  const maaling = maalingVed(serie, tid);
  return maaling?.kind === "vaerdi" ? { kind: "vaerdi", vaerdi: maaling.vaerdi, maaling, fra: undefined } : mangel(maaling);
};

export const aendringMellem = (indikator: Indikator, serie: Serie, periode: { readonly fra: Tid; readonly til: Tid }): Afledt => {
  const foer = maalingVed(serie, periode.fra);
  const efter = maalingVed(serie, periode.til);
  if (efter?.kind !== "vaerdi") return mangel(efter);
  if (foer?.kind !== "vaerdi") return mangel(foer);
  if (harBrudMellem(serie, periode.fra, periode.til)) return { kind: "mangel", grund: "brud", maaling: efter };
  const vaerdi = aendring(indikator, foer.vaerdi, efter.vaerdi);
  return vaerdi === undefined
    ? { kind: "mangel", grund: "ikke-relevant", maaling: efter }
    : { kind: "vaerdi", vaerdi, maaling: efter, fra: foer };
};

/** What the view shows for one area, at `tid`. */
export const afledtFor = (katalog: Katalog, view: View, omraade: OmraadeId, tid: Tid): Afledt => {
  const indikator = katalog.indikatorById.get(view.indikator);
  const serie = serieFor(katalog, view.indikator, omraade);
  if (view.fra === undefined || indikator === undefined) return vaerdiVed(serie, tid);
  return aendringMellem(indikator, serie, { fra: view.fra, til: tid });
};
