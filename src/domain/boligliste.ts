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

/** What appendix 1 calls shares of those of working age outside the labour market, the greatest first. That udsat begins at 50 per cent is inferred: højrisiko ends there. */
export const BOLIGKLASSER = ["udsat", "hoejrisiko", "risiko", "neutral"] as const;
