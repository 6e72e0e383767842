/** Everything that has been loaded, frozen, with the questions that the rest of the app asks of it. */
import type { Fund } from "./fund";
import type { Gruppe } from "./gruppe";
import type { Indikator, IndikatorTekst } from "./indikator";
import { isTalmaal, type Maal, type Maaling, type Talmaal } from "./maaling";
import { isNiveau, type Niveau } from "./niveau";
import { BY, type Omraade, type OmraadeId } from "./omraade";
import { sammenlignTid, type Tid, tidToMaaned } from "./tid";
import type { Vurdering } from "./vurdering";

/** One area's measurements of one indicator and one group, oldest first. */
export type Serie = readonly Maaling[];

export type Katalog = {
  readonly indikatorer: readonly Indikator[];
  readonly omraader: readonly Omraade[];
  readonly maalinger: readonly Maaling[];
  readonly maal: readonly Maal[];
  readonly vurderinger: readonly Vurdering[];
  readonly indikatorById: ReadonlyMap<string, Indikator>;
  readonly omraadeById: ReadonlyMap<OmraadeId, Omraade>;
  /** English texts by indicator id; empty until they are loaded. */
  readonly engelskById: ReadonlyMap<string, IndikatorTekst>;
  /** Key: `serieKey(indikator, omraade, gruppe)`. */
  readonly serieByKey: ReadonlyMap<string, Serie>;
  readonly fund: readonly Fund[];
};

/** Without `gruppe`: all those that the indicator counts. */
export const serieKey = (indikator: string, omraade: OmraadeId, gruppe?: Gruppe): string =>
  gruppe === undefined ? `${indikator}|${omraade}` : `${indikator}|${omraade}|${gruppe}`;
const TOM: Serie = [];
export const serieFor = (katalog: Katalog, indikator: string, omraade: OmraadeId, gruppe?: Gruppe): Serie =>
  katalog.serieByKey.get(serieKey(indikator, omraade, gruppe)) ?? TOM;

export const omraaderPaa = (katalog: Katalog, niveau: Niveau): readonly Omraade[] => katalog.omraader.filter((o) => o.niveau === niveau);

/** The dates on which an indicator has a row on a level, oldest first. */
export const tiderFor = (katalog: Katalog, indikator: string, niveau: Niveau): readonly Tid[] => {
  const tider = new Set<Tid>();
  for (const omraade of omraaderPaa(katalog, niveau))
    for (const maaling of serieFor(katalog, indikator, omraade.id)) tider.add(maaling.tid);
  return [...tider].sort(sammenlignTid);
};

export const maalFor = (katalog: Katalog, indikator: string, omraade: OmraadeId): readonly Maal[] =>
  katalog.maal.filter((maal) => maal.indikator === indikator && maal.omraade === omraade);

/** A break counts for every step after `fra` up to and with `til`. */
export const harBrudMellem = (serie: Serie, fra: Tid, til: Tid): boolean =>
  serie.some((maaling) => maaling.brud && tidToMaaned(maaling.tid) > tidToMaaned(fra) && tidToMaaned(maaling.tid) <= tidToMaaned(til));

/** The goal with a number that an area is held against at a date: its own, else the city's; the next to come due, else the last that did. */
export const talmaalVed = (katalog: Katalog, indikator: string, omraade: OmraadeId, tid: Tid): Talmaal | undefined => {
  for (const hvis of [omraade, BY]) {
    const maal = maalFor(katalog, indikator, hvis)
      .filter(isTalmaal)
      .sort((a, b) => sammenlignTid(a.tid, b.tid));
    const naeste = maal.find((kandidat) => sammenlignTid(kandidat.tid, tid) >= 0) ?? maal.at(-1);
    if (naeste !== undefined) return naeste;
  }
  return undefined;
};

/** What was known at `tid`; all of it where undefined. */
export const serieIndtil = (serie: Serie, tid: Tid | undefined): Serie =>
  tid === undefined ? serie : serie.filter((maaling) => sammenlignTid(maaling.tid, tid) <= 0);

export const maalingVed = (serie: Serie, tid: Tid): Maaling | undefined => serie.find((maaling) => maaling.tid === tid);

const niveauerne = new WeakMap<Katalog["serieByKey"], ReadonlyMap<string, ReadonlySet<Niveau>>>();

/** From the keys alone: every step of the timeline asks it of every indicator, and looking for the areas each time was over half of a step (10,1 ms of script, now 4,3). */
const findNiveauer = (serieByKey: Katalog["serieByKey"]): ReadonlyMap<string, ReadonlySet<Niveau>> => {
  const kendt = niveauerne.get(serieByKey);
  if (kendt !== undefined) return kendt;
  const nye = new Map<string, Set<Niveau>>();
  for (const key of serieByKey.keys()) {
    const [indikator = "", omraade = ""] = key.split("|");
    const niveau = omraade.slice(0, omraade.indexOf(":"));
    if (isNiveau(niveau)) nye.set(indikator, (nye.get(indikator) ?? new Set<Niveau>()).add(niveau));
  }
  niveauerne.set(serieByKey, nye);
  return nye;
};

const INGEN: ReadonlySet<Niveau> = new Set();
/** The levels on which an indicator has rows; none while its table is not loaded. */
export const niveauerMedRaekker = ({ serieByKey }: Katalog, indikator: string): ReadonlySet<Niveau> =>
  findNiveauer(serieByKey).get(indikator) ?? INGEN;
