/** An area that figures are given for, and its place among the others. Its outline lives in geodata/. */
import { BYKODE, type Niveau } from "./niveau";

/** `bydel:3`: one key for an area on any level, as it stands in URLs and maps. */
export type OmraadeId = `${Niveau}:${number}`;

export type Omraade = {
  readonly id: OmraadeId;
  readonly niveau: Niveau;
  /** Official number: bydel 1–10, lokaludvalg 1–12, kvarter 20101–21211, the city 101. */
  readonly kode: number;
  readonly navn: string;
  /** Number of the bydel that holds it; undefined for the city. */
  readonly bydel: number | undefined;
  /** Number of the lokaludvalg area that holds it; undefined for the city and for bydele. */
  readonly lokaludvalg: number | undefined;
  /** Land area in km², from the roder: the harbour does not count. Undefined where no outline is known. */
  readonly arealKm2: number | undefined;
};

export const toOmraadeId = (niveau: Niveau, kode: number): OmraadeId => `${niveau}:${kode}`;

/** The whole city. */
export const BY: OmraadeId = toOmraadeId("by", BYKODE);
