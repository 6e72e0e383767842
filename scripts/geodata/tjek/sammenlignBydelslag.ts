/** Holds the derived bydele against the municipality's own bydel layer, which was drawn separately and counts the harbour in. Reports, never fails. */
import { area, featureCollection, intersect, multiPolygon } from "@turf/turf";
import { polygonAreal } from "../plan/areal";
import type { Polygoner } from "../plan/plan";
import type { RaaBydel } from "../raa/raalag";
import type { Samling } from "./parseSamling";
import { formatPct, type Tjekpunkt } from "./tjekpunkt";

const toTurf = (polygoner: Polygoner) => multiPolygon(polygoner.map((ringe) => ringe.map((ring) => ring.map(([x, y]) => [x, y]))));

/** Common part of two outlines as a share of the smaller one; turf's sphere cancels out in the ratio. */
const toFaelles = (a: Polygoner, b: Polygoner): number => {
  const faelles = intersect(featureCollection([toTurf(a), toTurf(b)]));
  return faelles === null ? 0 : area(faelles) / Math.min(area(toTurf(a)), area(toTurf(b)));
};

export const sammenlignBydelslag = (bydele: Samling, laget: readonly RaaBydel[]): readonly Tjekpunkt[] =>
  laget.map(({ kode, navn, polygoner }) => {
    const afledt = bydele.features.find(({ id }) => id === kode);
    if (afledt === undefined)
      return {
        navn: `bydel-laget, ${navn}`,
        maalt: "ingen roder i bydelen",
        krav: "en afledt bydel",
        fejl: [`bydel.geojson: bydel_nr ${kode} (${navn}) har ingen roder`],
      };
    const forskel = polygonAreal(afledt.polygoner) / polygonAreal(polygoner) - 1;
    const faelles = toFaelles(afledt.polygoner, polygoner);
    return {
      navn: `bydel-laget, ${navn}`,
      maalt: `afledt areal ${formatPct(forskel)}, ${formatPct(faelles).replace("+", "")} af det mindste omrids er fælles`,
      krav: "",
      fejl: [],
    };
  });
