import { expect, test } from "vitest";
import { startet } from "./browser";
import { scan } from "./scan";

const { openPage } = startet();

test("the front page keeps its promises: nothing in the console, nothing against the CSP, nothing from another host", async () => {
  const { page, problemer } = await openPage();
  await page.waitForLoadState("networkidle");
  expect(problemer()).toEqual([]);
});

test("axe finds nothing on the front page", async () => {
  const { page } = await openPage();
  expect(await scan(page)).toEqual([]);
});

test("without JavaScript the map and the table stand in the page", async () => {
  const { page } = await openPage({ javaScript: false });
  expect(await page.locator("#kort svg.svgkort").isVisible()).toBe(true);
  expect(await page.locator("table").count()).toBeGreaterThan(0);
});
