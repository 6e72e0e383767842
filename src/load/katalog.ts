/** Texts of the tables to one frozen Katalog, and the later tables added to it. Fetching is left to hent.ts. */
import type { Fund } from "../domain/fund";
import type { Katalog } from "../domain/katalog";
import { parseIndikatorer } from "./indikatorer";
import { parseIndikatorTekster } from "./indikatorTekster";
import { parseMaal } from "./maal";
import { parseMaalinger } from "./maalinger";
import { parseOmraader } from "./omraader";
import { joinSerier } from "./serier";
import { parseVurderinger } from "./vurderinger";

/** The tables, and the name that a finding gives each. */
export const FILER = {
  omraader: "data/omraader.csv",
  indikatorer: "data/indikatorer.csv",
  indikatorTekster: "data/indikatorer-en.csv",
  maalinger: "data/maalinger.csv",
  maal: "data/maal.csv",
  vurderinger: "data/vurderinger.csv",
  befolkning: "data/maalinger-befolkning.csv",
} as const;
export type Tabelnavn = keyof typeof FILER;

/** The tables that a Katalog begins with. One that could not be fetched is left out: the others still load. */
export type Tekster = { readonly [navn in Exclude<Tabelnavn, "befolkning">]?: string | undefined };

const TOM: Katalog = Object.freeze({
  indikatorer: [],
  omraader: [],
  maalinger: [],
  maal: [],
  vurderinger: [],
  indikatorById: new Map(),
  omraadeById: new Map(),
  engelskById: new Map(),
  serieByKey: new Map(),
  fund: [],
});

const withTabel = (katalog: Katalog, nyt: Partial<Katalog>, fund: readonly Fund[]): Katalog =>
  Object.freeze({ ...katalog, ...nyt, fund: [...katalog.fund, ...fund] });

/** Without indicators or areas every row would be unknown: the fault lies in those tables, and is said there once. */
const hasKendte = ({ indikatorById, omraadeById }: Katalog): boolean => indikatorById.size > 0 && omraadeById.size > 0;

/** A new Katalog with a (long) table of measurements added. A measurement whose key is taken is refused with a finding. */
export const addMaalinger = (katalog: Katalog, tekst: string, fil: string): Katalog => {
  if (!hasKendte(katalog)) return katalog;
  const { maalinger, fund } = parseMaalinger(tekst, { fil, indikatorById: katalog.indikatorById, omraadeById: katalog.omraadeById });
  const serier = joinSerier(katalog.serieByKey, maalinger);
  return withTabel(katalog, { maalinger: [...katalog.maalinger, ...serier.maalinger], serieByKey: serier.serieByKey }, [
    ...fund,
    ...serier.fund,
  ]);
};

/** A new Katalog with the English texts of the indicators. */
export const addIndikatorTekster = (katalog: Katalog, tekst: string, fil: string): Katalog => {
  if (katalog.indikatorById.size === 0) return katalog;
  const { tekstById, fund } = parseIndikatorTekster(tekst, { fil, indikatorById: katalog.indikatorById });
  return withTabel(katalog, { engelskById: tekstById }, fund);
};

/** A new Katalog that also carries findings from elsewhere, e.g. a table that could not be fetched. */
export const addFund = (katalog: Katalog, fund: readonly Fund[]): Katalog => withTabel(katalog, {}, fund);

const addOmraader = (katalog: Katalog, tekst: string, fil: string): Katalog => {
  const { fund, ...omraader } = parseOmraader(tekst, fil);
  return withTabel(katalog, omraader, fund);
};

const addIndikatorer = (katalog: Katalog, tekst: string, fil: string): Katalog => {
  const { fund, ...indikatorer } = parseIndikatorer(tekst, fil);
  return withTabel(katalog, indikatorer, fund);
};

const addMaal = (katalog: Katalog, tekst: string, fil: string): Katalog => {
  if (!hasKendte(katalog)) return katalog;
  const { maal, fund } = parseMaal(tekst, { fil, indikatorById: katalog.indikatorById, omraadeById: katalog.omraadeById });
  return withTabel(katalog, { maal }, fund);
};

const addVurderinger = (katalog: Katalog, tekst: string, fil: string): Katalog => {
  const { fund, vurderinger } = parseVurderinger(tekst, fil);
  return withTabel(katalog, { vurderinger }, fund);
};

/** The Katalog of the given texts. Total: any text gives a Katalog, and what was refused stands in `fund`. */
export const buildKatalog = (tekster: Tekster): Katalog => {
  const medOmraader = tekster.omraader === undefined ? TOM : addOmraader(TOM, tekster.omraader, FILER.omraader);
  const grund = tekster.indikatorer === undefined ? medOmraader : addIndikatorer(medOmraader, tekster.indikatorer, FILER.indikatorer);
  const medTekster =
    tekster.indikatorTekster === undefined ? grund : addIndikatorTekster(grund, tekster.indikatorTekster, FILER.indikatorTekster);
  const medMaalinger = tekster.maalinger === undefined ? medTekster : addMaalinger(medTekster, tekster.maalinger, FILER.maalinger);
  const medMaal = tekster.maal === undefined ? medMaalinger : addMaal(medMaalinger, tekster.maal, FILER.maal);
  return tekster.vurderinger === undefined ? medMaal : addVurderinger(medMaal, tekster.vurderinger, FILER.vurderinger);
};
