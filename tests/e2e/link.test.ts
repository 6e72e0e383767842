import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { andelForskellig, billede } from "./billede";
import { startet } from "./browser";
import { aabnMed, knap, saetning, TELEFON, VENT } from "./laeser";

const { openPage } = startet();
const aabn = aabnMed(openPage);

/** The camera is kept to about a decimetre: smoothed edges of letters may still fall a hair differently. */
const FLEST_FORSKELLIGE = 0.005;

/** The address holds the map's part in sight, once it rests. */
const camera = (page: Page) => expect.poll(() => new URL(page.url()).hash, VENT).toMatch(/^#kort=/);

/** What two readers of one link must see alike. */
const syn = (page: Page) =>
  page.evaluate(() => ({
    saetning: document.querySelector("h1")?.textContent,
    titel: document.title,
    sprog: document.documentElement.lang,
    visning: document.querySelector("#side")?.getAttribute("data-visning"),
    valgte: [...document.querySelectorAll("#kort [aria-selected=true]")].map((en) => en.getAttribute("data-id")),
    chips: [...document.querySelectorAll("#panel .valgte li")].map((en) => en.textContent?.trim()),
    farver: [...document.querySelectorAll("#kort .omraader path")].map(
      (en) => `${en.getAttribute("fill")} ${en.getAttribute("class") ?? ""}`,
    ),
    legende: [...document.querySelectorAll(".klasseknapper button")].map((en) => en.getAttribute("aria-label")),
    tabel: [...document.querySelectorAll("#tabel tr")].map((en) => en.textContent?.replaceAll(/\s+/g, " ").trim()),
    tid: [...document.querySelectorAll("#tidslinje input")].map((en) => en.getAttribute("aria-valuetext")),
  }));

const kortbillede = async (page: Page, navn: string) => {
  await page.evaluate(() => scrollTo(0, 0));
  await page.evaluate(() => document.fonts.ready);
  const kasse = await page.locator("#kort").boundingBox();
  if (kasse === null) throw new Error("expected a map, found none");
  return billede(page, navn, kasse);
};

test.each<{ navn: string; path: string; goer: (page: Page) => Promise<unknown>; viewport?: typeof TELEFON }>([
  { navn: "forside", path: "/", goer: (page) => page.waitForLoadState() },
  {
    navn: "fire-valgte",
    path: "/?indikator=bef-taethed&tid=2004",
    goer: async (page) => {
      for (const navn of ["Valby", "Vanløse", "Bispebjerg", "Østerbro"]) {
        await page.locator("#panel select").selectOption({ label: navn });
        await page.locator("#panel .valgte li", { hasText: navn }).waitFor();
      }
    },
  },
  {
    navn: "inde-i-bydel",
    path: "/?omraade=bydel:9",
    goer: async (page) => {
      await knap(page, "Vis kvarterer i Amager Øst").click();
      await page.getByRole("heading", { level: 2, name: "Kvarterer i Amager Øst", exact: true }).waitFor();
      await knap(page, "Udvikling").click();
    },
  },
  {
    navn: "zoomet",
    path: "/?niveau=kvarter&omraade=kvarter:20402",
    goer: async (page) => {
      await knap(page, "Zoom til Guldbergskvarteret/Panum/Ravnsborggade").click();
      await knap(page, "Zoom ud").click();
      await camera(page);
    },
  },
  {
    navn: "klasser-engelsk",
    path: "/?sprog=en&indikator=bef-antal&inddeling=egne&graenser=45000,60000,80000&palet=cividis",
    goer: (page) => page.getByRole("button", { name: /^Show only the class from 60,000/ }).click(),
  },
  {
    navn: "fravaer-telefon",
    path: "/?indikator=bydel-overfoersel-fald&omraade=bydel:1",
    goer: (page) =>
      knap(page, "Zoom ind")
        .click()
        .then(() => camera(page)),
    viewport: TELEFON,
  },
])("a neighbour who opens the link sees the same: $navn", async ({ navn, path, goer, viewport }) => {
  const valg = viewport === undefined ? {} : { viewport };
  const page = await aabn(path, valg);
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await goer(page);
  await page.getByRole("button", { name: /^(Del|Share)$/ }).click();
  await page.getByRole("button", { name: /^(Kopiér link|Copy link)$/ }).click();
  await page.getByText(/^(Linket er kopieret|The link has been copied)$/).waitFor();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link).toBe(await page.getByRole("dialog").getByRole("textbox").inputValue());
  await page.mouse.move(1, 1);
  await page.keyboard.press("Escape");
  const nabo = await aabn(link.slice(new URL(link).origin.length), valg);
  await expect.poll(() => saetning(nabo), VENT).toBe(await saetning(page));
  expect(await syn(nabo)).toEqual(await syn(page));
  const billeder = [await kortbillede(page, `link-${navn}`), await kortbillede(nabo, `link-${navn}-nabo`)] as const;
  expect(await andelForskellig(`link-${navn}-forskel`, billeder)).toBeLessThan(FLEST_FORSKELLIGE);
});

test("the link names the shown date, so that it still shows it when newer figures come", async () => {
  const page = await aabn("/");
  await knap(page, "Del").click();
  expect(await page.getByRole("dialog").getByRole("textbox").inputValue()).toContain("tid=2025");
});

test("the link is complete the moment the map has been moved", async () => {
  const page = await aabn("/");
  await page.evaluate(() => {
    document.querySelector<HTMLElement>(".kortknapper button")?.click();
    for (const knap of document.querySelectorAll<HTMLElement>(".handlinger button")) if (knap.innerText === "Del") knap.click();
  });
  expect(await page.getByRole("dialog").getByRole("textbox").inputValue()).toMatch(/#kort=\d/);
});

test("without leave to use the clipboard the link stands selected, and is said to be copied by hand", async () => {
  const page = await aabn("/", { foer: (side) => side.addInitScript(() => Reflect.deleteProperty(Navigator.prototype, "clipboard")) });
  await knap(page, "Del").click();
  await knap(page, "Kopiér link").click();
  await page.getByText("Kopiér linket herfra").waitFor();
  const felt = page.getByRole("dialog").getByRole("textbox");
  expect(await felt.evaluate((en: HTMLInputElement) => en.value.slice(en.selectionStart ?? 0, en.selectionEnd ?? 0))).toBe(
    await felt.inputValue(),
  );
});
