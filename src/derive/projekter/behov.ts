/** Need against effort: an indicator beside the projects that run, area by area. An association of two lists, not a cause. */
import { booleanPointInPolygon, multiPolygon, point } from "@turf/turf";
import { median } from "d3-array";
import type { Form } from "../../domain/geometri";
import type { Indikator } from "../../domain/indikator";
import { type Katalog, maalingVed, omraaderPaa, serieFor, tiderFor } from "../../domain/katalog";
import type { Omraade, OmraadeId } from "../../domain/omraade";
import type { Projekt } from "../../domain/projekt";
import type { Tid } from "../../domain/tid";
import { RAPPORTENS_AAR } from "../../state/projektvalg";

export const BEHOVSNIVEAUER = ["bydel", "kvarter"] as const;
export type Behovsniveau = (typeof BEHOVSNIVEAUER)[number];

export type Behovsrad = {
  readonly omraade: Omraade;
  /** The indicator's value; undefined where there is none. */
  readonly vaerdi: number | undefined;
  /** 1 is the greatest need; undefined without a value. */
  readonly nr: number | undefined;
  /** Residents in the report's year. */
  readonly beboere: number | undefined;
  readonly projekter: readonly Projekt[];
  /** Whole øre of the named grants, as they are split. */
  readonly oere: number;
  /** Kroner per 1.000 residents; undefined without residents. */
  readonly kronerPr1000: number | undefined;
  readonly overMedian: boolean;
};
export type Behov = {
  readonly tid: Tid;
  /** The greatest need first; areas without a figure last. */
  readonly rader: readonly Behovsrad[];
  readonly medianVaerdi: number;
  /** Areas above the median of need in which no project runs. */
  readonly tynde: readonly Behovsrad[];
};

/** Splits whole øre by weights; the parts add up to the whole. Without any weight the parts are equal. Largest remainders get what is left. */
export const fordelOere = (oere: number, vaegte: readonly number[]): readonly number[] => {
  const sum = vaegte.reduce((i, vaegt) => i + vaegt, 0);
  const andele = vaegte.map((vaegt) => (sum > 0 ? (oere * vaegt) / sum : oere / vaegte.length));
  const hele = andele.map(Math.floor);
  const rest = oere - hele.reduce((i, del) => i + del, 0);
  const orden = andele.map((andel, i) => ({ i, brok: andel - Math.floor(andel) })).sort((a, b) => b.brok - a.brok || a.i - b.i);
  const ekstra = new Set(orden.slice(0, rest).map(({ i }) => i));
  return hele.map((del, i) => del + (ekstra.has(i) ? 1 : 0));
};

/** The kvarter in which each housing area's middle lies. */
export const kvarterFor = (boliger: readonly Form[], kvarterer: readonly Form[]): ReadonlyMap<OmraadeId, OmraadeId> =>
  new Map(
    boliger.flatMap((bolig) => {
      const kvarter = kvarterer.find(({ polygoner }) =>
        booleanPointInPolygon(
          point([...bolig.label]),
          multiPolygon(polygoner.map((ringe) => ringe.map((ring) => ring.map(([lon, lat]) => [lon, lat])))),
        ),
      );
      return kvarter === undefined ? [] : [[bolig.id, kvarter.id] as const];
    }),
  );

/** The areas of the level that a named place touches: itself, what holds it, or what it holds. The whole city touches none of them. */
export const beroertAf = (
  sted: OmraadeId,
  m: { readonly katalog: Katalog; readonly niveau: Behovsniveau; readonly kvarterById: ReadonlyMap<OmraadeId, OmraadeId> },
): readonly OmraadeId[] => {
  const omraade = m.katalog.omraadeById.get(sted);
  if (omraade === undefined || omraade.niveau === "by") return [];
  if (m.niveau === "bydel") return omraade.bydel === undefined ? [] : [`bydel:${omraade.bydel}`];
  if (omraade.niveau === "kvarter") return [sted];
  if (omraade.niveau === "boligomraade") return [m.kvarterById.get(sted) ?? []].flat();
  return omraaderPaa(m.katalog, "kvarter")
    .filter((kvarter) => (omraade.niveau === "lokaludvalg" ? kvarter.lokaludvalg : kvarter.bydel) === omraade.kode)
    .map(({ id }) => id);
};

const beboereI = (katalog: Katalog, id: OmraadeId): number | undefined => {
  const maaling = serieFor(katalog, "bef-antal", id).find(({ tid }) => tid === RAPPORTENS_AAR);
  return maaling?.kind === "vaerdi" ? maaling.vaerdi : undefined;
};

/** `projekter`: those that count as effort. Undefined where the indicator has no figure on the level. Shares of the city as a whole are left out: they say nothing of where. */
export const lavBehov = (
  katalog: Katalog,
  m: {
    readonly indikator: Indikator;
    readonly niveau: Behovsniveau;
    readonly projekter: readonly Projekt[];
    readonly kvarterById: ReadonlyMap<OmraadeId, OmraadeId>;
  },
): Behov | undefined => {
  const omraader = omraaderPaa(katalog, m.niveau);
  const tid = tiderFor(katalog, m.indikator.id, m.niveau).at(-1);
  if (tid === undefined) return undefined;
  const vaerdiFor = (id: OmraadeId): number | undefined => {
    const maaling = maalingVed(serieFor(katalog, m.indikator.id, id), tid);
    return maaling?.kind === "vaerdi" ? maaling.vaerdi : undefined;
  };
  const beboere = new Map(omraader.map(({ id }) => [id, beboereI(katalog, id)]));
  const projekterById = new Map<OmraadeId, Projekt[]>();
  const oereById = new Map<OmraadeId, number>();
  for (const projekt of m.projekter) {
    const alle = [...new Set(projekt.steder.flatMap((sted) => beroertAf(sted, { ...m, katalog })))];
    const dele = fordelOere(
      (projekt.bevilling ?? 0) * 100,
      alle.map((id) => beboere.get(id) ?? 0),
    );
    for (const [i, id] of alle.entries()) {
      projekterById.set(id, [...(projekterById.get(id) ?? []), projekt]);
      oereById.set(id, (oereById.get(id) ?? 0) + (dele[i] ?? 0));
    }
  }
  // Less is the greater need only where the indicator itself says that more is better.
  const fortegn = m.indikator.retning === "op" ? 1 : -1;
  const medTal = omraader.flatMap(({ id }) => vaerdiFor(id) ?? []);
  const medianVaerdi = median(medTal) ?? Number.NaN;
  const rader = omraader
    .map((omraade): Behovsrad => {
      const vaerdi = vaerdiFor(omraade.id);
      const antal = beboere.get(omraade.id);
      const oere = oereById.get(omraade.id) ?? 0;
      return {
        omraade,
        vaerdi,
        nr: vaerdi === undefined ? undefined : 1 + medTal.filter((anden) => (anden - vaerdi) * fortegn < 0).length,
        beboere: antal,
        projekter: projekterById.get(omraade.id) ?? [],
        oere,
        kronerPr1000: antal === undefined || antal === 0 ? undefined : (oere / 100 / antal) * 1000,
        overMedian: vaerdi !== undefined && (vaerdi - medianVaerdi) * fortegn < 0,
      };
    })
    .sort((a, b) => (a.nr ?? Infinity) - (b.nr ?? Infinity) || a.omraade.kode - b.omraade.kode);
  return { tid, rader, medianVaerdi, tynde: rader.filter(({ overMedian, projekter }) => overMedian && projekter.length === 0) };
};
