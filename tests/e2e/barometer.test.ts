/** The barometer and an indicator's page, as a politician and a critic use them. */
import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { billede } from "./billede";
import { startet } from "./browser";
import { DESKTOP, knap, TELEFON, tast, VENT } from "./laeser";
import { scan } from "./scan";

const { openPage } = startet();

const SKAERME = [
  { navn: "desktop", viewport: DESKTOP },
  { navn: "phone", viewport: TELEFON },
];
const aabn = async (path: string, viewport = DESKTOP): Promise<Page> => {
  const { page } = await openPage({ path, viewport, webgl: false });
  await page.locator("#barometer h1").waitFor();
  return page;
};
const rul = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

test.each(SKAERME)("all six main lights are in the first screen on a $navn, with shape and word", async ({ navn, viewport }) => {
  const page = await aabn("/?visning=barometer", viewport);
  const lys = await page
    .locator(".lysstribe button")
    .evaluateAll((knapper) =>
      knapper.map((en) => ({ tekst: en.textContent?.trim().replace(/\s+/g, " ") ?? "", bund: en.getBoundingClientRect().bottom })),
    );
  expect(lys.map(({ tekst }) => /[▲■▼] (fremgang|stilstand|tilbagegang)/.exec(tekst)?.[0])).toEqual([
    "▲ fremgang",
    "■ stilstand",
    "▲ fremgang",
    "▲ fremgang",
    "■ stilstand",
    "■ stilstand",
  ]);
  for (const { bund } of lys) expect(bund).toBeLessThan(viewport.height);
  expect(await rul(page)).toBeLessThanOrEqual(0);
  expect(await page.title()).toBe("Integrationsbarometeret – Bydelskort");
  expect(await scan(page)).toEqual([]);
  await billede(page, `barometer-${navn}`);
});

test("«hvorfor er den gul?» by keyboard: rule, both values and dates, significance, source", async () => {
  const page = await aabn("/?visning=barometer");
  const kort = page.getByRole("article", { name: "Uddannelse" });
  await kort.locator("summary").focus();
  await tast(page, "Enter");
  await expect.poll(() => kort.locator("dl").innerText(), VENT).toMatch(/0,58 karakterpoint, 2008[\s\S]*0,63 karakterpoint, 2007/);
  const tekst = await kort.locator("dl").innerText();
  expect(tekst).toContain("Rapporten siger, at ændringen ikke er signifikant");
  expect(tekst).toMatch(/Statusrapport 2009, kap\. 4.*data\/maalinger\.csv, linje \d+/);
  expect(await kort.innerText()).toContain("Bagud");
  expect(await scan(page)).toEqual([]);
});

test("a cell of the lights over time opens the indicator at that measurement, and Back comes back", async () => {
  const page = await aabn("/?visning=barometer");
  await page.getByRole("combobox", { name: "Rækkefølge" }).selectOption("Efter seneste lys");
  const foerste = await page.locator(".historik tbody tr").first().locator("td").last().innerText();
  expect(foerste).toBeDefined();
  await page.locator(".historik tbody tr", { hasText: "Kriminalitetsfrekvens" }).getByRole("link", { name: /6,8/ }).click();
  await expect
    .poll(() => page.locator("#barometer h1").innerText(), VENT)
    .toBe("Kriminalitetsfrekvens for unge indvandrere og efterkommere");
  await expect.poll(() => new URL(page.url()).search, VENT).toBe("?visning=indikator&indikator=tryg-hoved&tid=2007");
  expect(await page.locator("#barometer tr.valgt").count()).toBeGreaterThan(0);
  await page.goBack();
  await expect.poll(() => page.locator("#barometer h1").innerText(), VENT).toBe("Integrationsbarometeret");
});

test.each(SKAERME)("an indicator's page on a $navn: light, goal, chart, every measurement, definition", async ({ navn, viewport }) => {
  const page = await aabn("/?visning=indikator&indikator=besk-hoved", viewport);
  const tekst = await page.locator("#barometer").innerText();
  for (const del of [
    "62,3 pct. i februar 2009 mod 59,4 pct. i august 2008.",
    "Mål december 2010: 64,8 pct.",
    "På sporet",
    "SU-berettiget",
    "59,9",
  ])
    expect(tekst).toContain(del);
  expect(await page.locator("svg.kurve .egen circle").count()).toBe(5);
  expect(await rul(page)).toBeLessThanOrEqual(0);
  expect(await scan(page)).toEqual([]);
  await billede(page, `indikator-${navn}`);
});

test("the numbers are taken along: CSV for Excel, the chart as SVG and PNG", async () => {
  const page = await aabn("/?visning=indikator&indikator=tryg-hoved");
  const hent = async (navn: string) => {
    const [hentet] = await Promise.all([page.waitForEvent("download"), knap(page, navn).click()]);
    return { navn: hentet.suggestedFilename(), indhold: await readFile(await hentet.path()) };
  };
  const csv = await hent("CSV til Excel");
  expect(csv.navn).toBe("bydelskort-tryg-hoved.csv");
  expect(csv.indhold.toString("utf8")).toMatch(/^\uFEFFindikator;omraade;tid;[\s\S]*tryg-hoved;by:101;2007;;6,8;;;;/);
  await page.locator(".hentbillede summary").click();
  const svg = await hent("SVG");
  expect(svg.indhold.toString("utf8")).toMatch(/<svg[\s\S]*Kriminalitetsfrekvens for unge[\s\S]*Statusrapport 2009, kap\. 6/);
  const png = await hent("PNG");
  expect([...png.indhold.subarray(0, 4)]).toEqual([0x89, 0x50, 0x4e, 0x47]);
});

