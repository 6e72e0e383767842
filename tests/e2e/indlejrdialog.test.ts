/** The web editor's way: from the map to a code that works. */
import type { FrameLocator, Page } from "playwright-core";
import { expect, test } from "vitest";
import { startet } from "./browser";
import { klar } from "./laeser";
import { scan } from "./scan";

const { openPage } = startet();
const VENT = { timeout: 20_000 };

const aabn = async (
  path = "/",
  valg: { readonly viewport?: { width: number; height: number }; readonly foer?: (page: Page) => Promise<unknown> } = {},
) => {
  const { page } = await openPage({ path, ...valg });
  await klar(page);
  await page.getByRole("button", { name: /^(Del|Share)$/ }).click();
  await page.getByRole("dialog").waitFor();
  await page.locator('[data-valg="indlejr"]').click();
  await page.locator("dialog.indlejr iframe").waitFor();
  return { page, proeve: page.frameLocator("dialog.indlejr iframe") };
};
const kode = (page: Page): Promise<string> => page.locator("dialog.indlejr textarea").inputValue();
const liste = (page: Page, name: string) => page.locator("dialog.indlejr").getByRole("combobox", { name, exact: true });
const felt = (page: Page, navn: string) => page.locator("dialog.indlejr").getByLabel(navn, { exact: true });
const overskrift = (proeve: FrameLocator) => proeve.locator("h1").textContent();

test("Del says what link, embed, picture and text contain, and leads to each", async () => {
  const { page } = await openPage({ path: "/?indikator=bef-antal" });
  await klar(page);
  const knap = page.getByRole("button", { name: "Del", exact: true });
  await knap.click();
  const dialog = page.getByRole("dialog");
  await dialog.waitFor();
  for (const ord of ["Linket viser præcis det", "Kode til en artikel", "PNG eller SVG med titel", "Sætningen, hvem der tælles med"])
    expect(await dialog.getByText(ord).count(), ord).toBe(1);
  expect(await scan(page)).toEqual([]);
  await page.locator('[data-valg="billede"]').click();
  await page.locator("dialog.hent").waitFor();
  await page.keyboard.press("Escape");
  await expect.poll(() => page.getByRole("dialog").count(), VENT).toBe(0);
  expect(await page.evaluate(() => document.activeElement?.getAttribute("aria-label"))).toBe("Del");
});

test("the editor begins with what is seen, the newest date left open", async () => {
  const { page, proeve } = await aabn("/?indikator=bef-taethed&niveau=kvarter&inden=3");
  expect(await kode(page)).toContain(
    "indlejr/kort/bef-taethed/kvarter/?indikator=bef-taethed&amp;niveau=kvarter&amp;inden=3&amp;indlejret=1&amp;dele=zoom",
  );
  await expect.poll(() => overskrift(proeve), VENT).toContain("Kvarterer i Nørrebro");
});

