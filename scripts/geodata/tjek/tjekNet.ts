/** Checks that a level covers the city exactly once: every edge is met by its opposite, or lies on the city's own outline. */
import type { Polygon, Punkt } from "../../../src/domain/geometri";
import { CELLE, PLADSER_PR_GRAD } from "../net/topologi";
import { polygonAreal } from "../plan/areal";
import { findKryds } from "../plan/kryds";
import type { Samling } from "./parseSamling";
import { formatTal, type Tjekpunkt } from "./tjekpunkt";

/** Rounding in the sum of 400 areas; a gap or overlap of one square metre is a fault. */
const TOLERANCE_M2 = 1;

const noegle = (a: Punkt, b: Punkt): string => `${a} ${b}`;

/** Directed edges → how often they are drawn. */
const toKanter = (polygoner: readonly Polygon[]): ReadonlyMap<string, number> => {
  const kanter = new Map<string, number>();
  for (const ring of polygoner.flat())
    ring.slice(1).forEach((b, i) => {
      const kant = noegle(ring[i] ?? b, b);
      kanter.set(kant, (kanter.get(kant) ?? 0) + 1);
    });
  return kanter;
};
const modsat = (kant: string): string => kant.split(" ").reverse().join(" ");

/** Each border once, as a segment in whole places: exact arithmetic for the crossing test. */
const toSegmenter = (kanter: ReadonlyMap<string, number>): readonly (readonly Punkt[])[] =>
  [...kanter.keys()]
    .filter((kant) => kant < modsat(kant) || !kanter.has(modsat(kant)))
    .map((kant) =>
      kant.split(" ").map((punkt): Punkt => {
        const [x = Number.NaN, y = Number.NaN] = punkt.split(",").map((tal) => Math.round(Number(tal) * PLADSER_PR_GRAD));
        return [x, y];
      }),
    );

/** No gap, no overlap, no crossing, and exactly the city's outline around it all. */
export const tjekNet = (niveau: Samling, by: Samling): Tjekpunkt => {
  const polygoner = niveau.features.flatMap((feature) => feature.polygoner);
  const bypolygoner = by.features.flatMap((feature) => feature.polygoner);
  const [kanter, omrids] = [toKanter(polygoner), toKanter(bypolygoner)];
  const dobbelte = [...kanter].filter(([, antal]) => antal > 1);
  const frie = [...kanter.keys()].filter((kant) => !kanter.has(modsat(kant)));
  const fremmede = frie.filter((kant) => !omrids.has(kant));
  const manglende = [...omrids.keys()].filter((kant) => !kanter.has(kant));
  const kryds = findKryds(toSegmenter(kanter), CELLE);
  const forskel = polygonAreal(polygoner) - polygonAreal(bypolygoner);
  const sted = niveau.fil;
  return {
    navn: `net, ${sted}`,
    maalt: `${(kanter.size - frie.length) / 2} fælles kanter, ${frie.length} på byens omrids, ${kryds.length} kryds, sum − by = ${formatTal(forskel)} m²`,
    krav: "ingen huller, overlap eller kryds; samme ydre kanter som by.geojson",
    fejl: [
      ...dobbelte.map(([kant]) => `${sted}: kanten ${kant} bruges to gange samme vej: områder overlapper`),
      ...fremmede.map((kant) => `${sted}: kanten ${kant} har ingen nabo og ligger ikke på byens omrids: et hul`),
      ...manglende.map((kant) => `${sted}: byens kant ${kant} findes ikke på niveauet`),
      ...kryds.map(({ ved }) => `${sted}: grænser krydser ved [${ved.map((tal) => tal / PLADSER_PR_GRAD)}]`),
      ...(Math.abs(forskel) <= TOLERANCE_M2
        ? []
        : [`${sted}: summen af arealerne afviger ${formatTal(forskel)} m² fra byens, forventet højst ${TOLERANCE_M2}`]),
    ],
  };
};

/** A gap between areas shows as one more hole in the city. */
export const tjekHuller = (by: Samling, forventet: number): Tjekpunkt => {
  const huller = by.features.flatMap((feature) => feature.polygoner).flatMap((ringe) => ringe.slice(1));
  const arealer = huller.map((hul) => `${formatTal(Math.round(polygonAreal([[hul]])))} m²`);
  return {
    navn: `huller i byen, ${by.fil}`,
    maalt: `${huller.length} (${arealer.join(", ")})`,
    krav: `${forventet}: Frederiksberg`,
    fejl: huller.length === forventet ? [] : [`${by.fil}: fundet ${huller.length} huller (${arealer.join(", ")}), forventet ${forventet}`],
  };
};
