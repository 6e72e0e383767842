/** Areas held against each other: what two share, what several make together, and how much of one lies within another. */
import { bboxClip, featureCollection, intersect, union } from "@turf/turf";
import type { Polygon } from "../../domain/geometri";
import { forhold } from "./forhold";
import { arealM2, fraTurf, type Kasse, kasseOm, moedes, toTurf } from "./geojson";

/** Degrees: the cut runs outside the box that both areas reach into, so that its own edges never count. */
const LUFT = 1e-4;

/** A share smaller than this is what cutting leaves: turf's straight edges bend a hair wherever a corner is set on them or taken away. */
const STOEJ = 1e-6;

const klip = (polygoner: readonly Polygon[], kasse: [number, number, number, number]): readonly Polygon[] => {
  const { geometry } = bboxClip(toTurf(polygoner), kasse);
  // Several parts in, several out; turf's type knows of lines too.
  return geometry.type === "MultiPolygon" ? fraTurf({ geometry }) : [];
};

/** What two areas share, each first cut to the box that both reach into: turf's time goes with the number of corners. */
const faelles = (a: readonly Polygon[], b: readonly Polygon[], [ka, kb]: readonly [Kasse, Kasse]): readonly Polygon[] => {
  const kasse: [number, number, number, number] = [
    Math.max(ka[0], kb[0]) - LUFT,
    Math.max(ka[1], kb[1]) - LUFT,
    Math.min(ka[2], kb[2]) + LUFT,
    Math.min(ka[3], kb[3]) + LUFT,
  ];
  const [a1, b1] = [klip(a, kasse), klip(b, kasse)];
  if (a1.length === 0 || b1.length === 0) return [];
  const fundet = intersect(featureCollection([toTurf(a1), toTurf(b1)]));
  return fundet === null ? [] : fraTurf(fundet);
};

/** Square metres of `a` that lie in `b`. */
export const faellesM2 = (a: readonly Polygon[], b: readonly Polygon[]): number => {
  const kasser = [kasseOm(a), kasseOm(b)] as const;
  if (!moedes(...kasser)) return 0;
  const stilling = forhold(a, b);
  if (stilling === "ude") return 0;
  return arealM2(stilling === "inde" ? a : faelles(a, b, kasser));
};

/** Share (0..1) of `a` that lies in `b`. Throws where `a` has no area, or turf cannot tell; `navn` says of which. */
export const andelI = (navn: unknown, a: readonly Polygon[], b: readonly Polygon[]): number =>
  medNavn(navn, () => {
    const hele = arealM2(a);
    // Also true of NaN.
    if (!(hele > 0)) throw new Error("omridset har intet areal");
    const andel = faellesM2(a, b) / hele;
    if (andel < STOEJ) return 0;
    return andel > 1 - STOEJ ? 1 : andel;
  });

/** Several areas as one. Those whose boxes are apart need no turf. */
export const forenet = (dele: readonly (readonly Polygon[])[]): readonly Polygon[] => {
  const kasser = dele.map(kasseOm);
  if (!kasser.some((kasse, i) => kasser.some((anden, j) => i < j && moedes(kasse, anden)))) return dele.flat();
  const samlet = union(featureCollection(dele.map(toTurf)));
  return samlet === null ? [] : fraTurf(samlet);
};

/** What went wrong, with the area that it went wrong for. */
export const medNavn = <T>(navn: unknown, lav: () => T): T => {
  try {
    return lav();
  } catch (fejl) {
    throw new Error(`${navn}: ${fejl instanceof Error ? fejl.message : fejl}`, { cause: fejl });
  }
};
