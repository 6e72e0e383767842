/** The view of projects, as a planner uses it: filter, read, look at the map, take along. */
import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { billede } from "./billede";
import { startet } from "./browser";
import { DESKTOP, knap, TELEFON, tast, VENT } from "./laeser";
import { scan } from "./scan";

const { openPage } = startet();
const aabn = async (path: string, viewport = DESKTOP): Promise<Page> => {
  const { page } = await openPage({ path, viewport, webgl: false });
  await page.locator("#projekter .projektkort").waitFor();
  await page.locator("#projekter .naal").first().waitFor({ state: "attached" });
  return page;
};
const samlet = (page: Page) => page.locator("#projekter .samlet").innerText();
const antal = (page: Page) => page.locator(".projektliste li").count();

test.each([
  ["desktop", DESKTOP],
  ["phone", TELEFON],
] as const)("every project is in the list, and no mark hides another on a %s", async (navn, viewport) => {
  const page = await aabn("/?visning=projekter", viewport);
  expect(await samlet(page)).toMatch(/^2009: 104 projekter og indsatser – 9 ikke begyndt, 86 i gang, 5 afsluttet, 4 ukendt/);
  expect(await antal(page)).toBe(104);
  const midter = await page.locator(".naal .maerke").evaluateAll((alle) =>
    alle.map((en) => {
      const { left, top, width, height } = en.getBoundingClientRect();
      return [left + width / 2, top + height / 2] as const;
    }),
  );
  expect(midter.length).toBeGreaterThan(40);
  for (const [i, [x, y]] of midter.entries())
    for (const [x2, y2] of midter.slice(i + 1)) expect(Math.hypot(x - x2, y - y2)).toBeGreaterThan(11);
  // Every bydel is named, whole within the map, and no name hides a mark's middle.
  const ramme = await page.locator(".projektkort").boundingBox();
  const navne = await page.locator(".projektkort .bydelsnavn").evaluateAll((alle) =>
    alle.map((en) => {
      const { left, top, right, bottom } = en.getBoundingClientRect();
      return { left, top, right, bottom };
    }),
  );
  expect(navne).toHaveLength(10);
  for (const { left, top, right, bottom } of navne) {
    expect(midter.filter(([x, y]) => x > left && x < right && y > top && y < bottom)).toEqual([]);
    expect(left >= (ramme?.x ?? 0) && right <= (ramme?.x ?? 0) + (ramme?.width ?? 0)).toBe(true);
  }
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
  expect(await page.title()).toBe("Projekter og indsatser – Bydelskort");
  expect(await scan(page)).toEqual([]);
  await billede(page, `projekter-${navn}`);
});

test("filters say how many remain, follow into the address and come back with it; clearing brings all back", async () => {
  const page = await aabn("/?visning=projekter");
  await page.getByRole("combobox", { name: "Indsatsområde" }).selectOption("bolig");
  await expect.poll(() => samlet(page), VENT).toMatch(/^2009: 26 af 104/);
  await page.getByRole("combobox", { name: "Sted" }).selectOption("bydel:3");
  await expect.poll(() => page.url(), VENT).toMatch(/omraade=bydel:3.*emne=bolig/);
  const vist = await antal(page);
  expect(await samlet(page)).toContain(`2009: ${vist} af 104`);
  await page.reload();
  await page.locator(".projektliste li").first().waitFor();
  expect(await antal(page)).toBe(vist);
  await knap(page, "Ryd valg").click();
  await expect.poll(() => antal(page), VENT).toBe(104);
  await page.getByRole("searchbox", { name: "Ord" }).fill("bydelsmødre");
  await expect.poll(() => antal(page), VENT).toBeLessThan(10);
  await page.getByRole("searchbox", { name: "Ord" }).fill("findes ikke");
  await expect.poll(() => samlet(page), VENT).toContain("Ingen af de 104 projekter og indsatser passer på valgene.");
});

test("the year tells only what dates bear: before and after the report most is unknown", async () => {
  const page = await aabn("/?visning=projekter&aar=2012");
  expect(await samlet(page)).toMatch(/^2012: 104 projekter og indsatser – .*\d+ ukendt/);
  expect(Number(/(\d+) ukendt/.exec(await samlet(page))?.[1])).toBeGreaterThan(60);
});

