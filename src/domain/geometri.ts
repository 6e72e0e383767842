/** Outlines as the map needs them: plain coordinates in WGS 84. Projection is left to derive/. */
import type { Kortniveau } from "./niveau";
import type { OmraadeId } from "./omraade";

/** Longitude and latitude in degrees. */
export type Punkt = readonly [number, number];
/** First ring outer, the rest holes; each ring closed. */
export type Polygon = readonly (readonly Punkt[])[];

export type Form = {
  readonly id: OmraadeId;
  /** Unique on its level; MapLibre's feature id. */
  readonly nr: number;
  readonly navn: string;
  /** A point well inside the biggest part. */
  readonly label: Punkt;
  /** Numbers of the areas on the same level that share a border. */
  readonly naboer: readonly number[];
  readonly polygoner: readonly Polygon[];
};

export type Kortlag = { readonly niveau: Kortniveau; readonly former: readonly Form[] };

/** Land around the city, drawn quietly below it. */
export type Kontekstform = { readonly navn: string; readonly label: Punkt; readonly polygoner: readonly Polygon[] };

/** A statistical block, the smallest unit of the outlines. No figure is given for it. */
export type Rodeform = {
  readonly nr: number;
  readonly kvarter: OmraadeId;
  readonly arealM2: number;
  readonly polygoner: readonly Polygon[];
};

/** A part of the municipality's 'udsatte byområder' of 2011: a delimitation of its own. */
export type Byomraadeform = {
  readonly nr: number;
  readonly byomraade: string;
  readonly delomraade: string;
  readonly polygoner: readonly Polygon[];
};
