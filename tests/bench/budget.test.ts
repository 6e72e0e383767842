import { describe, expect, test } from "vitest";
import { domFor, erOverskredet, lavLinje } from "../../scripts/bench/budget";
import { formatAfsnit, formatSlutning } from "../../scripts/bench/tabel";

const ms = (tal: readonly number[], graense?: number) =>
  lavLinje("et skridt", tal, { enhed: "ms", decimaler: 1, ...(graense === undefined ? {} : { graense }) });

describe("the verdict on a measured line", () => {
  test("the limit itself is kept, one printed decimal above it is not", () => {
    expect(domFor(ms([2], 2))).toBe("holdt");
    expect(domFor(ms([2.1], 2))).toBe("overskredet med 0,1 ms (5 %)");
  });

  test("what is printed as the limit is not said to be above it", () => {
    expect(domFor(ms([2.04], 2))).toBe("holdt");
    expect(erOverskredet(ms([2.04], 2))).toBe(false);
  });

  test("the median decides, however bad one round was", () => {
    expect(domFor(ms([1, 1, 500], 2))).toBe("holdt");
  });

  test("a limit of nothing is passed by an amount, not by a share", () => {
    expect(domFor(lavLinje("filer", [2], { enhed: "", graense: 0 }))).toBe("overskredet med 2");
  });

  test("a line without a limit has no verdict and is never passed", () => {
    expect(domFor(ms([9999]))).toBe("");
    expect(erOverskredet(ms([9999]))).toBe(false);
  });
});

describe("the printed table", () => {
  const afsnit = { titel: "Skridt (budget: ≤ 2 ms)", linjer: [ms([1, 2.5, 3], 2), ms([1234.5])], noter: ["Målt i en side for sig."] };

  test("has a heading, a line each with median, range, count, limit and verdict, and its notes below", () => {
    expect(formatAfsnit(afsnit)).toBe(
      [
        "━━ Skridt (budget: ≤ 2 ms)",
        "               median    spænd  n    grænse",
        "et skridt      2,5 ms  1,0–3,0  3  ≤ 2,0 ms  overskredet med 0,5 ms (25 %)",
        "et skridt  1.234,5 ms           1",
        "   Målt i en side for sig.",
      ].join("\n"),
    );
  });

  test("the last line counts the limits that were passed among those that there are", () => {
    expect(formatSlutning([afsnit, { titel: "", linjer: [ms([1], 2)], noter: [] }])).toBe("1 af 2 grænser overskredet");
  });
});
