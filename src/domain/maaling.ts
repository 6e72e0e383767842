/** A figure for an indicator, an area and a date, or the reason why there is none. */
import type { Gruppe } from "./gruppe";
import type { OmraadeId } from "./omraade";
import type { Sprog } from "./sprog";
import type { Tid } from "./tid";

/**
 * Why there is no figure: not measured · hidden for confidentiality (few people are behind it, or behind one that it would
 * give away, or that it is computed from) · has no meaning here · stands in the source, but cannot be tied to this area.
 */
export const FRAVAER = ["ikke-maalt", "diskretioneret", "ikke-relevant", "ikke-koblet"] as const;
export type Fravaer = (typeof FRAVAER)[number];

/** Where a figure stands, so that every number on screen leads to its line. */
export type Sted = { readonly fil: string; readonly linje: number };

type Faelles = {
  readonly indikator: string;
  readonly omraade: OmraadeId;
  readonly tid: Tid;
  /** Undefined: all those that the indicator counts. */
  readonly gruppe: Gruppe | undefined;
  /** The value is not comparable with the one before it in the series. */
  readonly brud: boolean;
  /** Whether the source calls the change since the measurement before significant; undefined where it says nothing. */
  readonly signifikant: boolean | undefined;
  /** One Danish sentence, or "". */
  readonly note: string;
  readonly kilde: string;
  readonly sted: Sted;
};

export type Vaerdi = Faelles & { readonly kind: "vaerdi"; readonly vaerdi: number };
export type Mangel = Faelles & { readonly kind: "mangel"; readonly fravaer: Fravaer };
export type Maaling = Vaerdi | Mangel;
export const isVaerdi = (maaling: Maaling): maaling is Vaerdi => maaling.kind === "vaerdi";

/** A goal: a number, or only words ("skal stige"). */
export type Maal = {
  readonly indikator: string;
  readonly omraade: OmraadeId;
  readonly tid: Tid;
  readonly vaerdi: number | undefined;
  /** What the source says in words, and the same in English; "" where it says nothing, or nobody has translated it. */
  readonly tekst: Readonly<Record<Sprog, string>>;
  readonly kilde: string;
  readonly sted: Sted;
};

export type Talmaal = Maal & { readonly vaerdi: number };
export const isTalmaal = (maal: Maal): maal is Talmaal => maal.vaerdi !== undefined;
