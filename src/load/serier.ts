/** Joins measurements into series: one per indicator, area and group, oldest first, one measurement per date. */
import type { Fund } from "../domain/fund";
import { type Serie, serieKey } from "../domain/katalog";
import type { Maaling } from "../domain/maaling";
import { sammenlignTid } from "../domain/tid";
import { citat } from "./fejl";

export type Serier = {
  readonly maalinger: readonly Maaling[];
  readonly serieByKey: ReadonlyMap<string, Serie>;
  readonly fund: readonly Fund[];
};

const toDobbeltFund = ({ indikator, omraade, tid, gruppe, sted }: Maaling, foerste: Maaling): Fund => ({
  alvor: "fejl",
  ...sted,
  kolonne: "",
  fundet: `endnu en måling af ${citat(indikator)} for ${citat(omraade)} ${tid}${gruppe === undefined ? "" : `, gruppen ${citat(gruppe)}`}`,
  forventet: `én måling; ${foerste.sted.fil} linje ${foerste.sted.linje} gælder`,
});

const isStigende = (serie: readonly Maaling[]): boolean =>
  serie.every((maaling, plads) => {
    const forrige = serie[plads - 1];
    if (forrige === undefined) return true;
    const { tid } = maaling;
    return forrige.tid.length === tid.length ? forrige.tid < tid : sammenlignTid(forrige.tid, tid) < 0;
  });

/** The series with `nye` added. Where a date is taken already, the earlier measurement stays and the later is refused with a finding. */
export const joinSerier = (serieByKey: ReadonlyMap<string, Serie>, nye: readonly Maaling[]): Serier => {
  const udvidet = new Map<string, Maaling[]>();
  const findSerie = (maaling: Maaling): Maaling[] => {
    const key = serieKey(maaling.indikator, maaling.omraade, maaling.gruppe);
    const fundet = udvidet.get(key) ?? [...(serieByKey.get(key) ?? [])];
    udvidet.set(key, fundet);
    return fundet;
  };
  // Rows of one series stand together in the long tables: the series is looked up once per run, not once per row.
  let forrige: Maaling | undefined;
  let serie: Maaling[] = [];
  for (const maaling of nye) {
    if (maaling.omraade !== forrige?.omraade || maaling.indikator !== forrige.indikator || maaling.gruppe !== forrige.gruppe)
      serie = findSerie(maaling);
    serie.push(maaling);
    forrige = maaling;
  }
  const samlet = new Map<string, Serie>(serieByKey);
  const afvist = new Set<Maaling>();
  const fund: Fund[] = [];
  for (const [key, samledeRaekker] of udvidet) {
    if (isStigende(samledeRaekker)) {
      samlet.set(key, samledeRaekker);
      continue;
    }
    const foersteByTid = new Map<string, Maaling>();
    for (const maaling of samledeRaekker) {
      const foerste = foersteByTid.get(maaling.tid);
      if (foerste === undefined) foersteByTid.set(maaling.tid, maaling);
      else {
        afvist.add(maaling);
        fund.push(toDobbeltFund(maaling, foerste));
      }
    }
    samlet.set(
      key,
      [...foersteByTid.values()].sort((a, b) => sammenlignTid(a.tid, b.tid)),
    );
  }
  fund.sort((a, b) => a.linje - b.linje);
  return { maalinger: afvist.size === 0 ? nye : nye.filter((maaling) => !afvist.has(maaling)), serieByKey: samlet, fund };
};
