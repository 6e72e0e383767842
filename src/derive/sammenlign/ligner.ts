/**
 * Areas that are alike: the nearest of the same level, by the figures that both have. It says how near they lie on these figures, and nothing more.
 * Pure and without a page: the areas' own pages, made at build, ask it too (`lignersaetning.ts` has the words).
 */
import { erHerkomst } from "../../domain/herkomst";
import { type Katalog, omraaderPaa } from "../../domain/katalog";
import type { OmraadeId } from "../../domain/omraade";
import type { Tid } from "../../domain/tid";
import { niveauerFor } from "../../state/tilpas";
import { type Spredning, spredningPaa } from "./spredning";

/** As many as are told. */
const ANTAL = 3;
/** From here on two areas are as unlike as any two: Σ of squared differences of z over all pairs is twice their variance. */
export const TILFAELDIG = Math.SQRT2;
/** Two areas that share fewer figures than this are not said to be alike, nor unlike. */
export const FAERREST_FAELLES = 3;

/**
 * The same thing counted twice would weigh twice. Residents stand behind growth and density, and tell most of all where a border is drawn;
 * the share born in Denmark is a part of the share of non-Western origin; women in employment are a part of those in employment.
 */
const TALT_MED = ["bef-antal", "bef-efterkommere-andel", "bydel-beskaeftigelse-kvinder"] as const;

/** One figure that the two share. */
export type Lignegrund = {
  readonly indikator: string;
  readonly tid: Tid;
  readonly egen: number;
  readonly anden: number;
  /** Between the two, in standard deviations of the level's areas; never negative. */
  readonly forskel: number;
};
export type Lignende = {
  readonly id: OmraadeId;
  readonly navn: string;
  /** √(Σ forskel² / number of figures): 0 is the same on all of them, √2 as far apart as two areas of the level picked at random. */
  readonly afstand: number;
  /** Every shared figure, the nearest first; those of origin last, however near. */
  readonly grunde: readonly Lignegrund[];
};

type Tal = { readonly indikator: string; readonly spredning: Spredning };

/** The figures that likeness is measured by on an area's level. */
const talFor = (katalog: Katalog, niveau: Parameters<typeof spredningPaa>[2]): readonly Tal[] =>
  katalog.indikatorer
    .filter(({ id }) => !TALT_MED.some((udeladt) => udeladt === id) && niveauerFor(katalog, id).some((en) => en === niveau))
    .flatMap(({ id }) => {
      const spredning = spredningPaa(katalog, id, niveau);
      return spredning === undefined ? [] : [{ indikator: id, spredning }];
    })
    // By name, so that sums do not depend on the order of the tables.
    .sort((a, b) => (a.indikator < b.indikator ? -1 : 1));

const grundeFor = (tal: readonly Tal[], a: OmraadeId, b: OmraadeId): readonly Lignegrund[] =>
  tal.flatMap(({ indikator, spredning: { tid, vaerdiById, mellem } }) => {
    const [egen, anden] = [vaerdiById.get(a), vaerdiById.get(b)];
    const forskel = egen === undefined || anden === undefined ? undefined : mellem(egen, anden);
    return egen === undefined || anden === undefined || forskel === undefined ? [] : [{ indikator, tid, egen, anden, forskel }];
  });

const afstandAf = (grunde: readonly Lignegrund[]): number =>
  Math.sqrt(grunde.reduce((sum, { forskel }) => sum + forskel ** 2, 0) / grunde.length);

const ordnet = (grunde: readonly Lignegrund[]): readonly Lignegrund[] =>
  [...grunde].sort((a, b) => Number(erHerkomst(a.indikator)) - Number(erHerkomst(b.indikator)) || a.forskel - b.forskel);

/** How far two areas of one level lie apart; undefined where they share fewer than three figures, or stand on different levels. */
export const afstandMellem = (katalog: Katalog, a: OmraadeId, b: OmraadeId): number | undefined => {
  const niveau = katalog.omraadeById.get(a)?.niveau;
  if (niveau === undefined || niveau !== katalog.omraadeById.get(b)?.niveau) return undefined;
  const grunde = grundeFor(talFor(katalog, niveau), a, b);
  return grunde.length < FAERREST_FAELLES ? undefined : afstandAf(grunde);
};

/** The three nearest areas of the same level, nearest first; fewer where fewer share enough figures, none for an unknown area, the city or a housing area. */
export const lignerFor = (katalog: Katalog, id: OmraadeId): readonly Lignende[] => {
  const omraade = katalog.omraadeById.get(id);
  if (omraade === undefined) return [];
  const tal = talFor(katalog, omraade.niveau);
  return omraaderPaa(katalog, omraade.niveau)
    .filter((andet) => andet.id !== id)
    .flatMap((andet) => {
      const grunde = grundeFor(tal, id, andet.id);
      return grunde.length < FAERREST_FAELLES ? [] : [{ andet, afstand: afstandAf(grunde), grunde: ordnet(grunde) }];
    })
    .sort((a, b) => a.afstand - b.afstand || a.andet.kode - b.andet.kode)
    .slice(0, ANTAL)
    .map(({ andet, afstand, grunde }) => ({ id: andet.id, navn: andet.navn, afstand, grunde }));
};
