/** Embeds as they are met: in a foreign page on another port, under a strict policy, with the listeners that sites have. */
import { type Browser, type BrowserContext, chromium, type Frame, type Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { chromiumFlag, chromiumSti } from "../../scripts/chromium.mjs";
import { startServer } from "../../scripts/server.mjs";
import { lavIndlejringskode } from "../../src/derive/indlejring/kode";
import { tilpasIndlejring } from "../../src/derive/indlejring/sti";
import { queryToIndlejring } from "../../src/state/indlejring";
import { laesKatalog } from "../fixtures/rigtige";
import { lytEfterProblemer, type Problemer } from "./problemer";
import { scan } from "./scan";
import { DATAWRAPPERS_LYTTER, pymsLytter, startVaert, type Vaert, type Vaertsside } from "./vaert";

const katalog = laesKatalog();
let browser: Browser;
let server: Awaited<ReturnType<typeof startServer>>;
let aabne: { kontekst: BrowserContext; problemer: Problemer; vaert: Vaert | undefined; ventet: readonly RegExp[] }[] = [];
const VENT = { timeout: 20_000 };

beforeAll(async () => {
  server = await startServer({ rod: new URL("../../dist/", import.meta.url).pathname });
  browser = await chromium.launch({ executablePath: chromiumSti, args: [...chromiumFlag] });
});
afterEach(async () => {
  const lukkes = aabne;
  aabne = [];
  for (const { kontekst, problemer, vaert, ventet } of lukkes) {
    await kontekst.close();
    await vaert?.luk();
    expect(problemer().filter((problem) => !ventet.some((v) => v.test(problem)))).toEqual([]);
  }
});
afterAll(async () => {
  await browser?.close();
  await server?.luk();
});

type Valg = { readonly javaScript?: boolean; readonly bredde?: number; readonly touch?: boolean; readonly ventet?: readonly RegExp[] };

/** Opens the foreign page. Every problem of page and embeds counts, but that the embed is another host than the page. */
const aabn = async (side: Vaertsside, valg: Valg = {}): Promise<{ page: Page; vaert: Vaert }> => {
  const vaert = await startVaert({ artikel: side }, new URL(server.url).origin);
  const kontekst = await browser.newContext({
    viewport: { width: valg.bredde ?? 800, height: 900 },
    locale: "da-DK",
    timezoneId: "Europe/Copenhagen",
    javaScriptEnabled: valg.javaScript ?? true,
    hasTouch: valg.touch ?? false,
  });
  const problemer = await lytEfterProblemer(kontekst, new URL(server.url).origin);
  const fremmed = new RegExp(`^foreign request: ${vaert.url}`);
  aabne.push({ kontekst, problemer, vaert, ventet: [fremmed, ...(valg.ventet ?? [])] });
  const page = await kontekst.newPage();
  await page.goto(`${vaert.url}artikel`, { waitUntil: "load" });
  return { page, vaert };
};

const kode = (query: string, valg: { hoejde?: number; medScript?: boolean } = {}): string => {
  const { indlejring } = tilpasIndlejring(katalog, queryToIndlejring(query).indlejring);
  return lavIndlejringskode(katalog, {
    rod: server.url,
    indlejring,
    titel: "Kort",
    hoejde: valg.hoejde ?? 200,
    medScript: valg.medScript ?? false,
  });
};
const adresse = (query: string): string => /src="([^"]+)"/.exec(kode(query))?.[1]?.replaceAll("&amp;", "&") ?? "";

