/** Need against effort: an indicator beside the projects that run, area by area. An association of two lists, not a cause. */
import { median } from "d3-array";
import type { Indikator } from "../../domain/indikator";
import { type Katalog, maalingVed, omraaderPaa, serieFor, serieIndtil, tiderFor } from "../../domain/katalog";
import { isVaerdi } from "../../domain/maaling";
import type { Omraade, OmraadeId } from "../../domain/omraade";
import type { Projekt } from "../../domain/projekt";
import { parseTid, type Tid } from "../../domain/tid";
import { type Behovsniveau, RAPPORTENS_AAR } from "../../state/projektvalg";

export type Behovsrad = {
  readonly omraade: Omraade;
  /** The indicator's value; undefined where there is none. */
  readonly vaerdi: number | undefined;
  /** 1 is the greatest need; undefined without a value. */
  readonly nr: number | undefined;
  /** Residents at the newest count up to the report's year. */
  readonly beboere: number | undefined;
  /** Those that are named for the area, or for a place in it. */
  readonly projekter: readonly Projekt[];
  /** How many more are named for an area that holds this one. */
  readonly bredere: number;
  /** Whole øre of the named grants, as they are split; undefined while nobody's residents are known. */
  readonly oere: number | undefined;
  /** Kroner per 1.000 residents; undefined without residents. */
  readonly kronerPr1000: number | undefined;
  /** Whether its need is greater than the median. */
  readonly foranMedian: boolean;
};
export type Behov = {
  readonly tid: Tid;
  /** The greatest need first; areas without a figure last. */
  readonly rader: readonly Behovsrad[];
  readonly medianVaerdi: number;
  /** Areas with more need than the median for which no running project is named. */
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

/** The kvarterer that a named place holds or lies in; the whole city touches none, for it says nothing of where. */
export const kvartererI = (
  sted: OmraadeId,
  { katalog, kvarterById }: { readonly katalog: Katalog; readonly kvarterById: ReadonlyMap<OmraadeId, OmraadeId> },
): readonly OmraadeId[] => {
  const omraade = katalog.omraadeById.get(sted);
  if (omraade === undefined || omraade.niveau === "by") return [];
  if (omraade.niveau === "kvarter") return [sted];
  if (omraade.niveau === "boligomraade") return [kvarterById.get(sted) ?? []].flat();
  return omraaderPaa(katalog, "kvarter")
    .filter((kvarter) => (omraade.niveau === "lokaludvalg" ? kvarter.lokaludvalg : kvarter.bydel) === omraade.kode)
    .map(({ id }) => id);
};

/** The areas of the level that a place is named for: itself, or what holds it. A bydel is not named for each of its kvarterer. */
const naevntFor = (sted: OmraadeId, niveau: Behovsniveau, m: Parameters<typeof kvartererI>[1]): readonly OmraadeId[] => {
  const omraade = m.katalog.omraadeById.get(sted);
  if (omraade === undefined || omraade.niveau === "by") return [];
  if (niveau === "bydel") return omraade.bydel === undefined ? [] : [`bydel:${omraade.bydel}`];
  return omraade.niveau === "kvarter" || omraade.niveau === "boligomraade" ? kvartererI(sted, m) : [];
};

/** A project with the areas of the level that it is named for, and every kvarter that its places hold or lie in. */
type Beroert = { readonly projekt: Projekt; readonly naevnt: ReadonlySet<OmraadeId>; readonly kvarterer: ReadonlySet<OmraadeId> };

/** At the newest count up to the report's year. */
const beboereI = (katalog: Katalog, id: OmraadeId): number | undefined =>
  serieIndtil(serieFor(katalog, "bef-antal", id), parseTid(RAPPORTENS_AAR)).findLast(isVaerdi)?.vaerdi;

/** Adds up whole øre by area: each grant is split over the kvarterer of its places by residents, and summed to the level. */
const oereFor = (katalog: Katalog, beroert: readonly Beroert[], niveau: Behovsniveau): ReadonlyMap<OmraadeId, number> | undefined => {
  const beboere = new Map(omraaderPaa(katalog, "kvarter").map(({ id }) => [id, beboereI(katalog, id)]));
  if ([...beboere.values()].every((antal) => antal === undefined)) return undefined;
  const sum = new Map<OmraadeId, number>();
  for (const { projekt, kvarterer } of beroert) {
    const alle = [...kvarterer];
    const dele = fordelOere(
      (projekt.bevilling ?? 0) * 100,
      alle.map((id) => beboere.get(id) ?? 0),
    );
    for (const [i, id] of alle.entries()) {
      const bydel = katalog.omraadeById.get(id)?.bydel;
      const til: OmraadeId = niveau === "bydel" && bydel !== undefined ? `bydel:${bydel}` : id;
      sum.set(til, (sum.get(til) ?? 0) + (dele[i] ?? 0));
    }
  }
  return sum;
};

/** `projekter`: those that count as effort. Undefined where the indicator has no figure on the level. */
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
  const kendskab = { katalog, kvarterById: m.kvarterById };
  const beroert = m.projekter.map(
    (projekt): Beroert => ({
      projekt,
      naevnt: new Set(projekt.steder.flatMap((sted) => naevntFor(sted, m.niveau, kendskab))),
      kvarterer: new Set(projekt.steder.flatMap((sted) => kvartererI(sted, kendskab))),
    }),
  );
  const oereById = oereFor(katalog, beroert, m.niveau);
  // Less is the greater need only where the indicator itself says that more is better.
  const fortegn = m.indikator.retning === "op" ? 1 : -1;
  const medTal = omraader.flatMap(({ id }) => vaerdiFor(id) ?? []);
  const medianVaerdi = median(medTal) ?? Number.NaN;
  const rader = omraader
    .map((omraade): Behovsrad => {
      const vaerdi = vaerdiFor(omraade.id);
      const beboere = beboereI(katalog, omraade.id);
      const oere = oereById === undefined ? undefined : (oereById.get(omraade.id) ?? 0);
      const projekter = beroert.filter(({ naevnt }) => naevnt.has(omraade.id)).map(({ projekt }) => projekt);
      return {
        omraade,
        vaerdi,
        nr: vaerdi === undefined ? undefined : 1 + medTal.filter((anden) => (anden - vaerdi) * fortegn < 0).length,
        beboere,
        projekter,
        bredere: beroert.filter(({ naevnt, kvarterer }) => !naevnt.has(omraade.id) && kvarterer.has(omraade.id)).length,
        oere,
        kronerPr1000: oere === undefined || beboere === undefined || beboere === 0 ? undefined : (oere / 100 / beboere) * 1000,
        foranMedian: vaerdi !== undefined && (vaerdi - medianVaerdi) * fortegn < 0,
      };
    })
    .sort((a, b) => (a.nr ?? Infinity) - (b.nr ?? Infinity) || a.omraade.kode - b.omraade.kode);
  return { tid, rader, medianVaerdi, tynde: rader.filter(({ foranMedian, projekter }) => foranMedian && projekter.length === 0) };
};
