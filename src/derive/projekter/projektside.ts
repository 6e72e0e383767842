/** The view of projects as plain objects: filters with counts, list, pins, the project that is shown, money. */
import type { Form } from "../../domain/geometri";
import { INDSATSOMRAADER, type Indsatsomraade } from "../../domain/indikator";
import type { Katalog } from "../../domain/katalog";
import { BY, type OmraadeId } from "../../domain/omraade";
import { PROJEKTARTER, type Projekt, TEMAER } from "../../domain/projekt";
import type { Projektbank } from "../../domain/projektbank";
import type { Sprog } from "../../domain/sprog";
import { teksterFor } from "../../domain/sprogvalg";
import { type Projekttekster, projekterDa } from "../../domain/tekster/projekter/da";
import { projekterEn } from "../../domain/tekster/projekter/en";
import { TILSTANDE, type Tilstand } from "../../state/projektvalg";
import type { View } from "../../state/view";
import { husk } from "../husk";
import { formatTal } from "../tal/format";
import { antalVed, FACETTER, type Facet, type Filter, filtrer, type Indekseret, indekser } from "./filter";
import { type Naal, placer, visEmne } from "./placering";
import { tilstandVed } from "./tilstand";

export const projekttekster = (sprog: Sprog): Projekttekster => (sprog === "en" ? projekterEn : projekterDa);

export type Facetvalg = {
  readonly facet: Facet;
  readonly navn: string;
  readonly valgt: string | undefined;
  readonly vaerdier: readonly { readonly vaerdi: string; readonly navn: string; readonly antal: number }[];
};
export type Projektrad = {
  readonly projekt: Projekt;
  readonly emne: Indsatsomraade;
  readonly tilstand: Tilstand;
  readonly steder: string;
  readonly bevilling: string;
};
export type Projektside = {
  readonly ord: Projekttekster;
  readonly sprog: Sprog;
  readonly saetning: string;
  readonly facetter: readonly Facetvalg[];
  readonly rader: readonly Projektrad[];
  /** How many stand on the map, how many are for the whole city, and how many have no place. */
  readonly fordelt: { readonly paaKort: number; readonly hele: number; readonly uden: number };
  readonly naale: readonly Naal[];
  readonly valgt: Projekt | undefined;
  /** Where the shown project is, by name; "" without a place. */
  readonly valgteSteder: string;
  readonly vist: readonly Indekseret[];
  readonly erFiltreret: boolean;
};

const dansk = new Intl.Collator("da");
const huskIndeks = husk<Projektbank, readonly Indekseret[]>();

/** Every project with what the filters ask of it: made once for a bank, and once more where points can be told their kvarter. */
export const indeksFor = (
  { omraadeById }: Katalog,
  bank: Projektbank,
  formById: ReadonlyMap<OmraadeId, Form> = new Map(),
): readonly Indekseret[] => {
  const kvarterformer = bank.projekter.some(({ punkter }) => punkter.length > 0)
    ? [...formById.values()].filter(({ id }) => id.startsWith("kvarter:"))
    : [];
  return huskIndeks(bank, `indeks ${kvarterformer.length}`, () =>
    indekser(bank.projekter, { omraadeById, kvarterById: bank.kvarterById, kvarterformer }),
  );
};

const stedsnavn = (katalog: Katalog, id: OmraadeId, sprog: Sprog): string =>
  id === BY ? projekttekster(sprog).hele : (katalog.omraadeById.get(id)?.navn ?? id);

const stedsnavne = (katalog: Katalog, { steder, punkter }: Projekt, sprog: Sprog): string =>
  [
    ...steder.map((id) => stedsnavn(katalog, id, sprog)),
    ...punkter.map(({ praecision }) => projekttekster(sprog).punkt(formatTal(praecision, 0, sprog))),
  ].join(", ");

