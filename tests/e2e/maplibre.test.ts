import type { Page } from "playwright-core";
import type { PNG } from "pngjs";
import { expect, test } from "vitest";
import { andelForskellig, billede } from "./billede";
import { startet } from "./browser";
import { aabnMed, DESKTOP, knap, saetning, TELEFON, VENT } from "./laeser";

const { openPage } = startet();

/** The share of pixels that may differ between the two renderers: smoothed edges. */
const FLEST_FORSKELLIGE = 0.005;
/** The same pattern of absence may begin at another pixel. */
const FLEST_MED_MOENSTER = 0.03;

const aabn = aabnMed((valg) => openPage({ ...valg, webgl: true }));
const motor = (page: Page, navn: "svg" | "maplibre") => page.locator(`#kort[data-motor="${navn}"]`).waitFor();
/** The map is wanted: one step in. */
const hentMaplibre = async (page: Page): Promise<void> => {
  await knap(page, "Zoom ind").click();
  await motor(page, "maplibre");
};
/** The picture of the map, without pointer and with the labels at rest. */
const kortbillede = async (page: Page, navn: string): Promise<PNG> => {
  await page.mouse.move(1, 1);
  const kasse = await page.locator("#kort").boundingBox();
  if (kasse === null) throw new Error("expected a map, found none");
  return billede(page, navn, kasse);
};
/** The share of pixels in which MapLibre's picture differs from the SVG map's, same page and same camera. */
const forskel = async (page: Page, navn: string): Promise<number> => {
  const medMaplibre = await kortbillede(page, `ml-${navn}`);
  await page.evaluate(() => document.getElementById("kort")?.setAttribute("data-motor", "svg"));
  const medSvg = await kortbillede(page, `ml-${navn}-svg`);
  await page.evaluate(() => document.getElementById("kort")?.setAttribute("data-motor", "maplibre"));
  return andelForskellig(`ml-${navn}-forskel`, [medSvg, medMaplibre]);
};
const midtAf = (page: Page, id: string) =>
  page.locator(`#kort [data-id="${id}"]`).evaluate((sti) => {
    const nr = sti.getAttribute("data-id")?.split(":")[1];
    const { x, y, width, height } =
      document.querySelector(`.etiketter text[data-nr="${nr}"]`)?.getBoundingClientRect() ?? sti.getBoundingClientRect();
    return { x: x + width / 2, y: y + height / 2 };
  });
const farveI = (png: PNG, { x, y }: { x: number; y: number }): string => {
  const i = (Math.round(y) * png.width + Math.round(x)) * 4;
  return `#${png.data.subarray(i, i + 3).toString("hex")}`;
};

test("nothing of MapLibre is asked for before the map is wanted, on a machine that draws in software", async () => {
  const hentet: string[] = [];
  const page = await aabn("/", { foer: async (side) => void side.on("request", (en) => hentet.push(en.url())) });
  await page.waitForTimeout(4_000);
  await page.locator("#tidslinje select").selectOption("2001");
  await knap(page, "Lokaludvalg").click();
  await expect.poll(() => page.locator("#kort .omraader path").count(), VENT).toBe(12);
  expect(hentet.filter((url) => /maplibre/i.test(url))).toEqual([]);
  expect(await page.locator("#kort canvas").count()).toBe(0);
  await knap(page, "Zoom ind").click();
  await motor(page, "maplibre");
  expect(hentet.filter((url) => /maplibre/i.test(url)).length).toBeGreaterThan(1);
});

test.each([
  ["bydele", "/?omraade=bydel:3,bydel:9", DESKTOP],
  ["kvarterer", "/?niveau=kvarter&indikator=bef-taethed&tid=2003", DESKTOP],
  ["fravaer", "/?indikator=bydel-overfoersel-fald", DESKTOP],
  ["klasse", "/?klasse=3&palet=cividis", DESKTOP],
  ["telefon", "/?fra=2005", TELEFON],
])("MapLibre's picture is the SVG map's: %s", async (navn, path, viewport) => {
  const page = await aabn(path, { viewport });
  await hentMaplibre(page);
  expect(await forskel(page, navn)).toBeLessThan(navn === "fravaer" ? FLEST_MED_MOENSTER : FLEST_FORSKELLIGE);
});

