/** Which projects the reader's choices leave, and how many each further choice would leave. */
import type { Form } from "../../domain/geometri";
import type { Omraade, OmraadeId } from "../../domain/omraade";
import { toOmraadeId } from "../../domain/omraade";
import type { Projekt } from "../../domain/projekt";
import type { Projektvalg, Tilstand } from "../../state/projektvalg";
import { erIndeni } from "../kort/indeni";
import { tilstandVed } from "./tilstand";

/** A project with what every question asks of it, made once. */
export type Indekseret = {
  readonly projekt: Projekt;
  /** The named areas, those that the points lie in, and those that hold them; without the city as a whole. */
  readonly omraader: ReadonlySet<OmraadeId>;
  /** The kvarterer that its points lie in. */
  readonly punktkvarterer: readonly OmraadeId[];
  readonly tekst: string;
};

export type Omraadekendskab = {
  readonly omraadeById: ReadonlyMap<OmraadeId, Omraade>;
  /** The kvarter that holds each housing area. */
  readonly kvarterById: ReadonlyMap<OmraadeId, OmraadeId>;
  /** The kvarterer's outlines, for points; without them a point lies in no area that is known. */
  readonly kvarterformer?: readonly Form[];
};

/** Case does not count; Danish letters do. */
const fold = (tekst: string): string => tekst.normalize("NFC").toLocaleLowerCase("da");

const punktkvartererFor = ({ punkter }: Projekt, { kvarterformer = [] }: Omraadekendskab): readonly OmraadeId[] =>
  punkter.flatMap(({ punkt }) => kvarterformer.find(({ polygoner }) => erIndeni(polygoner, punkt))?.id ?? []);

const omraaderFor = (steder: readonly OmraadeId[], { omraadeById, kvarterById }: Omraadekendskab): ReadonlySet<OmraadeId> =>
  new Set(
    steder.flatMap((id) => {
      const omraade = omraadeById.get(id);
      if (omraade === undefined || omraade.niveau === "by") return [];
      return [
        id,
        ...[kvarterById.get(id) ?? []].flat(),
        ...(omraade.bydel === undefined ? [] : [toOmraadeId("bydel", omraade.bydel)]),
        ...(omraade.lokaludvalg === undefined ? [] : [toOmraadeId("lokaludvalg", omraade.lokaludvalg)]),
      ];
    }),
  );

export const indekser = (projekter: readonly Projekt[], kendskab: Omraadekendskab): readonly Indekseret[] =>
  projekter.map((projekt) => {
    const punktkvarterer = punktkvartererFor(projekt, kendskab);
    return {
      projekt,
      punktkvarterer,
      omraader: omraaderFor([...projekt.steder, ...punktkvarterer], kendskab),
      tekst: fold([projekt.navn, projekt.aktoer, projekt.maalgruppe, projekt.beskrivelse, projekt.stedstekst].join(" ")),
    };
  });

/** The choices of a view: those of projects, and the areas that are chosen anywhere. */
export type Filter = Omit<Projektvalg, "projekt"> & { readonly steder: readonly OmraadeId[] };

export const FACETTER = ["emne", "art", "tilstand", "tema"] as const;
export type Facet = (typeof FACETTER)[number];

/** The values that a project has of a facet at the shown year. */
export const vaerdierFor = ({ projekt }: Indekseret, facet: Facet, aar: number): readonly string[] => {
  switch (facet) {
    case "emne":
      return projekt.indsatsomraader;
    case "art":
      return [projekt.art];
    case "tema":
      return [projekt.tema];
    case "tilstand":
      return [tilstandVed(projekt, aar) satisfies Tilstand];
    default:
      return facet satisfies never;
  }
};

const passer = (et: Indekseret, filter: Filter, uden: Facet | undefined, ord: readonly string[]): boolean =>
  FACETTER.every((facet) => {
    const valgt = filter[facet];
    return facet === uden || valgt === undefined || vaerdierFor(et, facet, Number(filter.aar)).includes(valgt);
  }) &&
  (filter.steder.length === 0 || filter.steder.some((sted) => et.omraader.has(sted))) &&
  ord.every((et_ord) => et.tekst.includes(et_ord));

const ordene = (tekst: string): readonly string[] =>
  fold(tekst)
    .split(/\s+/)
    .filter((ord) => ord !== "");

export const filtrer = (alle: readonly Indekseret[], filter: Filter): readonly Indekseret[] => {
  const ord = ordene(filter.tekst);
  return alle.filter((et) => passer(et, filter, undefined, ord));
};

/** How many would be left by each value of a facet, all other choices as they are. */
export const antalVed = (alle: readonly Indekseret[], filter: Filter, facet: Facet): ReadonlyMap<string, number> => {
  const ord = ordene(filter.tekst);
  const antal = new Map<string, number>();
  for (const et of alle)
    if (passer(et, filter, facet, ord))
      for (const vaerdi of vaerdierFor(et, facet, Number(filter.aar))) antal.set(vaerdi, (antal.get(vaerdi) ?? 0) + 1);
  return antal;
};
