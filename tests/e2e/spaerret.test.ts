import type { Frame, Page } from "playwright-core";
import { describe, expect, test } from "vitest";
import { billede } from "./billede";
import { type Sidevalg, startet } from "./browser";
import { lavKopisted } from "./kopisted";
import { VENT } from "./laeser";

const { openPage } = startet();

/** Every door to the browser's memory is there, and throws: as where cookies and site data are blocked by policy. */
const spaerLager: NonNullable<Sidevalg["foer"]> = (page) =>
  page.addInitScript(() => {
    const spaer = (hvor: object, navn: string): unknown =>
      Object.defineProperty(hvor, navn, {
        get: () => {
          throw new DOMException("denied", "SecurityError");
        },
      });
    for (const navn of ["localStorage", "sessionStorage", "indexedDB", "caches"]) spaer(globalThis, navn);
    spaer(Navigator.prototype, "serviceWorker");
    spaer(Document.prototype, "cookie");
  });

/** The site in a frame with this `sandbox`, on a page of the same host: a locked-down frame on an intranet is much like it. */
const iRamme =
  (sandkasse: string, sti: string): NonNullable<Sidevalg["foer"]> =>
  (page) =>
    page.route("**/vaert.html", (rute) =>
      rute.fulfill({
        contentType: "text/html",
        body: `<!doctype html><html lang="da"><title>Vært</title><iframe title="Kort" sandbox="${sandkasse}" src="./${sti}" width="1240" height="760"></iframe></html>`,
      }),
    );

/** Chromium about a frame that may do both, which the frame's owner has chosen. */
const ADVARSEL = /can escape its sandboxing/;

type Vindue = Page | Frame;
const klarI = (vindue: Vindue): Promise<void> => vindue.locator('#kort svg[style*="--skala"]').waitFor(VENT);
const saetningI = (vindue: Vindue): Promise<string | null> => vindue.getByRole("heading", { level: 1 }).textContent();

/** What a reader does, once through: nothing of it may need a memory, or an address to write in. */
const laes = async (vindue: Vindue): Promise<void> => {
  await klarI(vindue);
  expect(await saetningI(vindue)).toMatch(/^Amager Vest er vokset mest/);
  await vindue.locator('#indikatorer a[href*="bef-taethed"]').click();
  await expect.poll(() => saetningI(vindue), VENT).toMatch(/^Tæthed/);
  await vindue.locator("#tidslinje select").selectOption("2001");
  await expect.poll(() => saetningI(vindue), VENT).toMatch(/2001/);
  await vindue.getByRole("button", { name: "Kvarter", exact: true }).click();
  await expect.poll(() => vindue.locator("#kort .omraader path").count(), VENT).toBe(67);
  await vindue.getByRole("button", { name: "Zoom ind" }).click();
  await vindue.getByRole("button", { name: "Vis hele byen" }).click();
  for (const [navn, sted, tekst] of [
    ["Barometer", "#barometer", /mål/],
    ["Projekter", "#projekter", /projekter/],
    ["Plan", "#plan", /behov/i],
    ["Om", "#om", /Om tallene/],
  ] as const) {
    await vindue.getByRole("link", { name: navn, exact: true }).first().click();
    await expect.poll(() => vindue.locator(sted).innerText(), VENT).toMatch(tekst);
  }
  await vindue.getByRole("link", { name: "English" }).click();
  await expect.poll(() => vindue.locator("#om").innerText(), VENT).toMatch(/About the figures/);
  expect(await vindue.locator("#besked .kasse").count()).toBe(0);
  await vindue.locator("#kopi summary").click();
  await vindue.getByRole("button", { name: /^Save the map for use offline/ }).waitFor(VENT);
};

const proevAtGemme = async (vindue: Vindue): Promise<void> => {
  await vindue.getByRole("button", { name: /^Save the map for use offline/ }).click();
  await vindue.getByText("The browser does not let the page save anything here.").waitFor(VENT);
};

const kommenter = async (vindue: Vindue, svar: RegExp): Promise<void> => {
  await vindue.locator('html[data-profil="klar"]').waitFor(VENT);
  await vindue.locator("#vaerktoej summary").click();
  await vindue.locator("#vaerktoej textarea").fill("Til **mødet**");
  await vindue.locator("#kommentar strong").getByText("mødet").waitFor(VENT);
  expect(await vindue.locator("#vaerktoej").innerText()).toMatch(svar);
};

describe("where the browser keeps nothing", () => {
  test("all of the app works, and the one thing that needs a memory says that it has none", async () => {
    const { page } = await openPage({ foer: spaerLager });
    await laes(page);
    await proevAtGemme(page);
  });

  test("a comment on an area's page stands until the page is closed, and the page says so", async () => {
    const { page } = await openPage({ path: "/bydel/noerrebro/", foer: spaerLager });
    await kommenter(page, /tillader ikke, at siden gemmer noget/);
  });
});

describe.each([
  { sandkasse: "allow-scripts", egenOprindelse: false },
  { sandkasse: "allow-scripts allow-same-origin", egenOprindelse: true },
])("in a frame with sandbox=«$sandkasse»", ({ sandkasse, egenOprindelse }) => {
  const aabn = async (sti: string): Promise<{ readonly page: Page; readonly ramme: Frame }> => {
    const { page } = await openPage({ path: "/vaert.html", foer: iRamme(sandkasse, sti), ventet: egenOprindelse ? [ADVARSEL] : [] });
    const ramme = page.frames()[1];
    if (ramme === undefined) throw new Error("expected a frame, got none");
    return { page, ramme };
  };

  test("all of the app works", async () => {
    const { page, ramme } = await aabn("");
    await klarI(ramme);
    expect(await ramme.evaluate(() => getComputedStyle(document.body).marginTop)).toBe("0px");
    await laes(ramme);
    if (!egenOprindelse) await proevAtGemme(ramme);
    await billede(page, `sandkasse-${sandkasse.length}`);
  });

  test("an area's own page works", async () => {
    const { ramme } = await aabn("bydel/noerrebro/");
    await kommenter(ramme, egenOprindelse ? /gemmes kun i denne browser/ : /tillader ikke, at siden gemmer noget/);
  });
});

test("where a host sends no CORS header, a frame without an origin still shows the map, laid out, and the table", async () => {
  const sted = await lavKopisted({ udenHeader: "access-control-allow-origin" });
  const ventet = [/^foreign request: /, /blocked by CORS policy/, /^request failed: .*\.js net::ERR_FAILED$/];
  const { page } = await openPage({ ventet, foer: iRamme("allow-scripts", "") });
  await page.goto(`${sted.url}vaert.html`);
  const ramme = page.frames()[1];
  await ramme?.locator("#kort .omraader path").first().waitFor(VENT);
  expect(await ramme?.locator("#tabel tbody tr").count()).toBe(11);
  expect(await ramme?.evaluate(() => getComputedStyle(document.body).marginTop)).toBe("0px");
  await billede(page, "sandkasse-uden-cors");
  await sted.fjern();
});
