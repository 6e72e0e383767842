import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { type Sidevalg, startet } from "./browser";
import { aabnMed, knap, saetning, VENT } from "./laeser";

const { openPage } = startet();

/** A date stands still for 650 ms while playing, 1.600 with reduced motion. */
const SKRIDT_MS = 700;
const ROLIGT_SKRIDT_MS = 1_650;

const aabn = aabnMed(openPage);
/** With a clock that the test moves on: playing takes no real time. */
const aabnMedUr = async (path: string, valg: Sidevalg = {}): Promise<Page> => {
  const page = await aabn(path, { foer: (side) => side.clock.install(), ...valg });
  await page.clock.pauseAt(Date.now() + 60_000);
  return page;
};
/** One tick of the player, and the frame in which it is drawn. */
const skridt = async (page: Page, ms = SKRIDT_MS): Promise<void> => {
  await page.clock.runFor(ms);
  await page.clock.runFor(50);
};
const skyder = (page: Page, name = "Vælg tidspunkt") => page.getByRole("slider", { name, exact: true });
const vist = (page: Page) => page.locator("#tidslinje select").evaluate((en: HTMLSelectElement) => en.selectedOptions[0]?.text);
const talt = (page: Page, name?: string) => skyder(page, name).getAttribute("aria-valuetext");
const live = (page: Page) => page.locator("[aria-live]#live").textContent();

test("every date from 1995 to 2025 can be reached, one key press apart, and each says its own year", async () => {
  const page = await aabn("/");
  await skyder(page).focus();
  await page.keyboard.press("Home");
  for (let aar = 1995; aar <= 2025; aar++) {
    await expect.poll(() => talt(page), VENT).toBe(String(aar));
    expect(await vist(page)).toBe(String(aar));
    if (aar < 2025) await page.keyboard.press("ArrowRight");
  }
  expect(await page.locator("#tidslinje option").count()).toBe(31);
});

test("three key presses within one frame are three dates, as on a slow machine with a key held down", async () => {
  const page = await aabn("/");
  await skyder(page).evaluate((en) => {
    for (let i = 0; i < 3; i++) en.dispatchEvent(new KeyboardEvent("keydown", { key: "ArrowLeft", bubbles: true, cancelable: true }));
  });
  await expect.poll(() => vist(page), VENT).toBe("2022");
});

test("the sentence, the table and the address follow the date", async () => {
  const page = await aabn("/?omraade=bydel:10");
  await page.locator("#tidslinje select").selectOption("2010");
  await expect.poll(() => saetning(page), VENT).toMatch(/^Amager Vest voksede fra 43\.614 til \d\d\.\d{3} beboere fra 1995 til 2010/);
  expect(await page.locator("#tabel h2").textContent()).toMatch(/2010$/);
  await expect.poll(() => page.url(), VENT).toContain("tid=2010");
  await expect.poll(() => live(page), VENT).toBe(await saetning(page));
});

test("previous and next go one date and stand still at the ends", async () => {
  const page = await aabn("/?tid=1996");
  await knap(page, "Forrige tidspunkt").click();
  await expect.poll(() => vist(page), VENT).toBe("1995");
  expect(await knap(page, "Forrige tidspunkt").isDisabled()).toBe(true);
  await skyder(page).press("ArrowLeft");
  expect(await vist(page)).toBe("1995");
  await knap(page, "Næste tidspunkt").click();
  await expect.poll(() => vist(page), VENT).toBe("1996");
  await skyder(page).press("End");
  await expect.poll(() => vist(page), VENT).toBe("2025");
  expect(await knap(page, "Næste tidspunkt").isDisabled()).toBe(true);
  await expect.poll(() => new URL(page.url()).search, VENT).toBe("");
});

test("a click on the line takes the nearest date", async () => {
  const page = await aabn("/");
  const bane = await page.locator("#tidslinje .bane").boundingBox();
  if (bane === null) throw new Error("expected a timeline, found none");
  await page.mouse.click(bane.x + bane.width / 2, bane.y + 13);
  await expect.poll(() => vist(page), VENT).toBe("2010");
});

test("playing begins by itself nowhere, goes date by date from the first, says nothing on the way, and stops at the last", async () => {
  const page = await aabnMedUr("/");
  await skridt(page, 5_000);
  expect(await vist(page)).toBe("2025");
  await knap(page, "Afspil").click();
  for (const aar of [1995, 1996, 1997]) {
    await skridt(page);
    expect(await vist(page)).toBe(String(aar));
  }
  expect(await live(page)).toBe("");
  expect(new URL(page.url()).search).toBe("");
  for (let aar = 1998; aar <= 2025; aar++) await skridt(page);
  expect(await vist(page)).toBe("2025");
  await knap(page, "Afspil").waitFor();
  await skridt(page, 5_000);
  expect(await vist(page)).toBe("2025");
});

