/** The reader's own area ↔ the text that a link carries: `cirkel:12.5424,55.7037,500` · `polygon:lon,lat,lon,lat,…` · `valg:bydel:3,kvarter:20405`. */
import { type Egetomraade, FLEST_HJOERNER, FLEST_SAMLEDE, MINDSTE_RADIUS, STOERSTE_RADIUS } from "../domain/egetomraade";
import type { Punkt } from "../domain/geometri";
import { isNiveau } from "../domain/niveau";
import { type OmraadeId, toOmraadeId } from "../domain/omraade";

const GRAD = /^-?\d{1,3}(?:\.\d{1,7})?$/;
const KODE = /^\d{1,6}$/;
/** Decimals of a degree: a metre. */
const DECIMALER = 5;

/** As links carry it, so that what is read is what is written; never −0. */
export const afrundGrad = (grad: number): number => Number(grad.toFixed(DECIMALER)) + 0;

/** Undefined where the text is no place on the globe. */
export const parsePunkt = (lon: string, lat: string): Punkt | undefined =>
  GRAD.test(lon) && GRAD.test(lat) && Math.abs(Number(lon)) <= 180 && Math.abs(Number(lat)) <= 85
    ? [afrundGrad(Number(lon)), afrundGrad(Number(lat))]
    : undefined;

export const parseOmraadeId = (tekst: string): OmraadeId | undefined => {
  const [niveau = "", kode = "", rest] = tekst.split(":");
  return rest === undefined && isNiveau(niveau) && KODE.test(kode) ? toOmraadeId(niveau, Number(kode)) : undefined;
};

/** Pairs of a flat list; undefined where one of them is no place, or one number is left over. */
const parsePunkter = (tal: readonly string[]): readonly Punkt[] | undefined => {
  if (tal.length % 2 !== 0) return undefined;
  const punkter = tal.flatMap((lon, i) => (i % 2 === 0 ? [parsePunkt(lon, tal[i + 1] ?? "")] : []));
  return punkter.every((punkt) => punkt !== undefined) ? punkter : undefined;
};

const parseCirkel = ([lon = "", lat = "", radius = "", rest]: readonly string[]): Egetomraade | undefined => {
  const midte = parsePunkt(lon, lat);
  const meter = KODE.test(radius) ? Number(radius) : Number.NaN;
  return midte === undefined || rest !== undefined || !(meter >= MINDSTE_RADIUS && meter <= STOERSTE_RADIUS)
    ? undefined
    : { kind: "cirkel", midte, radius: meter };
};

const parsePolygon = (tal: readonly string[]): Egetomraade | undefined => {
  const hjoerner = parsePunkter(tal);
  return hjoerner === undefined || hjoerner.length === 0 || hjoerner.length > FLEST_HJOERNER ? undefined : { kind: "polygon", hjoerner };
};

const parseValg = (dele: readonly string[]): Egetomraade | undefined => {
  const omraader = dele.map(parseOmraadeId);
  return omraader.length > FLEST_SAMLEDE || !omraader.every((id) => id !== undefined)
    ? undefined
    : { kind: "valg", omraader: [...new Set(omraader)] };
};

/** Undefined where the text is no own area. */
export const parseEget = (tekst: string): Egetomraade | undefined => {
  const kolon = tekst.indexOf(":");
  const dele = tekst.slice(kolon + 1).split(",");
  switch (tekst.slice(0, kolon)) {
    case "cirkel":
      return parseCirkel(dele);
    case "polygon":
      return parsePolygon(dele);
    case "valg":
      return parseValg(dele);
    default:
      return undefined;
  }
};

const skrivPunkt = ([lon, lat]: Punkt): string => [lon, lat].map((grad) => String(afrundGrad(grad))).join(",");

export const skrivEget = (eget: Egetomraade): string => {
  switch (eget.kind) {
    case "cirkel":
      return `cirkel:${skrivPunkt(eget.midte)},${Math.round(eget.radius)}`;
    case "polygon":
      return `polygon:${eget.hjoerner.map(skrivPunkt).join(",")}`;
    case "valg":
      return `valg:${eget.omraader.join(",")}`;
    default:
      return eget satisfies never;
  }
};
