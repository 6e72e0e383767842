import type { Page } from "puppeteer-core";
import { describe, expect, test } from "vitest";
import { type Praeferencer, startetFirefox } from "./firefox";
import { lavKopisted } from "./kopisted";
import { VENT } from "./laeser";
import { farverIPdf, tekstIPdf } from "./pdftekst";

const klar = async (page: Page): Promise<void> => void (await page.waitForSelector('#kort svg[style*="--skala"]'));
const tekst = (page: Page, vaelger: string): Promise<string> =>
  page.evaluate((valgt) => document.querySelector<HTMLElement>(valgt)?.innerText ?? "", vaelger);
const saetning = (page: Page): Promise<string> => tekst(page, "#saetning h1");
const farver = (page: Page): Promise<number> =>
  page.evaluate(() => new Set([...document.querySelectorAll("#kort .omraader path")].map((en) => getComputedStyle(en).fill)).size);
const antal = (page: Page, vaelger: string): Promise<number> => page.evaluate((valgt) => document.querySelectorAll(valgt).length, vaelger);

/** "rgb(65, 182, 196)" → "#41b6c4". */
const hex = (rgb: string): string => `#${(rgb.match(/\d+/g) ?? []).map((en) => Number(en).toString(16).padStart(2, "0")).join("")}`;

const UDEN_LAGER: Praeferencer = { "dom.storage.enabled": false, "network.cookie.cookieBehavior": 2 };

