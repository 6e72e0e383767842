/** Areas held against each other: on squared paper, where every answer can be counted, and in the real city. */
import { circle, featureCollection, union } from "@turf/turf";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { polygonAreal } from "../../../scripts/geodata/plan/areal";
import { forhold } from "../../../src/derive/plan/forhold";
import { arealM2, fraTurf, toTurf } from "../../../src/derive/plan/geojson";
import { andelI, faellesM2, forenet } from "../../../src/derive/plan/maengde";
import type { Polygon, Punkt } from "../../../src/domain/geometri";
import { bydele, kvarterer, rektangelring, roder, roderI } from "../../fixtures/egne";

/** Squares on a side of the paper. */
const SIDE = 5;
/** Powers of two, so that what is on a line in whole numbers is so in degrees. */
const felt = (nr: number): readonly Polygon[] => {
  const [x, y] = [nr % SIDE, Math.floor(nr / SIDE)];
  const hjoerne = (dx: number, dy: number): Punkt => [12.5 + (x + dx) / 1024, 55.6875 + (y + dy) / 1024];
  return [[[hjoerne(0, 0), hjoerne(1, 0), hjoerne(1, 1), hjoerne(0, 1), hjoerne(0, 0)]]];
};
/** A corner at every crossing of the paper's lines, as neighbours in the city have all of their common corners. */
const medHjoerner = (ring: readonly Punkt[]): readonly Punkt[] =>
  ring.flatMap((b, i) => {
    const a = ring[i - 1] ?? b;
    const trin = Math.max(1, Math.abs(b[0] - a[0]) * 1024, Math.abs(b[1] - a[1]) * 1024);
    return Array.from({ length: trin }, (_, n): Punkt => {
      const t = (n + 1) / trin;
      return [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t];
    });
  });

/** With holes, islands, and corners that meet; with a corner at every crossing, or only where the outline turns. */
const udfyldt = (felter: readonly number[], hjoerner = true): readonly Polygon[] => {
  const [foerste = 0, ...resten] = felter;
  if (resten.length === 0) return felt(foerste);
  const samlet = union(featureCollection(felter.map((nr) => toTurf(felt(nr)))));
  return samlet === null ? [] : fraTurf(samlet).map((ringe) => (hjoerner ? ringe.map(medHjoerner) : ringe));
};
const felter = fc.uniqueArray(fc.nat({ max: SIDE * SIDE - 1 }), { minLength: 1, maxLength: SIDE * SIDE });
/** Two areas: any, or the second with the whole first in it, or with none of it. */
const toFelter = fc
  .tuple(felter, felter, fc.constantFrom("hvad som helst", "inde", "ude"))
  .map(([a, b, hvordan]): readonly [readonly number[], readonly number[]] => {
    if (hvordan === "inde") return [a, [...new Set([...a, ...b])]];
    return [a, hvordan === "ude" ? b.filter((nr) => !a.includes(nr)) : b];
  })
  .filter(([, b]) => b.length > 0);

describe("on squared paper", () => {
  it("what is said to lie inside or outside does", () => {
    const sagt = { inde: 0, ude: 0 };
    fc.assert(
      fc.property(toFelter, fc.boolean(), fc.boolean(), ([a, b], aHjoerner, bHjoerner) => {
        const faelles = a.filter((nr) => b.includes(nr)).length;
        const svar = forhold(udfyldt(a, aHjoerner), udfyldt(b, bHjoerner));
        if (svar !== undefined) sagt[svar]++;
        if (svar === "inde") expect(faelles).toBe(a.length);
        if (svar === "ude") expect(faelles).toBe(0);
      }),
      { numRuns: 500 },
    );
    expect(Math.min(sagt.inde, sagt.ude)).toBeGreaterThan(5);
  });

  it("a share is the squares in common, and several areas are their squares together", () => {
    fc.assert(
      fc.property(toFelter, fc.boolean(), ([a, b], hjoerner) => {
        const faelles = a.filter((nr) => b.includes(nr));
        const [aForm, bForm] = [udfyldt(a, hjoerner), udfyldt(b)];
        expect(andelI("a", aForm, bForm)).toBeCloseTo(faelles.length / a.length, 3);
        expect(faellesM2(aForm, bForm)).toBeCloseTo(faellesM2(bForm, aForm), 0);
        const alle = [...new Set([...a, ...b])].reduce((sum, nr) => sum + arealM2(felt(nr)), 0);
        expect(arealM2(forenet([aForm, bForm])) / alle).toBeCloseTo(1, 5);
      }),
      { numRuns: 150 },
    );
  });

  it("a border both have is no overlap, a hole is not inside, what fills it is outside", () => {
    const ring = [6, 7, 8, 11, 13, 16, 17, 18];
    expect(forhold(udfyldt([6, 7]), udfyldt(ring))).toBe("inde");
    expect(forhold(udfyldt([0, 1]), udfyldt(ring))).toBe("ude");
    expect(forhold(udfyldt([...ring, 12, 2]), udfyldt(ring))).toBeUndefined();
    // One long edge along two short ones, which have a corner in common with each of its ends.
    expect(forhold(udfyldt([18, 19], false), udfyldt([13, 14, 23, 24]))).toBeUndefined();
    expect(andelI("imellem", udfyldt([18, 19], false), udfyldt([13, 14, 23, 24]))).toBe(0);
    expect(andelI("hullet", udfyldt([12]), udfyldt(ring))).toBe(0);
    expect(andelI("det hele", udfyldt([...ring, 12]), udfyldt(ring))).toBeCloseTo(8 / 9, 3);
    expect(andelI("sig selv", udfyldt(ring), udfyldt(ring))).toBe(1);
  });
});

describe("in the real city", () => {
  it("areas are measured as the tables' are", () => {
    for (const { polygoner } of [...bydele, ...kvarterer]) expect(arealM2(polygoner) / polygonAreal(polygoner)).toBeCloseTo(1, 4);
  });

  it("only a rode that a circle's edge goes through is left open", () => {
    const rund = fraTurf(circle([12.5492, 55.6968], 1));
    const aabne = roder.filter(({ polygoner }) => forhold(polygoner, rund) === undefined);
    const delte = roder.filter(({ polygoner }) =>
      [0, 1].every((hel) => Math.abs(faellesM2(polygoner, rund) / arealM2(polygoner) - hel) > 1e-9),
    );
    expect(aabne.map(({ nr }) => nr)).toEqual(delte.map(({ nr }) => nr));
    expect(delte.length).toBeGreaterThan(10);
  });

  it("a rode lies in its kvarter and outside the next, though they share a border", () => {
    const svar = kvarterer.map((kvarter) => {
      const nabo = kvarterer.find(({ nr }) => nr === kvarter.naboer[0]);
      return roderI(kvarter).map(({ polygoner }) => [forhold(polygoner, kvarter.polygoner), nabo && forhold(polygoner, nabo.polygoner)]);
    });
    const aabne = svar.flat().filter(([egen]) => egen === undefined).length;
    expect(svar.flat().filter(([egen, anden]) => egen === "ude" || anden === "inde")).toEqual([]);
    // A fort is a rode of its own: its ring is one of the kvarter's.
    expect(aabne).toBeLessThan(10);
  });
});

it("areas whose boxes are apart are put side by side as they are", () => {
  const [a, b] = [0, 5000].map((x): readonly Polygon[] => [[rektangelring({ x, y: 0, bredde: 1000, hoejde: 1000 })]]);
  expect(forenet([a ?? [], b ?? []])).toEqual([...(a ?? []), ...(b ?? [])]);
});
