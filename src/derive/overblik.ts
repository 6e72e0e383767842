/** Everything that a view means, computed once per change and shared by scene, legend, sentence, panel and table. */
import type { Indikator } from "../domain/indikator";
import { type Katalog, omraaderPaa, serieFor, tiderFor } from "../domain/katalog";
import { BY, type Omraade, type OmraadeId } from "../domain/omraade";
import type { Sprog } from "../domain/sprog";
import { teksterFor } from "../domain/sprogvalg";
import type { Tekster } from "../domain/tekster/da";
import type { Tid } from "../domain/tid";
import type { View } from "../state/view";
import { type Klassedeling, klassedelingFor } from "./klasser/deling";
import { type Afledt, afledtFor, aktuelTid } from "./tal/afledt";
import { afrundet } from "./tal/vis";

/** `nr` 1 is the highest value; equal values share a place. `af`: how many areas have a value. */
export type Plads = { readonly nr: number; readonly af: number };

export type Overblik = {
  readonly katalog: Katalog;
  readonly view: View;
  readonly tekster: Tekster;
  readonly indikator: Indikator;
  /** The indicator's dates on this level, oldest first; empty while its table is on its way. */
  readonly tider: readonly Tid[];
  readonly tid: Tid | undefined;
  /** Every area of the level. */
  readonly alle: readonly Omraade[];
  /** Those that are shown: all, or the ones within the bydel drilled into. */
  readonly omraader: readonly Omraade[];
  readonly afledtById: ReadonlyMap<OmraadeId, Afledt>;
  readonly by: Afledt | undefined;
  readonly pladsById: ReadonlyMap<OmraadeId, Plads>;
  readonly deling: Klassedeling;
};

/** Shown areas that have a value, the highest first. */
export const medVaerdi = (overblik: Overblik) =>
  overblik.omraader
    .flatMap((omraade) => {
      const afledt = overblik.afledtById.get(omraade.id);
      return afledt?.kind === "vaerdi" ? [{ omraade, afledt, vaerdi: afledt.vaerdi }] : [];
    })
    .sort((a, b) => b.vaerdi - a.vaerdi);

/** Heads in the whole city lie beyond any part of it; shares, densities and every change can be held against the city's. Lights are words. */
export const kanMaalesModByen = ({ indikator, view }: Overblik): boolean =>
  view.farve !== "lys" && (indikator.enhed !== "personer" || view.fra !== undefined);

/** The indicator with its texts in the reader's language; Danish where a translation is missing. */
export const lokaliseret = (katalog: Katalog, indikator: Indikator, sprog: Sprog): Indikator =>
  sprog === "da" ? indikator : { ...indikator, ...katalog.engelskById.get(indikator.id) };

/** Of the values as they are printed: what reads alike stands alike. */
const pladser = (afledte: ReadonlyMap<OmraadeId, Afledt>, afrund: (vaerdi: number) => number): ReadonlyMap<OmraadeId, Plads> => {
  const trykte = [...afledte].flatMap(([id, afledt]) => (afledt.kind === "vaerdi" ? [{ id, vaerdi: afrund(afledt.vaerdi) }] : []));
  const af = trykte.length;
  return new Map(trykte.map(({ id, vaerdi }) => [id, { nr: 1 + trykte.filter((anden) => anden.vaerdi > vaerdi).length, af }]));
};

/** `view` must have been fitted to `katalog` (`tilpas`). Undefined only where the catalogue holds no indicator, or no area. */
export const lavOverblik = (katalog: Katalog, view: View): Overblik | undefined => {
  const fundet = katalog.indikatorById.get(view.indikator);
  if (fundet === undefined || katalog.omraader.length === 0) return undefined;
  const indikator = lokaliseret(katalog, fundet, view.sprog);
  const tid = aktuelTid(katalog, view);
  const alle = omraaderPaa(katalog, view.niveau);
  const afledtById = new Map(tid === undefined ? [] : alle.map((omraade) => [omraade.id, afledtFor(katalog, view, omraade.id, tid)]));
  return {
    katalog,
    view,
    tekster: teksterFor(view),
    indikator,
    tider: tiderFor(katalog, view.indikator, view.niveau),
    tid,
    alle,
    omraader: view.inden === undefined ? alle : alle.filter((omraade) => omraade.bydel === view.inden),
    afledtById,
    by: tid !== undefined && serieFor(katalog, view.indikator, BY).length > 0 ? afledtFor(katalog, view, BY, tid) : undefined,
    pladsById: view.farve === "lys" ? new Map() : pladser(afledtById, (vaerdi) => afrundet({ indikator, view }, vaerdi)),
    deling: klassedelingFor(katalog, view, tid),
  };
};
