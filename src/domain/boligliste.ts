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

/** From the greatest share down. */
export const BOLIGKLASSER = ["udsat", "hoejrisiko", "risiko", "neutral"] as const;
export type Boligklasse = (typeof BOLIGKLASSER)[number];

/** By share of those of working age who are outside the labour market, per cent. Source: Statusrapport 2009, appendix 1. */
export const klassificer = (andel: number): Boligklasse => {
  if (andel >= 50) return "udsat";
  if (andel >= 40) return "hoejrisiko";
  return andel >= 30 ? "risiko" : "neutral";
};
