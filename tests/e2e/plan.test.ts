/** The planner's overview, as a planner uses it: rank, open, measure, draw, weigh, take along. */
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
  await page.locator("#plan .plankort .omraade").first().waitFor();
  return page;
};
const fund = async (page: Page) => (await page.locator("#plan .planside .fund").allInnerTexts()).join(" ");
const skjult = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
const valgliste = (page: Page, navn: string) => page.getByRole("combobox", { name: navn, exact: true });
const hent = async (page: Page) => {
  const [fil] = await Promise.all([page.waitForEvent("download"), knap(page, "CSV til Excel").last().click()]);
  return readFile((await fil.path()) ?? "", "utf8");
};

test.each([
  ["desktop", DESKTOP],
  ["phone", TELEFON],
] as const)("need and effort: ranked areas with reasons on a %s", async (navn, viewport) => {
  const page = await aabn("/?visning=plan", viewport);
  expect(await fund(page)).toMatch(/^Øverst, december 2008: Nørrebro \(34,8 pct\.\), /);
  expect(await page.locator(".behovstabel tbody tr").first().innerText()).toMatch(/1\s+Nørrebro\s+34,8 pct\.\s+20/);
  expect(await page.locator(".plankort .omraade").count()).toBe(10);
  expect(await skjult(page)).toBeLessThanOrEqual(0);
  expect(await page.title()).toBe("Behov og indsats – Planlægning – Bydelskort");
  expect(await scan(page)).toEqual([]);
  await billede(page, `plan-${navn}`);
});

test("an area is opened from the table by keyboard: its figures, its housing areas, what runs there; a housing area from there", async () => {
  const page = await aabn("/?visning=plan");
  await page.getByRole("button", { name: "Nørrebro" }).focus();
  await tast(page, "Enter");
  const artikel = page.locator(".planomraade");
  await artikel.waitFor();
  await expect.poll(() => page.evaluate(() => document.activeElement?.id), VENT).toBe("planomraade-titel");
  expect(await artikel.innerText()).toMatch(/Mjølnerparken 2009: på listen/);
  expect(await artikel.innerText()).toMatch(/2009: i gang \(20 nævnt her, 0 for et større område\)/);
  await artikel.getByRole("link", { name: "Mjølnerparken", exact: true }).click();
  await expect.poll(() => page.locator("#planomraade-titel").innerText(), VENT).toMatch(/^Mjølnerparken/);
  const rad = page.locator(".sammenligning tbody tr", { hasText: "Fald i andelen" });
  expect(await rad.innerText()).toMatch(/8,6 procentpoint\s+december 2008/);
  expect(await scan(page)).toEqual([]);
  await page.goBack();
  await expect.poll(() => page.locator("#planomraade-titel").innerText(), VENT).toMatch(/^Nørrebro/);
});

test("need by another figure and level, kroner split by land: all in the address, and the table comes along", async () => {
  const page = await aabn("/?visning=plan");
  await valgliste(page, "Behov efter").selectOption("bef-ikkevestlig-andel");
  await valgliste(page, "Områder").selectOption("kvarter");
  await valgliste(page, "Bevillinger deles efter").selectOption("areal");
  await expect.poll(() => page.locator(".behovstabel tbody tr").count(), VENT).toBe(67);
  await expect.poll(() => page.url(), VENT).toMatch(/behov=bef-ikkevestlig-andel&behovniveau=kvarter&fordeling=areal/);
  await expect.poll(() => page.locator(".plankort .omraade").count(), VENT).toBe(67);
  expect(await page.locator("#plan").innerText()).toContain("tallet er ikke i sig selv et behov");
  expect(await page.locator("#plan").innerText()).toContain("efter landareal");
  expect((await hent(page)).trimEnd().split("\r\n")).toHaveLength(70);
});

test("a filter set in one part is told in every other, and can be taken off there", async () => {
  const page = await aabn("/?visning=plan&del=raekkevidde&emne=bolig&aar=2007");
  expect(await page.locator(".planvalg").innerText()).toContain("Indsatsområde: Bolig");
  expect(await page.locator(".planvalg").innerText()).toMatch(/for \d+ vides det ikke/);
  await page.getByRole("link", { name: "Behov og indsats" }).click();
  await knap(page, "Ryd valg").click();
  await expect.poll(() => page.url(), VENT).not.toContain("emne=");
  // In 2007 most states are unknown: no lack is claimed.
  expect(await fund(page)).toMatch(/Kan ikke afgøres: Amager Vest, Bispebjerg/);
});

