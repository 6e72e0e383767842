import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { klasseFor, rundtMellem } from "../../../src/derive/klasser/graenser";

const decimaler = fc.integer({ min: 0, max: 3 });

describe("rundtMellem", () => {
  it.each([
    [3.2, 4.1, 1, 4],
    [116, 127, 0, 120],
    [99, 101, 0, 100],
    [480, 530, 0, 500],
    [43_614, 88_841, 0, 50_000],
    [0.12, 0.19, 2, 0.15],
    [-3, 4, 1, 0],
    [-9.4, -8.1, 1, -9],
    [7.4, 7.5, 1, 7.5],
    [100.2, 100.4, 0, 100.4],
  ])("between %d and %d with %i decimals finds %d", (lav, hoej, d, rund) => {
    expect(rundtMellem(lav, hoej, d)).toBe(rund);
  });

  /** Two numbers with d decimals, as whole numbers of the last one. */
  const par = fc.tuple(decimaler, fc.integer({ min: -100_000, max: 100_000 }), fc.integer({ min: 1, max: 50_000 }));

  it("parts the two: all up to the lower stays below it, all from the higher on above", () => {
    fc.assert(
      fc.property(par, ([d, lavt, afstand]) => {
        const [lav, hoej] = [lavt / 10 ** d, (lavt + afstand) / 10 ** d];
        const g = rundtMellem(lav, hoej, d);
        expect(lav < g && g <= hoej, `${lav} < ${g} <= ${hoej}`).toBe(true);
        expect([klasseFor([g], lav), klasseFor([g], hoej)]).toEqual([0, 1]);
      }),
      { numRuns: 2000 },
    );
  });

  it("parts any two numbers, however they are written", () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1e7, max: 1e7, noNaN: true }),
        fc.double({ min: -1e7, max: 1e7, noNaN: true }),
        decimaler,
        (a, b, d) => {
          fc.pre(a !== b);
          const [lav, hoej] = [Math.min(a, b), Math.max(a, b)];
          const g = rundtMellem(lav, hoej, d);
          expect(lav < g && g <= hoej, `${lav} < ${g} <= ${hoej}`).toBe(true);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it("has as few digits as can be: no number that ends in more zeros lies between", () => {
    fc.assert(
      fc.property(par, ([d, lavt, afstand]) => {
        const hoejt = lavt + afstand;
        const g = Math.round(rundtMellem(lavt / 10 ** d, hoejt / 10 ** d, d) * 10 ** d);
        if (g === 0) return;
        let potens = 10;
        while (g % potens === 0) potens *= 10;
        expect(Math.floor(hoejt / potens), `${g} between ${lavt} and ${hoejt}`).toBe(Math.floor(lavt / potens));
      }),
      { numRuns: 2000, examples: [[[3, 33_980, 10]]] },
    );
  });
});
