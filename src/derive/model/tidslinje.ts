/** The timeline: a stop where there are data, distances as they are in time, breaks as breaks, goals as flags. */

import { maalFor, serieFor } from "../../domain/katalog";
import { BY } from "../../domain/omraade";
import { type Tid, tidToAar, tidToMaaned } from "../../domain/tid";
import type { Overblik } from "../overblik";
import { formatTid } from "../tal/dato";
import type { Maalord } from "../tal/maalord";
import { maalordFor } from "./maalrad";

/** Positions are per cent of the line's width. */
export type Tidsstop = { readonly tid: Tid; readonly maaned: number; readonly x: number; readonly tekst: string };
export type Tidslinje = {
  readonly stop: readonly Tidsstop[];
  /** Place of the shown date among the stops; −1 while there are none. */
  readonly nu: number;
  /** Place of the date that development is counted from. */
  readonly fra: number | undefined;
  readonly foerste: number;
  readonly sidste: number;
  readonly aar: readonly { readonly x: number; readonly tekst: string }[];
  readonly brud: readonly { readonly x: number; readonly tekst: string }[];
  /** `titel` is "Mål december 2010". */
  readonly maal: readonly { readonly x: number; readonly titel: string; readonly ord: Maalord }[];
};

/** Years that can be labelled without crowding: every 1, 2, 5, 10 or 20. */
const aarstrin = (spaend: number): number => [1, 2, 5, 10, 20].find((trin) => spaend / trin <= 7) ?? 50;

export const lavTidslinje = (overblik: Overblik): Tidslinje => {
  const { katalog, view, tider, tekster } = overblik;
  const maal = maalFor(katalog, view.indikator, BY);
  const maaneder = tider.map(tidToMaaned);
  const alleMaaneder = [...maaneder, ...maal.map((m) => tidToMaaned(m.tid))];
  const foerste = alleMaaneder.length === 0 ? 0 : Math.min(...alleMaaneder);
  const sidste = Math.max(foerste, ...alleMaaneder);
  const x = (maaned: number): number => (sidste > foerste ? ((maaned - foerste) / (sidste - foerste)) * 100 : 50);
  const aarene = [...new Set(tider.map(tidToAar))];
  const trin = aarstrin((sidste - foerste) / 12);
  const brudTider = new Set(
    overblik.alle.flatMap((o) =>
      serieFor(katalog, view.indikator, o.id)
        .filter((m) => m.brud)
        .map((m) => m.tid),
    ),
  );
  return {
    stop: tider.map((tid) => ({ tid, maaned: tidToMaaned(tid), x: x(tidToMaaned(tid)), tekst: formatTid(tid, view.sprog) })),
    nu: overblik.tid === undefined ? -1 : tider.indexOf(overblik.tid),
    fra: view.fra === undefined ? undefined : tider.indexOf(view.fra),
    foerste,
    sidste,
    aar: aarene
      .filter((aar) => aar % trin === 0 || aarene.length === 1)
      // A lone year is named under its stop, wherever in the year that is.
      .map((aar) => ({ x: aarene.length === 1 ? x(maaneder[0] ?? 0) : x(aar * 12), tekst: String(aar) }))
      .filter((a) => a.x >= 0),
    brud: [...brudTider].map((tid) => ({ x: x(tidToMaaned(tid)), tekst: tekster.brudNote(formatTid(tid, view.sprog)) })),
    maal: maal.map((m) => ({
      x: x(tidToMaaned(m.tid)),
      titel: tekster.maalTid(formatTid(m.tid, view.sprog)),
      ord: maalordFor(overblik, m),
    })),
  };
};

/** The stop nearest a month, for a pointer or a range input between two stops. */
export const naermesteStop = (stop: readonly Tidsstop[], maaned: number): number =>
  stop.reduce(
    (bedst, kandidat, i) => (Math.abs(kandidat.maaned - maaned) < Math.abs((stop[bedst]?.maaned ?? Infinity) - maaned) ? i : bedst),
    0,
  );
