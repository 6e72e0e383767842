/** A level's figures of one indicator for the planner: of the newest date up to the shown year. */

import type { Gruppe } from "../../domain/gruppe";
import { type Katalog, maalingVed, omraaderPaa, serieFor, tiderFor } from "../../domain/katalog";
import type { Fravaer, Maaling } from "../../domain/maaling";
import type { OmraadeId } from "../../domain/omraade";
import { type Tid, tidToAar } from "../../domain/tid";
import type { Behovsniveau } from "../../state/planvalg";

/** An area's rows up to the shown year, oldest first. */
export const serieIndtil = (
  katalog: Katalog,
  indikator: string,
  m: { readonly id: OmraadeId; readonly aar: string; readonly gruppe?: Gruppe },
): readonly Maaling[] => serieFor(katalog, indikator, m.id, m.gruppe).filter(({ tid }) => tidToAar(tid) <= Number(m.aar));

export type Planvaerdier = {
  readonly tid: Tid;
  readonly vaerdiById: ReadonlyMap<OmraadeId, number>;
  /** Why an area has none. */
  readonly fravaerById: ReadonlyMap<OmraadeId, Fravaer>;
};

/** Undefined where the indicator has no row on the level by then; `ogsaaSenere`: else its first row after it, for whoever tells the date beside it. */
export const vaerdierVed = (
  katalog: Katalog,
  indikator: string,
  m: { readonly niveau: Behovsniveau; readonly aar: string; readonly ogsaaSenere?: boolean },
): Planvaerdier | undefined => {
  const tider = tiderFor(katalog, indikator, m.niveau);
  const tid = tider.findLast((en) => tidToAar(en) <= Number(m.aar)) ?? (m.ogsaaSenere === true ? tider[0] : undefined);
  if (tid === undefined) return undefined;
  const vaerdiById = new Map<OmraadeId, number>();
  const fravaerById = new Map<OmraadeId, Fravaer>();
  for (const { id } of omraaderPaa(katalog, m.niveau)) {
    const maaling = maalingVed(serieFor(katalog, indikator, id), tid);
    if (maaling?.kind === "vaerdi") vaerdiById.set(id, maaling.vaerdi);
    else fravaerById.set(id, maaling?.fravaer ?? "ikke-maalt");
  }
  return { tid, vaerdiById, fravaerById };
};