describe.each([
  { navn: "with WebGL where the machine has it", praeferencer: { "webgl.force-enabled": true } satisfies Praeferencer, lager: true },
  { navn: "without WebGL, and with storage and cookies shut off", praeferencer: { "webgl.disabled": true, ...UDEN_LAGER }, lager: false },
])("Firefox $navn", ({ praeferencer, lager }) => {
  const firefox = startetFirefox(praeferencer, [/udgave\.json NS_ERROR_CONNECTION_REFUSED$/]);

  test("the front page shows a coloured map and its sentence, and follows indicator, date, keyboard and language", async () => {
    const page = await firefox.aabn();
    await klar(page);
    expect(await saetning(page)).toMatch(/^Amager Vest er vokset mest: fra 43\.614 til 88\.841/);
    expect([await antal(page, "#kort .omraader path"), await farver(page), await antal(page, "#tabel tbody tr")]).toEqual([10, 4, 11]);
    await firefox.billede(page, `firefox-forside-${lager}`);

    await page.click('#indikatorer a[href*="bef-taethed"]');
    await expect.poll(() => saetning(page), VENT).toMatch(/^Tæthed|km²/);
    await page.select("#tidslinje select", "2001");
    await expect.poll(() => saetning(page), VENT).toMatch(/2001/);
    await expect.poll(() => page.url(), VENT).toMatch(/indikator=bef-taethed.*tid=2001/);

    await page.evaluate(() => document.querySelector<SVGElement>("#kort .svgkort")?.focus());
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await expect.poll(() => page.url(), VENT).toMatch(/omraade=bydel/);
    const valgt = await tekst(page, "#panel h2");
    expect(await saetning(page)).toContain(valgt);

    await page.click('#hoved a[hreflang="en"], #hoved a[lang="en"]');
    await expect.poll(() => page.evaluate(() => document.documentElement.lang), VENT).toBe("en");
    await expect.poll(() => saetning(page), VENT).toMatch(/2001.*(above|below|whole city)/);
    await page.goBack();
    await expect.poll(() => page.evaluate(() => document.documentElement.lang), VENT).toBe("da");
  });

  test("every view has its content, and an area's own page its tools", async () => {
    const page = await firefox.aabn();
    await klar(page);
    for (const [sti, vaelger, ventet] of [
      ["?visning=barometer", "#barometer", /mål/],
      ["?visning=projekter", "#projekter", /Projektbanken|projekter/i],
      ["?visning=plan&del=raekkevidde", "#plan", /inden for 500 m/],
      ["?visning=sammenlign&omraade=bydel:3,bydel:9", "#sammenlign", /Amager Øst/],
      ["?visning=tabel&sprog=en", "#tabel", /Difference from the city/],
      ["?visning=om", "#om", /Om tallene/],
    ] as const) {
      await page.goto(new URL(`/${sti}`, page.url()).href);
      await expect.poll(() => tekst(page, vaelger), VENT).toMatch(ventet);
      expect([sti, await antal(page, "#besked .kasse")]).toEqual([sti, 0]);
      await firefox.billede(page, `firefox-${vaelger.slice(1)}-${lager}`);
    }
    await page.goto(new URL("/bydel/noerrebro/", page.url()).href);
    await page.waitForSelector('html[data-profil="klar"]');
    expect(await tekst(page, "h1")).toBe("Nørrebro");
    await page.click("#vaerktoej summary");
    await page.type("#vaerktoej textarea", "Til mødet");
    await expect.poll(() => tekst(page, "#kommentar"), VENT).toMatch(/Til mødet/);
    expect(await tekst(page, "#vaerktoej")).toMatch(lager ? /gemmes kun i denne browser/ : /tillader ikke, at siden gemmer noget/);
    await firefox.billede(page, `firefox-profil-${lager}`);
  });

  test("zooming in, the map is the one that the machine can draw, with its names and colours", async () => {
    const page = await firefox.aabn("?omraade=bydel:3");
    await klar(page);
    const harWebgl = await page.evaluate(() => document.createElement("canvas").getContext("webgl2") !== null);
    if (!lager) expect(harWebgl).toBe(false);
    const bredde = () => page.evaluate(() => Number(document.querySelector("#kort .svgkort")?.getAttribute("viewBox")?.split(" ")[2]));
    const foer = await bredde();
    await page.click('#kort button[aria-label="Zoom ind"]');
    await expect.poll(() => page.url(), VENT).toMatch(/#kort=/);
    await expect
      .poll(() => page.evaluate(() => document.getElementById("kort")?.dataset.motor ?? "svg"), VENT)
      .toBe(harWebgl ? "maplibre" : "svg");
    if (!harWebgl) await expect.poll(bredde, VENT).toBeCloseTo(foer / 1.6, 0);
    expect(await page.evaluate(() => document.querySelector("#kort .etiketter")?.textContent)).toContain("Nørrebro");
    expect(await farver(page)).toBe(4);
    expect(await antal(page, "#besked .kasse")).toBe(0);
    await firefox.billede(page, `firefox-zoom-${lager}`);
  });

  test("printed, the page is the map in its colours with its names, and the table", async () => {
    const page = await firefox.aabn();
    await klar(page);
    const fyld = await page.evaluate(() => [...document.querySelectorAll("#kort .omraader path")].map((en) => getComputedStyle(en).fill));
    const pdf = await page.pdf({ format: "A4" });
    // Firefox tags nothing, draws bold letters of a variable typeface as shapes, and does not tell which figures stand in columns.
    const alt = (await tekstIPdf(pdf)).rande.join("\n").replaceAll(/\s+/g, " ");
    for (const navn of ["Frederiksberg", "Øresund", "Hvidovre"]) expect(alt, "names that stand on the map alone").toContain(navn);
    expect(alt).toContain("KKBEF (data/maalinger-befolkning.csv");
    const trykt = farverIPdf(pdf);
    for (const farve of fyld) expect([...trykt]).toContain(hex(farve));
  });

  if (lager)
    test("the saved map opens without network", async () => {
      const sted = await lavKopisted();
      try {
        const page = await firefox.aabn(sted.url);
        await klar(page);
        await page.click("#kopi summary");
        await page.waitForSelector("#kopi button");
        await page.click("#kopi button");
        await expect.poll(() => tekst(page, "#kopi"), VENT).toContain("Fjern det gemte kort");
        await sted.stop();
        await page.goto(`${sted.url}?visning=plan&sprog=en`);
        await expect.poll(() => tekst(page, "#plan"), VENT).toMatch(/need/i);
        await expect.poll(() => tekst(page, "#kopibesked"), VENT).toMatch(/no connection.*newest figures are from 2025/s);
        await page.goto(`${sted.url}bydel/noerrebro/`);
        await page.waitForSelector('html[data-profil="klar"]');
      } finally {
        await sted.fjern();
      }
    });
  else
    test("the saved map cannot be had, which is said, and nothing else", async () => {
      const page = await firefox.aabn();
      await klar(page);
      await page.click("#kopi summary");
      await page.waitForSelector("#kopi button");
      await page.click("#kopi button");
      await expect.poll(() => tekst(page, "#kopi"), VENT).toContain("Browseren lader ikke siden gemme noget her.");
    });
});
