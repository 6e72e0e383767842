import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { startet } from "./browser";
import { aabnMed, DESKTOP, knap, omraade, punktI, saetning, TELEFON, VENT } from "./laeser";

const { openPage } = startet();
const aabn = aabnMed(openPage);

const peg = async (page: Page, id: string) => {
  const { x, y } = await punktI(page, id);
  await page.mouse.move(x, y);
};
const klik = async (page: Page, id: string) => {
  const { x, y } = await punktI(page, id);
  await page.mouse.click(x, y);
};
const rangliste = (page: Page) => page.locator("#rangliste button");
const panel = (page: Page) => page.getByRole("complementary").innerText();
const chips = async (page: Page) =>
  (await page.locator("#panel .valgte li").allInnerTexts()).map((tekst) => tekst.replaceAll(/[●■▲◆]|\s+/g, " ").trim());

const DA = "Amager Vest er vokset mest: fra 43.614 til 88.841 beboere siden 1995. Hele byen voksede 42 pct.";
const EN = "Amager Vest has grown most: from 43,614 to 88,841 residents since 1995. The whole city grew by 42 per cent.";

test.each([
  { path: "/", sprog: "da", forventet: DA, viewport: DESKTOP },
  { path: "/", sprog: "da", forventet: DA, viewport: TELEFON },
  { path: "/?sprog=en", sprog: "en", forventet: EN, viewport: DESKTOP },
  { path: "/?sprog=en", sprog: "en", forventet: EN, viewport: TELEFON },
])(
  "the landing view at $path, $viewport.width px wide, answers with a sentence, in language and title",
  async ({ path, sprog, forventet, viewport }) => {
    const page = await aabn(path, { viewport });
    await expect.poll(() => saetning(page), VENT).toBe(forventet);
    expect(await page.locator("html").getAttribute("lang")).toBe(sprog);
    expect(await page.title()).toMatch(/1995.*2025.*Bydelskort/);
    expect(await page.locator("#kort .omraader path").count()).toBe(10);
  },
);

test("pointing at an area says its figure, outlines it and marks it in the legend; leaving it takes the first sentence back", async () => {
  const page = await aabn("/");
  await peg(page, "bydel:5");
  await expect.poll(() => saetning(page), VENT).toMatch(/^Valby voksede fra 43\.634 til 65\.485 beboere/);
  expect(await page.locator("#kort .kanter .kant-moerk.aktiv").count()).toBe(1);
  expect(await page.locator("#legende .linje.valgt").textContent()).toContain("Valby 150");
  await page.getByRole("banner").hover();
  await expect.poll(() => saetning(page), VENT).toBe(DA);
  expect(await page.locator("#kort .kanter .aktiv").count()).toBe(0);
});

test("choosing an area shows its value, rank and city in the panel, everywhere at once; choosing it again clears it", async () => {
  const page = await aabn("/");
  await klik(page, "bydel:5");
  await page.getByRole("heading", { level: 2, name: "Valby", exact: true }).waitFor();
  expect(await panel(page)).toMatch(/Valgt bydel\s+Valby\s+150\s+nr\. 3 af 10 · København 142/);
  expect(await omraade(page, "bydel:5").getAttribute("aria-selected")).toBe("true");
  expect(await rangliste(page).filter({ hasText: "Valby" }).getAttribute("aria-pressed")).toBe("true");
  expect(await page.locator("#tabel tr.valgt").allInnerTexts()).toEqual([expect.stringContaining("Valby")]);
  await expect.poll(() => page.url(), VENT).toContain("omraade=bydel:5");
  await klik(page, "bydel:5");
  await page.getByRole("heading", { level: 2, name: "København", exact: true }).waitFor();
  await expect.poll(() => page.url(), VENT).not.toContain("omraade");
});

test("up to four areas are compared, from map, list and select; a fifth takes the last one's place", async () => {
  const page = await aabn("/");
  await klik(page, "bydel:5");
  await page.keyboard.down("Shift");
  await klik(page, "bydel:6");
  await page.keyboard.up("Shift");
  await rangliste(page)
    .filter({ hasText: "Nørrebro" })
    .click({ modifiers: ["Shift"] });
  await page.getByLabel("Sammenlign med").selectOption({ label: "Bispebjerg" });
  await expect.poll(() => chips(page), VENT).toEqual(["Valby", "Vanløse", "Nørrebro", "Bispebjerg"]);
  expect(await page.getByLabel("Sammenlign med").count()).toBe(0);
  for (const nr of [0, 1, 2, 3]) expect(await page.locator(`#kort .kant-moerk.valgt.nr${nr}`).count()).toBe(1);
  expect(await page.locator("table.sammenligning thead th").count()).toBe(4);
  expect(await page.locator("#panel svg.diagram path.egen").count()).toBe(4);
  await rangliste(page)
    .filter({ hasText: "Indre By" })
    .click({ modifiers: ["Shift"] });
  await expect.poll(() => chips(page), VENT).toEqual(["Valby", "Vanløse", "Nørrebro", "Indre By"]);
  await knap(page, "Fjern Vanløse").click();
  await expect.poll(() => chips(page), VENT).toEqual(["Valby", "Nørrebro", "Indre By"]);
  await knap(page, "Ryd valg").click();
  await expect.poll(() => chips(page), VENT).toEqual([]);
});

