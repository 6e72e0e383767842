/** The same rows for all areas: each figure with its date, and how far each area lies from the first. */
import { INDSATSOMRAADER, type Indikator } from "../../domain/indikator";
import { harBrudMellem, type Katalog, type Serie, serieFor } from "../../domain/katalog";
import { isVaerdi, type Vaerdi } from "../../domain/maaling";
import { BY, type Omraade } from "../../domain/omraade";
import type { Sprog } from "../../domain/sprog";
import { teksterFor } from "../../domain/sprogvalg";
import { sammenlignTid } from "../../domain/tid";
import { niveauerFor } from "../../state/tilpas";
import { lokaliseret } from "../overblik";
import { formatTid } from "../tal/dato";
import { formatVaerdi } from "../tal/format";
import { formatForskel, sammenligntekster } from "./ord";
import { type Omraadeserie, serieI } from "./serier";

export type Celle = {
  /** "59,5 pct.", or why there is no figure. */
  readonly tekst: string;
  readonly maaling: Vaerdi | undefined;
  /** "december 2008"; "" where there is no figure. */
  readonly tid: string;
  /** In Danish, as the data say it; "" mostly. */
  readonly note: string;
};
/** How far an area lies from the first one. */
export type Forskel = {
  readonly tekst: string;
  readonly vaerdi: number | undefined;
  /** "2009 mod 2008", where the two figures are not of the same date. */
  readonly tider: string;
};
export type Raekke = {
  readonly indikator: Indikator;
  /** In the order of the areas. */
  readonly celler: readonly Celle[];
  /** Of every area but the first. */
  readonly forskelle: readonly Forskel[];
  readonly by: Celle;
  readonly kilder: readonly string[];
};
export type Raekkegruppe = { readonly navn: string; readonly raekker: readonly Raekke[] };

const celleFor = ({ serie, kunFor }: Omraadeserie, indikator: Indikator, sprog: Sprog): Celle => {
  const tekster = teksterFor({ sprog });
  const maaling = serie.findLast(isVaerdi);
  if (maaling !== undefined)
    return { tekst: formatVaerdi(maaling.vaerdi, indikator, sprog), maaling, tid: formatTid(maaling.tid, sprog), note: maaling.note };
  const sidste = serie.at(-1);
  const hvorfor =
    kunFor !== undefined
      ? sammenligntekster(sprog).kunBydel(kunFor.navn)
      : sidste?.kind === "mangel"
        ? tekster.fravaer[sidste.fravaer]
        : tekster.ingenTal;
  return { tekst: hvorfor, maaling: undefined, tid: "", note: sidste?.note ?? "" };
};

/** `b` less `a`. Figures of different dates can be told apart, but not across a break of either series. */
export const forskelMellem = (
  indikator: Indikator,
  [a, b]: readonly [Vaerdi | undefined, Vaerdi | undefined],
  m: { readonly serier: readonly Serie[]; readonly sprog: Sprog },
): Forskel => {
  const ord = sammenligntekster(m.sprog);
  if (a === undefined || b === undefined) return { tekst: ord.ingenForskel, vaerdi: undefined, tider: "" };
  if (a.tid === b.tid) return { tekst: formatForskel(b.vaerdi - a.vaerdi, indikator, m.sprog), vaerdi: b.vaerdi - a.vaerdi, tider: "" };
  const tider = ord.forskelligeTider({ her: formatTid(b.tid, m.sprog), der: formatTid(a.tid, m.sprog) });
  const [fra, til] = sammenlignTid(a.tid, b.tid) < 0 ? [a.tid, b.tid] : [b.tid, a.tid];
  if (m.serier.some((serie) => harBrudMellem(serie, fra, til))) return { tekst: teksterFor(m).fravaer.brud, vaerdi: undefined, tider };
  return { tekst: formatForskel(b.vaerdi - a.vaerdi, indikator, m.sprog), vaerdi: b.vaerdi - a.vaerdi, tider };
};

const raekkeFor = (katalog: Katalog, raa: Indikator, { omraader, sprog }: { omraader: readonly Omraade[]; sprog: Sprog }): Raekke => {
  const indikator = lokaliseret(katalog, raa, sprog);
  const serier = omraader.map((omraade) => serieI(katalog, raa.id, omraade));
  const celler = serier.map((en) => celleFor(en, indikator, sprog));
  const by = celleFor({ serie: serieFor(katalog, raa.id, BY), kunFor: undefined }, indikator, sprog);
  return {
    indikator,
    celler,
    forskelle: celler.slice(1).map((celle, i) =>
      forskelMellem(indikator, [celler[0]?.maaling, celle.maaling], {
        serier: [serier[0]?.serie ?? [], serier[i + 1]?.serie ?? []],
        sprog,
      }),
    ),
    by,
    kilder: [...new Set([...celler, by].flatMap(({ maaling }) => maaling?.kilde ?? []))],
  };
};

/** Every indicator that has figures below the city, by indsatsområde; what is only measured for the city is the same for all areas. */
export const lavRaekker = (
  katalog: Katalog,
  m: { readonly omraader: readonly Omraade[]; readonly sprog: Sprog },
): readonly Raekkegruppe[] =>
  INDSATSOMRAADER.flatMap((indsatsomraade) => {
    const raekker = katalog.indikatorer
      .filter((indikator) => indikator.indsatsomraade === indsatsomraade && niveauerFor(katalog, indikator.id).length > 0)
      .map((indikator) => raekkeFor(katalog, indikator, m));
    return raekker.length === 0 ? [] : [{ navn: teksterFor(m).indsatsomraade[indsatsomraade], raekker }];
  });
