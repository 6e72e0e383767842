/** Chromium's own trace of a page: pictures of what it showed and when its scripts ran, seen from outside the page. */
import type { CDPSession } from "playwright-core";

/** `ts` and `dur` in microseconds on one clock for all processes. */
export type Haendelse = {
  readonly name: string;
  readonly pid: number;
  readonly ts: number;
  readonly args: {
    readonly snapshot?: string;
    readonly data?: { readonly documentLoaderURL?: string; readonly url?: string };
  };
};

export type Spor = {
  /** From the start of the navigation, milliseconds: every picture that was shown, as a JPEG in base64. */
  readonly billeder: readonly { readonly ms: number; readonly jpeg: string }[];
  /** When the page's first own script began. Undefined: none ran. */
  readonly foersteScriptMs: number | undefined;
  readonly foersteIndholdMs: number | undefined;
};

const KATEGORIER = ["blink.user_timing", "devtools.timeline", "disabled-by-default-devtools.screenshot"];
const SCRIPTSTART = new Set(["EvaluateScript", "v8.evaluateModule", "FunctionCall"]);

/** Starts recording; the function that it gives stops and reads the trace of the navigation to `url`. */
export const startSpor = async (cdp: CDPSession): Promise<(url: string) => Promise<Spor>> => {
  const haendelser: Haendelse[] = [];
  cdp.on("Tracing.dataCollected", ({ value }) => haendelser.push(...(value as unknown as Haendelse[])));
  const slut = new Promise((klar) => cdp.once("Tracing.tracingComplete", klar));
  await cdp.send("Tracing.start", { transferMode: "ReportEvents", traceConfig: { includedCategories: KATEGORIER } });
  return async (url) => {
    await cdp.send("Tracing.end");
    await slut;
    return laesSpor(haendelser, url);
  };
};

/** Throws when the trace holds no navigation to `url`. */
export const laesSpor = (haendelser: readonly Haendelse[], url: string): Spor => {
  const start = haendelser.findLast(({ name, args }) => name === "navigationStart" && args.data?.documentLoaderURL === url);
  if (start === undefined) throw new Error(`trace: expected a navigation to ${url}, got none`);
  const efter = haendelser.filter(({ ts }) => ts >= start.ts).sort((a, b) => a.ts - b.ts);
  const ms = ({ ts }: Haendelse): number => (ts - start.ts) / 1000;
  const ens = efter.filter(({ pid }) => pid === start.pid);
  const script = ens.find(({ name, args }) => SCRIPTSTART.has(name) && (args.data?.url ?? url).startsWith(new URL(url).origin));
  const indhold = ens.find(({ name }) => name === "firstContentfulPaint");
  return {
    billeder: efter.flatMap((h) =>
      h.name === "Screenshot" && h.args.snapshot !== undefined ? [{ ms: ms(h), jpeg: h.args.snapshot }] : [],
    ),
    foersteScriptMs: script && ms(script),
    foersteIndholdMs: indhold && ms(indhold),
  };
};
