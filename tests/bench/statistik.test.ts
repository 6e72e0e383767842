import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { forhold, fraktil, opsummer } from "../../scripts/bench/statistik";

/** Without -0, which no clock gives. */
const tal = fc.array(
  fc.double({ min: -1e6, max: 1e6, noNaN: true }).map((t) => t + 0),
  { minLength: 1 },
);

describe("the summary of repeated measurements", () => {
  test("an odd count has the number in the middle, an even count the point between the two", () => {
    expect(opsummer([9, 1, 5])).toEqual({ median: 5, mindst: 1, stoerst: 9, antal: 3 });
    expect(opsummer([4, 1, 2, 100])).toEqual({ median: 3, mindst: 1, stoerst: 100, antal: 4 });
    expect(opsummer([7])).toEqual({ median: 7, mindst: 7, stoerst: 7, antal: 1 });
  });

  test("one disturbed round out of five moves the range, not the median", () => {
    expect(opsummer([10, 11, 12, 11, 900])).toMatchObject({ median: 11, stoerst: 900 });
  });

  test("a round that failed is left out and not counted", () => {
    expect(opsummer([Number.NaN, 3, Number.POSITIVE_INFINITY, 5])).toEqual({ median: 4, mindst: 3, stoerst: 5, antal: 2 });
  });

  test("nothing measured is an error, not a zero", () => {
    expect(() => opsummer([])).toThrow("at least one number");
    expect(() => opsummer([Number.NaN])).toThrow("at least one number");
  });

  test("the median lies within the range, and as many numbers lie below it as above", () => {
    fc.assert(
      fc.property(tal, (raekke) => {
        const { median, mindst, stoerst } = opsummer(raekke);
        const under = raekke.filter((t) => t < median).length;
        const over = raekke.filter((t) => t > median).length;
        return mindst <= median && median <= stoerst && under <= raekke.length / 2 && over <= raekke.length / 2;
      }),
    );
  });

  test("the order in which the rounds came does not matter", () => {
    fc.assert(
      fc.property(tal, (raekke) => {
        expect(opsummer([...raekke].reverse())).toEqual(opsummer(raekke));
      }),
    );
  });

  test("the numbers are left as they were", () => {
    const raekke = [3, 1, 2];
    opsummer(raekke);
    expect(raekke).toEqual([3, 1, 2]);
  });
});

describe("ratios", () => {
  test("rounds are compared one by one, so a slow round that slowed both counts as any other", () => {
    expect(forhold([80, 800, 80], [100, 1000, 100])).toEqual([0.8, 0.8, 0.8]);
  });

  test("the longer list's last rounds have nothing to be compared with", () => {
    expect(forhold([1, 2, 3], [1, 2])).toEqual([1, 1]);
    expect(forhold([1, 2], [1, 2, 3])).toEqual([1, 1]);
  });

  test("a round that failed on one side gives no ratio", () => {
    expect(opsummer(forhold([1, Number.NaN, 3], [2, 2, 2])).antal).toBe(2);
  });
});

describe("quantiles", () => {
  test("0 is the least, 1 the greatest, a half the lower middle", () => {
    expect([fraktil([3, 1, 2, 4], 0), fraktil([3, 1, 2, 4], 0.5), fraktil([3, 1, 2, 4], 1)]).toEqual([1, 2, 4]);
  });

  test("at least the asked share of the numbers is as small", () => {
    fc.assert(
      fc.property(tal, fc.double({ min: 0, max: 1, noNaN: true }), (raekke, andel) => {
        const graense = fraktil(raekke, andel);
        return raekke.filter((t) => t <= graense).length >= andel * raekke.length;
      }),
    );
  });

  test("nothing measured is an error", () => {
    expect(() => fraktil([], 0.5)).toThrow("at least one number");
  });
});
