/** Everything known of one indicator for the city as a whole and for its housing areas, which no map shows by their numbers: light, goals, chart, every measurement with its source, and the file to take along. */

import { GRUPPER } from "../../domain/gruppe";
import { type Katalog, omraaderPaa, serieFor } from "../../domain/katalog";
import type { Maaling } from "../../domain/maaling";
import { BY } from "../../domain/omraade";
import type { Sprog } from "../../domain/sprog";
import { teksterFor } from "../../domain/sprogvalg";
import type { Barometertekster } from "../../domain/tekster/barometer/da";
import { sammenlignTid, type Tid } from "../../domain/tid";
import { niveauerFor } from "../../state/tilpas";
import { lokaliseret } from "../overblik";
import { formatTid } from "../tal/dato";
import { formatVaerdi, forskelEnhed } from "../tal/format";
import { toCsv } from "./csv";
import { type Indikatorlys, lavIndikatorlys } from "./indikatorlys";
import { type Kurve, lavKurve } from "./kurve";
import { lysVed } from "./lys";
import { barometertekster, type Lysvisning, visLys } from "./ord";

export type Maalingsrad = {
  readonly tid: Tid;
  readonly tidstekst: string;
  readonly omraade: string;
  readonly gruppe: string;
  readonly vaerdi: string;
  readonly mangler: boolean;
  readonly lys: Lysvisning | undefined;
  readonly note: string;
  readonly kilde: string;
  readonly sted: string;
};

export type Indikatorside = {
  readonly ord: Barometertekster;
  readonly indikatorlys: Indikatorlys;
  readonly definition: string;
  readonly population: string;
  readonly kilde: string;
  readonly kurve: Kurve | undefined;
  /** A measurement before the newest is explained. */
  readonly erTidligere: boolean;
  /** Whether the city as a whole has rows: without them there is nothing to judge, and only the areas' figures are told. */
  readonly harBytal: boolean;
  readonly harOmraader: boolean;
  readonly rader: readonly Maalingsrad[];
  readonly paaKort: boolean;
  /** File name without its ending, and the table as CSV. */
  readonly filnavn: string;
  readonly csv: string;
};

/** Light and goals as they stood at `tid`. Undefined where the catalogue holds no such indicator. */
export const lavIndikatorside = (katalog: Katalog, id: string, sprog: Sprog, tid?: Tid): Indikatorside | undefined => {
  const raa = katalog.indikatorById.get(id);
  if (raa === undefined) return undefined;
  const indikator = lokaliseret(katalog, raa, sprog);
  const ord = barometertekster(sprog);
  const serie = serieFor(katalog, id, BY);
  const byens: readonly Maaling[] = [serie, ...GRUPPER.map((gruppe) => serieFor(katalog, id, BY, gruppe))].flat();
  const omraadernes = omraaderPaa(katalog, "boligomraade").flatMap((omraade) => serieFor(katalog, id, omraade.id));
  const alle = [...byens, ...omraadernes];
  const rader = alle.map((maaling): Maalingsrad => {
    const lys =
      maaling.omraade === BY && maaling.gruppe === undefined && maaling.kind === "vaerdi"
        ? visLys(lysVed(indikator, serie, maaling.tid), sprog)
        : undefined;
    return {
      tid: maaling.tid,
      tidstekst: formatTid(maaling.tid, sprog),
      omraade: maaling.omraade === BY ? teksterFor({ sprog }).by : (katalog.omraadeById.get(maaling.omraade)?.navn ?? maaling.omraade),
      gruppe: maaling.gruppe === undefined ? ord.alleTalte : ord.gruppe[maaling.gruppe],
      vaerdi:
        maaling.kind === "vaerdi"
          ? formatVaerdi(
              maaling.vaerdi,
              { ...indikator, enhed: maaling.gruppe === "forskel" ? forskelEnhed(indikator) : indikator.enhed },
              sprog,
            )
          : teksterFor({ sprog }).fravaer[maaling.fravaer],
      mangler: maaling.kind === "mangel",
      lys,
      note: maaling.note,
      kilde: maaling.kilde,
      sted: ord.sted(maaling.sted),
    };
  });
  return {
    ord,
    indikatorlys: lavIndikatorlys(katalog, raa, sprog, tid),
    definition: indikator.definition,
    population: indikator.population,
    kilde: indikator.kilde,
    kurve: lavKurve(katalog, indikator, sprog),
    erTidligere: tid !== undefined && serie.some((maaling) => sammenlignTid(maaling.tid, tid) > 0),
    harBytal: byens.length > 0,
    harOmraader: omraadernes.length > 0,
    rader,
    paaKort: niveauerFor(katalog, id).length > 0,
    filnavn: `bydelskort-${id}`,
    csv: toCsv(alle),
  };
};
