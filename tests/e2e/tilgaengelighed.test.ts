import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { billede } from "./billede";
import { type Sidevalg, startet } from "./browser";
import { DESKTOP, klar, knap, saetning, TELEFON, VENT } from "./laeser";
import { scan } from "./scan";

const { openPage } = startet();

/** The narrowest that WCAG asks for, and 1280 px at 400 %. */
const SMALT = { width: 320, height: 256 };

const aabn = async (path: string, valg: Sidevalg = {}): Promise<Page> => {
  const { page } = await openPage({ path, webgl: false, reducedMotion: true, ...valg });
  await page.locator("#besked[role=status]").waitFor({ state: "attached" });
  if (!path.includes("visning=")) await klar(page);
  return page;
};

const VISNINGER = ["kort", "tabel", "om"].flatMap((visning) => ["da", "en"].map((sprog) => ({ visning, sprog })));
test.each(VISNINGER)(
  "axe finds nothing in $visning in $sprog, wide and on a phone; title and language follow",
  async ({ visning, sprog }) => {
    for (const viewport of [DESKTOP, TELEFON]) {
      const page = await aabn(`/?visning=${visning}&sprog=${sprog}`, { viewport, touch: viewport === TELEFON });
      expect(await scan(page)).toEqual([]);
      expect(await page.locator("html").getAttribute("lang")).toBe(sprog);
      const om = { da: /^Om tallene – Bydelskort$/, en: /^About the figures – Bydelskort$/ };
      const tal = { da: /^Vækst i indbyggertal siden 1995, 2025 – Bydelskort$/, en: /^Population growth since 1995, 2025 – Bydelskort$/ };
      expect(await page.title()).toMatch((visning === "om" ? om : tal)[sprog as "da" | "en"]);
      expect(await page.getByRole("heading", { level: 1 }).count()).toBe(1);
    }
  },
);

type Tilstand = {
  readonly navn: string;
  readonly path: string;
  readonly goer?: (page: Page) => Promise<unknown>;
  readonly valg?: Sidevalg;
};
const TILSTANDE: readonly Tilstand[] = [
  { navn: "selection", path: "/?omraade=bydel:3" },
  { navn: "comparison of four", path: "/?omraade=bydel:3,bydel:9,bydel:10,bydel:1&tid=2010" },
  { navn: "comparison on a phone", path: "/?omraade=bydel:3,bydel:9", valg: { viewport: TELEFON, touch: true } },
  { navn: "drilled into a bydel", path: "/?niveau=kvarter&inden=3&omraade=bydel:3" },
  { navn: "kvarterer", path: "/?niveau=kvarter&indikator=bef-taethed&omraade=kvarter:20401" },
  { navn: "development", path: "/?fra=2000&tid=2010&indikator=bef-ikkevestlig-andel" },
  { navn: "one class alone", path: "/?klasse=3" },
  { navn: "absence", path: "/?indikator=bydel-beskaeftigelse&omraade=bydel:1" },
  { navn: "cividis", path: "/?palet=cividis&indikator=bydel-overfoersel-fald" },
  { navn: "a repaired link", path: "/?vrøvl=1&omraade=bydel:99" },
  { navn: "Om tallet open", path: "/", goer: (page) => knap(page, "Om tallet").click() },
  { navn: "Skift klasser open", path: "/?inddeling=egne&graenser=110,150", goer: (page) => knap(page, "Skift klasser").click() },
  { navn: "Del open", path: "/", goer: (page) => knap(page, "Del").click() },
  { navn: "search with suggestions", path: "/", goer: (page) => page.getByRole("combobox", { name: /^Søg/ }).pressSequentially("ve") },
  { navn: "search without result", path: "/", goer: (page) => page.getByRole("combobox", { name: /^Søg/ }).fill("xyzzy") },
  {
    navn: "search on a phone",
    path: "/",
    valg: { viewport: TELEFON, touch: true },
    goer: async (page) => {
      await knap(page, "Søg").click();
      await page.getByRole("combobox", { name: /^Søg/ }).pressSequentially("ve");
      await page.keyboard.press("ArrowDown");
    },
  },
  {
    navn: "a table that did not come",
    path: "/",
    valg: {
      foer: (page) => page.route("**/maalinger-befolkning*.csv", (rute) => rute.fulfill({ contentType: "text/html", body: "<p>nej</p>" })),
    },
  },
  {
    navn: "outlines that did not come",
    path: "/",
    valg: { foer: (page) => page.route("**/bydele*.geojson", (rute) => rute.fulfill({ contentType: "text/html", body: "<p>nej</p>" })) },
  },
];
test.each(TILSTANDE)("axe finds nothing with $navn", async ({ path, goer, valg }) => {
  const { page } = await openPage({ path, webgl: false, reducedMotion: true, ...valg });
  await page.locator("#besked[role=status]").waitFor({ state: "attached" });
  await page.waitForLoadState("networkidle");
  await goer?.(page);
  expect(await scan(page)).toEqual([]);
});

