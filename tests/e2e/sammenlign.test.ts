/** Areas side by side, as a local committee uses it: choose, read, follow the development, find those that are alike, take along. */
import { readFileSync } from "node:fs";
import { mkdir, readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { billede } from "./billede";
import { startet } from "./browser";
import { DESKTOP, gaaTil, klar, knap, TELEFON, tast, VENT } from "./laeser";
import { scan } from "./scan";

const { openPage } = startet();
const TO = "/?visning=sammenlign&omraade=bydel:3,bydel:5";
const FIRE = "/?visning=sammenlign&omraade=bydel:3,bydel:4,lokaludvalg:1,kvarter:20104";

const aabn = async (path: string, viewport = DESKTOP, touch = false): Promise<Page> => {
  const { page } = await openPage({ path, viewport, touch, webgl: false });
  await page.locator("#sammenlign h1").waitFor();
  return page;
};
const fund = (page: Page) => page.locator("#sammenlign .fund").innerText();
const skjult = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
const raekke = (page: Page, navn: string) =>
  page.locator(".sidetal tbody tr", { has: page.getByRole("rowheader", { name: navn, exact: true }) });

test.each([
  ["desktop", DESKTOP],
  ["phone", TELEFON],
] as const)("two bydele: what differs most, the same rows, differences in procentpoint, on a %s", async (navn, viewport) => {
  const page = await aabn(TO, viewport);
  expect(await page.title()).toBe("Nørrebro og Valby side om side – Bydelskort");
  expect(await fund(page)).toMatch(/^Størst forskel er der på «Tæthed»: Nørrebro 19\.411 pr\. km² og Valby 7\.092 pr\. km² \(2025\)\./);
  expect(await raekke(page, "Andel med oprindelse i ikke-vestlige lande").innerText()).toMatch(/\+3,0 procentpoint/);
  expect(await raekke(page, "Indvandrere og efterkommere i beskæftigelse").innerText()).toMatch(
    /59,5 pct\.[\s\S]*februar 2009[\s\S]*tallet kan ikke henføres[\s\S]*kan ikke regnes/,
  );
  expect(await skjult(page)).toBeLessThanOrEqual(0);
  expect(await scan(page)).toEqual([]);
  await billede(page, `sammenlign-${navn}`);
});

test("four areas of three levels on a phone: every row a block, every figure in sight, letters of 11 px", async () => {
  const page = await aabn(FIRE, TELEFON, true);
  expect(await raekke(page, "Kvindelige indvandrere og efterkommere i beskæftigelse").innerText()).toContain(
    "kun opgjort for bydelen Indre By",
  );
  expect(await skjult(page)).toBeLessThanOrEqual(0);
  const { udenfor, mindst, overlap } = await page.evaluate(() => {
    const bredde = document.documentElement.clientWidth;
    const celler = [...document.querySelectorAll(".sidetal td, .sidetal tbody th")];
    const tekster = [...document.querySelectorAll<SVGTextElement>(".sammenligndiagram text")];
    const kasser = [...document.querySelectorAll(".sammenligndiagram")].flatMap((svg) => {
      const inden = [...svg.querySelectorAll("text")].map((tekst) => tekst.getBoundingClientRect());
      return inden.flatMap((a, i) =>
        inden
          .slice(i + 1)
          .filter((b) => a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 4 && b.top < a.bottom - 4)
          .map((b) => `${Math.round(a.top)} ${Math.round(b.top)}`),
      );
    });
    return {
      udenfor: celler.filter((en) => en.getBoundingClientRect().right > bredde + 0.5).length,
      mindst: Math.min(
        ...tekster.map((en) => {
          const svg = en.ownerSVGElement;
          return svg === null
            ? 0
            : Number.parseFloat(getComputedStyle(en).fontSize) * (svg.getBoundingClientRect().width / svg.viewBox.baseVal.width);
        }),
      ),
      overlap: kasser,
    };
  });
  expect({ udenfor, overlap }).toEqual({ udenfor: 0, overlap: [] });
  expect(mindst).toBeGreaterThanOrEqual(11);
  expect(await scan(page)).toEqual([]);
  await billede(page, "sammenlign-fire");
});

test("chosen from nothing by keyboard: a list chooses, a button acts; an area goes again, and Back brings it", async () => {
  const page = await aabn("/?visning=sammenlign");
  expect(await fund(page)).toBe("Vælg to til fire områder. Bydele, lokaludvalg og kvarterer kan blandes.");
  expect(await scan(page)).toEqual([]);
  await gaaTil(page, /^Første område/);
  await tast(page, "ArrowDown", "Tab", "ArrowDown", "ArrowDown");
  // A choice in a closed list does nothing yet.
  expect(page.url()).not.toContain("omraade=");
  await tast(page, "Tab", "Enter");
  await expect.poll(() => page.url(), VENT).toContain("omraade=bydel:10,bydel:9");
  await expect.poll(() => page.locator("#sammenlign h1").innerText(), VENT).toBe("Amager Vest og Amager Øst side om side");
  await knap(page, "Fjern Amager Øst").click();
  await expect.poll(() => fund(page), VENT).toMatch(/^Amager Vest er valgt\. Vælg mindst ét område mere/);
  // The button that did its work is gone: the focus goes to the heading.
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("H1");
  await expect.poll(() => page.url(), VENT).not.toContain("bydel:9");
  await page.goBack();
  await expect.poll(() => page.locator("#sammenlign h1").innerText(), VENT).toBe("Amager Vest og Amager Øst side om side");
});

test("from the map: the panel's button with two selected, and the head's link", async () => {
  const { page } = await openPage({ path: "/?omraade=bydel:3,bydel:5", webgl: false });
  await klar(page);
  await knap(page, "Tallene side om side").click();
  await page.locator(".sidetal").waitFor();
  await expect.poll(() => page.url(), VENT).toMatch(/\?visning=sammenlign&omraade=bydel:3,bydel:5$/);
  expect(await page.getByRole("link", { name: "Sammenlign", exact: true }).getAttribute("aria-current")).toBe("page");
});

test("the charts: from first to last, an index from 100, a change of shares; another indicator only by the button", async () => {
  const page = await aabn(TO);
  expect(await page.locator("#haeldning-titel").innerText()).toBe("Fra 1995 til 2025");
  expect(await page.locator("#indekskurve-titel").innerText()).toBe("Indeks, 1995 = 100");
  await page.getByRole("combobox", { name: "Indikator", exact: true }).selectOption("bef-vestlig-andel");
  expect(page.url()).not.toContain("indikator=");
  await knap(page, "Vis").click();
  await expect.poll(() => page.locator("#indekskurve-titel").innerText(), VENT).toBe("Ændring siden 1995");
  expect(await page.locator(".diagramfigur table").first().innerText()).toMatch(
    /Nørrebro\s+[\d,]+ pct\.\s+10,4 pct\.\s+\+[\d,]+ procentpoint/,
  );
  await page.getByText("Alle tal i diagrammet").click();
  expect(await page.locator(".diagramfigur details tbody tr").count()).toBe(31);
  expect(await scan(page)).toEqual([]);
  await page.reload();
  await expect.poll(() => page.locator("#indekskurve-titel").innerText(), VENT).toBe("Ændring siden 1995");
});

test("an indicator of one date, or of the city alone, is said to have no development here", async () => {
  const en = await aabn(`${TO}&indikator=bydel-overfoersel-fald`);
  expect(await en.locator("#sammenlign").innerText()).toContain("har ikke to datoer, som alle områderne har tal for");
  const by = await aabn(`${TO}&indikator=besk-hoved`);
  expect(await by.locator("#sammenlign").innerText()).toContain("har tal for færre end to af områderne");
  expect(await by.locator("#sammenlign").innerText()).not.toMatch(/NaN|undefined/);
});

test("areas that are alike, with the reason, and the two beside each other from there", async () => {
  const page = await aabn("/?visning=sammenlign&omraade=bydel:5");
  const kort = page.locator(".lignerkort");
  expect(await kort.innerText()).toMatch(/^Valby ligner mest Bispebjerg, Vesterbro-Kongens Enghave og Østerbro/);
  expect(await kort.innerText()).toMatch(/Tættest: [^\n]*\n+Længst fra: [^\n]*\n+Bygger på 6 tal, heraf 2 om oprindelse/);
  await page.getByRole("link", { name: "Sammenlign de to Valby og Bispebjerg" }).click();
  await expect.poll(() => page.locator("#sammenlign h1").innerText(), VENT).toBe("Valby og Bispebjerg side om side");
});

test("taken along as a table and on paper", async () => {
  const page = await aabn(TO);
  const [fil] = await Promise.all([page.waitForEvent("download"), knap(page, "CSV til Excel").click()]);
  expect(fil.suggestedFilename()).toBe("bydelskort-sammenlign-bydel-3-bydel-5.csv");
  const csv = await readFile((await fil.path()) ?? "", "utf8");
  expect(csv).toContain("Indbyggere pr. km² land;Forskel fra Nørrebro;bydel:5;Valby;-12319;pr. km²;2025;");
  expect(csv).toContain("Forskellen er områdets tal minus tallet for Nørrebro");
  await page.emulateMedia({ media: "print" });
  for (const del of [".sidetal", ".sammenligndiagram", ".lignerkort", ".kilderognoter dd"])
    expect([del, await page.locator(del).last().isVisible()]).toEqual([del, true]);
  for (const del of [".vaelgomraader", ".fjern", ".visninger", "#sammenlign .knap"])
    expect([del, await page.locator(del).first().isVisible()]).toEqual([del, false]);
  await mkdir(new URL("billeder/", import.meta.url), { recursive: true });
  const pdf = await page.pdf({ path: new URL("billeder/sammenlign.pdf", import.meta.url).pathname, preferCSSPageSize: true });
  expect(pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length).toBeLessThanOrEqual(4);
});

test.each([FIRE, "/?visning=sammenlign"])("English at 320 px: everything within the page (%s)", async (path) => {
  const page = await aabn(`${path}&sprog=en&indikator=bef-vestlig-andel`, { width: 320, height: 700 });
  expect(await skjult(page)).toBeLessThanOrEqual(0);
  expect(await page.locator("#sammenlign h1").innerText()).toMatch(/^Compare areas$|side by side$/);
  expect(await scan(page)).toEqual([]);
});

test("every control is large enough for a finger", async () => {
  const page = await aabn(TO, TELEFON, true);
  const smaa = await page.locator("#sammenlign :is(button, select, summary, a), .visninger a").evaluateAll((alle) =>
    alle.flatMap((en) => {
      const { height } = en.getBoundingClientRect();
      return en.checkVisibility() && height < 43.5 ? [`${en.textContent?.trim().slice(0, 30)} ${Math.round(height)}`] : [];
    }),
  );
  expect(smaa).toEqual([]);
});

test("each chart is taken along with its title, its areas and its source", async () => {
  const { page } = await openPage({ path: "/?visning=sammenlign&omraade=bydel:3,bydel:8", webgl: false });
  for (const [nr, navn] of [
    [0, "haeldning"],
    [1, "indekskurve"],
  ] as const) {
    const figur = page.locator(".diagramfigur").nth(nr);
    await figur.locator(".hentbillede summary").click();
    const [hentet] = await Promise.all([page.waitForEvent("download"), figur.getByRole("button", { name: "SVG", exact: true }).click()]);
    expect(hentet.suggestedFilename()).toBe(`bydelskort-bef-indeks-${navn}-bydel-3-bydel-8.svg`);
    const svg = readFileSync(await hentet.path(), "utf8");
    for (const tekst of ["Vækst i indbyggertal siden 1995", "Nørrebro", "Bispebjerg", "Kilde: Københavns Kommunes Statistikbank"])
      expect(svg).toContain(tekst);
  }
});
