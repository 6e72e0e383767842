import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Celle, hideKomplement, toAndelscelle, toAntalscelle } from "../../scripts/data/diskretion";

const SKJULT_AF_KILDEN: Celle = { kind: "skjult", regel: "kilde" };
/** One family: the parent's count and the children's, undefined where the source hides one. */
const familie = (foraelder: number, boern: readonly (number | undefined)[]) => [
  ...hideKomplement(toAntalscelle(foraelder), new Map(boern.map((antal, plads) => [plads, toAntalscelle(antal)]))).values(),
];
const kort = (celler: readonly Celle[]) =>
  celler.map((celle) => (celle.kind === "vist" ? celle.del : celle.kind === "skjult" ? celle.regel : celle.kind));

describe("a count", () => {
  it("of 1–4 is hidden; 0 and 5 are shown", () => {
    expect(kort([0, 1, 4, 5].map(toAntalscelle))).toEqual([0, "lille-antal", "lille-antal", 5]);
  });

  it("that the source hides stays hidden", () => {
    expect(toAntalscelle(undefined)).toEqual(SKJULT_AF_KILDEN);
  });
});

describe("a share", () => {
  const af = (del: number | undefined, helhed: number | undefined) => kort([toAndelscelle(del, toAntalscelle(helhed))])[0];

  it("is hidden where the part or the rest is 1–4", () => {
    expect([af(4, 100), af(96, 100), af(5, 100), af(95, 100)]).toEqual(["lille-antal", "lille-antal", 5, 95]);
  });

  it("of none or of all is shown", () => {
    expect([af(0, 100), af(100, 100)]).toEqual([0, 100]);
  });

  it("is hidden over fewer than 20 persons", () => {
    expect([af(5, 19), af(5, 20)]).toEqual(["lille-grundlag", 5]);
  });

  it("of nobody has no meaning", () => {
    expect(af(0, 0)).toBe("ikke-relevant");
  });

  it("is hidden where what it needs is hidden", () => {
    expect([af(undefined, 100), af(5, undefined), af(2, 3)]).toEqual(["kilde", "kilde", "lille-antal"]);
  });

  it("is known to a reader only within its rounding", () => {
    expect(toAndelscelle(333, toAntalscelle(1000))).toMatchObject({
      kendtDel: { mindst: 333, hoejst: 333 },
      kendtRest: { mindst: 667, hoejst: 667 },
    });
    expect(toAndelscelle(3333, toAntalscelle(10_000))).toMatchObject({
      kendtDel: { mindst: 3325, hoejst: 3334 },
      kendtRest: { mindst: 6666, hoejst: 6675 },
    });
  });
});

describe("what a reader can know of a share", () => {
  it("always holds the true part and the true rest, and no more than the rounding leaves open", () => {
    const par = fc.integer({ min: 20, max: 700_000 }).chain((helhed) => fc.tuple(fc.integer({ min: 0, max: helhed }), fc.constant(helhed)));
    fc.assert(
      fc.property(par, ([del, helhed]) => {
        const celle = toAndelscelle(del, toAntalscelle(helhed));
        if (celle.kind !== "vist") return;
        expect(celle.kendtDel.mindst <= del && del <= celle.kendtDel.hoejst).toBe(true);
        expect(celle.kendtRest.mindst <= helhed - del && helhed - del <= celle.kendtRest.hoejst).toBe(true);
        expect(celle.kendtDel.hoejst - celle.kendtDel.mindst).toBeLessThanOrEqual(helhed / 1000);
      }),
    );
  });
});

describe("a family with a hidden child", () => {
  it("hides the smallest shown child too, where parent minus shown would give 1–4", () => {
    expect(kort(familie(131, [undefined, 100, 30]))).toEqual(["kilde", 100, "komplement"]);
  });

  it("passes over a child of nobody, which would not help", () => {
    expect(kort(familie(131, [undefined, 100, 30, 0]))).toEqual(["kilde", 100, "komplement", 0]);
  });

  it("hides nothing where the difference is 0 or at least 5", () => {
    expect(kort(familie(130, [undefined, 100, 30]))).toEqual(["kilde", 100, 30]);
    expect(kort(familie(135, [undefined, 100, 30]))).toEqual(["kilde", 100, 30]);
  });

  it("hides nothing where two hidden children share at least 5", () => {
    expect(kort(familie(136, [undefined, undefined, 100, 30]))).toEqual(["kilde", "kilde", 100, 30]);
  });

  it("hides one more where two hidden children share 4", () => {
    expect(kort(familie(134, [undefined, undefined, 100, 30]))).toEqual(["kilde", "kilde", 100, "komplement"]);
  });

  it("keeps every figure where none is hidden", () => {
    expect(kort(familie(132, [100, 30]))).toEqual([100, 30]);
  });

  it("keeps every figure where the parent itself is hidden", () => {
    expect(
      kort([
        ...hideKomplement(
          SKJULT_AF_KILDEN,
          new Map([
            ["a", SKJULT_AF_KILDEN],
            ["b", toAntalscelle(30)],
          ]),
        ).values(),
      ]),
    ).toEqual(["kilde", 30]);
  });
});

describe("shares in a family", () => {
  const andele = (foraelder: readonly [number, number], boern: readonly (readonly [number | undefined, number])[]) => {
    const celle = ([del, helhed]: readonly [number | undefined, number]) => toAndelscelle(del, toAntalscelle(helhed));
    return kort([...hideKomplement(celle(foraelder), new Map(boern.map((barn, plads) => [plads, celle(barn)]))).values()]);
  };

  it("cost no figure where rounding already covers the hidden count", () => {
    expect(
      andele(
        [3003, 10_000],
        [
          [3, 1000],
          [1000, 4000],
          [2000, 5000],
        ],
      ),
    ).toEqual(["lille-antal", 1000, 2000]);
  });

  it("are protected where the areas are so small that one decimal gives the count away", () => {
    expect(
      andele(
        [53, 200],
        [
          [3, 60],
          [20, 60],
          [30, 80],
        ],
      ),
    ).toEqual(["lille-antal", "komplement", 30]);
  });

  it("are protected where all but a few have the origin", () => {
    expect(
      andele(
        [147, 200],
        [
          [57, 60],
          [40, 60],
          [50, 80],
        ],
      ),
    ).toEqual(["lille-antal", "komplement", 50]);
  });
});

describe("whatever the counts", () => {
  it("no hidden sum of 1–4 can be computed from what is shown, and no shown count is 1–4", () => {
    const boern = fc.array(fc.tuple(fc.integer({ min: 0, max: 40 }), fc.boolean()), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(boern, (par) => {
        const sum = par.reduce((ialt, [antal]) => ialt + antal, 0);
        const celler = familie(
          sum,
          par.map(([antal, skjul]) => (skjul ? undefined : antal)),
        );
        const viste = celler.flatMap((celle) => (celle.kind === "vist" ? [celle.del] : []));
        const rest = sum - viste.reduce((ialt, antal) => ialt + antal, 0);
        const nogenVist = viste.some((antal) => antal > 0);
        expect(viste.every((antal) => antal === 0 || antal >= 5)).toBe(true);
        // With nothing left to hide, the parent itself is the small count, and that is hidden by its own rule.
        if (nogenVist || sum >= 5) expect(rest === 0 || rest >= 5).toBe(true);
      }),
    );
  });
});
