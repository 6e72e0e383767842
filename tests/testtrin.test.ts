import { describe, expect, test } from "vitest";
import { udenBudget } from "../scripts/test/stoerrelse";
import { taelTest } from "../scripts/test/vitest";

describe("counting vitest's tests", () => {
  const rapport = { numPassedTests: 3, numFailedTests: 0, numPendingTests: 1, numTodoTests: 1 };

  test("tests that passed, failed and were left out are counted apart", () => {
    expect(taelTest(rapport, { ok: true })).toEqual({ bestaaet: 3, fejlet: 0, sprunget: 2 });
    expect(taelTest({ ...rapport, numFailedTests: 2 }, { ok: false })).toEqual({ bestaaet: 3, fejlet: 2, sprunget: 2 });
  });

  test("a run that failed without a failed test counts as one failure", () => {
    expect(taelTest(rapport, { ok: false }).fejlet).toBe(1);
  });

  test("no test and no report are failures too", () => {
    expect(taelTest({ ...rapport, numPassedTests: 0 }, { ok: true }).fejlet).toBe(1);
    expect(taelTest(undefined, { ok: true })).toEqual({ bestaaet: 0, fejlet: 1, sprunget: 0 });
  });
});

describe("files without a size budget", () => {
  const budgetter = [{ name: "start", path: ["dist/index.html", "dist/assets/index-*.js"] }];

  test("a script or style that no budget names is found", () => {
    expect(udenBudget(["dist/assets/index-a1.js", "dist/assets/kort-b2.js", "dist/assets/index-c3.css"], budgetter)).toEqual([
      "dist/assets/kort-b2.js",
      "dist/assets/index-c3.css",
    ]);
  });

  test("pictures, data and pages need none", () => {
    expect(udenBudget(["dist/favicon.svg", "dist/assets/maalinger-a1.csv", "dist/om.html"], budgetter)).toEqual([]);
  });
});