const ramme = async (page: Page, nr = 0): Promise<Frame> => {
  const element = await page.locator("iframe").nth(nr).elementHandle();
  const frame = await element?.contentFrame();
  if (frame == null) throw new Error("expected a frame, got none");
  return frame;
};
/** The frame is as high as what stands in it, to the pixel. */
const passer = async (page: Page, nr = 0): Promise<void> => {
  const frame = await ramme(page, nr);
  await expect
    .poll(async () => {
      const [ude, inde] = await Promise.all([
        page
          .locator("iframe")
          .nth(nr)
          .evaluate((en) => en.getBoundingClientRect().height),
        frame.locator("#indlejring").evaluate((en) => Math.ceil(en.getBoundingClientRect().height)),
      ]);
      return ude - inde;
    }, VENT)
    .toBe(0);
};
/** Its script has taken the page over and measured the map: what was drawn at build looks the same and does nothing yet. */
const levende = (frame: Frame): Promise<void> => frame.locator('#kort svg[style*="--skala"]').waitFor();
const LYTTERE: readonly [string, () => Vaertsside][] = [
  ["Datawrapper's", () => ({ krop: kode("dele=tidslinje"), script: DATAWRAPPERS_LYTTER })],
  ["pym's", () => ({ krop: '<div id="p1"></div>', script: pymsLytter("p1", adresse("dele=tidslinje")) })],
  ["our own", () => ({ krop: kode("dele=tidslinje", { medScript: true }) })],
];

test.each(LYTTERE)("with %s listener a frame is as high as its content, smaller again as well as higher", async (_, side) => {
  const { page } = await aabn(side());
  await passer(page);
  const frame = await ramme(page);
  const hoejde = () => page.locator("iframe").evaluate((en) => en.getBoundingClientRect().height);
  const foer = await hoejde();
  await frame.locator("#talene > summary").click();
  await expect.poll(hoejde, VENT).toBeGreaterThan(foer + 200);
  await passer(page);
  await frame.locator("#talene > summary").click();
  await expect.poll(hoejde, VENT).toBe(foer);
  await page.setViewportSize({ width: 400, height: 900 });
  await passer(page);
});

test("our listener answers an embed that stood before it came", async () => {
  const { page } = await aabn({ krop: kode("") });
  await levende(await ramme(page));
  expect(await page.locator("iframe").evaluate((en) => en.getBoundingClientRect().height)).toBe(200);
  await page.evaluate((src) => document.body.append(Object.assign(document.createElement("script"), { src })), `${server.url}indlejr.js`);
  await passer(page);
});

test("five embeds on one page each keep their own height, and are fetched as they come near", async () => {
  const fem = [
    "",
    "visning=barometer",
    "visning=indikator&indikator=besk-hoved",
    "indlejret=profil&omraade=bydel:3",
    "visning=tabel&indikator=bef-antal",
  ];
  const { page } = await aabn({
    krop: fem.map((query) => `<div>${kode(query)}</div><p>${"Brødtekst. ".repeat(1800)}</p>`).join(""),
    script: DATAWRAPPERS_LYTTER,
  });
  const hentet = (): number => page.frames().filter((frame) => frame.url().includes("/indlejr/")).length;
  await passer(page, 0);
  expect(hentet()).toBeLessThan(5);
  for (const nr of fem.keys()) {
    await page.locator("iframe").nth(nr).scrollIntoViewIfNeeded();
    await passer(page, nr);
  }
  expect(hentet()).toBe(5);
});

test("an embed asks nobody else, stores nothing, sets no cookie and registers no worker", async () => {
  const { page } = await aabn({ krop: kode("dele=tidslinje,zoom,valg") });
  const frame = await ramme(page);
  await levende(frame);
  expect(
    await frame.evaluate(async () => ({
      cookie: document.cookie,
      lokalt: localStorage.length + sessionStorage.length,
      caches: (await caches.keys()).length,
      arbejdere: (await navigator.serviceWorker.getRegistrations()).length,
    })),
  ).toEqual({ cookie: "", lokalt: 0, caches: 0, arbejdere: 0 });
  expect(await page.context().cookies()).toEqual([]);
  // Going through dates adds no step to the article's history.
  const trin = await page.evaluate(() => history.length);
  await frame.locator("#tidslinje select").selectOption("2010");
  await expect.poll(() => frame.locator("#saetning h1").textContent(), VENT).toContain("2010");
  expect(await page.evaluate(() => history.length)).toBe(trin);
});