test("a project by keyboard: its facts, its source, its areas on the map, and away again", async () => {
  const page = await aabn("/?visning=projekter");
  await page.getByRole("link", { name: "Sprogporten" }).focus();
  await tast(page, "Enter");
  const detalje = page.locator(".projektdetalje");
  await detalje.waitFor();
  await expect.poll(() => page.evaluate(() => document.activeElement?.id), VENT).toBe("projekt-titel");
  expect(await detalje.innerText()).toMatch(/Statusrapport 2009, kap\. 4 og 11 \(data\/projekter\.csv, linje \d+\)/);
  expect(await page.locator(".projektkort .valgtsted").count()).toBe(5);
  expect(await scan(page)).toEqual([]);
  await knap(page, "Luk projektet").click();
  await detalje.waitFor({ state: "detached" });
  await expect.poll(() => page.url(), VENT).not.toContain("projekt=");
});

test("money: the finding of chapter 9 is said, with both tables behind it", async () => {
  const page = await aabn("/?visning=projekter");
  const tekst = await page.locator("#projekter").innerText();
  expect(tekst).toContain(
    "I 2009 fik Bolig 53 pct. af kronerne til 23 pct. af projekterne, Kultur og fritid 11 pct. af kronerne til 46 pct. af projekterne.",
  );
  expect(tekst).toContain("2008: 114 projekter, 48.936.018 kr.");
  expect(tekst).toContain("tabellen projektstatus.csv er tom");
});

test("what is followed: the rule, whom it reaches by what is printed, of whom it cannot be told, and so on the project itself", async () => {
  const page = await aabn("/?visning=projekter");
  const afsnit = page.getByRole("region", { name: "Kvartalstal" }).last();
  await afsnit.getByRole("link", { name: "Områdeløft" }).waitFor();
  expect(await page.locator(".opfulgte tbody tr").allInnerTexts()).toEqual([
    expect.stringMatching(/^Områdeløft\s+ingen har indberettet endnu/),
  ]);
  await page.getByText("Kan ikke afgøres (14)").click();
  await page.getByRole("link", { name: "Brug din demokratiske rettighed" }).last().click();
  await expect
    .poll(() => page.locator(".projektdetalje").innerText(), VENT)
    .toContain("kan ikke afgøres: rapporten siger ikke kommunens medfinansiering");
  expect(await scan(page)).toEqual([]);
});

test("on paper: the map with its marks and names, the whole list, no filters, and nothing cut at the edge", async () => {
  const page = await aabn("/?visning=projekter&projekt=sprogporten", { width: 688, height: 1000 });
  await page.emulateMedia({ media: "print" });
  for (const del of [".projektkort", ".projektdetalje", ".projektliste", ".opfulgte"])
    expect([del, await page.locator(del).isVisible()]).toEqual([del, true]);
  for (const del of [".filtre", "#projekter .knap"]) expect([del, await page.locator(del).first().isVisible()]).toEqual([del, false]);
  const udenfor = await page.locator("#projekter :is(li, td, th, p, dd)").evaluateAll((alle) =>
    alle
      .filter((en) => en.checkVisibility())
      .filter((en) => en.getBoundingClientRect().right > document.documentElement.clientWidth + 1 || en.scrollWidth > en.clientWidth + 1)
      .map((en) => (en.textContent ?? "").trim().slice(0, 40)),
  );
  expect(udenfor).toEqual([]);
  const pdf = await page.pdf({ preferCSSPageSize: true });
  expect(pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length).toBeLessThanOrEqual(10);
});

test("what is shown can be taken along, as a table and as points", async () => {
  const page = await aabn("/?visning=projekter&emne=sundhed-og-omsorg");
  const vist = await antal(page);
  const hent = async (navn: string) => {
    const [fil] = await Promise.all([page.waitForEvent("download"), knap(page, navn).first().click()]);
    return readFile((await fil.path()) ?? "", "utf8");
  };
  expect((await hent("CSV til Excel")).trimEnd().split("\r\n")).toHaveLength(vist + 1);
  expect(JSON.parse(await hent("GeoJSON")).features.length).toBeGreaterThanOrEqual(vist);
});

test("English at 320 px: everything within the page, the data's words marked as Danish", async () => {
  const page = await aabn("/?visning=projekter&sprog=en&projekt=alle-for-en", { width: 320, height: 700 });
  expect(await samlet(page)).toMatch(/^2009: 104 projects and efforts/);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
  expect(await page.locator("#projekt-titel").getAttribute("lang")).toBe("da");
  expect(await scan(page)).toEqual([]);
});
