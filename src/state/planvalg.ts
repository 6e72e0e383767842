/** What the reader has chosen in the planner's overview: which part of it, need and effort, reach, an own area, an own index. */
import type { Egetomraade } from "../domain/egetomraade";
import { parseEget, skrivEget } from "./egetomraade";
import { enAf } from "./enAf";

export const PLANDELE = ["behov", "raekkevidde", "eget", "indeks", "boliger"] as const;
export type Plandel = (typeof PLANDELE)[number];

/** The levels on which need is held against effort. */
export const BEHOVSNIVEAUER = ["bydel", "kvarter"] as const;
export type Behovsniveau = (typeof BEHOVSNIVEAUER)[number];

/** How effort is counted: projects that run, or kroner per 1.000 residents. */
export const INDSATSMAAL = ["antal", "kroner"] as const;
export type Indsatsmaal = (typeof INDSATSMAAL)[number];

/** How a grant for several areas is split: by their residents, or by their land. */
export const FORDELINGSNOEGLER = ["beboere", "areal"] as const;
export type Fordelingsnoegle = (typeof FORDELINGSNOEGLER)[number];

/** Metres from a project's place. */
export const AFSTANDE = ["300", "500", "1000"] as const;
export type Afstand = (typeof AFSTANDE)[number];

/** One indicator of an own index. A negative weight: a low figure counts up. Whole, never 0, at most STOERSTE_VAEGT either way. */
export type Indeksdel = { readonly indikator: string; readonly vaegt: number };
export const STOERSTE_VAEGT = 5;
/** All combinations of weights are tried for the range of ranks: 2⁸ = 256. */
export const FLEST_INDEKSDELE = 8;

/** `behov` that is the reader's own index. */
export const EGET_INDEKS = "eget-indeks";

export type Planvalg = {
  readonly del: Plandel;
  /** The indicator that need is read from, or EGET_INDEKS. */
  readonly behov: string;
  readonly behovniveau: Behovsniveau;
  readonly indsats: Indsatsmaal;
  readonly fordeling: Fordelingsnoegle;
  readonly afstand: Afstand;
  readonly eget: Egetomraade | undefined;
  readonly indeks: readonly Indeksdel[];
  /** The municipality's own 'udsatte byområder 2011' are drawn too. */
  readonly byomraader: boolean;
};

export const FOERSTE_PLAN: Planvalg = {
  del: "behov",
  behov: "bydel-overfoersel-andel",
  behovniveau: "bydel",
  indsats: "antal",
  fordeling: "beboere",
  afstand: "500",
  eget: undefined,
  indeks: [],
  byomraader: false,
};

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const VAEGT = /^-?[1-9]$/;

const parseIndeksdel = (tekst: string): Indeksdel | undefined => {
  const [indikator = "", vaegt = "", rest] = tekst.split(":");
  const gyldig = rest === undefined && ID.test(indikator) && VAEGT.test(vaegt) && Math.abs(Number(vaegt)) <= STOERSTE_VAEGT;
  return gyldig ? { indikator, vaegt: Number(vaegt) } : undefined;
};

/** Undefined where a part cannot be read, an indicator comes twice, or there are too many. */
const parseIndeks = (tekst: string): readonly Indeksdel[] | undefined => {
  const dele = tekst.split(",").map(parseIndeksdel);
  const ens = new Set(dele.map((del) => del?.indikator)).size < dele.length;
  return ens || dele.length > FLEST_INDEKSDELE || !dele.every((del) => del !== undefined) ? undefined : dele;
};

/** How each key of the address is read; undefined where the text cannot be one. */
export const PLANLAESERE = {
  del: enAf(PLANDELE),
  behov: (tekst: string) => (ID.test(tekst) ? tekst : undefined),
  behovniveau: enAf(BEHOVSNIVEAUER),
  indsats: enAf(INDSATSMAAL),
  fordeling: enAf(FORDELINGSNOEGLER),
  afstand: enAf(AFSTANDE),
  eget: parseEget,
  indeks: parseIndeks,
  byomraader: (tekst: string) => (tekst === "ja" ? true : undefined),
} as const satisfies { readonly [noegle in keyof Planvalg]: (tekst: string) => Planvalg[noegle] | undefined };

/** The keys in the order of the address, each with its text; undefined where there is nothing to tell. */
export const skrivPlan = (plan: Planvalg): readonly (readonly [keyof Planvalg, string | undefined])[] => [
  ["del", plan.del],
  ["behov", plan.behov],
  ["behovniveau", plan.behovniveau],
  ["indsats", plan.indsats],
  ["fordeling", plan.fordeling],
  ["afstand", plan.afstand],
  ["eget", plan.eget === undefined ? undefined : skrivEget(plan.eget)],
  ["indeks", plan.indeks.map(({ indikator, vaegt }) => `${indikator}:${vaegt}`).join(",")],
  ["byomraader", plan.byomraader ? "ja" : undefined],
];
