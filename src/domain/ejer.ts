/** Who runs the site and answers for it. The one place that a site's owner fills in; the accessibility statement tells it. */
export type Ejer = {
  /** The public body whose site it is. */
  readonly navn: string | undefined;
  /** Where a reader reports what cannot be used: an e-mail address. */
  readonly mail: string | undefined;
  readonly telefon: string | undefined;
  /** The whole address of the statement that the owner has registered with Digitaliseringsstyrelsen. */
  readonly erklaering: string | undefined;
};

/** Undefined is told as not filled in: an invented address would send a reader who needs help to nobody. */
export const EJER: Ejer = { navn: undefined, mail: undefined, telefon: undefined, erklaering: undefined };
