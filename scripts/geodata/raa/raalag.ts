/** The four raw layers as checked, typed areas. Where their text comes from is left to kilde.ts. */
import * as v from "valibot";
import type { Polygoner } from "../plan/plan";
import { checkInddeling } from "./checkInddeling";
import { fejl } from "./fejl";
import { parseLag } from "./parseLag";

export const LAGFILER = ["bydel.geojson", "rode.geojson", "nabokommuner.geojson", "udsatte-byomraader-2011.geojson"] as const;
export type Lagfil = (typeof LAGFILER)[number];
export type Lagtekster = Readonly<Record<Lagfil, string>>;

export type RaaBydel = { readonly kode: number; readonly navn: string; readonly arealM2: number; readonly polygoner: Polygoner };
export type RaaRode = {
  readonly kode: number;
  readonly navn: string;
  readonly kvarter: number;
  readonly kvarternavn: string;
  readonly lokaludvalg: number;
  readonly lokaludvalgnavn: string;
  readonly bydel: number;
  /** The municipality's published area of the rode, land only. */
  readonly arealM2: number;
  readonly polygoner: Polygoner;
};
export type RaaKommune = { readonly kode: number; readonly navn: string; readonly polygoner: Polygoner };
export type RaaUdsat = {
  readonly kode: number;
  readonly byomraade: string;
  readonly delomraade: string;
  readonly arealM2: number;
  readonly polygoner: Polygoner;
};

export type Raalag = {
  readonly bydele: readonly RaaBydel[];
  readonly roder: readonly RaaRode[];
  readonly kommuner: readonly RaaKommune[];
  readonly udsatte: readonly RaaUdsat[];
};

const heltal = v.pipe(v.number(), v.integer(), v.minValue(1));
const tekst = v.pipe(
  v.string(),
  v.trim(),
  v.minLength(1),
  v.transform((t) => t.normalize("NFC")),
);
const areal = v.pipe(v.number(), v.minValue(1), v.transform(Math.round));

const BYDEL = v.object({ bydel_nr: heltal, navn: tekst, areal_m2: areal });
const RODE = v.object({
  rode_nr: heltal,
  rodenavn: tekst,
  kvarternr: heltal,
  kvarternavn: tekst,
  lokaludvalgnr: heltal,
  lokaludvalgnavn: tekst,
  bydel: tekst,
  areal_m2: areal,
});
const KOMMUNE = v.object({ komkode: v.pipe(v.string(), v.regex(/^\d{4}$/), v.transform(Number)), navn: tekst });
const UDSAT = v.object({ id: heltal, byomraade: tekst, delomraade: tekst, areal_m2: areal });

/** 'Indre by' in the roder and 'Indre By' in the bydele are the same: names are compared without case. */
const ens = (navn: string): string => navn.toLocaleLowerCase("da");

const parseRoder = (fil: string, lagtekst: string, bydele: readonly RaaBydel[]): readonly RaaRode[] => {
  const bydelByNavn = new Map(bydele.map(({ navn, kode }) => [ens(navn), kode]));
  const roder = parseLag(fil, lagtekst, { noegle: "rode_nr", entydig: true, skema: RODE }).map(({ sted, egenskaber: e, polygoner }) => {
    const bydel = bydelByNavn.get(ens(e.bydel));
    const kendte = bydele.map(({ navn }) => navn).join(", ");
    const rode: RaaRode = {
      kode: e.rode_nr,
      navn: e.rodenavn,
      kvarter: e.kvarternr,
      kvarternavn: e.kvarternavn,
      lokaludvalg: e.lokaludvalgnr,
      lokaludvalgnavn: e.lokaludvalgnavn,
      bydel: bydel ?? fejl(sted, "ukendt bydel", { fundet: `«${e.bydel}»`, forventet: `en bydel fra bydel.geojson (${kendte})` }),
      arealM2: e.areal_m2,
      polygoner,
    };
    return { sted, rode };
  });
  checkInddeling(roder);
  return roder.map(({ rode }) => rode);
};

/** @throws Error naming file, feature and fault. Features come back sorted by code, so that the order in the source does not show. */
export const parseRaalag = (tekster: Lagtekster): Raalag => {
  const paaKode = <T extends { readonly kode: number }>(features: readonly T[]): readonly T[] =>
    features.toSorted((a, b) => a.kode - b.kode);
  const bydele = paaKode(
    parseLag("bydel.geojson", tekster["bydel.geojson"], { noegle: "bydel_nr", entydig: true, skema: BYDEL }).map(
      ({ egenskaber: e, polygoner }) => ({
        kode: e.bydel_nr,
        navn: e.navn,
        arealM2: e.areal_m2,
        polygoner,
      }),
    ),
  );
  const kommuner = parseLag("nabokommuner.geojson", tekster["nabokommuner.geojson"], { noegle: "komkode", entydig: false, skema: KOMMUNE });
  const udsatte = parseLag("udsatte-byomraader-2011.geojson", tekster["udsatte-byomraader-2011.geojson"], {
    noegle: "id",
    entydig: true,
    skema: UDSAT,
  });
  return {
    bydele,
    roder: paaKode(parseRoder("rode.geojson", tekster["rode.geojson"], bydele)),
    kommuner: paaKode(kommuner.map(({ egenskaber: e, polygoner }) => ({ kode: e.komkode, navn: e.navn, polygoner }))),
    udsatte: paaKode(
      udsatte.map(({ egenskaber: e, polygoner }) => ({
        kode: e.id,
        byomraade: e.byomraade,
        delomraade: e.delomraade,
        arealM2: e.areal_m2,
        polygoner,
      })),
    ),
  };
};
