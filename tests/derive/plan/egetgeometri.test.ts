/** The reader's own area: squares with known answers, whatever a link may say, and what must add up in the real city. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { polygonAreal } from "../../../scripts/geodata/plan/areal";
import { andele, egetToPolygoner, holder } from "../../../src/derive/plan/egetgeometri";
import type { Egetomraade } from "../../../src/domain/egetomraade";
import type { Form, Polygon, Punkt } from "../../../src/domain/geometri";
import type { OmraadeId } from "../../../src/domain/omraade";
import { boligomraader, bydele, erIndenfor, kvarterer, rektangelform, rektangelring, roder, roderI, sted } from "../../fixtures/egne";

const formById = new Map<OmraadeId, Form>([...bydele, ...kvarterer, ...boligomraader].map((form) => [form.id, form]));
const grundFor = (eget: Egetomraade, land: readonly Form[] = bydele): string => {
  const svar = egetToPolygoner(eget, formById, land);
  return svar.kind === "ok" ? "ok" : svar.grund;
};
const lav = (eget: Egetomraade, land: readonly Form[] = bydele) => {
  const svar = egetToPolygoner(eget, formById, land);
  return svar.kind === "ok" ? svar : expect.fail(`expected an area, got ${svar.grund}`);
};
const cirkel = (midte: Punkt, radius: number): Egetomraade => ({ kind: "cirkel", midte, radius });
const polygon = (hjoerner: readonly Punkt[]): Egetomraade => ({ kind: "polygon", hjoerner });
const valg = (...omraader: readonly OmraadeId[]): Egetomraade => ({ kind: "valg", omraader });
const nrAf = ({ nr }: Form): number => nr;

/** Four square kilometres of land. */
const LAND = [
  rektangelform(1, { x: 0, y: 0, bredde: 1000, hoejde: 2000 }),
  rektangelform(2, { x: 1000, y: 0, bredde: 1000, hoejde: 2000 }),
];
const hjoerner = (...punkter: readonly Punkt[]): Egetomraade => polygon(punkter.map(sted));
const ETHUNDREDE: readonly Punkt[] = [
  [950, 950],
  [1050, 950],
  [1050, 1050],
  [950, 1050],
];

describe("on squares", () => {
  it("a polygon is its corners, closed, and its area the tables' own, whichever way it turns", () => {
    for (const punkter of [ETHUNDREDE, ETHUNDREDE.toReversed()]) {
      const { polygoner, arealKm2 } = lav(hjoerner(...punkter), LAND);
      expect(polygoner).toEqual([[[...punkter, ...punkter.slice(0, 1)].map(sted)]]);
      expect(arealKm2).toBeCloseTo(0.01, 5);
    }
  });

  it("a circle has its area, less what 64 corners cut off", () => {
    const { polygoner, arealKm2 } = lav(cirkel(sted([1000, 1000]), 500), LAND);
    expect(polygoner.map((ringe) => ringe.map((ring) => ring.length))).toEqual([[65]]);
    expect(arealKm2 / (Math.PI * 0.25)).toBeCloseTo(Math.sin(Math.PI / 32) / (Math.PI / 32), 3);
  });

  it("only land counts: what is drawn over water is drawn, not measured", () => {
    const { polygoner, arealKm2 } = lav(hjoerner([-500, 0], [500, 0], [500, 1000], [-500, 1000]), LAND);
    expect(polygonAreal(polygoner)).toBeCloseTo(1e6, -4);
    expect(arealKm2).toBeCloseTo(0.5, 3);
    expect(lav(cirkel(sted([1000, 1000]), 5000), LAND).arealKm2).toBeCloseTo(4, 2);
  });

  it("shares are of each area, and those without any are not named", () => {
    const { polygoner } = lav(hjoerner([-500, 500], [1500, 500], [1500, 1500], [-500, 1500]), LAND);
    const former = [
      ...LAND,
      rektangelform(3, { x: 0, y: 1500, bredde: 1000, hoejde: 500 }),
      rektangelform(4, { x: 200, y: 600, bredde: 300, hoejde: 300 }),
      rektangelform(5, { x: 1200, y: 1200, bredde: 600, hoejde: 300 }),
      rektangelform(6, { x: 9000, y: 9000, bredde: 600, hoejde: 300 }),
    ];
    const fundet = andele(polygoner, former, nrAf);
    expect([...fundet.keys()]).toEqual([1, 2, 4, 5]);
    for (const [nr, andel] of [
      [1, 0.5],
      [2, 0.25],
      [4, 1],
      [5, 0.5],
    ] as const)
      expect(fundet.get(nr)).toBeCloseTo(andel, 3);
    expect(fundet.get(4)).toBe(1);
  });

  it("an area that encloses nothing is named, not given a share", () =>
    expect(() =>
      andele([[rektangelring({ x: 0, y: 0, bredde: 9, hoejde: 9 })]], [rektangelform(7, { x: 1, y: 1, bredde: 0, hoejde: 5 })], nrAf),
    ).toThrow("7: omridset har intet areal"));

  it("a point on the edge is held, one that is none is not", () => {
    const { polygoner } = lav(hjoerner(...ETHUNDREDE), LAND);
    expect([sted([1000, 1000]), sted([950, 950])].map((punkt) => holder(polygoner, punkt))).toEqual([true, true]);
    for (const punkt of [sted([949, 1000]), [Number.NaN, 55.7], [12.5, Number.NaN], [Infinity, 55.7]] as const)
      expect(holder(polygoner, punkt)).toBe(false);
  });
});

