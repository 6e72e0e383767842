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
export const forkort = (tekst: string): string => (tekst.length > VIST_LAENGDE ? `${tekst.slice(0, VIST_LAENGDE)}…` : tekst);
