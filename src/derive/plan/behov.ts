/** Need against effort: a figure beside the projects that run, area by area. An association of two lists, not a cause. */
import { ascending, quantileSorted } from "d3-array";
import { type Katalog, omraaderPaa } from "../../domain/katalog";
import type { Omraade, OmraadeId } from "../../domain/omraade";
import type { Projekt } from "../../domain/projekt";
import type { Behovsniveau, Fordelingsnoegle, Indsatsmaal } from "../../state/planvalg";
import { beboereI, fordelOere, kvartererI, type Stedkendskab, vaegtFor } from "./fordeling";
import { FAERREST } from "./indeks";

export type Behovsrad = {
  readonly omraade: Omraade;
  /** The figure that areas are ranked by; undefined where there is none. */
  readonly vaerdi: number | undefined;
  /** 1 is the greatest need; undefined without a value. */
  readonly nr: number | undefined;
  /** Residents at the newest count up to the report's year. */
  readonly beboere: number | undefined;
  /** Those that are named for the area, or for a place in it. */
  readonly projekter: readonly Projekt[];
  /** How many more are named for an area that holds this one. */
  readonly bredere: number;
  /** How many are named for it of which it is not known whether they run. */
  readonly ukendte: number;
  /**
   * Whole øre of the printed grants, as they are split: 0 where nothing touches the area, undefined where no grant of what does, or may, is printed, or
   * while what they are split by is not known of any area.
   */
  readonly oere: number | undefined;
  /** Kroner per 1.000 residents; undefined without residents or kroner. */
  readonly kronerPr1000: number | undefined;
  /** On the chosen measure of effort; undefined where it cannot be told. */
  readonly indsats: number | undefined;
  /** Whether its need is greater than the median. */
  readonly foranMedian: boolean;
};
export type Behov = {
  /** The greatest need first; areas without a figure last. */
  readonly rader: readonly Behovsrad[];
  /** NaN where too few areas have a figure to be halved. */
  readonly medianVaerdi: number;
  /** Of the areas that have a figure; NaN where none has. */
  readonly medianIndsats: number;
  /** Areas with more need than the median for which no running project is named, nor one of which it is not known. */
  readonly tynde: readonly Behovsrad[];
  /** The same but for projects of which it is not known whether they run. */
  readonly uafgjorte: readonly Behovsrad[];
  /** The upper left quarter: more need than the median, and some effort, but less than the median's. */
  readonly tyndere: readonly Behovsrad[];
  /** Projects with a place in the city, and how many of them have a printed grant. */
  readonly beloeb: { readonly med: number; readonly af: number };
};

export type Behovsoenske = {
  readonly niveau: Behovsniveau;
  readonly vaerdiFor: (id: OmraadeId) => number | undefined;
  /** −1: a high figure is the greater need; 1: a low one. */
  readonly fortegn: 1 | -1;
  /** Those that count as effort. */
  readonly projekter: readonly Projekt[];
  /** Those of which it is not known whether they run. */
  readonly ukendte: readonly Projekt[];
  readonly kvarterById: ReadonlyMap<OmraadeId, OmraadeId>;
  readonly fordeling: Fordelingsnoegle;
  readonly indsats: Indsatsmaal;
};

/** The areas of the level that a place is named for: itself, or what holds it. A bydel is not named for each of its kvarterer. */
export const naevntFor = (sted: OmraadeId, niveau: Behovsniveau, m: Stedkendskab): readonly OmraadeId[] => {
  const omraade = m.katalog.omraadeById.get(sted);
  if (omraade === undefined || omraade.niveau === "by") return [];
  if (niveau === "bydel") return omraade.bydel === undefined ? [] : [`bydel:${omraade.bydel}`];
  return omraade.niveau === "kvarter" || omraade.niveau === "boligomraade" ? kvartererI(sted, m) : [];
};

/** A project with the areas of the level that it is named for, and every kvarter that its places hold or lie in. */
type Beroert = { readonly projekt: Projekt; readonly naevnt: ReadonlySet<OmraadeId>; readonly kvarterer: ReadonlySet<OmraadeId> };

