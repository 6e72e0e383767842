/** What need is read from: an indicator of the level, or the reader's own index. */
import type { Indikator } from "../../domain/indikator";
import { type Katalog, niveauerMedRaekker } from "../../domain/katalog";
import type { Fravaer } from "../../domain/maaling";
import type { OmraadeId } from "../../domain/omraade";
import { BEHOVSNIVEAUER, type Behovsniveau, EGET_INDEKS, FOERSTE_PLAN } from "../../state/planvalg";
import { lokaliseret } from "../overblik";
import { formatTid } from "../tal/dato";
import { formatTal, formatVaerdi } from "../tal/format";
import { indeksById, lavIndeks } from "./indeks";
import type { Plangrundlag } from "./planprojekter";
import { plantekster } from "./plantekster";
import { vaerdierVed } from "./vaerdier";

export type Maalestok = {
  /** The indicator's id, or EGET_INDEKS. */
  readonly behov: string;
  /** What the areas are ranked by, in words: long and short. */
  readonly navn: string;
  readonly kortNavn: string;
  readonly niveau: Behovsniveau;
  readonly niveauer: readonly Behovsniveau[];
  readonly vaerdiById: ReadonlyMap<OmraadeId, number>;
  /** Why an area has none; an index is lacking where one of its parts is. */
  readonly fravaerById: ReadonlyMap<OmraadeId, Fravaer>;
  readonly decimaler: number;
  /** A low figure is the greater need: the chart puts it on top. */
  readonly lavtOeverst: boolean;
  readonly vis: (vaerdi: number) => string;
  /** How a figure is taken as need, in a sentence. */
  readonly retning: string;
  /** "2009", or the dates of an index's parts. */
  readonly tid: string;
};

const niveauerFor = (katalog: Katalog, id: string): readonly Behovsniveau[] =>
  BEHOVSNIVEAUER.filter((niveau) => niveauerMedRaekker(katalog, id).has(niveau));
/** Indicators that rank areas on some level. */
export const behovsindikatorer = (katalog: Katalog): readonly Indikator[] =>
  katalog.indikatorer.filter(({ id }) => niveauerFor(katalog, id).length > 0);

const indeksstok = ({ katalog, view }: Plangrundlag): Maalestok => {
  const { sprog, plan, projekter } = view;
  const ord = plantekster(sprog);
  const indeks = lavIndeks(katalog, { dele: plan.indeks, niveau: plan.behovniveau, aar: projekter.aar });
  return {
    behov: EGET_INDEKS,
    navn: ord.egetIndeks,
    kortNavn: ord.indekset,
    niveau: plan.behovniveau,
    niveauer: BEHOVSNIVEAUER,
    vaerdiById: indeksById(indeks),
    fravaerById: new Map(),
    decimaler: 2,
    lavtOeverst: false,
    vis: (vaerdi) => formatTal(vaerdi, 2, sprog),
    retning: ord.indeksErBehov,
    tid: [...new Set(indeks.dele.map(({ tid }) => formatTid(tid, sprog)))].join(", "),
  };
};

/** Undefined while no indicator has figures on a level. An indicator that cannot rank gives way to the usual one. */
export const maalestokFor = (grundlag: Plangrundlag): Maalestok | undefined => {
  const { katalog, view } = grundlag;
  const { sprog, plan, projekter } = view;
  if (plan.behov === EGET_INDEKS && plan.indeks.length > 0) return indeksstok(grundlag);
  const ord = plantekster(sprog);
  const muligheder = behovsindikatorer(katalog);
  const raa = [plan.behov, FOERSTE_PLAN.behov].flatMap((id) => muligheder.find((en) => en.id === id) ?? [])[0] ?? muligheder[0];
  if (raa === undefined) return undefined;
  const indikator = lokaliseret(katalog, raa, sprog);
  const niveauer = niveauerFor(katalog, raa.id);
  const niveau = niveauer.find((en) => en === plan.behovniveau) ?? niveauer[0] ?? "bydel";
  const tal = vaerdierVed(katalog, raa.id, { niveau, aar: projekter.aar, ogsaaSenere: true });
  return {
    behov: raa.id,
    navn: indikator.navn,
    kortNavn: indikator.kortNavn,
    niveau,
    niveauer,
    vaerdiById: tal?.vaerdiById ?? new Map(),
    fravaerById: tal?.fravaerById ?? new Map(),
    decimaler: raa.decimaler,
    // Less is the greater need only where the indicator itself says that more is better.
    lavtOeverst: raa.retning === "op",
    vis: (vaerdi) => formatVaerdi(vaerdi, indikator, sprog),
    retning: { op: ord.lavtErBehov, ned: ord.hoejtErBehov, "mod-nul": ord.hoejtErBehov, neutral: ord.ikkeBehov }[raa.retning],
    tid: tal === undefined ? "" : formatTid(tal.tid, sprog),
  };
};
