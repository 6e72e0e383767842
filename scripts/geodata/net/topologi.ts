/** One topology of many areas: every border is one arc, drawn once, simplified once, rounded once, and used by all levels. */
import type { Feature, FeatureCollection, MultiPolygon, Position } from "geojson";
import { topology } from "topojson-server";
import { planarTriangleArea, presimplify, type Triangle } from "topojson-simplify";
import type { Punkt } from "../../../src/domain/geometri";
import { ringAreal } from "../plan/areal";
import { findKryds } from "../plan/kryds";
import { M2_PR_GRAD2, type Polygoner, toPunkt } from "../plan/plan";
import { fejl } from "../raa/fejl";

/** Places per degree that coordinates are rounded to: 5 decimals, 0,6 × 1,1 m. */
export const PLADSER_PR_GRAD = 100_000;
/** Side of the search grid in rounded places: about 60 × 110 m. */
export const CELLE = 100;
const RUNDER = 20;
/** A bend in an island may be straightened when it is smaller than this share of the island. */
const OE_ANDEL = 0.001;

/** Arcs as whole numbers of 1/100.000 degree. */
type Buer = readonly (readonly Punkt[])[];

export type Omraadetopologi = {
  readonly buer: Buer;
  /** Per area, polygon and ring: arc numbers, `~n` for arc n backwards, as in TopoJSON. Outer rings counter-clockwise, holes clockwise. */
  readonly omraader: readonly (readonly (readonly (readonly number[])[])[])[];
};

type Valg = {
  /** A bend smaller than this is straightened. */
  readonly mindsteM2: number;
  /** Where the areas come from, for the error. */
  readonly fil: string;
  /** An area by its index, for the error: "rode_nr 157". */
  readonly navn: (indeks: number) => string;
};

const turn = (ring: readonly Punkt[], r: number): readonly Punkt[] => (ringAreal(ring) > 0 === (r === 0) ? ring : ring.toReversed());

const toFeature = (polygoner: Polygoner): Feature<MultiPolygon> => ({
  type: "Feature",
  properties: {},
  geometry: { type: "MultiPolygon", coordinates: polygoner.map((ringe) => ringe.map((ring, r) => turn(ring, r).map(([x, y]) => [x, y]))) },
});

/** An island is one closed arc: the forts in the harbour are small beside a bend in the coast, and keep their shape. */
const toGraense = (bue: readonly Position[], mindsteM2: number): number => {
  const isOe = bue.length > 2 && bue[0]?.[0] === bue.at(-1)?.[0] && bue[0]?.[1] === bue.at(-1)?.[1];
  return isOe ? Math.min(mindsteM2, OE_ANDEL * Math.abs(ringAreal(bue.map(toPunkt)))) : mindsteM2;
};

const toM2 = (trekant: Triangle): number => planarTriangleArea(trekant) * M2_PR_GRAD2;

const roundBue = (bue: readonly Punkt[]): readonly Punkt[] => {
  const hele = bue.map(([x, y]): Punkt => [Math.round(x * PLADSER_PR_GRAD), Math.round(y * PLADSER_PR_GRAD)]);
  return hele.filter((punkt, i) => i === 0 || punkt.join() !== hele[i - 1]?.join());
};

/** The points of a ring given by its arcs, closed. */
export const ringPunkter = (buer: Buer, ring: readonly number[]): readonly Punkt[] =>
  ring.flatMap((nr, i) => {
    const bue = nr < 0 ? (buer[~nr] ?? []).toReversed() : (buer[nr] ?? []);
    return i === 0 ? bue : bue.slice(1);
  });

/** Arcs of rings that have shrunk to less than a triangle or turned inside out. */
const findKollaps = ({ buer, omraader }: Omraadetopologi): readonly number[] =>
  omraader.flat().flatMap((ringe) =>
    ringe.flatMap((ring, r) => {
      const punkter = ringPunkter(buer, ring).map(([x, y]): Punkt => [x / PLADSER_PR_GRAD, y / PLADSER_PR_GRAD]);
      const holder = punkter.length >= 4 && ringAreal(punkter) > 0 === (r === 0);
      return holder ? [] : ring.map((nr) => (nr < 0 ? ~nr : nr));
    }),
  );

/** Which areas an arc bounds, as the error says it. */
const formatOmraader = (
  { omraader }: Pick<Omraadetopologi, "omraader">,
  buer: readonly number[],
  navn: (indeks: number) => string,
): string =>
  omraader.flatMap((polygoner, i) => (polygoner.flat(2).some((nr) => buer.includes(nr < 0 ? ~nr : nr)) ? [navn(i)] : [])).join(" og ");

/** @throws Error when two areas lie on the same side of an arc. */
const checkOverlap = (omraader: Omraadetopologi["omraader"], { fil, navn }: Valg): void => {
  const ejerByBue = new Map<number, number>();
  omraader.forEach((polygoner, i) => {
    for (const nr of polygoner.flat(2)) {
      const anden = ejerByBue.get(nr);
      if (anden !== undefined)
        fejl(`${fil}, ${navn(i)}`, "området overlapper et andet", {
          fundet: `samme grænse fra samme side som ${navn(anden)}`,
          forventet: "naboer på hver sin side",
        });
      ejerByBue.set(nr, i);
    }
  });
};

/**
 * The areas' common topology, simplified by Visvalingam's method. An arc that would cross or touch another, or make a ring collapse,
 * keeps more of its points.
 * @throws Error when areas overlap, or cross although the arcs there keep every point: then the source itself is at fault.
 */
export const toOmraadetopologi = (polygonerPrOmraade: readonly Polygoner[], valg: Valg): Omraadetopologi => {
  const features: FeatureCollection = { type: "FeatureCollection", features: polygonerPrOmraade.map(toFeature) };
  const raa = topology({ omraader: features });
  const samling = raa.objects.omraader;
  const geometrier = samling?.type === "GeometryCollection" ? samling.geometries : [];
  const omraader = geometrier.map((geometri) => (geometri.type === "MultiPolygon" ? geometri.arcs : []));
  checkOverlap(omraader, valg);
  const vejet = presimplify({ ...raa, objects: {} }, toM2).arcs;
  const graenser = vejet.map((bue) => toGraense(bue, valg.mindsteM2));
  for (let runde = 1; ; runde++) {
    const buer = vejet.map((bue, nr) => roundBue(bue.filter((punkt) => (punkt[2] ?? 0) >= (graenser[nr] ?? 0)).map(toPunkt)));
    const kryds = findKryds(buer, CELLE);
    const skyldige = [...new Set([...kryds.flatMap((par) => par.buer), ...findKollaps({ buer, omraader })])];
    if (skyldige.length === 0) return { buer, omraader };
    if (runde === RUNDER) {
      const ved = (kryds[0]?.ved ?? []).map((tal) => tal / PLADSER_PR_GRAD);
      const hvem = formatOmraader({ omraader }, kryds[0]?.buer ?? skyldige, valg.navn);
      fejl(`${valg.fil}, ${hvem}`, "grænserne krydser, også når intet er forenklet", {
        fundet: `${kryds.length} kryds, det første ved [${ved}]`,
        forventet: "0",
      });
    }
    for (const nr of skyldige) graenser[nr] = runde === RUNDER - 1 ? 0 : (graenser[nr] ?? 0) / 2;
  }
};
