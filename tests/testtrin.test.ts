import { describe, expect, test } from "vitest";
import { opregnFejlede } from "../scripts/test/fejlede";
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

describe("what failed, at the end of the log", () => {
  const test1 = (status: string, ...failureMessages: readonly string[]) => ({ fullName: "gruppe a < b", status, failureMessages });
  const fil = (status: string, ...assertionResults: ReturnType<typeof test1>[]) => ({
    name: "/rod/tests/x.test.ts",
    status,
    message: "",
    assertionResults,
  });

  test("a failed test has its file, its name and its message, without colours and call stack", () => {
    const besked = "\u001B[31mError: expected 1\u001B[39m\n\n  to be 2\n    at /rod/tests/x.test.ts:3:1";
    expect(opregnFejlede([fil("failed", test1("passed"), test1("failed", besked))], "/rod")).toEqual([
      "✗ tests/x.test.ts › gruppe a < b",
      "    Error: expected 1",
      "      to be 2",
    ]);
  });

  test("a property has its seed and counter-example", () => {
    const besked =
      'Error: Property failed after 2 tests\n{ seed: -697, path: "1:2", endOnFailure: true }\nCounterexample: ["x"]\nShrunk 6 time(s)\n\nHint: Enable verbose mode';
    const linjer = opregnFejlede([fil("failed", test1("failed", besked))], "/rod");
    expect(linjer[2]).toBe('    { seed: -697, path: "1:2", endOnFailure: true }');
    expect(linjer[3]).toBe('    Counterexample: ["x"]');
    expect(linjer.at(-1)).toBe("    Shrunk 6 time(s)");
  });

  test("a file that cannot be read is named with the reason", () => {
    expect(opregnFejlede([{ ...fil("failed"), message: "cannot load" }], "/rod")).toEqual(["✗ tests/x.test.ts", "    cannot load"]);
  });

  test("a flood is cut, in length and in number, and nothing is said where nothing failed", () => {
    const lang = opregnFejlede([fil("failed", ...Array.from({ length: 30 }, () => test1("failed", "x".repeat(9000))))], "/rod");
    expect(lang.join("\n").length).toBeLessThan(4000);
    expect(lang.at(-1)).toBe("… og 20 til: se ovenfor");
    expect(opregnFejlede([fil("passed", test1("passed"))], "/rod")).toEqual([]);
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
