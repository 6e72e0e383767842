/** Raw layers in, finished files out: the whole derivation as one pure function. */
import { BYKODE } from "../../src/domain/niveau";
import { toBoligomraader } from "./lag/boligomraader";
import { toKontekst } from "./lag/kontekst";
import { type Omraade, toNiveauer } from "./lag/niveauer";
import { toOmraadeCsv } from "./lag/omraadeCsv";
import { type Omraadefeature, toGeojson } from "./lag/samling";
import { toUdsatteByomraader } from "./lag/udsatteByomraader";
import { snap } from "./net/snap";
import { toOmraadetopologi } from "./net/topologi";
import type { Raalag } from "./raa/raalag";
import { gzipByte, LOFT_BYTE } from "./tjek/tjekVaegt";

/** A bend smaller than this is straightened: 0,7 pixel at 1.400 px width, and what keeps bydele.geojson under 12 kB gz. */
const MINDSTE_BUGT_M2 = 120;
/** For the neighbours: the first that keeps kontekst.geojson light. The source in 1:500.000 needs the first, one in 1:10.000 more. */
const MINDSTE_BUGT_KONTEKST_M2 = [500, 2_000, 8_000, 30_000] as const;

const BY = { kode: BYKODE, navn: "København" } as const;

/** `undefined` members fall out of the JSON: a bydel has no lokaludvalg, only a rode has a kvarter. */
const toFeature = ({ kode, navn, bydel, lokaludvalg, kvarter, arealM2, polygoner, label, naboer }: Omraade): Omraadefeature => ({
  id: kode,
  egenskaber: { kode, navn, bydel, lokaludvalg, kvarter, areal_m2: arealM2, label, naboer },
  polygoner,
});

/** The city stands alone: no neighbours. */
const toByfeature = (by: Omraade): Omraadefeature => {
  const feature = toFeature(by);
  return { ...feature, egenskaber: { ...feature.egenskaber, naboer: undefined } };
};

const toLetKontekst = (raa: Raalag, by: Omraade): string => {
  const loft = LOFT_BYTE.get("geodata/kontekst.geojson") ?? Number.POSITIVE_INFINITY;
  let tekst = "";
  for (const mindsteM2 of MINDSTE_BUGT_KONTEKST_M2) {
    tekst = toGeojson(toKontekst(raa.kommuner, by, mindsteM2));
    if (gzipByte(tekst) <= loft) break;
  }
  return tekst;
};

/**
 * Path in the project → text. `omraaderFoer`: data/omraader.csv as it stands, for the rows that are kept by hand.
 * @throws Error in Danish when the layers cannot be made to fit together.
 */
export const deriveGeodata = (raa: Raalag, omraaderFoer: string): ReadonlyMap<string, string> => {
  const topologi = toOmraadetopologi(snap(raa.roder.map(({ polygoner }) => polygoner)), {
    mindsteM2: MINDSTE_BUGT_M2,
    fil: "rode.geojson",
    navn: (i) => `rode_nr ${raa.roder[i]?.kode}`,
  });
  const niveauer = toNiveauer(raa, topologi, BY);
  const [by] = niveauer.by;
  if (by === undefined) throw new Error("no roder: the parser should have refused the layer");
  const udsatte = toUdsatteByomraader(raa.udsatte);
  return new Map([
    ["geodata/by.geojson", toGeojson([toByfeature(by)])],
    ["geodata/bydele.geojson", toGeojson(niveauer.bydele.map(toFeature))],
    ["geodata/lokaludvalg.geojson", toGeojson(niveauer.lokaludvalg.map(toFeature))],
    ["geodata/kvarterer.geojson", toGeojson(niveauer.kvarterer.map(toFeature))],
    ["geodata/roder.geojson", toGeojson(niveauer.roder.map(toFeature))],
    ["geodata/kontekst.geojson", toLetKontekst(raa, by)],
    ["geodata/udsatte-byomraader-2011.geojson", toGeojson(udsatte)],
    ["geodata/boligomraader.geojson", toGeojson(toBoligomraader(niveauer, udsatte))],
    ["data/omraader.csv", toOmraadeCsv(niveauer, omraaderFoer)],
  ]);
};
