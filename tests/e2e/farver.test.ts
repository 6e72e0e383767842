/** The four ways of colouring the map. The report has no bydel figure with two dates, so lights get a table of their own. */
import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { billede } from "./billede";
import { startet } from "./browser";
import { aabnMed, DESKTOP, gaaTil, knap, omraade, saetning, TELEFON, tast, VENT } from "./laeser";
import { scan } from "./scan";

const aabn = aabnMed(startet().openPage);
const BESK = "/?indikator=bydel-beskaeftigelse";

/** Nørrebro rose from 58,0, Vesterbro-Kongens Enghave has its first figure, Amager Øst fell from 69,0. */
const medToMaalinger = async (page: Page): Promise<void> => {
  const ekstra = ["3;2008-08;58,0", "9;2008-08;69,0", "4;2009-02;61,0"].map((en) => {
    const [kode, tid, vaerdi] = en.split(";");
    return `bydel-beskaeftigelse;bydel;${kode};${tid};${vaerdi};;;;Prøve;;\n`;
  });
  const tabel = await readFile("data/maalinger.csv", "utf8");
  const uden = tabel.split("\n").filter((linje) => !linje.startsWith("bydel-beskaeftigelse;bydel;4;"));
  await page.route(/\/maalinger-(?!befolkning)[^/]*\.csv/, (rute) =>
    rute.fulfill({ contentType: "text/csv", body: uden.join("\n") + ekstra.join("") }),
  );
};

test("distance to the goal, by keyboard: signed, said in words, in the address, and taken away again", async () => {
  const page = await aabn(BESK);
  await gaaTil(page, "Afstand til mål");
  await tast(page, "Enter");
  await expect
    .poll(() => saetning(page), VENT)
    .toMatch(/mod byens mål på 64,8 pct\. i december 2010: Amager Øst 3,0 procentpoint over målet/);
  await expect.poll(() => page.url(), VENT).toContain("farve=maal");
  expect(await page.locator("#legende .linje.maal").textContent()).toContain("Mål december 2010: 64,8");
  expect(await omraade(page, "bydel:3").getAttribute("aria-label")).toBe("Nørrebro: 5,3 procentpoint under målet, nr. 2 af 2");
  expect(await scan(page)).toEqual([]);
  await knap(page, "Værdi").click();
  await expect.poll(() => page.url(), VENT).not.toContain("farve=");
});

test.each([
  ["desktop", DESKTOP],
  ["phone", TELEFON],
] as const)("lights on a %s: shape, word and colour, one measurement has its own pattern", async (navn, viewport) => {
  const page = await aabn(`${BESK}&farve=lys`, { viewport, foer: medToMaalinger });
  await expect.poll(() => saetning(page), VENT).toMatch(/▲\sfremgang i 1 bydel, ▼\stilbagegang i 1 bydel/);
  expect(await omraade(page, "bydel:3").getAttribute("aria-label")).toBe("Nørrebro: ▲\u00a0fremgang");
  expect(await omraade(page, "bydel:4").getAttribute("fill")).toBe("url(#moenster-foerste-maaling)");
  expect((await page.locator("#legende").innerText()).replaceAll("\u00a0", " ")).toMatch(
    /▼ tilbagegang[\s\S]*■ stilstand[\s\S]*▲ fremgang/,
  );
  expect(await page.locator("#legende").innerText()).toContain("1 bydel: ingen måling før denne, så der er intet lys");
  expect(await knap(page, "Skift klasser").count()).toBe(0);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
  expect(await scan(page)).toEqual([]);
  await billede(page, `lys-${navn}`);
});

test("a link that asks for lights where there are none shows values, and says so", async () => {
  const page = await aabn("/?farve=lys&sprog=en");
  await expect.poll(() => page.locator("#besked").innerText(), VENT).toContain("The map cannot show “Light” for this indicator");
  expect(await page.locator("#styring").getByRole("button", { name: "Value" }).getAttribute("aria-pressed")).toBe("true");
});
