/** What script adds to an area's page: own comment, own choice of sections, copy, print. */
import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { type Sidevalg, startet } from "./browser";
import { knap, TELEFON, VENT } from "./laeser";
import { scan } from "./scan";

const { openPage } = startet();
const aabn = async (valg: Sidevalg = {}): Promise<Page> => {
  const { page } = await openPage({ path: "/bydel/noerrebro/", ...valg });
  await page.locator('html[data-profil="klar"]').waitFor();
  return page;
};
const tilpas = (page: Page) => page.getByText("Tilpas og kommentér").click();
const kommentar = (page: Page) => page.locator("#kommentar");

test("a comment and a choice of sections stay on this machine, and only for this area", async () => {
  const page = await aabn();
  await tilpas(page);
  await page.getByRole("textbox", { name: "Egen kommentar" }).fill("Drøftet **i maj**.\n\n- første\n- andet");
  await page.getByRole("checkbox", { name: "Projekter og indsatser" }).uncheck();
  await expect.poll(() => kommentar(page).locator("strong").innerText(), VENT).toBe("i maj");
  expect(await kommentar(page).locator("li").count()).toBe(2);
  expect(await page.locator("#projekter").isVisible()).toBe(false);
  expect(await scan(page)).toEqual([]);
  await page.reload();
  await expect.poll(() => kommentar(page).innerText(), VENT).toContain("Drøftet i maj.");
  expect(await page.locator("#projekter").isVisible()).toBe(false);
  await page.goto(page.url().replace("noerrebro", "valby"));
  await page.locator('html[data-profil="klar"]').waitFor();
  expect(await kommentar(page).innerText()).toBe("");
});

test("a hostile comment is text: nothing runs, no address but the web's and mail", async () => {
  const page = await aabn();
  await tilpas(page);
  await page
    .getByRole("textbox", { name: "Egen kommentar" })
    .fill(
      '<img src=x onerror="document.title=1">\n\n[ond](javascript:document.title=1) [god](https://www.kk.dk/) <b>x</b>\n\n<script>document.title=1</script>',
    );
  await expect.poll(() => kommentar(page).locator("a").count(), VENT).toBe(1);
  expect(await kommentar(page).locator("img, script, b").count()).toBe(0);
  expect(await kommentar(page).innerText()).toContain("[ond](javascript:document.title=1)");
  expect(await page.title()).toContain("Nørrebro");
});

test("saved as a file and loaded again by another; what is no such file changes nothing and says so", async () => {
  const page = await aabn();
  await tilpas(page);
  await page.getByRole("textbox", { name: "Egen kommentar" }).fill("Til mødet");
  const [hentet] = await Promise.all([page.waitForEvent("download"), knap(page, "Gem som fil").click()]);
  expect(hentet.suggestedFilename()).toBe("bydelskort-bydel-noerrebro.json");
  const indhold = readFileSync(await hentet.path());

  const anden = await aabn({ path: "/en/bydel/noerrebro/", viewport: TELEFON, touch: true });
  await anden.getByText("Adapt and comment").tap();
  const felt = anden.locator("input[type=file]");
  await felt.setInputFiles({ name: "fra-mail.json", mimeType: "application/json", buffer: indhold });
  await expect.poll(() => kommentar(anden).innerText(), VENT).toContain("Til mødet");
  await felt.setInputFiles({ name: "billede.png", mimeType: "image/png", buffer: Buffer.from([0x89, 0x50, 0, 0xff]) });
  await expect.poll(() => anden.getByRole("alert").innerText(), VENT).toContain("«billede.png» cannot be used");
  expect(await kommentar(anden).innerText()).toContain("Til mødet");
  await felt.setInputFiles({ name: "noter.md", mimeType: "text/markdown", buffer: Buffer.from("# Noter\n\nKun tekst æøå") });
  await expect.poll(() => kommentar(anden).innerText(), VENT).toContain("Kun tekst æøå");
  expect(await scan(anden)).toEqual([]);
});