test("from the map's list to an indicator without a map, and by «Kort» back to a map", async () => {
  const { page } = await openPage({ webgl: false });
  await page.locator('#kort svg[style*="--skala"]').waitFor();
  await page
    .locator("#indikatorer")
    .getByRole("link", { name: /Præstationsgabet/ })
    .click();
  await expect.poll(() => page.locator("#barometer h1").innerText(), VENT).toContain("Præstationsgab");
  await page.getByRole("link", { name: "Kort", exact: true }).click();
  await expect.poll(() => page.getByRole("heading", { level: 1 }).innerText(), VENT).toContain("Amager Vest er vokset mest");
});

test("in English, and printed on paper without its buttons", async () => {
  const page = await aabn("/?visning=barometer&sprog=en");
  expect(await page.locator("html").getAttribute("lang")).toBe("en");
  expect(await page.locator(".samlet").innerText()).toBe("Of the six main goals 3 show progress, 3 standstill and 0 a setback.");
  expect(await scan(page)).toEqual([]);
  await page.emulateMedia({ media: "print" });
  expect(await page.locator(".omraadekort").count()).toBe(6);
  expect(await page.locator(".sorter").isVisible()).toBe(false);
  const pdf = await page.pdf({ preferCSSPageSize: true, format: "A4", tagged: true });
  expect(pdf.subarray(0, 5).toString()).toBe("%PDF-");
});

test("a view whose file does not come says so, and the rest of the page goes on", async () => {
  const { page } = await openPage({
    path: "/?visning=barometer",
    webgl: false,
    foer: (side) => side.route("**/vis-*.js", (rute) => rute.abort()),
    ventet: [/vis-.*\.js/],
  });
  await expect.poll(() => page.locator("#barometer").innerText(), VENT).toContain("kunne ikke hentes");
  await page.getByRole("link", { name: "Kort", exact: true }).click();
  await expect.poll(() => page.getByRole("heading", { level: 1 }).innerText(), VENT).toContain("Amager Vest er vokset mest");
});

test("Back from an indicator leads to the place and the link that the reader left", async () => {
  const page = await aabn("/?visning=barometer", TELEFON);
  const link = page.locator(".delmaal a", { hasText: "Ranglisten" }).or(page.locator(".delmaal a").nth(9)).first();
  await link.scrollIntoViewIfNeeded();
  await link.click();
  await page.locator(".brodkrumme").waitFor();
  await expect.poll(() => page.url(), VENT).toContain("visning=indikator");
  expect(await page.evaluate(() => scrollY)).toBe(0);
  await page.goBack();
  await page.locator(".lysstribe").waitFor();
  await expect.poll(() => page.evaluate(() => scrollY), VENT).toBeGreaterThan(500);
  expect(await page.evaluate(() => document.activeElement?.closest(".delmaal") !== null)).toBe(true);
  expect(await link.evaluate((en) => en.getBoundingClientRect().top)).toBeGreaterThan(0);
});

test("the skip link of the barometer leads past the head, to its content", async () => {
  const page = await aabn("/?visning=indikator&indikator=besk-hoved");
  await tast(page, "Tab", "Enter", "Tab");
  expect(await page.evaluate(() => document.activeElement?.closest("#barometer") !== null)).toBe(true);
});

test("words open in one column on a narrow phone, and nothing scrolls sideways", async () => {
  const page = await aabn("/?visning=indikator&indikator=udd-hoved", { width: 320, height: 700 });
  for (const summary of await page.locator("#barometer summary").all()) await summary.click();
  expect(await rul(page)).toBeLessThanOrEqual(0);
  const smalt = await page.locator("#barometer dd").evaluateAll((alle) => Math.min(...alle.map((en) => en.getBoundingClientRect().width)));
  expect(smalt).toBeGreaterThan(200);
});

test("a measurement chosen in the lights over time is explained as the earlier one it is, and leads to the newest", async () => {
  const page = await aabn("/?visning=indikator&indikator=besk-hoved&tid=2008-08");
  expect(await page.locator("#barometer .saetning").innerText()).toBe("59,4 pct. både i februar 2008 og i august 2008.");
  await page.getByRole("link", { name: "Vis den seneste" }).click();
  await expect.poll(() => page.locator("#barometer .saetning").innerText(), VENT).toContain("februar 2009 mod");
});

test("the barometer's six areas stand on one A4, the whole on a few", async () => {
  const { page } = await openPage({ path: "/?visning=barometer", viewport: { width: 688, height: 1017 }, webgl: false });
  await page.locator("#barometer h1").waitFor();
  const pdf = await page.pdf({ preferCSSPageSize: true, tagged: true });
  expect(pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length).toBeLessThanOrEqual(5);
  await page.emulateMedia({ media: "print" });
  const hoejde = await page.locator(".omraadekortene").evaluate((en) => en.getBoundingClientRect().bottom);
  // The window is as wide as the paper is between its margins. 297 mm less two margins of 14, at 96 pixels to the inch.
  expect(hoejde).toBeLessThanOrEqual((269 / 25.4) * 96);
});

test("a district indicator's own page says that its figures stand on the map, and the newest is explained again after an earlier one", async () => {
  const page = await aabn("/?visning=indikator&indikator=bydel-overfoersel-andel");
  expect(await page.locator("#barometer").innerText()).toContain("Tallene gælder bydelene og står på kortet");
  const anden = await aabn("/?visning=indikator&indikator=besk-hoved&tid=2008-08");
  await anden.getByRole("link", { name: "Til barometeret" }).click();
  await anden.locator(".hovedindikator h3 a").first().click();
  await expect.poll(() => anden.locator("#barometer .saetning").innerText(), VENT).toContain("62,3 pct. i februar 2009");
});