test("every choice is seen in the preview and stands in the code", async () => {
  const { page, proeve } = await aabn();
  await liste(page, "Vis").selectOption("tid");
  await liste(page, "Indikator").selectOption("bef-antal");
  await liste(page, "Inddeling").selectOption("lokaludvalg");
  await liste(page, "Dato").selectOption("2010");
  await liste(page, "Fremhæv område").selectOption("lokaludvalg:1");
  await felt(page, "Læseren kan vælge en anden indikator").check();
  await felt(page, "English").check();
  await expect
    .poll(() => kode(page), VENT)
    .toContain(
      "en/indlejr/tid/bef-antal/lokaludvalg/?indikator=bef-antal&amp;niveau=lokaludvalg&amp;tid=2010&amp;omraade=lokaludvalg:1&amp;sprog=en&amp;indlejret=1&amp;dele=tidslinje,valg,zoom",
    );
  expect(await kode(page)).toMatch(/title="Map with timeline: /);
  await expect.poll(() => overskrift(proeve), VENT).toContain("2010");
  expect(await proeve.locator("#tidslinje select").inputValue()).toBe("2010");
  await felt(page, "Fast").check();
  await felt(page, "Højde i pixel").fill("700");
  await felt(page, "Højde i pixel").blur();
  await expect.poll(() => kode(page), VENT).toContain('height="700"');
  expect(await kode(page)).toContain("hoejde=700");
  await felt(page, "Højde i pixel").fill("90");
  await felt(page, "Højde i pixel").blur();
  expect(await felt(page, "Højde i pixel").evaluate((en: HTMLInputElement) => en.validationMessage)).toBe(
    "Skriv et helt tal fra 240 til 2000.",
  );
  expect(await kode(page)).toContain("hoejde=700");
});

test("each kind has only the choices that it has, and a preview of its own", async () => {
  const { page, proeve } = await aabn();
  const lister = () => page.locator("dialog.indlejr .felter").getByRole("combobox").count();
  await liste(page, "Vis").selectOption("barometer");
  await expect.poll(() => overskrift(proeve), VENT).toBe("Integrationsbarometeret");
  expect(await lister()).toBe(1);
  const trin = await page.evaluate(() => history.length);
  await liste(page, "Vis").selectOption("profil");
  await liste(page, "Område").selectOption("bydel:8");
  await expect.poll(() => overskrift(proeve), VENT).toBe("Bispebjerg");
  await liste(page, "Vis").selectOption("indikator");
  await liste(page, "Indikator").selectOption("udd-hoved");
  await expect.poll(() => proeve.locator("svg.kurve").count(), VENT).toBe(1);
  await liste(page, "Vis").selectOption("tabel");
  await expect.poll(() => proeve.locator("#tabel tbody tr").count(), VENT).toBeGreaterThan(5);
  expect(await page.evaluate(() => history.length)).toBe(trin);
});

test("the height in the code is the preview's own in the chosen width", async () => {
  const { page, proeve } = await aabn();
  const maalt = () => proeve.locator("#indlejring").evaluate((en) => Math.ceil(en.getBoundingClientRect().height));
  await expect.poll(async () => (await kode(page)).includes(`height="${await maalt()}"`), VENT).toBe(true);
  const bred = await maalt();
  await felt(page, "320").check();
  await expect.poll(maalt, VENT).not.toBe(bred);
  await expect.poll(async () => (await kode(page)).includes(`height="${await maalt()}"`), VENT).toBe(true);
});

test("the code is copied, or stands ready where the clipboard is closed, and the script can be left out", async () => {
  const { page } = await aabn("/", { foer: (side) => side.context().grantPermissions(["clipboard-read", "clipboard-write"]) });
  expect(await kode(page)).toContain("indlejr.js");
  await page.getByRole("checkbox", { name: /^Tag højdescriptet med/ }).uncheck();
  expect(await kode(page)).not.toContain("indlejr.js");
  await page.getByRole("button", { name: "Kopiér koden" }).click();
  await page.getByText("Koden er kopieret").waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await kode(page));
  const lukket = await aabn("/", { foer: (side) => side.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, "clipboard")) });
  await lukket.page.getByRole("button", { name: "Kopiér koden" }).click();
  await lukket.page.getByText("Kopiér koden herfra").waitFor();
});

test.each([
  ["desktop", "/", { width: 1280, height: 800 }],
  ["phone", "/?sprog=en", { width: 390, height: 844 }],
  ["the narrowest", "/", { width: 320, height: 640 }],
] as const)("the dialog passes the scan, fits and is left by keys: %s", async (_, path, viewport) => {
  const { page, proeve } = await aabn(path, { viewport });
  // Below the fold it waits to be seen; alive, its map has been measured.
  await page.locator("dialog.indlejr iframe").scrollIntoViewIfNeeded();
  await proeve.locator('#kort svg[style*="--skala"]').waitFor();
  expect(await scan(page)).toEqual([]);
  expect(await page.locator("dialog.indlejr").evaluate((en) => en.scrollWidth - en.clientWidth)).toBe(0);
  await page.keyboard.press("Escape");
  await expect.poll(() => page.getByRole("dialog").count(), VENT).toBe(0);
});
