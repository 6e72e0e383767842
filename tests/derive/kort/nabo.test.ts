import { describe, expect, it } from "vitest";
import { naboI, type Retning } from "../../../src/derive/kort/nabo";
import { projicer } from "../../../src/derive/kort/projektion";
import type { Kortlag } from "../../../src/domain/geometri";
import { KORTNIVEAUER } from "../../../src/domain/niveau";
import { bydelslag } from "../../fixtures/kvadrater";
import { laesLag } from "../../fixtures/rigtige";

const RETNINGER: readonly Retning[] = ["nord", "syd", "oest", "vest"];

/** Every area that arrows lead to from one. */
const naaede = (lag: Kortlag, fra: number): ReadonlySet<number> => {
  const set = new Set([fra]);
  for (const nr of set)
    for (const retning of RETNINGER) {
      const naeste = naboI(lag, nr, retning);
      if (naeste !== undefined) set.add(naeste.nr);
    }
  return set;
};

describe("three bydele in a row", () => {
  const gaa = (nr: number, retning: Retning) => naboI(bydelslag, nr, retning)?.nr;

  it("are walked east and west, one at a time, to the city's edge", () => {
    expect([gaa(1, "oest"), gaa(2, "oest"), gaa(3, "oest")]).toEqual([2, 3, undefined]);
    expect([gaa(3, "vest"), gaa(2, "vest"), gaa(1, "vest")]).toEqual([2, 1, undefined]);
  });

  it("have nobody to the north or the south", () => {
    expect(RETNINGER.slice(0, 2).flatMap((retning) => [1, 2, 3].map((nr) => gaa(nr, retning)))).toEqual(Array.from({ length: 6 }));
  });

  it("are entered at the first when one is nowhere", () => {
    expect(gaa(99, "nord")).toBe(1);
  });
});

describe.each(KORTNIVEAUER)("the real city by %s", (niveau) => {
  const lag = laesLag(niveau);

  it("can be walked from every area to every other by arrows alone", () => {
    for (const form of lag.former) {
      const naar = naaede(lag, form.nr);
      expect(
        lag.former.filter(({ nr }) => !naar.has(nr)).map(({ navn }) => navn),
        `from ${form.navn}`,
      ).toEqual([]);
    }
  });

  it("leads the way that the arrow points, and never nowhere", () => {
    for (const form of lag.former)
      for (const retning of RETNINGER) {
        const naeste = naboI(lag, form.nr, retning);
        if (naeste === undefined) continue;
        expect(naeste.nr).not.toBe(form.nr);
        const [[ax, ay], [bx, by]] = [projicer(form.label), projicer(naeste.label)];
        const frem = { nord: ay - by, syd: by - ay, oest: bx - ax, vest: ax - bx }[retning];
        expect(frem, `${form.navn} ${retning} ${naeste.navn}`).toBeGreaterThanOrEqual(Math.hypot(bx - ax, by - ay) * 0.499);
      }
  });

  it("prefers the neighbour across the border", () => {
    for (const form of lag.former)
      for (const retning of RETNINGER) {
        const naeste = naboI(lag, form.nr, retning);
        if (naeste === undefined || form.naboer.includes(naeste.nr)) continue;
        const kunNaboer = naboI(
          { niveau, former: lag.former.filter(({ nr }) => nr === form.nr || form.naboer.includes(nr)) },
          form.nr,
          retning,
        );
        expect(kunNaboer, `${form.navn} ${retning}`).toBeUndefined();
      }
  });
});