test("an unknown figure in a link is told, and the usual one is shown", async () => {
  const page = await aabn("/?visning=plan&behov=findes-ikke");
  expect(await page.locator("#besked").innerText()).toContain("findes-ikke");
  expect(await fund(page)).toMatch(/^Øverst, .*: Nørrebro/);
});

test("reach: computed while the page answers, said as a most, with the nearest place of each housing area", async () => {
  const page = await aabn("/?visning=plan&del=raekkevidde");
  await expect.poll(() => fund(page), { timeout: 20_000 }).toMatch(/^Højst \d+ pct\. af land i København ligger inden for 500 m/);
  const andel = async () => Number(/^Højst (\d+)/.exec(await fund(page))?.[1]);
  const fem = await andel();
  expect(await page.locator(".plankort .daekning").count()).toBe(1);
  await valgliste(page, "Afstand").selectOption("1000");
  await expect.poll(andel, { timeout: 20_000 }).toBeGreaterThan(fem);
  await valgliste(page, "Indsatsområde").selectOption("sundhed-og-omsorg");
  await expect.poll(() => page.url(), VENT).toMatch(/emne=sundhed-og-omsorg.*afstand=1000/);
  await valgliste(page, "Indsatsområde").selectOption("");
  await expect.poll(() => page.locator("#plan tbody tr", { hasText: "Bispeparken" }).innerText(), { timeout: 20_000 }).toMatch(/ m/);
  expect(await scan(page)).toEqual([]);
});

test("a circle by a click, its radius by keys, sent as a link", async () => {
  const page = await aabn("/?visning=plan&del=eget");
  expect(await fund(page)).toBe("Intet område endnu.");
  const { x, y, width, height } = (await page.locator(".plankortplads .plankort").boundingBox()) ?? expect.fail("expected a map");
  await page.mouse.click(x + width * 0.5, y + height * 0.3);
  await expect.poll(() => fund(page), { timeout: 20_000 }).toMatch(/km² land\. Skøn: ca\. [\d.]+ indbyggere \(2009\)/);
  await expect.poll(() => page.url(), VENT).toMatch(/eget=cirkel:12\.5\d+,55\.\d+,500/);
  const foer = await fund(page);
  await page.getByRole("spinbutton", { name: "Radius i meter" }).fill("800");
  await tast(page, "Enter");
  await expect.poll(() => fund(page), VENT).not.toBe(foer);
  await expect.poll(() => page.url(), VENT).toMatch(/,800$/);
  const sendt = await fund(page);
  await page.reload();
  await expect.poll(() => fund(page), { timeout: 20_000 }).toBe(sendt);
  expect(await page.locator(".plankort .eget").count()).toBe(1);
  expect((await hent(page)).split("\r\n")[1]).toMatch(/^areal km2;;;\d+,\d+/);
  expect(await scan(page)).toEqual([]);
});

test("a polygon by coordinates alone; what cannot be read stays and says so; sides that cross are told", async () => {
  const page = await aabn("/?visning=plan&del=eget");
  const felt = page.getByRole("textbox", { name: /Bredde og længde/ });
  // Half written before another way is chosen: it stays.
  await felt.fill("ved sko");
  await page.getByRole("radio", { name: "Polygon" }).check();
  await knap(page, "Tilføj").waitFor();
  expect(await felt.inputValue()).toBe("ved sko");
  const saet = async (tekst: string) => {
    await felt.fill(tekst);
    await felt.press("Enter");
  };
  await saet("ved skolen");
  await expect.poll(() => page.locator("#egetbesked").innerText(), VENT).toContain("«ved skolen» kan ikke læses");
  expect(await felt.inputValue()).toBe("ved skolen");
  for (const hjoerne of ["55,70 12,54", "55,70 12,56", "55,71 12,54", "55,71 12,56"]) await saet(hjoerne);
  await expect.poll(() => fund(page), { timeout: 20_000 }).toMatch(/^Polygonets sider krydser hinanden/);
  await knap(page, "Fortryd sidste hjørne").click();
  await expect.poll(() => fund(page), VENT).toMatch(/km² land/);
  await expect.poll(() => page.url(), VENT).toContain("eget=polygon:12.54,55.7,12.56,55.7,12.54,55.71");
});