/** Adds up whole øre by area: each grant is split over the kvarterer of its places, and summed to the level. */
const oereFor = (
  katalog: Katalog,
  beroert: readonly Beroert[],
  { niveau, fordeling }: Pick<Behovsoenske, "niveau" | "fordeling">,
): ReadonlyMap<OmraadeId, number> | undefined => {
  const vaegte = new Map(omraaderPaa(katalog, "kvarter").map(({ id }) => [id, vaegtFor(katalog, id, fordeling)]));
  if ([...vaegte.values()].every((vaegt) => vaegt === undefined)) return undefined;
  const sum = new Map<OmraadeId, number>();
  for (const { projekt, kvarterer } of beroert) {
    const alle = [...kvarterer];
    const dele = fordelOere(
      (projekt.bevilling ?? 0) * 100,
      alle.map((id) => vaegte.get(id) ?? 0),
    );
    for (const [i, id] of alle.entries()) {
      const bydel = katalog.omraadeById.get(id)?.bydel;
      const til: OmraadeId = niveau === "bydel" && bydel !== undefined ? `bydel:${bydel}` : id;
      sum.set(til, (sum.get(til) ?? 0) + (dele[i] ?? 0));
    }
  }
  return sum;
};

/** NaN of nothing. By what the start has already: d3's own median would bring it a selection algorithm. */
const median = (tal: readonly number[]): number => quantileSorted([...tal].sort(ascending), 0.5) ?? Number.NaN;

/** Total: without any figure every area stands without a rank. */
export const lavBehov = (katalog: Katalog, m: Behovsoenske): Behov => {
  const omraader = omraaderPaa(katalog, m.niveau);
  const kendskab = { katalog, kvarterById: m.kvarterById };
  const beroer = (projekt: Projekt): Beroert => ({
    projekt,
    naevnt: new Set(projekt.steder.flatMap((sted) => naevntFor(sted, m.niveau, kendskab))),
    kvarterer: new Set(projekt.steder.flatMap((sted) => kvartererI(sted, kendskab))),
  });
  const [beroert, ukendte] = [m.projekter.map(beroer), m.ukendte.map(beroer)];
  const oereById = oereFor(katalog, beroert, m);
  const medTal = omraader.flatMap(({ id }) => m.vaerdiFor(id) ?? []);
  // Two figures have a median, but no upper half to speak of.
  const medianVaerdi = medTal.length < FAERREST ? Number.NaN : median(medTal);
  const rader = omraader
    .map((omraade): Behovsrad => {
      const vaerdi = m.vaerdiFor(omraade.id);
      const beboere = beboereI(katalog, omraade.id);
      const roerer = beroert.filter(({ naevnt, kvarterer }) => naevnt.has(omraade.id) || kvarterer.has(omraade.id));
      const medBeloeb = roerer.some(({ projekt }) => projekt.bevilling !== undefined);
      const uvisse = ukendte.filter(({ naevnt }) => naevnt.has(omraade.id)).length;
      // Nothing printed of what is there, or may be there, is not nothing.
      const oere = oereById === undefined || (roerer.length + uvisse > 0 && !medBeloeb) ? undefined : (oereById.get(omraade.id) ?? 0);
      const projekter = beroert.filter(({ naevnt }) => naevnt.has(omraade.id)).map(({ projekt }) => projekt);
      const kronerPr1000 = oere === undefined || beboere === undefined || beboere === 0 ? undefined : (oere / 100 / beboere) * 1000;
      return {
        omraade,
        vaerdi,
        nr: vaerdi === undefined ? undefined : 1 + medTal.filter((anden) => (anden - vaerdi) * m.fortegn < 0).length,
        beboere,
        projekter,
        bredere: roerer.filter(({ naevnt }) => !naevnt.has(omraade.id)).length,
        ukendte: uvisse,
        oere,
        kronerPr1000,
        indsats: m.indsats === "antal" ? projekter.length : kronerPr1000,
        foranMedian: vaerdi !== undefined && (vaerdi - medianVaerdi) * m.fortegn < 0,
      };
    })
    .sort((a, b) => (a.nr ?? Infinity) - (b.nr ?? Infinity) || a.omraade.kode - b.omraade.kode);
  const medSted = beroert.filter(({ kvarterer }) => kvarterer.size > 0);
  const medianIndsats = median(rader.flatMap(({ vaerdi, indsats }) => (vaerdi === undefined ? [] : (indsats ?? []))));
  const foran = rader.filter(({ foranMedian }) => foranMedian);
  return {
    rader,
    beloeb: { med: medSted.filter(({ projekt }) => projekt.bevilling !== undefined).length, af: medSted.length },
    medianVaerdi,
    medianIndsats,
    tynde: foran.filter((rad) => rad.projekter.length === 0 && rad.ukendte === 0),
    uafgjorte: foran.filter((rad) => rad.projekter.length === 0 && rad.ukendte > 0),
    tyndere: foran.filter(({ projekter, indsats }) => projekter.length > 0 && indsats !== undefined && indsats < medianIndsats),
  };
};
