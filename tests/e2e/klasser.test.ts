import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { startet } from "./browser";
import { aabnMed, knap, omraade, punktI, saetning, VENT } from "./laeser";

const { openPage } = startet();
const aabn = aabnMed(openPage);

const fyld = (page: Page, id: string) => omraade(page, id).getAttribute("fill");
const klasser = (page: Page) =>
  page.locator(".klasseknapper button").evaluateAll((alle) => alle.map((en) => en.getAttribute("aria-label") ?? ""));

test("a class in the legend can be shown alone, and all of them again", async () => {
  const page = await aabn("/");
  const daempede = () =>
    page.locator("#kort .omraader path").evaluateAll((alle) => alle.filter((en) => Number(getComputedStyle(en).fillOpacity) < 1).length);
  const klasse = page.getByRole("button", { name: /^Vis kun klassen fra 125 til under 145: 4 bydele/ });
  await klasse.click();
  await expect.poll(daempede, VENT).toBe(6);
  expect(await klasse.getAttribute("aria-pressed")).toBe("true");
  await expect.poll(() => page.url(), VENT).toContain("klasse=3");
  await knap(page, "Vis alle klasser").click();
  await expect.poll(daempede, VENT).toBe(0);
});

test("scale, breaks and palette are the reader's to choose", async () => {
  const page = await aabn("/?indikator=bef-antal&tid=2015");
  const foer = await klasser(page);
  await knap(page, "Skift klasser").click();
  await page.getByRole("radio", { name: "Kun den viste dato" }).check();
  await expect.poll(() => klasser(page), VENT).not.toEqual(foer);
  await page.getByRole("radio", { name: "Lige mange i hver" }).check();
  await expect.poll(async () => (await klasser(page)).map((k) => /: (\d+) bydele/.exec(k)?.[1]), VENT).toEqual(["2", "2", "2", "2", "2"]);
  await page.getByRole("radio", { name: "Egne grænser" }).check();
  const felt = page.getByRole("textbox", { name: "Egne grænser" });
  await felt.fill("50000; abc");
  await knap(page, "Brug").click();
  expect(await felt.evaluate((en: HTMLInputElement) => en.validationMessage)).toMatch(/«50000; abc» er ikke en række tal/);
  expect((await klasser(page)).length).toBe(5);
  await felt.fill("60000,5; 50000");
  await felt.press("Enter");
  await expect
    .poll(async () => (await klasser(page)).map((k) => k.replace(/: .*/, "")), VENT)
    .toEqual(["Vis kun klassen under 50.000", "Vis kun klassen fra 50.000 til under 60.000,5", "Vis kun klassen 60.000,5 og derover"]);
  const farve = await fyld(page, "bydel:10");
  await page.getByRole("radio", { name: /^Cividis/ }).check();
  await expect.poll(() => fyld(page, "bydel:10"), VENT).not.toBe(farve);
  await expect
    .poll(() => new URL(page.url()).search, VENT)
    .toBe("?indikator=bef-antal&tid=2015&skala=dato&inddeling=egne&graenser=50000,60000.5&palet=cividis");
});

test("own breaks are read as they are written in Danish: 50.000 is fifty thousand", async () => {
  const page = await aabn("/?indikator=bef-antal&inddeling=egne&graenser=40000");
  await knap(page, "Skift klasser").click();
  await page.getByRole("textbox", { name: "Egne grænser" }).fill("50.000; 70.000");
  await knap(page, "Brug").click();
  await expect.poll(async () => (await klasser(page))[0], VENT).toMatch(/klassen under 50\.000:/);
});

test("equally many in each class: none is empty, also where the printed values lie close", async () => {
  const page = await aabn("/?tid=2000&skala=dato&inddeling=kvantil");
  const antal = (await klasser(page)).map((k) => Number(/: (\d+) bydel/.exec(k)?.[1]));
  expect(antal.reduce((a, b) => a + b)).toBe(10);
  expect(Math.min(...antal)).toBeGreaterThan(0);
});

test.each([
  "/",
  "/?tid=2003&indikator=bef-taethed&niveau=kvarter",
  "/?indikator=bef-ikkevestlig-andel&niveau=lokaludvalg&palet=cividis",
  "/?indikator=bef-antal&fra=2005&inddeling=kvantil",
  "/?indikator=bydel-overfoersel-andel&skala=dato",
])("a value has the same colour on the map as in the legend: %s", async (path) => {
  const page = await aabn(path);
  const fund = await page.evaluate(() => {
    const toTal = (tekst = "") => Number(tekst.replaceAll(".", "").replace(",", ".").replace("−", "-").replace("+", ""));
    const farver = [...document.querySelectorAll("#legende .skala rect")].map((en) => en.getAttribute("fill"));
    const fra = [...document.querySelectorAll(".klasseknapper button")].map((en) => {
      const tekst = en.getAttribute("aria-label") ?? "";
      const nedre = /klassen (?:fra )?([−+\d.,]+) (?:til|og)/.exec(tekst)?.[1];
      return nedre === undefined ? Number.NEGATIVE_INFINITY : toTal(nedre);
    });
    return [...document.querySelectorAll("#kort .omraader path")].flatMap((sti) => {
      const tal = /: ([−+]?\d[\d.,]*)/.exec(sti.getAttribute("aria-label") ?? "")?.[1];
      if (tal === undefined) return [];
      return [
        {
          tale: sti.getAttribute("aria-label"),
          farve: sti.getAttribute("fill"),
          ventet: farver[fra.findLastIndex((f) => f <= toTal(tal))],
        },
      ];
    });
  });
  expect(fund.length).toBeGreaterThan(8);
  expect(fund.filter(({ farve, ventet }) => farve !== ventet)).toEqual([]);
});

test("Indre By, where the fall in transfer income is not relevant, has its own pattern and its own word", async () => {
  const page = await aabn("/?indikator=bydel-overfoersel-fald");
  expect(await fyld(page, "bydel:1")).toBe("url(#moenster-ikke-relevant)");
  expect(await page.locator('#kort .omraader path[fill^="url"]').count()).toBe(1);
  expect(await page.locator("#legende").innerText()).toMatch(/1 .*ikke relevant her/);
  expect(await page.locator("#tabel tr", { hasText: "Indre By" }).innerText()).toContain("ikke relevant her");
  const { x, y } = await punktI(page, "bydel:1");
  await page.mouse.move(x, y);
  await expect.poll(() => saetning(page), VENT).toMatch(/^Indre By december 2008.*ikke relevant her\.$/);
});