/** States of the map; every view is in gennemgang.test.ts. */
const SMALLE_VISNINGER = [
  "/",
  "/?omraade=bydel:3,bydel:9,bydel:10,bydel:1",
  "/?niveau=kvarter&omraade=kvarter:20401&fra=2000",
  "/?niveau=kvarter&inden=3",
  "/?indikator=bydel-overfoersel-fald&sprog=en",
  "/?visning=sammenlign",
].map((path) => ({ path }));
test.each(SMALLE_VISNINGER)(
  "at 320 px, which is 400 per cent, the page itself never scrolls sideways, and no text is cut off: $path",
  async ({ path }) => {
    const page = await aabn(path, { viewport: SMALT, touch: true });
    const { bredde, udenfor } = await page.evaluate(() => {
      const vindue = document.documentElement.clientWidth;
      const ses = (en: Element) =>
        en.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
        en.closest(".rulbar, .kun-tale, svg, select, #spring, #live") === null;
      const tekst = [...document.querySelectorAll("body *")].filter(
        (en) => ses(en) && [...en.childNodes].some((barn) => barn.nodeType === Node.TEXT_NODE && barn.textContent?.trim()),
      );
      const stikkerUd = (en: Element) => {
        const { left, right, width } = en.getBoundingClientRect();
        return (
          width > 1 &&
          (left < -0.5 || right > vindue + 0.5 || en.scrollWidth > en.clientWidth + 1) &&
          getComputedStyle(en).display !== "inline"
        );
      };
      return {
        bredde: document.documentElement.scrollWidth,
        udenfor: tekst.filter(stikkerUd).map((en) => `${en.tagName}.${en.className}: ${en.textContent?.trim().slice(0, 40)}`),
      };
    });
    expect(bredde).toBeLessThanOrEqual(SMALT.width);
    expect(udenfor).toEqual([]);
  },
);

test.each([
  { navn: "with a mouse", mindst: 24, viewport: DESKTOP, touch: false },
  { navn: "with a mouse, narrow", mindst: 24, viewport: TELEFON, touch: false },
  { navn: "with a finger", mindst: 44, viewport: TELEFON, touch: true },
])("every control is at least $mindst px $navn", async ({ mindst, viewport, touch }) => {
  for (const path of [
    "/?omraade=bydel:3,bydel:9",
    "/?niveau=kvarter&inden=3&fra=2000&klasse=5",
    "/?indikator=bydel-overfoersel-fald&sprog=en",
    "/?visning=om",
  ]) {
    const page = await aabn(path, { viewport, touch });
    const forSmaa = await page.evaluate((graense) => {
      const maal = (en: Element | null) => en?.getBoundingClientRect() ?? { width: 0, height: 0 };
      return [...document.querySelectorAll("a[href], button, select, input, summary, li[role=option]")].flatMap((en) => {
        if (!en.checkVisibility({ visibilityProperty: true }) || en.closest("#spring") !== null) return [];
        const [egen, etiket] = [maal(en), maal(en.closest("label"))];
        const bredde = Math.max(egen.width, etiket.width);
        const hoejde = Math.max(egen.height, etiket.height);
        // A name in a table is as wide as it is; its row gives it the height.
        const smal = bredde < (en.closest("table") === null ? graense : 24) - 0.5;
        const navn = en.getAttribute("aria-label") ?? en.textContent?.trim().slice(0, 30);
        return smal || hoejde < graense - 0.5 ? [`${navn} ${Math.round(bredde)}×${Math.round(hoejde)}`] : [];
      });
    }, mindst);
    expect({ path, forSmaa }).toEqual({ path, forSmaa: [] });
  }
});

test("in forced colours the classes, the absence and the selected stay apart, and controls keep their edges", async () => {
  const page = await aabn("/?indikator=bydel-overfoersel-fald&omraade=bydel:3", { forcedColors: true });
  await billede(page, "forced-colors");
  const farver = await page.locator("#kort .omraader path").evaluateAll((alle) => alle.map((en) => getComputedStyle(en).fill));
  expect(new Set(farver).size).toBeGreaterThan(4);
  expect(await page.locator("#legende .skala rect").evaluateAll((alle) => new Set(alle.map((en) => getComputedStyle(en).fill)).size)).toBe(
    5,
  );
  const valgt = await page
    .locator('.segment [aria-pressed="true"]')
    .first()
    .evaluate((en) => getComputedStyle(en).backgroundColor);
  const andre = await page
    .locator('.segment [aria-pressed="false"]')
    .first()
    .evaluate((en) => getComputedStyle(en).backgroundColor);
  expect(valgt).not.toBe(andre);
  // What is chosen must not be written in the ground's own colour.
  const usynlige = await page.locator('[aria-pressed="true"], [aria-current="page"], [aria-current="true"]').evaluateAll((alle) =>
    alle.flatMap((en) => {
      let bag: Element | null = en;
      while (bag !== null && /, 0\)$|^transparent$/.test(getComputedStyle(bag).backgroundColor)) bag = bag.parentElement;
      const ens = getComputedStyle(en).color === getComputedStyle(bag ?? document.body).backgroundColor;
      return ens && en.checkVisibility() && en.textContent?.trim() ? [en.textContent.trim()] : [];
    }),
  );
  expect(usynlige).toEqual([]);
  expect(await scan(page)).toEqual([]);
});

test("the live region is polite, empty at first, and says one sentence when the view has settled", async () => {
  const page = await aabn("/");
  const live = page.locator("#live");
  expect([await live.getAttribute("aria-live"), await live.textContent()]).toEqual(["polite", ""]);
  await page.locator("#tidslinje select").selectOption("2001");
  await expect.poll(() => live.textContent(), VENT).toBe(await saetning(page));
});

test.each([480, 560, 640, 700, 724, 790, 970])(
  "at %i px, which is a desktop at some zoom, the page stays within the window",
  async (width) => {
    for (const sprog of ["da", "en"]) {
      const page = await aabn(`/?sprog=${sprog}`, { viewport: { width, height: 500 } });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      expect(await page.locator("#hoved").evaluate((hoved) => hoved.scrollWidth - hoved.clientWidth)).toBeLessThanOrEqual(0);
    }
  },
);