test("scrolling the article is never trapped by the map, neither before nor after MapLibre has come", async () => {
  const { page } = await aabn({ krop: `${kode("dele=zoom", { medScript: true })}<p>${"Brødtekst. ".repeat(4000)}</p>` });
  await passer(page);
  const frame = await ramme(page);
  const kort = frame.locator("#kort");
  const rul = async (): Promise<number> => {
    await page.evaluate(() => scrollTo(0, 0));
    const kasse = await kort.boundingBox();
    await page.mouse.move((kasse?.x ?? 0) + 200, (kasse?.y ?? 0) + 200);
    await page.mouse.wheel(0, 300);
    await expect.poll(() => page.evaluate(() => scrollY), VENT).toBeGreaterThan(200);
    return page.evaluate(() => scrollY);
  };
  expect(await rul()).toBeGreaterThan(200);
  expect(await frame.evaluate(() => performance.getEntriesByType("resource").some(({ name }) => name.includes("maplibre")))).toBe(false);
  await frame.getByRole("button", { name: "Zoom ind" }).click();
  await expect.poll(() => kort.getAttribute("data-motor"), VENT).toBe("maplibre");
  expect(await rul()).toBeGreaterThan(200);
  await expect(frame.locator(".fuld a").getAttribute("href")).resolves.toMatch(/^\.\.\/\.\.\/\.\.\/\.\.\/\?#kort=/);
});

test("without zoom the map stands still, and MapLibre is never asked for", async () => {
  const { page } = await aabn({ krop: kode("") });
  const frame = await ramme(page);
  await levende(frame);
  expect(await frame.locator(".kortknapper").count()).toBe(0);
  const foer = await frame.locator(".svgkort").getAttribute("viewBox");
  await frame.locator(".svgkort").focus();
  await page.keyboard.press("+");
  await page.keyboard.press("ArrowRight");
  expect(await frame.locator(".svgkort").getAttribute("viewBox")).toBe(foer);
  expect(await frame.evaluate(() => performance.getEntriesByType("resource").some(({ name }) => name.includes("maplibre")))).toBe(false);
});

test("where the editor asks for it MapLibre comes at once", async () => {
  const { page } = await aabn({ krop: kode("dele=zoomnu", { hoejde: 900 }) });
  await expect.poll(async () => (await ramme(page)).locator("#kort").getAttribute("data-motor"), VENT).toBe("maplibre");
});

test("the link leads to the full view in the state that the reader has made", async () => {
  const { page } = await aabn({ krop: kode("indikator=bef-antal&dele=tidslinje", { hoejde: 1000 }) });
  const frame = await ramme(page);
  await levende(frame);
  await frame.locator("#tidslinje select").selectOption("2010");
  await frame.locator('#kort [data-id="bydel:5"]').click();
  const [nyt] = await Promise.all([page.waitForEvent("popup"), frame.locator(".fuld a").click()]);
  await nyt.waitForLoadState();
  expect(new URL(nyt.url()).search).toBe("?indikator=bef-antal&tid=2010&omraade=bydel:5");
  expect(await nyt.evaluate(() => window.opener)).toBeNull();
});

test("the page around sets what is shown, by one message, and gets nowhere with any other", async () => {
  const { page } = await aabn({ krop: kode("indikator=bef-antal", { hoejde: 900 }) });
  const frame = await ramme(page);
  await levende(frame);
  const send = (besked: unknown) =>
    page.evaluate((indhold) => document.querySelector("iframe")?.contentWindow?.postMessage(indhold, "*"), besked);
  const overskrift = () => frame.locator("#tabel h2").textContent();
  const foer = await overskrift();
  for (const fremmed of [
    { type: "bydelskort:set", v: 2, query: "tid=2001" },
    { type: "bydelskort:set", v: 1, query: 7 },
    { type: "bydelskort:set", v: 1 },
    "bydelskort:set",
    { type: "bydelskort:set", v: 1, query: "tid=2001", mere: 1 },
  ])
    await send(fremmed);
  await send({ type: "bydelskort:set", v: 1, query: "indikator=bef-taethed&tid=2005" });
  await expect.poll(overskrift, VENT).toContain("2005");
  expect(await overskrift()).not.toBe(foer);
  // Another kind has a page of its own; no step is added to the article's history.
  const trin = await page.evaluate(() => history.length);
  await send({ type: "bydelskort:set", v: 1, query: "visning=barometer" });
  await expect.poll(async () => (await ramme(page)).locator("h1").textContent(), VENT).toBe("Integrationsbarometeret");
  expect(await page.evaluate(() => history.length)).toBe(trin);
});

test("neither the embed's own window nor a page that is not on the list is listened to", async () => {
  const { page, vaert } = await aabn({ krop: "" });
  // The same page, told that only another host may send.
  await page.context().route("**/indlejr/**", async (rute) => {
    const svar = await rute.fetch();
    await rute.fulfill({ response: svar, body: (await svar.text()).replace(/data-vaerter="[^"]*"/, 'data-vaerter="https://kk.dk"') });
  });
  await page.evaluate((krop) => document.body.insertAdjacentHTML("beforeend", krop), kode("indikator=bef-antal", { hoejde: 900 }));
  await page.locator("iframe").scrollIntoViewIfNeeded();
  const frame = await ramme(page);
  await levende(frame);
  const foer = await frame.locator("#tabel h2").textContent();
  await page.evaluate(() =>
    document.querySelector("iframe")?.contentWindow?.postMessage({ type: "bydelskort:set", v: 1, query: "tid=2001" }, "*"),
  );
  await frame.evaluate(() => window.postMessage({ type: "bydelskort:set", v: 1, query: "tid=2001" }, "*"));
  await frame.evaluate(() => new Promise((klar) => setTimeout(klar, 500)));
  expect(await frame.locator("#tabel h2").textContent()).toBe(foer);
  expect(vaert.url).not.toContain("kk.dk");
});

test("a card chosen from a view without a map stands still, and a map of what has none goes to its page", async () => {
  const { page } = await aabn({ krop: kode("visning=indikator&indikator=udd-hoved&indlejret=profil&omraade=bydel:8") });
  const frame = await ramme(page);
  const adresser: string[] = [];
  page.on("framenavigated", (en) => void adresser.push(en.url()));
  await expect.poll(() => frame.locator("h1").textContent(), VENT).toBe("Bispebjerg");
  await frame.evaluate(() => new Promise((klar) => setTimeout(klar, 1000)));
  expect(adresser).toEqual([]);
  const kort = await aabn({ krop: kode("indikator=bef-antal", { hoejde: 900 }) });
  await levende(await ramme(kort.page));
  await kort.page.evaluate(() =>
    document.querySelector("iframe")?.contentWindow?.postMessage({ type: "bydelskort:set", v: 1, query: "indikator=udd-hoved" }, "*"),
  );
  await expect.poll(async () => (await ramme(kort.page)).url(), VENT).toContain("/indlejr/indikator/udd-hoved/");
});

test("the page around sets height and zoom too, by an embed's whole query", async () => {
  const { page } = await aabn({ krop: kode("indikator=bef-antal", { hoejde: 900 }), script: DATAWRAPPERS_LYTTER });
  await levende(await ramme(page));
  await page.evaluate(() =>
    document
      .querySelector("iframe")
      ?.contentWindow?.postMessage({ type: "bydelskort:set", v: 1, query: "indikator=bef-antal&indlejret=1&dele=zoom&hoejde=700" }, "*"),
  );
  await expect.poll(() => page.locator("iframe").evaluate((en) => en.getBoundingClientRect().height), VENT).toBe(700);
  await expect.poll(async () => (await ramme(page)).locator(".kortknapper").count(), VENT).toBe(1);
});

test.each([
  ["with", "allow-scripts allow-same-origin allow-popups allow-downloads allow-forms"],
  ["without", "allow-scripts allow-popups"],
])("in a sandbox %s an origin of its own the embed lives, and tells its height", async (_, sandkasse) => {
  const { page } = await aabn({
    krop: kode("dele=tidslinje,zoom").replace("<iframe", `<iframe sandbox="${sandkasse}"`),
    script: DATAWRAPPERS_LYTTER,
  });
  await passer(page);
  const frame = await ramme(page);
  await levende(frame);
  await frame.locator("#tidslinje select").selectOption("2010");
  await expect.poll(() => frame.locator("#saetning h1").textContent(), VENT).toContain("2010");
  await page.evaluate(() =>
    document.querySelector("iframe")?.contentWindow?.postMessage({ type: "bydelskort:set", v: 1, query: "tid=2005" }, "*"),
  );
  await expect.poll(() => frame.locator("#saetning h1").textContent(), VENT).toContain("2005");
});

test.each([
  "",
  "visning=tabel&indikator=bef-antal",
  "visning=barometer",
  "visning=indikator&indikator=besk-hoved",
  "indlejret=profil&omraade=lokaludvalg:1",
  "sprog=en&niveau=kvarter",
])("without script the page that was drawn at build stands, table and source with it: %s", async (query) => {
  const { page } = await aabn({ krop: kode(query, { hoejde: 900 }) }, { javaScript: false });
  const frame = page.frameLocator("iframe");
  expect((await frame.locator("h1").textContent())?.length).toBeGreaterThan(5);
  expect(await frame.locator("#bund a").getAttribute("target")).toBe("_blank");
  expect(await frame.locator("#bund .kilde").count()).toBe(1);
  if (query === "" || query.includes("kvarter")) {
    expect(await frame.locator("#kort .omraader path").count()).toBe(query === "" ? 10 : 67);
    expect(await frame.locator("#kort .omraader path:not([fill])").count()).toBe(0);
    await frame.locator("#talene > summary").click();
    expect(await frame.locator("#tabel tbody tr").count()).toBe(query === "" ? 11 : 68);
  }
});

test("an address with the app's own keys and indlejret=1 leads to the embed, whichever page it names", async () => {
  for (const [sti, ventet] of [
    ["?indlejret=1&indikator=bef-antal&niveau=lokaludvalg&sprog=en", "Map of local committee areas"],
    ["indlejr/?indlejret=1&visning=indikator&indikator=udd-hoved", ""],
    ["indlejr/kort/bef-indeks/bydel/?indlejret=profil&omraade=bydel:8&id=a", "Bispebjerg"],
  ] as const) {
    const { page } = await aabn({ krop: "" });
    await page.goto(`${server.url}${sti}`);
    await expect.poll(() => page.url(), VENT).toMatch(/\/indlejr\/(kort|indikator|profil)\//);
    await expect
      .poll(() => page.evaluate(() => `${document.title} ${document.querySelector(".svgkort")?.getAttribute("aria-label")}`), VENT)
      .toContain(ventet);
    if (sti.includes("id=a")) expect(page.url()).toContain("id=a");
  }
});

test("a set height is kept and told as it is: the map gets what the rest leaves", async () => {
  const { page } = await aabn({ krop: kode("hoejde=620&dele=zoom", { hoejde: 620 }), script: DATAWRAPPERS_LYTTER });
  const frame = await ramme(page);
  await levende(frame);
  expect(await frame.evaluate(() => document.documentElement.scrollHeight)).toBe(620);
  expect(await page.locator("iframe").evaluate((en) => en.getBoundingClientRect().height)).toBe(620);
});

test("printing the article shows the map that stands, also while MapLibre is in charge", async () => {
  const { page } = await aabn({ krop: kode("dele=zoom", { medScript: true }) });
  const frame = await ramme(page);
  await passer(page);
  await frame.getByRole("button", { name: "Zoom ind" }).click();
  await expect.poll(() => frame.locator("#kort").getAttribute("data-motor"), VENT).toBe("maplibre");
  await page.emulateMedia({ media: "print" });
  expect(await frame.locator(".maplibre").evaluate((en) => getComputedStyle(en).display)).toBe("none");
  expect(await frame.locator(".omraader").evaluate((en) => getComputedStyle(en).visibility)).toBe("visible");
  expect(await frame.locator(".kortknapper").evaluate((en) => getComputedStyle(en).display)).toBe("none");
});

test.each([
  [800, "dele=tidslinje,zoom,valg"],
  [320, "dele=tidslinje,zoom,valg&sprog=en"],
  [320, "visning=tabel&indikator=bydel-beskaeftigelse"],
  [320, "visning=barometer"],
  [320, "visning=indikator&indikator=besk-hoved"],
  [320, "indlejret=profil&omraade=bydel:4"],
])("at %i px an embed passes the scan and is never wider than its column: %s", async (bredde, query) => {
  const { page } = await aabn({ krop: "" }, { bredde });
  await page.goto(adresse(query));
  await page.waitForLoadState("networkidle");
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(bredde);
  expect(await scan(page)).toEqual([]);
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll("details")) fold.open = true;
  });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(bredde);
  expect(await scan(page)).toEqual([]);
});
