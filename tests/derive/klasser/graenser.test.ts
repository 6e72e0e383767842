import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ANTAL_KLASSER, findGraenser, findSpejlede, klasseFor } from "../../../src/derive/klasser/graenser";
import { INDDELINGER } from "../../../src/state/view";

const AUTOMATISKE = INDDELINGER.filter((inddeling) => inddeling !== "egne");
const auto = fc.constantFrom(...AUTOMATISKE);
const decimaler = fc.integer({ min: 0, max: 3 });
/** Values as tables write them: whole numbers of the last decimal. */
const vaerdierMed = (d: number, fra = -20_000) =>
  fc.array(
    fc.integer({ min: fra, max: 90_000 }).map((tal) => tal / 10 ** d),
    { maxLength: 80 },
  );
/** Most of them small and close, a few very large: densities, or people in a kvarter that was built last year. */
const skaeve = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 60 }), fc.constantFrom(1, 1, 1, 1, 10, 1000)), { maxLength: 80 })
  .map((par) => par.map(([tal, gange]) => tal * gange));
const stigende = (tal: readonly number[]): boolean => tal.every((t, i) => i === 0 || t > (tal[i - 1] ?? 0));
/** A crowd without gaps and a few far off, as a whole series has. */
const taette = (d: number) =>
  fc
    .array(fc.integer({ min: 10, max: 80 }), { minLength: 150, maxLength: 300 })
    .map((tal) => [...tal, 2000, 5000, 9000].map((t) => t / 10 ** d));

describe("klasseFor", () => {
  it("puts a value that equals a break into the class above it", () => {
    const graenser = [100, 125, 150];
    expect([99.9, 100, 124.9, 125, 150, 999].map((vaerdi) => klasseFor(graenser, vaerdi))).toEqual([0, 1, 1, 2, 3, 3]);
  });

  it("has one class where there are no breaks", () => {
    expect(klasseFor([], -5)).toBe(0);
  });
});

describe("findGraenser", () => {
  const sag = fc.tuple(decimaler, auto).chain(([d, inddeling]) =>
    fc.record({
      vaerdier: fc.oneof({ weight: 4, arbitrary: vaerdierMed(d) }, { weight: 4, arbitrary: skaeve }, { weight: 1, arbitrary: taette(d) }),
      inddeling: fc.constant(inddeling),
      decimaler: fc.constant(d),
    }),
  );

  it("covers every value with rising breaks, none twice, and no class at either end that is empty", () => {
    fc.assert(
      fc.property(sag, ({ vaerdier, ...resten }) => {
        const graenser = findGraenser({ vaerdier, egne: [], ...resten });
        expect(stigende(graenser)).toBe(true);
        expect(graenser.length).toBeLessThan(ANTAL_KLASSER);
        const forskellige = new Set(vaerdier).size;
        expect(graenser.length > 0, "breaks where there is something to part").toBe(forskellige > 1);
        if (forskellige < 2) return;
        expect(klasseFor(graenser, Math.min(...vaerdier))).toBe(0);
        expect(klasseFor(graenser, Math.max(...vaerdier))).toBe(graenser.length);
      }),
      { numRuns: 2000 },
    );
  });

  it("does not mind the order of the values, and does not change them", () => {
    fc.assert(
      fc.property(sag, ({ vaerdier, ...resten }) => {
        const foer = [...vaerdier];
        const graenser = findGraenser({ vaerdier, egne: [], ...resten });
        expect(vaerdier).toEqual(foer);
        expect(findGraenser({ vaerdier: [...vaerdier].reverse(), egne: [], ...resten })).toEqual(graenser);
      }),
    );
  });

  it("breaks naturally where the gaps are, with every class in use", () => {
    const vaerdier = [10, 11, 12, 50, 51, 90, 91, 92, 150, 200];
    expect(findGraenser({ vaerdier, inddeling: "naturlig", egne: [], decimaler: 0 })).toEqual([50, 60, 100, 200]);
    fc.assert(
      fc.property(fc.oneof(vaerdierMed(1), skaeve), (tal) => {
        const graenser = findGraenser({ vaerdier: tal, inddeling: "naturlig", egne: [], decimaler: 1 });
        expect(new Set(tal.map((t) => klasseFor(graenser, t))).size).toBe(tal.length === 0 ? 0 : graenser.length + 1);
      }),
    );
  });

  it("puts as many into each class when asked for equal counts", () => {
    const vaerdier = Array.from({ length: 50 }, (_, i) => i * i);
    const graenser = findGraenser({ vaerdier, inddeling: "kvantil", egne: [], decimaler: 0 });
    const antal = [0, 1, 2, 3, 4].map((klasse) => vaerdier.filter((v) => klasseFor(graenser, v) === klasse).length);
    expect(antal).toEqual([10, 10, 10, 10, 10]);
  });

  it("makes steps of one size when asked for equal steps", () => {
    expect(findGraenser({ vaerdier: [0, 1, 2, 3, 100], inddeling: "lige", egne: [], decimaler: 0 })).toEqual([20, 40, 60, 80]);
  });

  it.each(AUTOMATISKE)("breaks at numbers that the legend can print in full (%s)", (inddeling) => {
    fc.assert(
      fc.property(sag, ({ vaerdier, decimaler: d }) => {
        for (const graense of findGraenser({ vaerdier, inddeling, egne: [], decimaler: d }))
          expect(Number(graense.toFixed(Math.max(d, 1))), inddeling).toBe(graense);
      }),
    );
  });

  it("takes the reader's own breaks as they are, in order and once each", () => {
    expect(findGraenser({ vaerdier: [], inddeling: "egne", egne: [150, 100, 150, -2.5], decimaler: 0 })).toEqual([-2.5, 100, 150]);
  });
});

describe("findSpejlede", () => {
  it("is symmetric about zero, with a break at zero", () => {
    fc.assert(
      fc.property(vaerdierMed(1), (vaerdier) => {
        const graenser = findSpejlede(vaerdier, 1);
        expect(graenser).toContain(0);
        expect(stigende(graenser)).toBe(true);
        expect(graenser.map((graense) => 0 - graense).reverse()).toEqual([...graenser]);
        expect(graenser.length).toBeLessThanOrEqual(5);
      }),
      { numRuns: 1000 },
    );
  });

  it("gives a fall and a rise of the same size classes that mirror each other", () => {
    fc.assert(
      fc.property(vaerdierMed(1, 1), (vaerdier) => {
        const graenser = findSpejlede(vaerdier, 1);
        for (const v of vaerdier) if (!graenser.includes(v)) expect(klasseFor(graenser, v) + klasseFor(graenser, -v)).toBe(graenser.length);
      }),
    );
  });

  it("parts only up from down where nothing or one thing has changed", () => {
    expect([findSpejlede([], 1), findSpejlede([0, 0], 1), findSpejlede([2.5, -2.5], 1)]).toEqual([[0], [0], [0]]);
  });
});
