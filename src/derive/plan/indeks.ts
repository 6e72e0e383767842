/**
 * An own index: figures made comparable (z: standard deviations from the mean of the level's areas), weighed and averaged.
 * It says how areas differ on what was chosen, and nothing more; how firm a rank is, the weights turned by a fifth tell.
 */
import { mean, standardDeviation } from "simple-statistics";
import { type Katalog, omraaderPaa } from "../../domain/katalog";
import type { Omraade, OmraadeId } from "../../domain/omraade";
import type { Tid } from "../../domain/tid";
import type { Behovsniveau, Indeksdel } from "../../state/planvalg";
import { type Planvaerdier, vaerdierVed } from "./vaerdier";

export type Bidrag = {
  readonly indikator: string;
  /** The figure itself; undefined where there is none. */
  readonly vaerdi: number | undefined;
  /** weight · z over the sum of the weights' sizes: the parts add up to the index. */
  readonly bidrag: number | undefined;
};
export type Indeksrad = {
  readonly omraade: Omraade;
  /** Undefined where a chosen figure is missing. */
  readonly indeks: number | undefined;
  /** 1 is the highest index; equal ones share a rank. */
  readonly nr: number | undefined;
  /** The best and the worst rank of the weights as they are and of all combinations of each a fifth smaller or a fifth greater. */
  readonly nrFra: number | undefined;
  readonly nrTil: number | undefined;
  readonly bidrag: readonly Bidrag[];
};
export type Indeks = {
  readonly dele: readonly (Indeksdel & { readonly tid: Tid })[];
  /** Chosen, but without any figure on the level: not counted. */
  readonly udenTal: readonly string[];
  /** The highest first; areas without an index last. */
  readonly rader: readonly Indeksrad[];
};

/** Fewer areas than this have no spread to speak of. */
export const FAERREST = 3;
/** Their index by area; empty where too few have one. */
export const indeksById = ({ rader }: Indeks): ReadonlyMap<OmraadeId, number> => {
  const med = rader.flatMap(({ omraade, indeks }) => (indeks === undefined ? [] : [[omraade.id, indeks] as const]));
  return new Map(med.length < FAERREST ? [] : med);
};

const UDSVING = 0.2;
/** Two indices nearer than this are equal: what parts them is rounding in the sums. */
const ENS = 1e-9;

/** Of the population of areas; 0 for all where they do not differ. */
const zFor = ({ vaerdiById }: Planvaerdier): ReadonlyMap<OmraadeId, number> => {
  const tal = [...vaerdiById.values()];
  if (tal.length === 0) return new Map();
  const [middel, sigma] = [mean(tal), standardDeviation(tal)];
  return new Map([...vaerdiById].map(([id, vaerdi]) => [id, sigma > 0 ? (vaerdi - middel) / sigma : 0]));
};

/** Every combination of each weight a fifth down and a fifth up: 2ⁿ of them. */
const hjoerner = (vaegte: readonly number[]): readonly (readonly number[])[] =>
  vaegte.reduce<readonly (readonly number[])[]>(
    (indtil, vaegt) => indtil.flatMap((en) => [1 - UDSVING, 1 + UDSVING].map((faktor) => [...en, vaegt * faktor])),
    [[]],
  );

const vej = (z: readonly number[], vaegte: readonly number[]): number => {
  const sum = vaegte.reduce((i, vaegt) => i + Math.abs(vaegt), 0);
  return sum === 0 ? 0 : z.reduce((i, en, nr) => i + en * (vaegte[nr] ?? 0), 0) / sum;
};

/** 1 + how many are higher. */
const pladserFor = (indeks: readonly number[]): readonly number[] => {
  const sorteret = [...indeks].sort((a, b) => b - a);
  return indeks.map((en) => 1 + sorteret.findIndex((anden) => anden - en <= ENS));
};

export const lavIndeks = (
  katalog: Katalog,
  m: { readonly dele: readonly Indeksdel[]; readonly niveau: Behovsniveau; readonly aar: string },
): Indeks => {
  const fundne = m.dele.flatMap((del) => {
    const tal = vaerdierVed(katalog, del.indikator, m);
    return tal === undefined || tal.vaerdiById.size === 0 ? [] : [{ ...del, tal, z: zFor(tal) }];
  });
  const vaegte = fundne.map(({ vaegt }) => vaegt);
  const omraader = omraaderPaa(katalog, m.niveau);
  const hele = omraader.flatMap((omraade) => {
    const z = fundne.flatMap((del) => del.z.get(omraade.id) ?? []);
    return fundne.length > 0 && z.length === fundne.length ? [{ id: omraade.id, z }] : [];
  });
  const pladserVed = (af: readonly number[]): readonly number[] => pladserFor(hele.map(({ z }) => vej(z, af)));
  const nu = pladserVed(vaegte);
  const alle = [nu, ...hjoerner(vaegte).map(pladserVed)];
  const sum = vaegte.reduce((i, vaegt) => i + Math.abs(vaegt), 0);
  const rader = omraader.map((omraade): Indeksrad => {
    const i = hele.findIndex(({ id }) => id === omraade.id);
    const pladser = i === -1 ? [] : alle.map((en) => en[i] ?? 0);
    return {
      omraade,
      indeks: i === -1 ? undefined : vej(hele[i]?.z ?? [], vaegte),
      nr: nu[i],
      nrFra: i === -1 ? undefined : Math.min(...pladser),
      nrTil: i === -1 ? undefined : Math.max(...pladser),
      bidrag: fundne.map((del) => {
        const z = del.z.get(omraade.id);
        return {
          indikator: del.indikator,
          vaerdi: del.tal.vaerdiById.get(omraade.id),
          bidrag: z === undefined || sum === 0 ? undefined : (z * del.vaegt) / sum,
        };
      }),
    };
  });
  return {
    dele: fundne.map(({ indikator, vaegt, tal }) => ({ indikator, vaegt, tid: tal.tid })),
    udenTal: m.dele.filter(({ indikator }) => !fundne.some((del) => del.indikator === indikator)).map(({ indikator }) => indikator),
    rader: rader.sort((a, b) => (a.nr ?? Infinity) - (b.nr ?? Infinity) || a.omraade.kode - b.omraade.kode),
  };
};
