/** Debian's Firefox over WebDriver BiDi: one browser and one server over dist/ per set of preferences, and no problem goes unseen. */
import { existsSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import puppeteer, { type Browser, type Page } from "puppeteer-core";
import { afterAll, afterEach, beforeAll, expect } from "vitest";
import { firefoxSti } from "../../scripts/firefox.mjs";
import { startServer } from "../../scripts/server.mjs";

const DIST = new URL("../../dist/", import.meta.url).pathname;
const BILLEDER = new URL("billeder/", import.meta.url).pathname;
/** A slow machine starts Firefox slowly. */
const START_MS = 60_000;

/** The typeface was on its way when the page was left: NS_BINDING_ABORTED, told as an error. */
const OPGIVET_SKRIFT = /downloadable font: download failed.*status=2152398850/;

/** As `about:config` calls them. */
export type Praeferencer = Readonly<Record<string, string | number | boolean>>;

export type Firefox = {
  /** Opens the address below the site's root, or a whole one. */
  readonly aabn: (adresse?: string) => Promise<Page>;
  /** Keeps `billeder/NAVN.png` for a person to look at. */
  readonly billede: (page: Page, navn: string) => Promise<void>;
};

/** Says in the console what the page is refused: the protocol tells of nothing else that its policy stops. */
const lytEfterBrud = (): void =>
  document.addEventListener("securitypolicyviolation", (brud) =>
    console.error(`CSP: ${brud.effectiveDirective} blocked ${brud.blockedURI} (${brud.sourceFile}:${brud.lineNumber})`),
  );

/** Registers Firefox with the block it is called in. A test fails when one of its pages complains, throws, breaks the CSP or misses a file. */
export const startetFirefox = (praeferencer: Praeferencer, ventet: readonly RegExp[] = []): Firefox => {
  let browser: Browser;
  let server: Awaited<ReturnType<typeof startServer>>;
  let problemer: string[] = [];

  beforeAll(async () => {
    if (!existsSync(`${DIST}index.html`)) throw new Error("dist/ has no index.html: run «npm run build» before the browser tests");
    server = await startServer({ rod: DIST });
    browser = await puppeteer.launch({
      browser: "firefox",
      executablePath: firefoxSti,
      headless: true,
      timeout: START_MS,
      extraPrefsFirefox: { "intl.accept_languages": "da-DK, da", ...praeferencer },
    });
  }, START_MS);
  afterEach(async () => {
    const fundet = problemer.filter((problem) => !ventet.some((en) => en.test(problem)));
    problemer = [];
    for (const page of (await browser.pages()).slice(1)) await page.close();
    expect(fundet).toEqual([]);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.luk();
  });

  return {
    aabn: async (adresse = "") => {
      const page = await browser.newPage();
      await page.setViewport({ width: 1280, height: 800 });
      page.on("console", (besked) => {
        if (["error", "warn"].includes(besked.type())) problemer.push(`console ${besked.type()}: ${besked.text()}`);
      });
      page.on("pageerror", (fejl) => {
        const besked = fejl instanceof Error ? fejl.message : String(fejl);
        if (!OPGIVET_SKRIFT.test(besked)) problemer.push(`uncaught: ${besked}`);
      });
      page.on("requestfailed", (anmodning) => {
        // The page itself gave up a request that it no longer needed.
        if (anmodning.failure()?.errorText !== "NS_BINDING_ABORTED")
          problemer.push(`request failed: ${anmodning.url()} ${anmodning.failure()?.errorText}`);
      });
      page.on("response", (svar) => {
        if (svar.status() >= 400) problemer.push(`request failed: ${svar.url()} ${svar.status()}`);
      });
      await page.evaluateOnNewDocument(lytEfterBrud);
      await page.goto(new URL(adresse, server.url).href);
      return page;
    },
    billede: async (page, navn) => {
      await mkdir(BILLEDER, { recursive: true });
      await page.screenshot({ path: `${BILLEDER}${navn}.png` });
    },
  };
};
