/** The goals of the shown indicator in words: for whom, by when, how much or in which direction, with what reservation, says who. */

import type { Maal } from "../../domain/maaling";
import { BY } from "../../domain/omraade";
import { sammenlignTid } from "../../domain/tid";
import type { Overblik } from "../overblik";
import { formatTid } from "../tal/dato";
import { formatVaerdi } from "../tal/format";
import { type Maalord, maalord } from "../tal/maalord";

export type Maalrad = {
  /** "Mål december 2010", and the area where it is not the whole city. */
  readonly titel: string;
  readonly ord: Maalord;
  /** What has to be known of a goal that is a number. */
  readonly forbehold: Maalord | undefined;
  readonly kilde: string;
};

/** "64,8 pct.", or the goal's own words where it is no number. */
export const maalordFor = (overblik: Overblik, maal: Maal): Maalord =>
  maal.vaerdi === undefined
    ? maalord(maal, overblik.view.sprog)
    : { tekst: formatVaerdi(maal.vaerdi, overblik.indikator, overblik.view.sprog), lang: undefined };

/** Oldest first. */
export const lavMaalrader = (overblik: Overblik): readonly Maalrad[] => {
  const { katalog, view, tekster } = overblik;
  return katalog.maal
    .filter(({ indikator }) => indikator === view.indikator)
    .sort((a, b) => sammenlignTid(a.tid, b.tid))
    .map((maal) => {
      const navn = maal.omraade === BY ? undefined : katalog.omraadeById.get(maal.omraade)?.navn;
      return {
        titel: [tekster.maalTid(formatTid(maal.tid, view.sprog)), navn].filter((del) => del !== undefined).join(", "),
        ord: maalordFor(overblik, maal),
        forbehold: maal.vaerdi === undefined || maal.tekst.da === "" ? undefined : maalord(maal, overblik.view.sprog),
        kilde: maal.kilde,
      };
    });
};