test("the ranking goes from most to least, and what has no figure comes last", async () => {
  const page = await aabn("/?indikator=bydel-overfoersel-fald");
  const tal = await page.locator("#rangliste .tal").allTextContents();
  const pp = ["9,3", "8,2", "8,2", "8,1", "7,3", "7,2", "7,1", "6,4", "6,1"].map((t) => `${t} procentpoint`);
  expect(tal).toEqual([...pp, "ikke relevant"]);
});

test("the map goes from bydele to lokaludvalg and kvarterer, into a bydel's kvarterer and back", async () => {
  const page = await aabn("/");
  const antal = () => page.locator("#kort .omraader path").count();
  await knap(page, "Lokaludvalg").click();
  await expect.poll(antal, VENT).toBe(12);
  expect(await rangliste(page).allInnerTexts()).toContainEqual(expect.stringContaining("Christianshavn"));
  await knap(page, "Kvarter").click();
  await expect.poll(antal, VENT).toBe(67);
  await knap(page, "Bydel").click();
  await expect.poll(antal, VENT).toBe(10);
  await klik(page, "bydel:5");
  await knap(page, "Vis kvarterer i Valby").click();
  await page.getByRole("heading", { level: 2, name: "Kvarterer i Valby" }).waitFor();
  await expect.poll(antal, VENT).toBe(67);
  const antalIValby = await rangliste(page).count();
  expect(antalIValby).toBeGreaterThan(3);
  expect(await page.locator('#kort .omraader path:not([fill="#eceae6"])').count()).toBe(antalIValby);
  await knap(page, /Tilbage til hele byen/).click();
  await expect.poll(antal, VENT).toBe(10);
  await expect.poll(() => new URL(page.url()).search, VENT).toBe("?omraade=bydel:5");
});

test("the map zooms by buttons, to a chosen area, and back to the whole city", async () => {
  const page = await aabn("/?omraade=bydel:3");
  const bredde = async () => Number((await page.locator("#kort svg.svgkort").getAttribute("viewBox"))?.split(" ")[2]);
  const hel = await bredde();
  await knap(page, "Zoom ind").click();
  await expect.poll(bredde, VENT).toBeCloseTo(hel / 1.6, 0);
  await expect.poll(() => new URL(page.url()).hash, VENT).toMatch(/^#kort=[\d.]+\/55\.\d+\/12\.\d+$/);
  await knap(page, "Zoom ud").click();
  await expect.poll(bredde, VENT).toBeCloseTo(hel, 0);
  await knap(page, "Zoom til Nørrebro").click();
  await expect.poll(bredde, VENT).toBeLessThan(hel / 2);
  await knap(page, "Vis hele byen").click();
  await expect.poll(bredde, VENT).toBeCloseTo(hel, 5);
  await expect.poll(() => new URL(page.url()).hash, VENT).toBe("");
});

test("in a bydel's kvarterer the longest bar is the greatest value shown", async () => {
  const page = await aabn("/?niveau=kvarter&inden=3&fra=1995");
  const bredder = await page
    .locator("#rangliste .soejle .fyld")
    .evaluateAll((alle) => alle.map((en) => Number.parseFloat(en.getAttribute("width") ?? "0")));
  const by = await page.locator("#rangliste .soejle line").first().getAttribute("x1");
  expect(Math.max(...bredder, Number.parseFloat(by ?? "0"))).toBeGreaterThan(95);
  expect(Math.max(...bredder)).toBeGreaterThan(20);
});

test("a long name stays inside the panel", async () => {
  const page = await aabn("/?niveau=kvarter&indikator=bef-taethed&omraade=kvarter:20401");
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  const ud = await page
    .locator("#panel *")
    .evaluateAll((alle) => alle.filter((en) => en.getBoundingClientRect().right > innerWidth).length);
  expect(ud).toBe(0);
});

test.each([
  { path: "/", viewport: DESKTOP },
  { path: "/", viewport: TELEFON },
  { path: "/?niveau=kvarter&indikator=bef-ikkevestlig-andel", viewport: DESKTOP },
  { path: "/?niveau=kvarter&indikator=bef-taethed&sprog=en", viewport: TELEFON },
])("the map stands still under the pointer, whatever the sentence says: $path, $viewport.width px wide", async ({ path, viewport }) => {
  const page = await aabn(path, { viewport });
  const foer = await page.locator("#kort").boundingBox();
  const flyttet = await page.evaluate(async () => {
    const top = () => JSON.stringify(document.getElementById("kort")?.getBoundingClientRect());
    const start = top();
    const fund: string[] = [];
    for (const sti of document.querySelectorAll("#kort .omraader path")) {
      sti.dispatchEvent(new PointerEvent("pointerover", { pointerType: "mouse", bubbles: true }));
      await new Promise((videre) => requestAnimationFrame(() => requestAnimationFrame(videre)));
      if (top() !== start) fund.push(document.querySelector("h1")?.textContent ?? "");
    }
    return fund.slice(0, 3);
  });
  expect(flyttet).toEqual([]);
  expect(await page.locator("#kort").boundingBox()).toEqual(foer);
});

test("the map keeps its size when four areas are compared", async () => {
  const page = await aabn("/?tid=2010");
  const foer = await page.locator("#kort").boundingBox();
  for (const id of ["bydel:3", "bydel:9", "bydel:10", "bydel:1"]) {
    await page.locator("#panel select").selectOption(id);
    await expect.poll(() => page.locator(`#kort [aria-selected="true"][data-id="${id}"]`).count(), VENT).toBe(1);
    expect(await page.locator("#kort").boundingBox()).toEqual(foer);
  }
});