describe("no area", () => {
  const [a, b, c, d] = [
    [100, 100],
    [500, 100],
    [500, 500],
    [100, 500],
  ] as const;

  it.each<[string, readonly Punkt[]]>([
    ["no corner", []],
    ["two", [a, b]],
    ["one, many times", [a, a, a, a]],
    ["two, many times", [a, b, b, a, a]],
    ["two, there and back", [a, b, a, b]],
    ["a straight line", [a, [200, 200], c, [300, 300]]],
  ])("for-faa: %s", (_, punkter) => expect(grundFor(hjoerner(...punkter), LAND)).toBe("for-faa"));

  it("for-faa: a straight line through the whole city, and less than a square metre", () => {
    expect(
      grundFor(
        polygon([
          [12.5, 55.625],
          [12.625, 55.75],
          [12.5625, 55.6875],
        ]),
      ),
    ).toBe("for-faa");
    expect(grundFor(hjoerner([100, 100], [101, 100], [100, 101]), LAND)).toBe("for-faa");
    expect(grundFor(hjoerner([100, 100], [102, 100], [100, 102]), LAND)).toBe("ok");
  });

  it.each<[string, readonly Punkt[]]>([
    ["an hourglass", [a, c, b, d]],
    ["a corner on another edge", [a, b, c, [300, 100]]],
    ["two rooms that meet in a corner", [a, [300, 300], b, c, [300, 300], d]],
    ["a spike along an edge", [a, b, [300, 100], d]],
  ])("krydser: %s", (_, punkter) => expect(grundFor(hjoerner(...punkter), LAND)).toBe("krydser"));

  it.each<[string, readonly Punkt[]]>([
    ["closed by its first corner", [a, b, c, d, a]],
    ["every corner twice", [a, a, b, b, c, c, d, d, a, a]],
    ["corners along its edges", [a, [300, 100], b, c, [200, 500], d, [100, 400]]],
  ])("but one that is only written oddly: %s", (_, punkter) => expect(lav(hjoerner(...punkter), LAND).arealKm2).toBeCloseTo(0.16, 4));

  it("uden-for-byen: in the Øresund, in Aarhus, along the city's border, or nowhere", () => {
    const hav: readonly Punkt[] = [
      [12.7, 55.65],
      [12.72, 55.65],
      [12.71, 55.66],
    ];
    expect([cirkel([12.71, 55.65], 500), cirkel([10.2, 56.15], 5000), polygon(hav)].map((eget) => grundFor(eget))).toEqual(
      Array(3).fill("uden-for-byen"),
    );
    expect(grundFor(hjoerner([2000, 0], [2500, 0], [2500, 1000], [2000, 1000]), LAND)).toBe("uden-for-byen");
    for (const intet of [
      [Number.NaN, 55.675],
      [12.5, Number.NaN],
      [12.5, -Infinity],
      [12.5, 91],
    ] as const)
      expect(grundFor(polygon([...[a, b, c].map(sted), intet]), LAND)).toBe("uden-for-byen");
    expect(grundFor(cirkel([12.5, Infinity], 500))).toBe("uden-for-byen");
    expect(grundFor(valg("bydel:3"), LAND)).toBe("uden-for-byen");
  });

  it("but one area that is chosen twice is that area", () => {
    const [bydel] = bydele;
    expect(lav(valg("bydel:99", "bydel:1", "bydel:1")).polygoner).toEqual(bydel?.polygoner);
  });

  it("tom: none that is known, or no radius", () => {
    expect([valg(), valg("bydel:99", "kvarter:1")].map((eget) => grundFor(eget))).toEqual(["tom", "tom"]);
    expect([0, -5, Number.NaN, Infinity].map((radius) => grundFor(cirkel([12.55, 55.69], radius)))).toEqual(Array(4).fill("tom"));
  });
});

