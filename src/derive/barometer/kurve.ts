/** The chart of one indicator: uneven time drawn unevenly, breaks as breaks, comparison groups, and the way to each goal. */

import { ticks } from "d3-array";
import { GRUPPER, type Gruppe } from "../../domain/gruppe";
import type { Indikator } from "../../domain/indikator";
import { type Katalog, maalFor, type Serie, serieFor } from "../../domain/katalog";
import { isVaerdi } from "../../domain/maaling";
import { BY } from "../../domain/omraade";
import type { Sprog } from "../../domain/sprog";
import { type Tid, tidToMaaned } from "../../domain/tid";
import { type Akser, akserFor, linjeFor, type Maal, pladsI, punkterFor } from "../model/gnist";
import { formatTid } from "../tal/dato";
import { formatEnhed, formatTal, formatVaerdi } from "../tal/format";
import { barometertekster } from "./ord";

export type Kurvepunkt = { readonly x: number; readonly y: number; readonly titel: string; readonly tid: Tid };
export type Kurvelinje = {
  readonly gruppe: Gruppe | undefined;
  readonly navn: string;
  readonly d: string;
  readonly punkter: readonly Kurvepunkt[];
};
export type Kurve = {
  readonly maal: Maal;
  /** "pct.", "karakterpoint": what the axis counts; "" for a bare number. */
  readonly enhed: string;
  /** The indicator's own line first, then its comparison groups. */
  readonly linjer: readonly Kurvelinje[];
  /** Where the series breaks: half-way between the two measurements. */
  readonly brud: readonly number[];
  readonly flag: readonly { readonly x: number; readonly y: number; readonly titel: string; readonly sti: string }[];
  readonly yTrin: readonly { readonly y: number; readonly tekst: string }[];
  readonly xTrin: readonly { readonly x: number; readonly tekst: string }[];
};

const MAAL: Maal = { bredde: 380, hoejde: 220, luft: 12 };
/** As many years as have room for their names. */
const FLEST_AAR = 8;
/** Printed differences are of another kind than the levels: they stand in the table. */
const TEGNES = GRUPPER.filter((gruppe) => gruppe !== "forskel");

const brudFor = (serie: Serie, akser: Akser): readonly number[] =>
  serie.flatMap((maaling, i) => {
    const forrige = serie[i - 1];
    if (!maaling.brud || forrige === undefined) return [];
    const x = (tidToMaaned(forrige.tid) + tidToMaaned(maaling.tid)) / 2;
    return [pladsI(akser, MAAL, { x, y: akser.y0 })[0]];
  });

const aarstrin = ({ x0, x1 }: Akser): readonly number[] => {
  const alle = Array.from({ length: Math.floor(x1 / 12) - Math.ceil(x0 / 12) + 1 }, (_, i) => Math.ceil(x0 / 12) + i);
  const hver = Math.ceil(alle.length / FLEST_AAR);
  return alle.filter((aar) => aar % hver === 0);
};

/** City figures. Undefined where there is no value to draw. */
export const lavKurve = (katalog: Katalog, indikator: Indikator, sprog: Sprog): Kurve | undefined => {
  const ord = barometertekster(sprog);
  const serie = serieFor(katalog, indikator.id, BY);
  const alle = [
    { gruppe: undefined, navn: indikator.kortNavn, serie },
    ...TEGNES.map((gruppe) => ({ gruppe, navn: ord.gruppe[gruppe], serie: serieFor(katalog, indikator.id, BY, gruppe) })),
  ].filter((linje) => linje.serie.some(isVaerdi));
  const maal = maalFor(katalog, indikator.id, BY).flatMap(({ tid, vaerdi }) => (vaerdi === undefined ? [] : [{ tid, vaerdi }]));
  const maalrad = maal.map(({ tid, vaerdi }) => ({ x: tidToMaaned(tid), y: vaerdi, brud: false }));
  const raa = akserFor([...alle.map((linje) => punkterFor(linje.serie)), maalrad]);
  const sidst = serie.findLast(isVaerdi);
  if (raa === undefined) return undefined;
  const trin = ticks(raa.y0, raa.y1 > raa.y0 ? raa.y1 : raa.y0 + 1, 4);
  const akser = { ...raa, y0: Math.min(raa.y0, trin[0] ?? raa.y0), y1: Math.max(raa.y1, trin.at(-1) ?? raa.y1) };
  const plads = (tid: Tid, y: number) => pladsI(akser, MAAL, { x: tidToMaaned(tid), y });
  const fra = sidst !== undefined ? plads(sidst.tid, sidst.vaerdi) : undefined;
  return {
    maal: MAAL,
    enhed: formatEnhed(indikator.enhed, sprog).trim().replace(/^\. /, ""),
    linjer: alle.map((linje) => ({
      gruppe: linje.gruppe,
      navn: linje.navn,
      d: linjeFor(punkterFor(linje.serie), akser, MAAL),
      punkter: linje.serie.filter(isVaerdi).map((maaling) => {
        const [x, y] = plads(maaling.tid, maaling.vaerdi);
        const titel = `${linje.navn}, ${formatTid(maaling.tid, sprog)}: ${formatVaerdi(maaling.vaerdi, indikator, sprog)}`;
        return { x, y, titel, tid: maaling.tid };
      }),
    })),
    brud: brudFor(serie, akser),
    flag: maal.map(({ tid, vaerdi }) => {
      const [x, y] = plads(tid, vaerdi);
      const titel = ord.maal({ tid: formatTid(tid, sprog), tekst: formatVaerdi(vaerdi, indikator, sprog) });
      return { x, y, titel, sti: fra === undefined ? "" : `M${fra[0].toFixed(1)},${fra[1].toFixed(1)}L${x.toFixed(1)},${y.toFixed(1)}` };
    }),
    yTrin: trin.map((tal) => ({
      y: pladsI(akser, MAAL, { x: akser.x0, y: tal })[1],
      tekst: formatTal(tal, Number.isInteger(tal) ? 0 : Math.max(1, indikator.decimaler), sprog),
    })),
    xTrin: aarstrin(akser).map((aar) => ({ x: pladsI(akser, MAAL, { x: aar * 12, y: akser.y0 })[0], tekst: String(aar) })),
  };
};
