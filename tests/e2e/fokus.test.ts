/** Where the focus is: always somewhere, always seen, never trapped, never dropped by a redraw. Keys alone. */
import { expect, test } from "vitest";
import { startet } from "./browser";
import { aabnMed, DESKTOP, type Fokus, fokus, gaaTil, TELEFON, tast, tegnet, VENT } from "./laeser";
import { scan } from "./scan";

const { openPage } = startet();
// A page that glides to the focused element would be measured on the way.
const valg = { reducedMotion: true };
const aabn = aabnMed((oensket) => openPage({ ...valg, ...oensket }));

test("on a phone the search opens, chooses and gives the focus back", async () => {
  const page = await aabn("/", { viewport: TELEFON });
  await gaaTil(page, "Søg");
  await tast(page, "Enter");
  expect((await fokus(page)).rolle).toBe("combobox");
  await tast(page, "Escape");
  expect((await fokus(page)).navn).toBe("Søg");
  await tast(page, "Enter");
  await page.keyboard.type("valby");
  await tast(page, "Enter");
  await expect.poll(() => page.getByRole("complementary").innerText(), VENT).toMatch(/Valgt bydel\s+Valby/);
  expect((await fokus(page)).rolle).not.toBe("body");
});

test("what opens also closes, and the focus comes back: Om tallet, Skift klasser, Bemærkning, Del", async () => {
  const page = await aabn("/");
  for (const [navn, indhold, rolle] of [
    ["Om tallet", "Definition", ""],
    ["Skift klasser", "Klasseinddeling", ""],
    ["Bemærkning", "Heraf 10.298 uden for inddeling mod 4.343 året før: de tælles med i byen, men ikke i nogen bydel.", ""],
    ["Del", "Link til dette kort", "dialog"],
  ] as const) {
    await gaaTil(page, navn, navn === "Del" ? "Shift+Tab" : "Tab");
    await tast(page, "Enter");
    await expect.poll(() => page.getByText(indhold, { exact: true }).first().isVisible(), VENT).toBe(true);
    expect(await scan(page)).toEqual([]);
    if (rolle === "dialog") expect(await page.evaluate(() => document.activeElement?.closest("dialog") !== null)).toBe(true);
    await tast(page, "Escape");
    await expect.poll(() => page.getByText(indhold, { exact: true }).first().isVisible(), VENT).toBe(false);
    expect((await fokus(page)).navn).toBe(navn);
  }
  await gaaTil(page, "Skift klasser");
  await tast(page, "Enter", "Tab");
  expect((await fokus(page)).navn).toMatch(/^Samme for alle/);
  await tast(page, "ArrowDown");
  await expect.poll(() => page.url(), VENT).toContain("skala=dato");
  expect((await fokus(page)).navn).toBe("Kun den viste dato");
});

test.each([
  ["desktop", DESKTOP, "/?omraade=bydel:3,bydel:9"],
  ["phone", TELEFON, "/?omraade=bydel:3"],
  ["desktop, table", DESKTOP, "/?visning=tabel"],
  ["desktop, development", DESKTOP, "/?fra=2000&tid=2010&klasse=2"],
])("Tab goes through every control once, forth and back, always in sight: %s", async (_, viewport, path) => {
  const { page } = await openPage({ path, viewport, webgl: false, ...valg });
  await page.locator("#besked[role=status]").waitFor({ state: "attached" });
  const frem: Fokus[] = [];
  for (let i = 0; i < 150; i++) {
    await tast(page, "Tab");
    const her = await fokus(page);
    if (her.rolle === "body") break;
    frem.push(her);
  }
  expect(frem.filter((her) => !her.synlig).map((her) => her.navn)).toEqual([]);
  expect(frem.length).toBeGreaterThan(20);
  expect(new Set(frem.map((her) => her.nr)).size).toBe(frem.length);
  const tilbage: number[] = [];
  for (let i = 0; i < frem.length; i++) {
    await tast(page, "Shift+Tab");
    tilbage.push((await fokus(page)).nr);
  }
  expect(tilbage.reverse()).toEqual(frem.map((her) => her.nr));
});

test.each([
  ["/", "Kvarter", "Kvarter"],
  ["/", "Udvikling", "Udvikling"],
  ["/", "English", "Dansk"],
  ["/", "Tabel", "Tabel"],
  ["/", "Zoom ind", "Zoom ind"],
  ["/", /^Vis kun klassen under/, /^Vis kun klassen under/],
  ["/", "Valby", "Valby"],
  ["/?tid=2024", "Næste tidspunkt", /./],
  ["/?klasse=2", "Vis alle klasser", /./],
  ["/?omraade=bydel:3", "Ryd valg", /./],
  ["/?omraade=bydel:3,bydel:4", "Fjern Vesterbro-Kongens Enghave", /./],
  ["/?omraade=bydel:3", "Vis kvarterer i Nørrebro", /./],
  ["/?niveau=kvarter&inden=3", /Tilbage til hele byen/, /./],
  ["/?vrøvl=1", "Luk", /./],
])("the focus is not lost when the page is drawn again: %s, %s", async (path, navn, siden) => {
  const page = await aabn(path);
  await gaaTil(page, navn);
  await tast(page, "Enter");
  await tegnet(page);
  const her = await fokus(page);
  expect(her.rolle).not.toBe("body");
  expect(her.navn).toMatch(typeof siden === "string" ? new RegExp(`^${siden}$`) : siden);
});
