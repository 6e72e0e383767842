import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { billede } from "./billede";
import { type Sidevalg, startet } from "./browser";
import { DESKTOP, klar, TELEFON } from "./laeser";
import { scan } from "./scan";

const { openPage } = startet();

/** A hair's breadth when the page's own type comes for the machine's: 0,000 as the browser's own tools print it. */
const MINDSTE_SKRED = 0.0005;

test("the front page keeps its promises: nothing in the console, nothing against the CSP, nothing from another host", async () => {
  const { page, problemer } = await openPage();
  await page.waitForLoadState("networkidle");
  expect(problemer()).toEqual([]);
});

test("axe finds nothing on the front page", async () => {
  const { page } = await openPage();
  expect(await scan(page)).toEqual([]);
});

test("without JavaScript the map and the table stand in the page", async () => {
  const { page } = await openPage({ javaScript: false });
  expect(await page.locator("#kort svg.svgkort").isVisible()).toBe(true);
  expect(await page.locator("table").count()).toBeGreaterThan(0);
});

test("the page is served with a CSP that allows nothing from elsewhere and no inline code", async () => {
  const { page, url } = await openPage();
  const svar = await page.request.get(url);
  const csp = svar.headers()["content-security-policy"] ?? "";
  const regler = Object.fromEntries(csp.split("; ").map((regel) => [regel.split(" ")[0] ?? "", regel.split(" ").slice(1).join(" ")]));
  expect(regler).toMatchObject({
    "default-src": "'none'",
    "script-src": "'self'",
    "style-src": "'self'",
    "connect-src": "'self'",
    "worker-src": "'self'",
    "base-uri": "'none'",
    "form-action": "'none'",
  });
  expect(csp).not.toMatch(/unsafe|https?:|\*/);
  expect(svar.headers()["x-content-type-options"]).toBe("nosniff");
  expect(await svar.text()).not.toMatch(/<script(?![^>]*\bsrc=)|\son\w+=|\sstyle="/);
});

test("using all of the page leaves no cookie and nothing stored, and asks no other host", async () => {
  const hentet: string[] = [];
  const { page, url } = await openPage({ foer: async (side) => void side.on("request", (en) => hentet.push(en.url())) });
  await klar(page);
  await page.getByRole("button", { name: "Lokaludvalg" }).click();
  await page.getByRole("link", { name: "English" }).click();
  await page.getByRole("link", { name: "Table", exact: true }).click();
  await page.getByRole("link", { name: "Map", exact: true }).click();
  await page.getByRole("button", { name: "Zoom in" }).click();
  await page.locator('#kort[data-motor="maplibre"]').waitFor();
  const lagret = await page.evaluate(async () => ({
    cookie: document.cookie,
    lokalt: localStorage.length,
    session: sessionStorage.length,
    databaser: (await indexedDB.databases()).length,
    arbejdere: (await navigator.serviceWorker.getRegistrations()).length,
  }));
  expect(lagret).toEqual({ cookie: "", lokalt: 0, session: 0, databaser: 0, arbejdere: 0 });
  expect(await page.context().cookies()).toEqual([]);
  const fremmede = hentet.filter((en) => !en.startsWith(url) && !/^(data|blob):/.test(en));
  expect(fremmede).toEqual([]);
});

const BREDDER = [
  { width: 360, height: 740 },
  TELEFON,
  { width: 768, height: 1024 },
  { width: 1080, height: 800 },
  DESKTOP,
  { width: 2560, height: 1440 },
];
test.each(BREDDER)(
  "at $width × $height px the page fits: no sideways scroll, the map in sight, no name over another's",
  async (viewport) => {
    const { page } = await openPage({ viewport, path: "/?omraade=bydel:4", webgl: false });
    await klar(page);
    await billede(page, `bredde-${viewport.width}`);
    const maal = await page.evaluate(() => {
      const kasser = [...document.querySelectorAll("#kort .etiketter text")].map((en) => ({
        navn: en.textContent,
        kasse: en.getBoundingClientRect(),
      }));
      const overlap = kasser.flatMap((a, i) =>
        kasser
          .slice(i + 1)
          .filter(
            (b) =>
              a.kasse.left < b.kasse.right - 1 &&
              b.kasse.left < a.kasse.right - 1 &&
              a.kasse.top < b.kasse.bottom - 1 &&
              b.kasse.top < a.kasse.bottom - 1,
          )
          .map((b) => `${a.navn} × ${b.navn}`),
      );
      const kort = document.getElementById("kort")?.getBoundingClientRect();
      return {
        rul: document.documentElement.scrollWidth - innerWidth,
        overlap,
        antal: kasser.length,
        kortTop: kort?.top ?? 0,
        kortAreal: (kort?.width ?? 0) * (kort?.height ?? 0),
      };
    });
    expect(maal.rul).toBeLessThanOrEqual(0);
    expect(maal.overlap).toEqual([]);
    expect(maal.antal).toBeGreaterThanOrEqual(viewport.width >= 1280 ? 10 : 8);
    expect(maal.kortTop).toBeLessThan(viewport.height / 2);
    expect(maal.kortAreal).toBeGreaterThan(100_000);
  },
);

/** Collects every layout shift of at least `mindst` that no input explains, as `globalThis.skred`. */
const lytEfterSkred: NonNullable<Sidevalg["foer"]> = (page) =>
  page.addInitScript((mindst) => {
    const samlet = globalThis as unknown as { skred: string[] };
    samlet.skred = [];
    type Skred = PerformanceEntry & { value: number; hadRecentInput: boolean; sources: { node: Element | null }[] };
    new PerformanceObserver((liste) => {
      for (const en of liste.getEntries() as Skred[])
        if (!en.hadRecentInput && en.value >= mindst)
          samlet.skred.push(`${en.value.toFixed(4)} ${en.sources.map(({ node }) => node?.id || node?.className || node?.nodeName).join()}`);
    }).observe({ type: "layout-shift", buffered: true });
  }, MINDSTE_SKRED);
const skred = (page: Page) => page.evaluate(() => (globalThis as unknown as { skred: string[] }).skred);

test.each([
  { navn: "desktop", viewport: DESKTOP },
  { navn: "phone", viewport: TELEFON },
])("nothing moves once it is painted: no layout shift on a $navn, also while reading on", async ({ viewport }) => {
  const { page } = await openPage({ viewport, foer: lytEfterSkred, webgl: false });
  await klar(page);
  await page.waitForLoadState("networkidle");
  // Hovering and playing are no "recent input" to the browser: what they move counts.
  for (const id of ["bydel:5", "bydel:10", "bydel:6"]) {
    const sti = page.locator(`#kort [data-id="${id}"]`);
    await sti.dispatchEvent("pointerover", { pointerType: "mouse", bubbles: true });
    await page
      .getByRole("heading", { level: 1 })
      .filter({ hasText: /^(Valby|Amager Vest|Vanløse) voksede/ })
      .waitFor();
  }
  expect(await skred(page)).toEqual([]);
});

test.each(["/?omraade=bydel:3,bydel:9&tid=2010", "/?niveau=kvarter&indikator=bef-taethed", "/?visning=om"])(
  "a link's own map takes the landing view's place without moving what the reader already sees: %s",
  async (path) => {
    for (const viewport of [DESKTOP, TELEFON]) {
      const { page } = await openPage({ path, viewport, foer: lytEfterSkred, webgl: false });
      await page.locator("#besked[role=status]").waitFor({ state: "attached" });
      await page.waitForLoadState("networkidle");
      const sum = (await skred(page)).reduce((iAlt, en) => iAlt + Number.parseFloat(en), 0);
      expect({ bredde: viewport.width, skred: sum < 0.1 ? [] : await skred(page) }).toEqual({ bredde: viewport.width, skred: [] });
    }
  },
);