describe("whatever a link says", () => {
  const naer = fc.tuple(fc.double({ min: 12.44, max: 12.75, noNaN: true }), fc.double({ min: 55.6, max: 55.75, noNaN: true }));
  const paaGraensen = fc.constantFrom(...bydele.flatMap(({ polygoner }) => polygoner.flat(2)));
  const vild = fc.oneof(naer, paaGraensen, fc.tuple(fc.double(), fc.double()));
  const eget: fc.Arbitrary<Egetomraade> = fc.oneof(
    fc.tuple(vild, fc.oneof(fc.double(), fc.double({ min: 1, max: 6000 }))).map(([midte, radius]) => cirkel(midte, radius)),
    fc.array(vild, { maxLength: 6 }).map(polygon),
    fc.array(fc.oneof(naer, paaGraensen), { minLength: 3, maxLength: 5 }).map(polygon),
    fc.array(fc.constantFrom<OmraadeId>("bydel:99", ...formById.keys()), { maxLength: 5 }).map((omraader) => valg(...omraader)),
  );

  it("is an area or one of four reasons why not, with figures that are figures", () => {
    const set = new Set<string>();
    fc.assert(
      fc.property(eget, (et) => {
        const svar = egetToPolygoner(et, formById, bydele);
        set.add(svar.kind === "ok" ? "ok" : svar.grund);
        if (svar.kind === "fejl") return;
        expect(svar.arealKm2 > 0 && svar.arealKm2 < 93).toBe(true);
        expect(svar.polygoner.flat(3).every(Number.isFinite)).toBe(true);
        for (const andel of andele(svar.polygoner, bydele, nrAf).values()) expect(andel > 0 && andel <= 1).toBe(true);
      }),
      { numRuns: 150 },
    );
    expect([...set].sort()).toEqual(["for-faa", "krydser", "ok", "tom", "uden-for-byen"]);
  });

  it("crosses itself just when two of its edges meet, counted in whole numbers", () => {
    type Kant = readonly [Punkt, Punkt];
    const kryds = ([p, q]: Kant, r: Punkt): number => Math.sign((q[0] - p[0]) * (r[1] - p[1]) - (q[1] - p[1]) * (r[0] - p[0]));
    const paa = ([p, q]: Kant, r: Punkt): boolean =>
      kryds([p, q], r) === 0 &&
      [0, 1].every((i) => (r[i] ?? 0) >= Math.min(p[i] ?? 0, q[i] ?? 0) && (r[i] ?? 0) <= Math.max(p[i] ?? 0, q[i] ?? 0));
    const rammer = (e: Kant, f: Kant): boolean =>
      (kryds(e, f[0]) * kryds(e, f[1]) < 0 && kryds(f, e[0]) * kryds(f, e[1]) < 0) || f.some((r) => paa(e, r)) || e.some((r) => paa(f, r));
    const hel = fc.tuple(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 6 }));
    fc.assert(
      fc.property(fc.uniqueArray(hel, { selector: String, minLength: 3, maxLength: 7 }), (punkter) => {
        const kanter = punkter.map((punkt, i): Kant => [punkter.at(i - 1) ?? punkt, punkt]);
        const ens = punkter.every((punkt) => kryds([punkter[0] ?? punkt, punkter[1] ?? punkt], punkt) === 0);
        // Back and forth on one line encloses nothing more, and may pass. Other edges that follow on each other meet in their corner alone.
        fc.pre(ens || kanter.every((kant, i) => kryds(kant, punkter.at(i - 2) ?? kant[0]) !== 0));
        const foelges = (i: number, j: number): boolean => j - i === 1 || j - i === kanter.length - 1;
        const moedes = kanter.some((e, i) => kanter.some((f, j) => i < j && !foelges(i, j) && rammer(e, f)));
        // Powers of two: what is on a line in whole numbers is so in degrees.
        const svar = grundFor(polygon(punkter.map(([x, y]): Punkt => [12.5 + x / 2048, 55.6875 + y / 2048])));
        expect(svar).toBe(ens ? "for-faa" : moedes ? "krydser" : "ok");
      }),
      { numRuns: 400 },
    );
  });
});

