/** A reader of closed words: the text as the word that it is, or undefined. */
export const enAf =
  <T extends string>(kendte: readonly T[]) =>
  (tekst: string): T | undefined =>
    kendte.find((kendt) => kendt === tekst);
