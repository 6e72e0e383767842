import { mkdir } from "node:fs/promises";
import { expect, test } from "vitest";
import { billede } from "./billede";
import { startet } from "./browser";
import { klar, knap } from "./laeser";

const { openPage } = startet();

test.each(["/?omraade=bydel:3", "/?niveau=kvarter&inden=3"])(
  "on paper: the sentence, the map, its legend and the table, none of the buttons (%s)",
  async (path) => {
    const { page } = await openPage({ path, viewport: { width: 794, height: 1123 }, webgl: false });
    await klar(page);
    await page.emulateMedia({ media: "print" });
    for (const del of ["#saetning h1", "#kort svg.svgkort", "#legende .skala svg", "#tabel table", "#bund"])
      expect([del, await page.locator(del).isVisible()]).toEqual([del, true]);
    for (const del of [".kortknapper", "#soeg", ".handlinger", "#styring", ".spil"])
      expect([del, await page.locator(del).first().isVisible()]).toEqual([del, false]);
    await billede(page, `papir-${path.length}`);
    await mkdir(new URL("billeder/", import.meta.url), { recursive: true });
    const pdf = await page.pdf({
      path: new URL(`billeder/papir-${path.length}.pdf`, import.meta.url).pathname,
      preferCSSPageSize: true,
      tagged: true,
    });
    expect(pdf.subarray(0, 5).toString()).toBe("%PDF-");
    expect(pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length).toBeLessThanOrEqual(6);
  },
);

test("on paper the SVG map is printed, also while MapLibre is in charge", async () => {
  const { page } = await openPage();
  await klar(page);
  await knap(page, "Zoom ind").click();
  await page.locator('#kort[data-motor="maplibre"]').waitFor();
  await page.emulateMedia({ media: "print" });
  const synlig = (del: string) =>
    page
      .locator(del)
      .first()
      .evaluate((en) => getComputedStyle(en).visibility);
  expect(await synlig("#kort .omraader")).toBe("visible");
  expect(await page.locator("#kort canvas").isVisible()).toBe(false);
});
