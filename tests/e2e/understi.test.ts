/** The build below a sub-path that it knows nothing of: every view and kind of page comes whole, and a wrong address leads back. */
import { describe, expect, test } from "vitest";
import { startet } from "./browser";
import { DESKTOP, klar, TELEFON, VENT } from "./laeser";
import { scan } from "./scan";

const { openPage } = startet({ sti: "a/b/" });
const iRoden = startet();

describe("below /a/b/", () => {
  test.each(["/", "/?sprog=en", "/?visning=barometer", "/?visning=projekter", "/?visning=plan", "/?visning=tabel", "/?visning=om"])(
    "%s opens without a request that fails",
    async (path) => {
      const { page, url } = await openPage({ path, webgl: false });
      await page.locator("#bund p").first().waitFor();
      if (path === "/") await klar(page);
      await page.waitForLoadState("networkidle");
      expect(page.url().startsWith(new URL("/a/b/", url).href)).toBe(true);
      expect(await page.getByRole("heading", { level: 1 }).first().textContent()).toBeTruthy();
    },
  );

  test("the map that can be moved comes with its worker", async () => {
    const { page } = await openPage();
    await klar(page);
    await page.getByRole("button", { name: "Zoom ind", exact: true }).click();
    await page.locator("canvas.maplibregl-canvas").waitFor();
  });

  test.each(["/bydel/noerrebro/", "/lokaludvalg/valby/", "/statusrapport/", "/en/bydel/noerrebro/"])(
    "the page %s opens without a request that fails, and leads to the map",
    async (path) => {
      const { page, url } = await openPage({ path });
      await page.waitForLoadState("networkidle");
      await page.locator(".maerke a").click();
      await expect.poll(() => new URL(page.url()).pathname, VENT).toBe("/a/b/");
      expect(url).toContain("/a/b/");
    },
  );

  test("the licences of what the page is built from are a link away", async () => {
    const { page } = await openPage({ path: "/?visning=om" });
    await page.getByRole("link", { name: /Licenser for de programpakker/ }).click();
    await expect.poll(() => page.locator("body").textContent(), VENT).toContain("maplibre-gl");
    expect(new URL(page.url()).pathname).toBe("/a/b/licenser.txt");
  });
});

describe.each([
  { hvor: "below /a/b/", aabn: openPage, rod: "/a/b/" },
  { hvor: "at the root", aabn: iRoden.openPage, rod: "/" },
])("a wrong address $hvor", ({ aabn, rod }) => {
  /** The page asks for its style at every depth. Right below the host's root every answer is the style, elsewhere some are this page again. */
  const mangler = (path: string) => ({
    path,
    ventet: [/request failed: .* 404$/, ...(rod + path === "//findes-ikke" ? [] : [/Refused to apply style from '[^']*\/404\/d\d\.css'/])],
  });

  test.each(["/findes-ikke", "/findes/ikke", "/findes/ikke/", "/bydel/valby/findes/ikke.html", "/en/bydel/valby/findes/ikke/"])(
    "%s shows the page in its own looks, with two ways back in each language that lead right",
    async (path) => {
      const { page, url } = await aabn(mangler(path));
      expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe("Siden findes ikke");
      await expect.poll(() => page.locator("html").evaluate((html) => getComputedStyle(html).fontFamily), VENT).toMatch(/^"?Inter"?,/);
      const veje = await page.getByRole("link").evaluateAll((led) => led.map((link) => (link as HTMLAnchorElement).href));
      expect(veje).toEqual(["", "statusrapport/", "?sprog=en", "en/statusrapport/"].map((sti) => new URL(rod + sti, url).href));
      await page.getByRole("link", { name: "Til kortet" }).click();
      await expect.poll(() => new URL(page.url()).pathname, VENT).toBe(rod);
    },
  );

  test.each([DESKTOP, TELEFON, { width: 320, height: 568 }])(
    "is readable for all at $width px, and nothing leaves the window",
    async (viewport) => {
      const { page } = await aabn({ viewport, ...mangler("/findes/ikke") });
      expect(await scan(page, { hentStilark: false })).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(viewport.width);
    },
  );
});
