import { mkdir, readdir, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type Browser, type BrowserContext, chromium, type Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { chromiumFlag, chromiumSti } from "../../scripts/chromium.mjs";
import { billede } from "./billede";
import { type Kopisted, lavKopisted } from "./kopisted";
import { DESKTOP, klar, knap, saetning, TELEFON, VENT } from "./laeser";
import { lytEfterProblemer, type Problemer } from "./problemer";
import { scan } from "./scan";

let browser: Browser;
let sted: Kopisted;
let kontekst: BrowserContext;
let problemer: Problemer;
let ventet: readonly RegExp[];

/** What a page without network cannot help asking for: whether the server has a newer copy. */
const UDEN_NET = [
  /udgave\.json net::ERR_CONNECTION_REFUSED$/,
  /sw\.js net::ERR_CONNECTION_REFUSED$/,
  /An unknown error occurred when fetching the script/,
];

beforeAll(async () => {
  browser = await chromium.launch({ executablePath: chromiumSti, args: [...chromiumFlag] });
});
afterAll(() => browser?.close());

beforeEach(async () => {
  sted = await lavKopisted();
  kontekst = await browser.newContext({ viewport: DESKTOP, locale: "da-DK", timezoneId: "Europe/Copenhagen" });
  problemer = await lytEfterProblemer(kontekst, sted.oprindelse);
  ventet = [];
});
afterEach(async () => {
  await kontekst.close();
  await sted.fjern();
  expect(problemer().filter((problem) => !ventet.some((en) => en.test(problem)))).toEqual([]);
});

const aabn = async (sti = ""): Promise<Page> => {
  const page = await kontekst.newPage();
  await page.goto(sted.url + sti);
  return page;
};
const bund = (page: Page) => page.locator("#kopi");
const aabnBunden = async (page: Page): Promise<void> => {
  await klar(page);
  if ((await bund(page).getAttribute("open")) === null) await bund(page).locator("summary").click();
};
const GEM = /^Gem kortet til brug uden net \(\d,\d MB\)$/;
const gem = async (page: Page): Promise<void> => {
  await aabnBunden(page);
  await knap(page, GEM).click();
  await knap(page, "Fjern det gemte kort").waitFor(VENT);
};
const over = (page: Page) => page.locator("#kopibesked");
const lager = (page: Page) =>
  page.evaluate(async () => ({
    arbejdere: (await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
    gemt: await caches.keys(),
    nøgler: localStorage.length + sessionStorage.length,
    databaser: (await indexedDB.databases()).length,
  }));
const udgave = (page: Page) => page.locator("html").getAttribute("data-udgave");

test("a reader who has not asked has nothing stored, also after having read what it would be", async () => {
  const page = await aabn();
  await aabnBunden(page);
  await knap(page, GEM).waitFor();
  expect(await bund(page).innerText()).toContain("Intet gemmes, før du vælger det");
  await billede(page, "kopi-tilbud");
  await page.goto(`${sted.url}bydel/noerrebro/`);
  await page.locator('html[data-profil="klar"]').waitFor();
  expect(await lager(page)).toEqual({ arbejdere: [], gemt: [], nøgler: 0, databaser: 0 });
});

test("saved once, everything opens without network: views, languages, zoom, an area's page, any address of it", async () => {
  ventet = UDEN_NET;
  const page = await aabn("?omraade=bydel:3#kort=12/55.69/12.55");
  await gem(page);
  expect((await lager(page)).arbejdere).toEqual([sted.url]);
  await sted.stop();
  await page.reload();
  await klar(page);
  expect(new URL(page.url()).hash).toMatch(/^#kort=12/);
  expect(await saetning(page)).toMatch(/^Nørrebro/);
  await over(page).getByText("Der er ingen forbindelse til kortets server.").waitFor();
  expect(await over(page).innerText()).toMatch(/kopien fra \d+\. \p{L}+ \d{4}, du ser\. De nyeste tal er fra 2025\./u);
  await billede(page, "kopi-uden-net");
  await over(page).getByRole("button", { name: "Luk" }).click();
  await knap(page, "Zoom ind").click();
  await page.locator('#kort[data-motor="maplibre"]').waitFor(VENT);
  for (const [sti, plads, tekst] of [
    ["?visning=barometer", "#barometer", /Nået|mål/],
    ["?visning=projekter", "#projekter", /projekt/i],
    ["?visning=plan&del=raekkevidde", "#plan", /inden for 500 m/],
    ["?visning=plan&del=eget&eget=cirkel:12.5424,55.7037,500&byomraader=ja", "#plan", /beboere/],
    ["?visning=sammenlign&omraade=bydel:3,bydel:9", "#sammenlign", /Amager Øst/],
    ["index.html?visning=om&sprog=en", "#om", /About the figures/],
    ["?niveau=kvarter&sprog=en&omraade=bydel:3", "#tabel", /Difference from the city/],
  ] as const) {
    await page.goto(sted.url + sti);
    await expect.poll(() => page.locator(plads).innerText(), VENT).toMatch(tekst);
    expect(await page.locator("#besked .kasse").count(), sti).toBe(0);
  }
  for (const sti of ["bydel/noerrebro/", "bydel/noerrebro/index.html?a=b#kilder", "bydel/noerrebro", "en/statusrapport/?x"]) {
    await page.goto(sted.url + sti);
    await page
      .locator(sti.startsWith("en/") ? "#vaerktoej button" : 'html[data-profil="klar"]')
      .first()
      .waitFor(VENT);
    expect(await page.getByRole("heading", { level: 1 }).innerText()).toMatch(sti.startsWith("en/") ? /Copenhagen/ : /Nørrebro/);
    await over(page).locator("strong").waitFor();
  }
  expect(new URL(page.url()).search).toBe("?x");
  await page.goto(`${sted.url}bydel/noerrebro?a=b`);
  expect(page.url()).toBe(`${sted.url}bydel/noerrebro/?a=b`);
});

test("a newer copy is fetched beside the old one, is said, and comes when the reader says so, to that window alone", async () => {
  const page = await aabn();
  await gem(page);
  const anden = await aabn("?niveau=lokaludvalg");
  await klar(anden);
  await anden.evaluate(() => Object.assign(globalThis, { uroert: true }));
  await sted.nyUdgave("to");
  await page.reload();
  await over(page).getByText("Der er en nyere udgave af kortet.").waitFor(VENT);
  expect(await udgave(page)).toBe(null);
  expect((await lager(page)).gemt.length).toBe(2);
  await page.setViewportSize(TELEFON);
  await billede(page, "kopi-nyere-390");
  await page.setViewportSize(DESKTOP);
  await billede(page, "kopi-nyere");
  await over(page).getByRole("button", { name: "Skift nu" }).click();
  await expect.poll(() => udgave(page), VENT).toBe("to");
  await klar(page);
  await expect.poll(() => over(page).innerText(), VENT).toBe("");
  await aabnBunden(page);
  await expect.poll(() => bund(page).innerText(), VENT).toContain("De nyeste tal er fra 2026.");

  expect(await anden.evaluate(() => (globalThis as { uroert?: boolean }).uroert)).toBe(true);
  expect(await udgave(anden)).toBe(null);
  await anden.getByRole("link", { name: "Om", exact: true }).click();
  await anden.getByRole("heading", { level: 1, name: "Om tallene" }).waitFor(VENT);
  await anden.getByRole("link", { name: "English" }).click();
  await anden.getByRole("heading", { level: 1, name: "About the figures" }).waitFor(VENT);
  expect(await over(anden).innerText()).toBe("");
  expect((await lager(anden)).gemt.length).toBe(2);

  await anden.close();
  await page.reload();
  await expect.poll(async () => (await lager(page)).gemt.length, VENT).toBe(1);
});

test("a newer copy that nobody took comes at the next start", async () => {
  const page = await aabn();
  await gem(page);
  await sted.nyUdgave("to");
  await page.reload();
  await over(page).getByRole("button", { name: "Ikke nu" }).click(VENT);
  await page.getByRole("button", { name: "Lokaludvalg" }).click();
  await expect.poll(() => page.locator("#kort .omraader path").count(), VENT).toBe(12);
  expect(await over(page).innerText()).toBe("");
  expect(await udgave(page)).toBe(null);
  await page.close();
  await expect
    .poll(async () => {
      const ny = await aabn();
      const fundet = await udgave(ny);
      await ny.close();
      return fundet;
    }, VENT)
    .toBe("to");
});

test("a newer copy of which one file is wrong is given up whole: the old one stands and nothing is said", async () => {
  ventet = [/integrity/i];
  const page = await aabn();
  await gem(page);
  const [foer] = (await lager(page)).gemt;
  await sted.nyUdgave("to");
  const [fil = ""] = (await readdir(join(sted.mappe, "assets"))).filter((navn) => navn.startsWith("planvisning-") && navn.endsWith(".js"));
  await writeFile(join(sted.mappe, "assets", fil), "// cut");
  const blev = await page.evaluate(async () => {
    const ny = (await (await navigator.serviceWorker.getRegistration())?.update())?.installing;
    return new Promise((faerdig) => ny?.addEventListener("statechange", () => faerdig(ny.state)));
  });
  expect(blev).toBe("redundant");
  expect((await lager(page)).gemt).toEqual([foer]);
  await page.goto(`${sted.url}?visning=plan`);
  await expect.poll(() => page.locator("#plan").innerText(), VENT).toMatch(/behov/i);
  expect(await udgave(page)).toBe(null);
  expect(await over(page).innerText()).toBe("");
});

test("what cannot be saved leaves nothing behind, and says why: a file that is not there, and no room", async () => {
  ventet = [/404/, /integrity/i];
  const page = await aabn();
  const [fil = ""] = (await readdir(join(sted.mappe, "assets"))).filter((navn) => navn.startsWith("planvisning-") && navn.endsWith(".js"));
  await rename(join(sted.mappe, "assets", fil), join(sted.mappe, "vaek"));
  await aabnBunden(page);
  await knap(page, GEM).click();
  await bund(page)
    .getByText(/^Kortet blev ikke gemt: en fil kom ikke frem/)
    .waitFor(VENT);
  await expect.poll(() => lager(page), VENT).toMatchObject({ arbejdere: [], gemt: [] });
  await rename(join(sted.mappe, "vaek"), join(sted.mappe, "assets", fil));

  const cdp = await kontekst.newCDPSession(page);
  await cdp.send("Storage.overrideQuotaForOrigin", { origin: sted.oprindelse, quotaSize: 2_000_000 });
  await knap(page, GEM).click();
  await bund(page)
    .getByText(/^Kortet blev ikke gemt: browseren har ikke plads/)
    .waitFor(VENT);
  await expect.poll(() => lager(page), VENT).toMatchObject({ arbejdere: [], gemt: [] });
  await cdp.send("Storage.overrideQuotaForOrigin", { origin: sted.oprindelse });

  await knap(page, GEM).click();
  await knap(page, "Fjern det gemte kort").waitFor(VENT);
});

test("what is being fetched can be stopped, and then nothing is left", async () => {
  const page = await aabn();
  await aabnBunden(page);
  sted.dvael(/planvisning-.*\.js|statusrapport/);
  await knap(page, GEM).click();
  await bund(page)
    .getByText(/^Henter kortet: [1-6],\d MB af \d,\d MB$/)
    .waitFor(VENT);
  await billede(page, "kopi-hentes");
  await knap(page, "Stands").click();
  sted.dvael(undefined);
  await knap(page, GEM).waitFor(VENT);
  expect(await page.evaluate(() => document.activeElement?.closest("#kopi")?.id)).toBe("kopi");
  await expect.poll(() => lager(page), VENT).toMatchObject({ arbejdere: [], gemt: [] });
});

test("the saved map can be removed: worker and copy are gone, and the page goes on by the network", async () => {
  const page = await aabn();
  await gem(page);
  expect((await lager(page)).gemt).toEqual([expect.stringMatching(/^bydelskort http.*\/under\/kort\/ [0-9a-f]{12}$/)]);
  await page.evaluate(() => caches.open("another application's"));
  await knap(page, "Fjern det gemte kort").click();
  await bund(page).getByText("Det gemte kort er fjernet.").waitFor();
  expect(await lager(page)).toMatchObject({ arbejdere: [], gemt: ["another application's"] });
  await page.getByRole("link", { name: "Barometer", exact: true }).click();
  await expect.poll(() => page.locator("#barometer").innerText(), VENT).toMatch(/mål/);
  await page.reload();
  await klar(page);
  expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBe(null);
});

test("embeds and what lies outside the folder are answered by the network alone", async () => {
  const side = (tekst: string) => `<!doctype html><html lang="da"><title>${tekst}</title><p>${tekst}</p></html>`;
  const steder = ["indlejr/kort/", "en/indlejr/kort/", "../"];
  for (const en of steder) {
    await mkdir(join(sted.mappe, en), { recursive: true });
    await writeFile(join(sted.mappe, en, "index.html"), side("som den var"));
  }
  const page = await aabn();
  await gem(page);
  for (const en of steder) {
    await writeFile(join(sted.mappe, en, "index.html"), side("som den er"));
    const svar = await page.goto(sted.url + en);
    expect(svar?.fromServiceWorker(), en).toBe(false);
    expect(await page.innerText("p")).toBe("som den er");
  }
  expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBe(null);
  expect((await page.goto(sted.url))?.fromServiceWorker()).toBe(true);
});

test("axe finds nothing where the saved map is offered, and where it is told", async () => {
  ventet = UDEN_NET;
  const page = await aabn();
  await page.setViewportSize(TELEFON);
  await aabnBunden(page);
  await bund(page).scrollIntoViewIfNeeded();
  await billede(page, "kopi-tilbud-390");
  expect(await scan(page)).toEqual([]);
  await gem(page);
  await billede(page, "kopi-gemt-390");
  await sted.stop();
  await page.reload();
  await over(page).getByText("Der er ingen forbindelse").waitFor(VENT);
  await billede(page, "kopi-uden-net-390");
  expect(await scan(page)).toEqual([]);
});