const facetnavn = (facet: Facet, vaerdi: string, sprog: Sprog): string => {
  const ord = projekttekster(sprog);
  const navne: Readonly<Record<Facet, Readonly<Record<string, string>>>> = {
    emne: teksterFor({ sprog }).indsatsomraade,
    art: ord.arter,
    tilstand: ord.tilstande,
    tema: ord.temaer,
  };
  return navne[facet][vaerdi] ?? vaerdi;
};

const ORDEN: Readonly<Record<Facet, readonly string[]>> = {
  emne: INDSATSOMRAADER.filter((emne) => emne !== "befolkning"),
  art: PROJEKTARTER,
  tilstand: TILSTANDE,
  tema: TEMAER,
};

const lavSaetning = (vist: readonly Indekseret[], alle: number, { aar, sprog }: { aar: string; sprog: Sprog }): string => {
  const ord = projekttekster(sprog);
  if (vist.length === 0) return ord.ingen(String(alle));
  const dele = TILSTANDE.flatMap((tilstand) => {
    const antal = vist.filter(({ projekt }) => tilstandVed(projekt, Number(aar)) === tilstand).length;
    return antal === 0 ? [] : [`${antal} ${ord.tilstande[tilstand]}`];
  });
  return ord.samlet({ aar, vist: String(vist.length), alle: String(alle), dele: dele.join(", ") });
};

/** How many each value of each facet would leave. */
export const lavFacetter = (alle: readonly Indekseret[], filter: Filter, sprog: Sprog): readonly Facetvalg[] =>
  FACETTER.map((facet) => {
    const antal = antalVed(alle, filter, facet);
    const valgt = filter[facet];
    return {
      facet,
      navn: projekttekster(sprog)[facet],
      valgt,
      vaerdier: ORDEN[facet]
        .filter((vaerdi) => antal.has(vaerdi) || vaerdi === valgt)
        .map((vaerdi) => ({ vaerdi, navn: facetnavn(facet, vaerdi, sprog), antal: antal.get(vaerdi) ?? 0 })),
    };
  });

/** `afstand`: least distance between two pins, map units. */
export const lavProjektside = (
  { katalog, view, bank }: { readonly katalog: Katalog; readonly view: View; readonly bank: Projektbank },
  kort: { readonly formById: ReadonlyMap<OmraadeId, Form>; readonly afstand: number },
): Projektside => {
  const { sprog, projekter: valg } = view;
  const ord = projekttekster(sprog);
  const alle = indeksFor(katalog, bank, kort.formById);
  const filter: Filter = { ...valg, steder: view.valgte.filter((id) => id !== BY) };
  const vist = filtrer(alle, filter);
  const aar = Number(valg.aar);
  const valgt = alle.find(({ projekt }) => projekt.id === valg.projekt)?.projekt;
  const uden = vist.filter(({ projekt }) => projekt.steder.length + projekt.punkter.length === 0).length;
  const hele = vist.filter(({ projekt }) => projekt.steder.includes(BY)).length;
  return {
    ord,
    sprog,
    saetning: lavSaetning(vist, alle.length, { aar: valg.aar, sprog }),
    facetter: lavFacetter(alle, filter, sprog),
    rader: [...vist]
      .sort((a, b) => dansk.compare(a.projekt.navn, b.projekt.navn))
      .flatMap(({ projekt }) => {
        const emne = visEmne(projekt, valg.emne);
        if (emne === undefined) return [];
        return [
          {
            projekt,
            emne,
            tilstand: tilstandVed(projekt, aar),
            steder: stedsnavne(katalog, projekt, sprog),
            bevilling: projekt.bevilling === undefined ? "" : ord.kroner(formatTal(projekt.bevilling, 0, sprog)),
          },
        ];
      }),
    fordelt: { paaKort: vist.length - uden - hele, hele, uden },
    naale: placer(vist, { ...kort, emne: valg.emne }),
    valgt,
    valgteSteder: valgt === undefined ? "" : stedsnavne(katalog, valgt, sprog),
    vist,
    erFiltreret: vist.length < alle.length,
  };
};
