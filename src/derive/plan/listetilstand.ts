/** Whether a housing area stood on the list in a year. */
import type { Listestatus } from "../../domain/boligliste";
import type { OmraadeId } from "../../domain/omraade";
import type { Projektbank } from "../../domain/projektbank";

export const LISTETILSTANDE = ["paa", "af", "ukendt"] as const;
export type Listetilstand = (typeof LISTETILSTANDE)[number];

/** A year without a row for an area is not known, also where other areas have one. */
export const listetilstand = (status: Listestatus | undefined): Listetilstand =>
  status === undefined ? "ukendt" : status.paaListen ? "paa" : "af";

/** Of every area with an outline that a list of any year names. */
export const listetilstandById = ({ boliglister }: Projektbank, aar: string): ReadonlyMap<OmraadeId, Listetilstand> => {
  const ids = new Set(boliglister.flatMap(({ omraade }) => omraade ?? []));
  return new Map([...ids].map((id) => [id, listetilstand(boliglister.find((en) => en.omraade === id && en.aar === aar))]));
};