describe("in the real city", () => {
  const midte = fc.tuple(fc.double({ min: 12.47, max: 12.64, noNaN: true }), fc.double({ min: 55.63, max: 55.72, noNaN: true }));
  const radius = fc.integer({ min: 50, max: 3000 });
  const sumKm2 = (polygoner: readonly Polygon[], former: readonly Form[]): number => {
    const fundet = andele(polygoner, former, nrAf);
    return former.reduce((sum, form) => sum + ((fundet.get(form.nr) ?? 0) * polygonAreal(form.polygoner)) / 1e6, 0);
  };

  it("a circle's land is the sum of its parts of the roder, of the kvarterer and of the bydele", () => {
    fc.assert(
      fc.property(midte, radius, (punkt, meter) => {
        fc.pre(grundFor(cirkel(punkt, meter)) === "ok");
        const { polygoner, arealKm2 } = lav(cirkel(punkt, meter));
        for (const former of [roder, kvarterer, bydele]) expect(sumKm2(polygoner, former) / arealKm2).toBeCloseTo(1, 3);
      }),
      { numRuns: 20 },
    );
  });

  it("the roder of a kvarter lie wholly in it, and no other does", () => {
    for (const kvarter of kvarterer) {
      const egne = roderI(kvarter);
      expect(egne.length).toBeGreaterThan(0);
      expect([...andele(kvarter.polygoner, roder, nrAf)]).toEqual(egne.map(({ nr }) => [nr, 1]));
    }
  });

  it("areas chosen together have the land of each, once", () => {
    fc.assert(
      fc.property(fc.subarray([...kvarterer], { minLength: 1, maxLength: 8 }), (valgte) => {
        const { polygoner, arealKm2 } = lav(valg(...valgte.map(({ id }) => id), ...valgte.map(({ id }) => id)));
        const km2 = valgte.reduce((sum, form) => sum + polygonAreal(form.polygoner) / 1e6, 0);
        expect(arealKm2 / km2).toBeCloseTo(1, 3);
        expect([...andele(polygoner, kvarterer, nrAf)]).toEqual(valgte.map(({ nr }) => [nr, 1]));
      }),
      { numRuns: 20 },
    );
    const bydel = bydele.find(({ nr }) => nr === 3) ?? expect.fail("expected a bydel");
    const dens = kvarterer.filter((kvarter) => andele(bydel.polygoner, [kvarter], nrAf).size > 0).map(({ id }) => id);
    expect(lav(valg(bydel.id, ...dens)).arealKm2 / lav(valg(bydel.id)).arealKm2).toBeCloseTo(1, 6);
  });

  it("a polygon cut in two has the shares of its parts", () => {
    fc.assert(
      fc.property(
        midte,
        fc.uniqueArray(fc.integer({ min: 0, max: 359 }), { minLength: 4, maxLength: 9 }),
        fc.integer({ min: 200, max: 2500 }),
        fc.nat(),
        (punkt, grader, meter, valgt) => {
          // Corners on an oval, so that a chord cuts it in two.
          const alle = grader
            .toSorted((a, b) => a - b)
            .map((grad): Punkt => {
              const vinkel = (grad * Math.PI) / 180;
              return [punkt[0] + (meter / 62_906) * Math.cos(vinkel), punkt[1] + (meter / 111_336) * Math.sin(vinkel)];
            });
          const snit = 2 + (valgt % (alle.length - 3));
          const [hel, foerste, anden] = [alle, alle.slice(0, snit + 1), [...alle.slice(snit), ...alle.slice(0, 1)]].map((en) => {
            const svar = egetToPolygoner(polygon(en), formById, bydele);
            return svar.kind === "ok" ? andele(svar.polygoner, roder, nrAf) : new Map<number, number>();
          });
          for (const { nr } of roder)
            expect(Math.abs((foerste?.get(nr) ?? 0) + (anden?.get(nr) ?? 0) - (hel?.get(nr) ?? 0)), `rode ${nr}`).toBeLessThan(1e-4);
        },
      ),
      { numRuns: 20 },
    );
  });

  it("holds the points that a ray says it holds", () => {
    fc.assert(
      fc.property(midte, fc.constantFrom(...bydele, ...kvarterer), (punkt, { polygoner }) => {
        expect(holder(polygoner, punkt)).toBe(erIndenfor(punkt, polygoner));
      }),
      { numRuns: 2000 },
    );
    for (const bydel of bydele) expect(holder(bydel.polygoner, bydel.label)).toBe(true);
  });
});
