/** What was repaired when a link or a choice could not be followed to the letter. Its words are left to the message catalogue. */
import type { Rettelsestype } from "../domain/rettelsestype";

/** `noegle` is the URL key, `fundet` what stood there, `brugt` what is shown instead ("" = nothing). */
export type Rettelse = {
  readonly kind: Rettelsestype;
  readonly noegle: string;
  readonly fundet: string;
  readonly brugt: string;
};

/** As much of a stranger's text as is shown back to the reader, in characters. */
const VIST_LAENGDE = 40;
/** Without half signs, and without what is not seen but does something: controls, and turns of direction. */
export const forkort = (tekst: string): string =>
  `${tekst.slice(0, VIST_LAENGDE).replace(/[\p{Cc}\p{Cs}\p{Bidi_C}]/gu, "\uFFFD")}${tekst.length > VIST_LAENGDE ? "…" : ""}`;