test("a step in time changes MapLibre's colours, to those of the legend", async () => {
  const page = await aabn("/");
  await hentMaplibre(page);
  const sti = page.locator('#kort [data-id="bydel:10"]');
  const punkt = await midtAf(page, "bydel:10");
  const kasse = await page.locator("#kort").boundingBox();
  // Beside the label's text, inside the area.
  const sted = { x: punkt.x - (kasse?.x ?? 0), y: punkt.y - (kasse?.y ?? 0) + 40 };
  const set = new Set<string>();
  for (const tid of ["1995", "2010", "2018"]) {
    await page.locator("#tidslinje select").selectOption(tid);
    await expect.poll(() => saetning(page), VENT).toContain(tid);
    const ventet = (await sti.getAttribute("fill")) ?? "";
    await expect.poll(async () => farveI(await kortbillede(page, "ml-tid"), sted), VENT).toBe(ventet);
    set.add(ventet);
  }
  expect(set.size).toBe(3);
});

test("another level while MapLibre is in charge: no gap, and the same picture as the SVG map's", async () => {
  const page = await aabn("/?omraade=bydel:5");
  await hentMaplibre(page);
  for (const navn of ["Kvarter", "Lokaludvalg", "Bydel", "Kvarter"]) {
    await knap(page, navn).click();
    await motor(page, "maplibre");
  }
  await expect.poll(() => page.locator("#kort .omraader path").count(), VENT).toBe(67);
  await motor(page, "maplibre");
  expect(await forskel(page, "niveau")).toBeLessThan(FLEST_MED_MOENSTER);
});

test("pointing at the canvas says the area's figure, a click chooses it, Shift compares", async () => {
  const page = await aabn("/");
  await hentMaplibre(page);
  const nabo = await midtAf(page, "bydel:3");
  await page.mouse.move(nabo.x, nabo.y);
  await expect.poll(() => saetning(page), VENT).toMatch(/^Nørrebro voksede/);
  expect(await page.locator("#kort .kant-moerk.aktiv").count()).toBe(1);
  await page.mouse.click(nabo.x, nabo.y);
  await page.getByRole("heading", { level: 2, name: "Nørrebro", exact: true }).waitFor();
  const anden = await midtAf(page, "bydel:1");
  await page.keyboard.down("Shift");
  await page.mouse.click(anden.x, anden.y);
  await page.keyboard.up("Shift");
  await expect.poll(() => page.locator("#panel .valgte li").count(), VENT).toBe(2);
  await page.mouse.move(1, 1);
  await expect.poll(() => saetning(page), VENT).toMatch(/^Nørrebro voksede/);
});

test("dragging moves the map; its camera is in the address and comes back with it", async () => {
  const page = await aabn("/");
  await hentMaplibre(page);
  await expect.poll(() => new URL(page.url()).hash, VENT).toMatch(/^#kort=/);
  const foer = new URL(page.url()).hash;
  const kasse = await page.locator("#kort").boundingBox();
  if (kasse === null) throw new Error("expected a map, found none");
  const [x, y] = [kasse.x + kasse.width / 2, kasse.y + kasse.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x - 120, y - 60, { steps: 8 });
  await page.mouse.up();
  await expect.poll(() => new URL(page.url()).hash, VENT).not.toBe(foer);
  // A drag may glide on a little.
  let sidst = "";
  await expect
    .poll(
      async () => {
        const nu = await page.locator("#kort svg.svgkort").getAttribute("viewBox");
        const ro = nu === sidst;
        sidst = nu ?? "";
        return ro;
      },
      { ...VENT, interval: 400 },
    )
    .toBe(true);
  expect(await page.locator("#panel .valgte li").count()).toBe(0);
  expect(await forskel(page, "flyttet")).toBeLessThan(FLEST_FORSKELLIGE);
  await knap(page, "Vis hele byen").click();
  await expect.poll(() => new URL(page.url()).hash, VENT).toBe("");
});

test("keys go on walking the map while MapLibre draws it", async () => {
  const page = await aabn("/");
  await hentMaplibre(page);
  await page.locator("#kort [role=listbox]").focus();
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("Enter");
  await expect.poll(() => page.locator("#panel h2").textContent(), VENT).toMatch(/By|bro/);
  await page.keyboard.press("-");
  await expect.poll(() => page.locator("#kort").getAttribute("data-motor"), VENT).toBe("maplibre");
});
