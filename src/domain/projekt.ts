/** What is done: a project (bounded in time, paid by grants) or an effort (lasting, paid by running costs), as Statusrapport 2009 defines them. */
import type { Punkt } from "./geometri";
import type { Indsatsomraade } from "./indikator";
import type { Sted } from "./maaling";
import type { OmraadeId } from "./omraade";
import type { Tid } from "./tid";

export const PROJEKTARTER = ["projekt", "indsats"] as const;
export type Projektart = (typeof PROJEKTARTER)[number];

/** As the report has it in 2009. */
export const PROJEKTSTATUSSER = ["planlagt", "i-gang", "afsluttet", "ukendt"] as const;
export type Projektstatus = (typeof PROJEKTSTATUSSER)[number];

export const TEMAER = [
  "sprog",
  "job",
  "netvaerk",
  "boern-og-unge",
  "kriminalitetsforebyggelse",
  "boligomraade",
  "kultur",
  "sundhed",
  "medborgerskab",
  "arbejdsplads",
] as const;
export type Tema = (typeof TEMAER)[number];

/** How a project has to be evaluated: not · by itself · from outside · by the common scheme (over 20.000 kr.). */
export const EVALUERINGER = ["ingen", "selv", "ekstern", "faelles"] as const;
export type Evaluering = (typeof EVALUERINGER)[number];

/** A place known better than by its area: where, and how exactly, in metres. */
export type Stedpunkt = { readonly punkt: Punkt; readonly praecision: number };

export type Projekt = {
  readonly id: string;
  readonly navn: string;
  readonly art: Projektart;
  /** One to three, the main one first. */
  readonly indsatsomraader: readonly Indsatsomraade[];
  readonly tema: Tema;
  /** Who does it, and for whom; "" where the report does not say. */
  readonly aktoer: string;
  readonly maalgruppe: string;
  readonly status: Projektstatus;
  readonly start: Tid | undefined;
  readonly slut: Tid | undefined;
  /** Whole kroner; undefined where the report prints none. */
  readonly bevilling: number | undefined;
  readonly medfinansiering: number | undefined;
  readonly beslutning: string;
  readonly evaluering: Evaluering | undefined;
  /** The smallest areas that the report surely names; none where it names no place. */
  readonly steder: readonly OmraadeId[];
  /** Places that are known as points, beside those. */
  readonly punkter: readonly Stedpunkt[];
  /** The place in the report's words. */
  readonly stedstekst: string;
  readonly beskrivelse: string;
  readonly kilde: string;
  readonly note: string;
  readonly sted: Sted;
};

/** One figure of the report's tables of money and counts. `indsatsomraade` is one of the six, "i-alt", or the name of the item. */
export type Oekonomirad = {
  readonly tabel: string;
  readonly indsatsomraade: string;
  /** "2008", "2008-2009", or "" where the report gives no year. */
  readonly aar: string;
  readonly vaerdi: number;
  readonly enhed: string;
  readonly kilde: string;
  readonly note: string;
  readonly sted: Sted;
};

/** A key figure of a project for a quarter, as the report plans to follow those with more than 100.000 kr. of co-financing. */
export type Projekttal = {
  readonly projekt: string;
  /** "2009-K3". */
  readonly kvartal: string;
  readonly noegletal: string;
  readonly vaerdi: number;
  readonly maal: number | undefined;
  readonly note: string;
  readonly sted: Sted;
};

export type Aktoer = { readonly id: string; readonly navn: string; readonly art: string; readonly omraade: string; readonly kilde: string };
