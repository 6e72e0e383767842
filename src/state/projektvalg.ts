/** What the reader has chosen in the view of projects: filters, each of which may be open, and the project that is shown. */
import { INDSATSOMRAADER, type Indsatsomraade } from "../domain/indikator";
import { PROJEKTARTER, type Projektart, TEMAER, type Tema } from "../domain/projekt";
import { enAf } from "./enAf";

/** Where a project stands at a year; `ukendt`: the report does not say. */
export const TILSTANDE = ["ikke-begyndt", "i-gang", "afsluttet", "ukendt"] as const;
export type Tilstand = (typeof TILSTANDE)[number];

/** The years that the report speaks of. */
export const PROJEKTAAR = ["2006", "2007", "2008", "2009", "2010", "2011", "2012"] as const;
export type Projektaar = (typeof PROJEKTAAR)[number];
/** The report's own, which its statuses are of. */
export const RAPPORTENS_AAR: Projektaar = "2009";

export type Projektvalg = {
  readonly aar: Projektaar;
  /** Id of the project that is shown whole. */
  readonly projekt: string | undefined;
  readonly emne: Indsatsomraade | undefined;
  readonly art: Projektart | undefined;
  readonly tilstand: Tilstand | undefined;
  readonly tema: Tema | undefined;
  /** Words that all must be found; at most LAENGSTE_TEKST signs. */
  readonly tekst: string;
};

export const LAENGSTE_TEKST = 60;
export const ALLE_PROJEKTER: Projektvalg = {
  aar: RAPPORTENS_AAR,
  projekt: undefined,
  emne: undefined,
  art: undefined,
  tilstand: undefined,
  tema: undefined,
  tekst: "",
};

/** The address's keys, and how each is read; undefined where the text cannot be one. */
export const PROJEKTNOEGLER = [
  "aar",
  "projekt",
  "emne",
  "art",
  "tilstand",
  "tema",
  "tekst",
] as const satisfies readonly (keyof Projektvalg)[];

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

export const PROJEKTLAESERE = {
  aar: enAf(PROJEKTAAR),
  projekt: (tekst: string) => (ID.test(tekst) ? tekst : undefined),
  emne: enAf(INDSATSOMRAADER.filter((emne) => emne !== "befolkning")),
  art: enAf(PROJEKTARTER),
  tilstand: enAf(TILSTANDE),
  tema: enAf(TEMAER),
  tekst: (tekst: string) => (tekst.length <= LAENGSTE_TEKST ? tekst : undefined),
};
