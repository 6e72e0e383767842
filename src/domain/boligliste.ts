/** Whether a housing area stood on a list of udsatte boligområder, and what the shares of appendix 1 are called. */
import type { Sted } from "./maaling";
import type { OmraadeId } from "./omraade";

export type Listestatus = {
  readonly navn: string;
  /** Undefined where no outline is known: then it is in the list, and on no map. */
  readonly omraade: OmraadeId | undefined;
  /** "2009": the list's year. */
  readonly aar: string;
  readonly paaListen: boolean;
  readonly kilde: string;
  readonly sted: Sted;
};

/** What appendix 1 calls shares of those of working age outside the labour market, the greatest first. */
export const BOLIGKLASSER = ["udsat", "hoejrisiko", "risiko", "neutral"] as const;
export type Boligklasse = (typeof BOLIGKLASSER)[number];

/** Per cent at which each class begins. That udsat begins at 50 is inferred: højrisiko ends there. */
export const BOLIGKLASSE_FRA: Readonly<Record<Boligklasse, number>> = { udsat: 50, hoejrisiko: 40, risiko: 30, neutral: 0 };

/** `andel`: per cent outside the labour market. A share on a break belongs to the class above it. */
export const boligklasseFor = (andel: number): Boligklasse => BOLIGKLASSER.find((klasse) => andel >= BOLIGKLASSE_FRA[klasse]) ?? "neutral";

/** The indicator that a housing area is classed by, once a table has it: Statusrapport 2009 prints the share of no single area. */
export const BOLIGKLASSE_INDIKATOR = "omr-uden-arbejde";