test("picked areas together: by list, by the map, taken out again", async () => {
  const page = await aabn("/?visning=plan&del=eget&eget=valg:bydel:3");
  await expect.poll(() => fund(page), { timeout: 20_000 }).toMatch(/land\. 71\.892 indbyggere/);
  await page.getByRole("combobox", { name: "Område", exact: true }).selectOption("bydel:7");
  // A choice in a closed list does nothing yet.
  expect(page.url()).not.toContain("bydel:7");
  await knap(page, "Tilføj").click();
  await expect.poll(() => page.url(), VENT).toContain("eget=valg:bydel:3,bydel:7");
  await expect.poll(() => page.locator("#plan tbody tr", { hasText: "Bydelens del af byens" }).innerText(), VENT).toContain("53,8 pct.");
  await page.locator('.plankort .omraade[data-id="bydel:3"]').click({ position: { x: 5, y: 60 }, force: true });
  await knap(page, "Fjern Brønshøj-Husum (bydel)").click();
  await expect.poll(() => page.url(), VENT).not.toContain("bydel:7");
});

test.each([
  ["outside the city", "cirkel:10.2,56.15,500", /^Området ligger uden for Københavns land\./],
  ["too few corners", "polygon:12.54,55.70,12.56,55.70", /^Et polygon skal have mindst tre hjørner/],
])("an own area %s is a sentence", async (_, eget, ventet) => {
  const page = await aabn(`/?visning=plan&del=eget&eget=${eget}`);
  await expect.poll(() => fund(page), { timeout: 20_000 }).toMatch(ventet);
  expect(await page.locator("#plan").innerText()).not.toMatch(/NaN|undefined/);
});

test("an own index: a ready dimension, a weight turned by keys, held against the effort", async () => {
  const page = await aabn("/?visning=plan&del=indeks");
  expect(await fund(page)).toMatch(/^Intet indeks endnu/);
  await knap(page, "Brug Sociale forhold").click();
  await expect.poll(() => fund(page), VENT).toMatch(/^Højest: Nørrebro/);
  await page.getByRole("slider", { name: /Indbyggere pr\. km² land/ }).focus();
  await tast(page, "ArrowRight");
  await tast(page, "ArrowRight");
  await expect.poll(() => page.url(), VENT).toMatch(/indeks=[^&]*bef-taethed:2/);
  expect(await page.locator(".indekstabel tbody tr").count()).toBe(10);
  expect(await page.locator("#plan").innerText()).toContain("Tæthed × 2 (2009)");
  expect(await scan(page)).toEqual([]);
  await knap(page, "Hold indekset op mod indsatsen").click();
  await expect.poll(() => page.url(), VENT).toContain("behov=eget-indeks");
  expect(await fund(page)).toMatch(/^Øverst, .*: Nørrebro/);
});

test("the municipality's own areas are a layer that is asked for, and the lists follow the year", async () => {
  const page = await aabn("/?visning=plan&del=boliger");
  expect(await page.locator(".plankort .byomraade").count()).toBe(0);
  await page.getByRole("checkbox", { name: /udsatte byområder/ }).check();
  await expect.poll(() => page.locator(".plankort .byomraade").count(), VENT).toBe(17);
  expect(await fund(page)).toBe("På listen i 2009: 2 – Mjølnerparken, Tingbjerg/Utterslevhuse. For 6 andre vides det ikke.");
  await valgliste(page, "År").selectOption("2012");
  await expect.poll(() => fund(page), VENT).toMatch(/^På listen i 2012: 8 – /);
  expect(await scan(page)).toEqual([]);
});

test.each(["behov", "raekkevidde", "eget", "indeks", "boliger"])("English at 320 px, %s: everything within the page", async (del) => {
  const page = await aabn(`/?visning=plan&del=${del}&sprog=en&omraade=bydel:3&eget=cirkel:12.5424,55.7037,500&indeks=bef-taethed:1`, {
    width: 320,
    height: 700,
  });
  await page.locator(".planomraade").waitFor();
  expect(await skjult(page)).toBeLessThanOrEqual(0);
  expect(await page.locator("#plan h1").innerText()).toBe("Planning");
  expect(await scan(page)).toEqual([]);
});