test("touching the slider pauses, and so does the button; what stands is then said and in the address", async () => {
  const page = await aabnMedUr("/?tid=2000");
  await knap(page, "Afspil").click();
  await skridt(page);
  await knap(page, "Pause").click();
  await skridt(page, 3_000);
  expect(await vist(page)).toBe("2001");
  expect(await live(page)).toBe(await saetning(page));
  expect(page.url()).toContain("tid=2001");
  await knap(page, "Afspil").click();
  await skridt(page);
  const greb = await skyder(page).boundingBox();
  if (greb === null) throw new Error("expected a slider, found none");
  await page.mouse.move(greb.x + greb.width - 12, greb.y + 12);
  await page.mouse.down();
  await page.mouse.up();
  await skridt(page, 3_000);
  await knap(page, "Afspil").waitFor();
  expect(await vist(page)).toBe("2025");
});

test("who asked for less motion gets longer stops, and no glide", async () => {
  const page = await aabnMedUr("/?tid=2000", { reducedMotion: true });
  await knap(page, "Afspil").click();
  await skridt(page, 1_400);
  expect(await vist(page)).toBe("2000");
  await skridt(page, ROLIGT_SKRIDT_MS - 1_450);
  expect(await vist(page)).toBe("2001");
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior)).toBe("auto");
});

test("two handles give the development from one date to another, in sentence, map and address", async () => {
  const page = await aabn("/?indikator=bef-ikkevestlig-andel");
  await knap(page, "Udvikling").click();
  await expect.poll(() => talt(page, "Udvikling fra"), VENT).toBe("1995");
  expect(await talt(page, "til")).toBe("2025");
  await expect.poll(() => saetning(page), VENT).toMatch(/1995 til 2025.*procentpoint/);
  await skyder(page, "Udvikling fra").press("PageUp");
  await expect.poll(() => talt(page, "Udvikling fra"), VENT).toBe("2000");
  await skyder(page, "til").press("PageDown");
  await expect.poll(() => saetning(page), VENT).toMatch(/2000 til 2020/);
  await expect.poll(() => new URL(page.url()).search, VENT).toBe("?indikator=bef-ikkevestlig-andel&tid=2020&fra=2000");
  expect(await page.locator("#tabel h2").textContent()).toMatch(/2000 til 2020$/);
  expect(await page.locator("#rangliste .tal").first().textContent()).toMatch(/^[+−]?\d+,\d procentpoint$/);
  await knap(page, "Værdi").click();
  await expect.poll(() => page.getByRole("slider").count(), VENT).toBe(1);
  expect(await vist(page)).toBe("2020");
});

test("the two handles never cross", async () => {
  const page = await aabn("/?fra=2010&tid=2011");
  await skyder(page, "Udvikling fra").press("End");
  expect(await talt(page, "Udvikling fra")).toBe("2010");
  await skyder(page, "til").press("Home");
  expect(await talt(page, "til")).toBe("2011");
  expect(await knap(page, "Forrige tidspunkt").isDisabled()).toBe(true);
  expect(await page.locator('#tidslinje option[value="2010"]').isDisabled()).toBe(true);
});

test("playing a development moves its end and keeps its beginning", async () => {
  const page = await aabnMedUr("/?fra=2010");
  await knap(page, "Afspil").click();
  await skridt(page);
  expect([await talt(page, "Udvikling fra"), await talt(page, "til")]).toEqual(["2010", "2011"]);
});

test("an indicator with one date says it, and offers no other", async () => {
  const page = await aabn("/?indikator=bydel-beskaeftigelse");
  expect(await vist(page)).toBe("februar 2009");
  expect(await page.getByRole("slider").count()).toBe(0);
  for (const navn of ["Afspil", "Forrige tidspunkt", "Næste tidspunkt"]) expect(await knap(page, navn).isDisabled()).toBe(true);
  expect(await page.locator("#tidslinje .flag").textContent()).toMatch(/december 2010.*64,8 pct\./);
});

test("in English the dates are English", async () => {
  const page = await aabn("/?indikator=bydel-overfoersel-fald&sprog=en");
  expect(await vist(page)).toBe("December 2008");
  expect(await saetning(page)).toMatch(/^Fall in transfer income December 2008: highest in Vanløse \(9\.3 percentage points\)/);
});
