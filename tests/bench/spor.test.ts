import { describe, expect, test } from "vitest";
import { type Haendelse, laesSpor } from "../../scripts/bench/maaling/spor";

const URL = "http://127.0.0.1:9/";
const SIDE = 1;
const BROWSER = 2;

/** `ms` on a clock that started long before the navigation. */
const haendelse = (name: string, ms: number, m: { pid?: number; args?: Haendelse["args"] } = {}): Haendelse => ({
  name,
  pid: m.pid ?? SIDE,
  ts: 5_000_000 + ms * 1000,
  args: m.args ?? {},
});
const start = haendelse("navigationStart", 0, { args: { data: { documentLoaderURL: URL } } });
const skaermbillede = (ms: number, snapshot: string) => haendelse("Screenshot", ms, { pid: BROWSER, args: { snapshot } });

describe("reading Chromium's trace", () => {
  test("times count from the navigation's start, and what came before it is not of this page", () => {
    const spor = laesSpor([skaermbillede(-20, "foer"), start, skaermbillede(130, "to"), skaermbillede(90, "et")], URL);
    expect(spor.billeder).toEqual([
      { ms: 90, jpeg: "et" },
      { ms: 130, jpeg: "to" },
    ]);
  });

  test("the first script is the page's own, in its own process", () => {
    const spor = laesSpor(
      [
        start,
        haendelse("EvaluateScript", 10, { pid: BROWSER }),
        haendelse("FunctionCall", 20, { args: { data: { url: "pptr://bench" } } }),
        haendelse("v8.evaluateModule", 60),
        haendelse("FunctionCall", 40, { args: { data: { url: `${URL}assets/index.js` } } }),
        haendelse("firstContentfulPaint", 50),
      ],
      URL,
    );
    expect([spor.foersteScriptMs, spor.foersteIndholdMs]).toEqual([40, 50]);
  });

  test("a page without script has none", () => {
    expect(laesSpor([start], URL)).toEqual({ billeder: [], foersteScriptMs: undefined, foersteIndholdMs: undefined });
  });

  test("the last navigation to the address counts, and a trace without one is an error", () => {
    const anden = haendelse("navigationStart", 100, { args: { data: { documentLoaderURL: URL } } });
    expect(laesSpor([start, anden, skaermbillede(150, "x")], URL).billeder).toEqual([{ ms: 50, jpeg: "x" }]);
    expect(() => laesSpor([start], "http://127.0.0.1:9/andet")).toThrow("expected a navigation to http://127.0.0.1:9/andet");
  });
});
