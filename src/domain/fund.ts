/** A finding about the data: what stands where, and what was expected there. Written for the one who keeps the data, in Danish. */

export type Fund = {
  /** A fejl loses its row, or its whole table where it is about the header or the file; an advarsel loses nothing. */
  readonly alvor: "fejl" | "advarsel";
  /** File as the project names it, e.g. `data/maalinger.csv`. */
  readonly fil: string;
  /** Counted from 1; 0 where the finding is about the whole file. */
  readonly linje: number;
  /** "" where the finding is about the whole line. */
  readonly kolonne: string;
  readonly fundet: string;
  readonly forventet: string;
};

/** `data/maalinger.csv linje 14, kolonne kode: fundet «amager», forventet et kendt kodenummer`. */
export const fundToTekst = ({ fil, linje, kolonne, fundet, forventet }: Fund): string => {
  const sted = `${fil}${linje > 0 ? ` linje ${linje}` : ""}${kolonne === "" ? "" : `, kolonne ${kolonne}`}`;
  return `${sted}: fundet ${fundet}, forventet ${forventet}`;
};

/** A file that did not come or cannot be read. `ord` follows its name in the message, which is Danish. */
export class Filfejl extends Error {
  constructor(
    readonly fil: string,
    ord: string,
  ) {
    super(fil + ord);
  }
}

export const isFejl = (fund: Fund): boolean => fund.alvor === "fejl";
