/** The figure that a view asks of an area: a value at a date, or the change between two, or the reason why there is none. */
import type { Indikator } from "../../domain/indikator";
import { harBrudMellem, type Katalog, maalingVed, type Serie, serieFor, talmaalVed, tiderFor } from "../../domain/katalog";
import type { Fravaer, Maaling, Talmaal, Vaerdi } from "../../domain/maaling";
import type { OmraadeId } from "../../domain/omraade";
import type { Tid } from "../../domain/tid";
import type { View } from "../../state/view";
import { lysVed, type Udvikling } from "../barometer/lys";

/** `brud`: two values that the series does not allow to be compared. `foerste-maaling`: none before it that a light could come from. */
export type Mangelgrund = Fravaer | "brud" | "foerste-maaling";

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

/** How far above (positive) or below the goal's number, in the indicator's unit. */
const afstandTil = (maal: Talmaal | undefined, serie: Serie, tid: Tid): Afledt => {
  const nu = vaerdiVed(serie, tid);
  if (nu.kind === "mangel") return nu;
  if (maal === undefined) return { kind: "mangel", grund: "ikke-relevant", maaling: nu.maaling };
  return { ...nu, vaerdi: udenHale(nu.vaerdi - maal.vaerdi) };
};

/** The light as a number that sorts: 1 progress, 0 standstill, −1 setback. */
export const LYSTAL: Readonly<Record<Udvikling, number>> = { fremgang: 1, stilstand: 0, tilbagegang: -1 };

const lystalVed = (indikator: Indikator, serie: Serie, tid: Tid): Afledt => {
  const nu = maalingVed(serie, tid);
  if (nu?.kind !== "vaerdi") return mangel(nu);
  const lys = lysVed(indikator, serie, tid);
  if (lys.kind === "lys") return { kind: "vaerdi", vaerdi: LYSTAL[lys.udvikling], maaling: lys.maaling, fra: lys.forrige };
  return { kind: "mangel", grund: lys.grund === "foerste-maaling" ? lys.grund : "ikke-relevant", maaling: nu };
};

/** What the view shows for one area, at `tid`. */
export const afledtFor = (katalog: Katalog, view: View, omraade: OmraadeId, tid: Tid): Afledt => {
  const indikator = katalog.indikatorById.get(view.indikator);
  const serie = serieFor(katalog, view.indikator, omraade);
  if (indikator === undefined) return vaerdiVed(serie, tid);
  if (view.fra !== undefined) return aendringMellem(indikator, serie, { fra: view.fra, til: tid });
  if (view.farve === "maal") return afstandTil(talmaalVed(katalog, indikator.id, omraade, tid), serie, tid);
  return view.farve === "lys" ? lystalVed(indikator, serie, tid) : vaerdiVed(serie, tid);
};