test("where the browser keeps nothing the page says so, and works while it is open", async () => {
  const page = await aabn({
    foer: (side) =>
      side.addInitScript(() =>
        Object.defineProperty(globalThis, "localStorage", {
          get: () => {
            throw new Error("shut");
          },
        }),
      ),
  });
  await tilpas(page);
  await page.getByRole("textbox", { name: "Egen kommentar" }).fill("Kun nu");
  await expect.poll(() => kommentar(page).innerText(), VENT).toContain("Kun nu");
  expect(await page.locator(".tilpas").innerText()).toContain("Browseren tillader ikke");
});

test("copy: the finding as text with its link; by keyboard alone", async () => {
  const page = await aabn();
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await knap(page, "Kopiér som tekst").focus();
  await page.keyboard.press("Enter");
  await expect.poll(() => page.getByRole("status").innerText(), VENT).toBe("Kopieret");
  const tekst = await page.evaluate(() => navigator.clipboard.readText());
  expect(tekst).toMatch(/^Nørrebro\nNørrebro voksede fra 68\.508 til 79\.676/);
  expect(tekst).toMatch(/\/bydel\/noerrebro\/$/);
});

test("the page leads to the same area on the map, and to its figures as a table", async () => {
  const page = await aabn();
  expect(readFileSync(new URL("../../dist/bydel/noerrebro/tal.csv", import.meta.url), "utf8")).toContain("bydel:3;Nørrebro;bef-antal;");
  await page.getByRole("link", { name: "Se på kortet" }).click();
  await expect.poll(() => page.locator("#panel h2").first().innerText(), VENT).toBe("Nørrebro");
});

/** The saved SVG as text. */
const hentSvg = async (page: Page, nr: number): Promise<{ navn: string; svg: string }> => {
  const figur = page.locator("main figure").nth(nr);
  await figur.locator("summary").click();
  const [hentet] = await Promise.all([page.waitForEvent("download"), figur.getByRole("button", { name: "SVG", exact: true }).click()]);
  return { navn: hentet.suggestedFilename(), svg: readFileSync(await hentet.path(), "utf8") };
};

test("a chart and the small maps are taken along as they stand: title, date, source, every kvarter in each of its colours", async () => {
  const page = await aabn({ path: "/bydel/amager-vest/" });
  const kurve = await hentSvg(page, 0);
  expect(kurve.navn).toBe("bydelskort-bydel-amager-vest-1.svg");
  for (const tekst of ["Amager Vest: Indbyggertal siden 1995", "indeks, 1995 = 100", "Befolkning: Københavns Kommunes Statistikbank"])
    expect(kurve.svg.replace(/<\/text>\s*<text[^>]*>/g, " ")).toContain(tekst);
  const kort = await hentSvg(page, 2);
  const farver = (svg: string) => [...svg.matchAll(/<use[^>]*?fill="([^"]+)"/g)].map(([, farve]) => farve);
  const paaSiden = await page.locator(".kvarterkort use").evaluateAll((alle) => alle.map((en) => en.getAttribute("fill")));
  expect(paaSiden).toHaveLength(44);
  expect(farver(kort.svg)).toEqual(paaSiden);
  const laest = await page.evaluate(
    (svg) => new DOMParser().parseFromString(svg, "image/svg+xml").querySelector("parsererror")?.textContent,
    kort.svg,
  );
  expect(laest).toBeUndefined();
});

test("found by its name from the front page, and from the panel of the area", async () => {
  const { page } = await openPage({ path: "/", webgl: false });
  await page.locator('#kort svg[style*="--skala"]').waitFor();
  await page.getByRole("combobox", { name: /Søg/ }).fill("christianshavn");
  await page.getByRole("option", { name: /Christianshavn\s*Lokaludvalgets profil/ }).click();
  await expect.poll(() => page.url(), VENT).toMatch(/\/lokaludvalg\/christianshavn\/$/);
  await page.goBack();
  await page.locator('#kort svg[style*="--skala"]').waitFor();
  await page.locator('#kort [data-id="bydel:5"]').click({ position: { x: 30, y: 30 }, force: true });
  await page.getByRole("link", { name: "Bydelsprofil" }).click();
  await expect.poll(() => page.locator("h1").innerText(), VENT).toBe("Valby");
});
