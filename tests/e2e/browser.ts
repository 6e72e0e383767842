/** The harness of every browser test: one Chromium and one server over dist/ per test file, fresh pages per test, and no problem goes unseen. */
import { existsSync } from "node:fs";
import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect } from "vitest";
import { chromiumFlag, chromiumSti } from "../../scripts/chromium.mjs";
import { startServer } from "../../scripts/server.mjs";
import { lytEfterProblemer, type Problemer } from "./problemer";

export type Sidevalg = {
  /** Path and query below the site's root, `/?aar=2009`. Default `/`. */
  readonly path?: string;
  /** CSS pixels. Default 1280 × 800. */
  readonly viewport?: { readonly width: number; readonly height: number };
  /** The browser's language. Default `da-DK`. */
  readonly locale?: string;
  /** The machine's. Default `Europe/Copenhagen`. */
  readonly timezone?: string;
  readonly javaScript?: boolean;
  readonly reducedMotion?: boolean;
  readonly forcedColors?: boolean;
  readonly deviceScaleFactor?: number;
  readonly touch?: boolean;
  /** `false` makes every WebGL context fail, as on a machine without a graphics driver. */
  readonly webgl?: boolean;
  /** Runs before the first request: `page.route(…)` to break a file, `page.clock`, `page.addInitScript`. */
  readonly foer?: (page: Page) => Promise<unknown>;
  /** The problems that this test makes on purpose. Any other fails it, and so does an expected one that stays away. */
  readonly ventet?: readonly RegExp[];
};

export type Side = { readonly page: Page; readonly problemer: Problemer; readonly url: string };

const DIST = new URL("../../dist/", import.meta.url).pathname;

const slukWebgl = async (kontekst: BrowserContext): Promise<void> => {
  await kontekst.addInitScript(() => {
    for (const flade of [HTMLCanvasElement, OffscreenCanvas]) {
      const { getContext } = flade.prototype;
      Object.defineProperty(flade.prototype, "getContext", {
        value(this: HTMLCanvasElement, slags: string, ...resten: unknown[]) {
          return slags.includes("webgl") ? null : Reflect.apply(getContext, this, [slags, ...resten]);
        },
      });
    }
  });
};

/** The build below a sub-path of a folder of its own; the server gives out nothing through links that lead out of its root. */
const laegUnder = async (sti: string): Promise<string> => {
  const rod = await mkdtemp(join(tmpdir(), "bydelskort-understi-"));
  await cp(DIST, join(rod, sti), { recursive: true, preserveTimestamps: true });
  return rod;
};

/**
 * Registers Chromium and the server with the test file, to be called once at its top; `sti` is a sub-path («a/b/») that the site then stands
 * below. Every page that a test opens is closed after it, and the
 * test fails when one of them had a problem that it did not expect. Under our CSP `page.waitForFunction` takes a function, never a string.
 */
export const startet = ({ sti = "" }: { readonly sti?: string } = {}): { readonly openPage: (valg?: Sidevalg) => Promise<Side> } => {
  let browser: Browser;
  let server: Awaited<ReturnType<typeof startServer>>;
  let rod = DIST;
  let aabne: { kontekst: BrowserContext; problemer: Problemer; ventet: readonly RegExp[] }[] = [];

  beforeAll(async () => {
    if (!existsSync(`${DIST}index.html`)) throw new Error("dist/ has no index.html: run «npm run build» before the browser tests");
    if (sti !== "") rod = await laegUnder(sti);
    server = await startServer({ rod });
    browser = await chromium.launch({ executablePath: chromiumSti, args: [...chromiumFlag] });
  });

  afterEach(async () => {
    const lukkes = aabne;
    aabne = [];
    await Promise.all(lukkes.map(({ kontekst }) => kontekst.close()));
    for (const { problemer, ventet } of lukkes) {
      expect(problemer().filter((problem) => !ventet.some((v) => v.test(problem)))).toEqual([]);
      expect(ventet.filter((v) => !problemer().some((problem) => v.test(problem)))).toEqual([]);
    }
  });

  afterAll(async () => {
    await browser?.close();
    await server?.luk();
    if (rod !== DIST) await rm(rod, { recursive: true });
  });

  const openPage = async (valg: Sidevalg = {}): Promise<Side> => {
    const kontekst = await browser.newContext({
      viewport: valg.viewport ?? { width: 1280, height: 800 },
      locale: valg.locale ?? "da-DK",
      timezoneId: valg.timezone ?? "Europe/Copenhagen",
      javaScriptEnabled: valg.javaScript ?? true,
      reducedMotion: valg.reducedMotion ? "reduce" : "no-preference",
      forcedColors: valg.forcedColors ? "active" : "none",
      deviceScaleFactor: valg.deviceScaleFactor ?? 1,
      hasTouch: valg.touch ?? false,
    });
    const problemer = await lytEfterProblemer(kontekst, new URL(server.url).origin);
    aabne.push({ kontekst, problemer, ventet: valg.ventet ?? [] });
    if (valg.webgl === false) await slukWebgl(kontekst);
    const page = await kontekst.newPage();
    await valg.foer?.(page);
    const url = new URL((valg.path ?? "/").replace(/^\//, ""), server.url + sti).href;
    await page.goto(url, { waitUntil: "load" });
    return { page, problemer, url };
  };
  return { openPage };
};
