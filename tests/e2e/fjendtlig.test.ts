/** Tables, links and comments that mean harm: nothing of them is run, nothing of them leaves its place, and the page says what it refused. */
import { readFileSync } from "node:fs";
import Papa from "papaparse";
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { FJENDTLIGE } from "../../scripts/fuzz/tekst";
import { type Sidevalg, startet } from "./browser";
import { DESKTOP, klar, TELEFON, tegnet, VENT } from "./laeser";

const { openPage } = startet();

/** Columns whose text a reader sees. What is a key, a figure or a word of a fixed set is refused as such, which the fuzzing shows. */
const TEKST =
  /^(navn|kort_navn|definition|population|kilde|note|tekst|tekst_en|vurdering|vurdering_en|beskrivelse|stedstekst|maalgruppe|aktoer|beslutning)$/;
const GIFT = [
  "<img src=x onerror=fjendtlig=1>",
  "<script>fjendtlig=1</script>",
  '"><svg/onload=fjendtlig=1>',
  "</title></style></textarea><iframe src=javascript:fjendtlig=1>",
  "javascript:fjendtlig=1",
  "=HYPERLINK(fjendtlig)",
  "__proto__ constructor toString",
  "\u200B\u200D\u200E\u200F\u061C",
  "W".repeat(120),
  "{{fjendtlig}}",
  "9".repeat(400),
] as const;
/** Refused with their row: the page does without it, and says so. */
const AFVIST = ["\u202Egnihton\u2066", "\u0000\u001B[31m"] as const;

const omskriv = (csv: string, gift: readonly string[]): string => {
  const [hoved = [], ...rader] = Papa.parse<string[]>(csv.trimEnd(), { delimiter: ";" }).data;
  let nr = 0;
  const onde = rader.map((rad) =>
    rad.map((celle, i) => (TEKST.test(hoved[i] ?? "") && celle !== "" ? `${gift[nr++ % gift.length]} ${celle}` : celle)),
  );
  return `${Papa.unparse([hoved, ...onde], { delimiter: ";", newline: "\n" })}\n`;
};
const medGift =
  (gift: readonly string[]): NonNullable<Sidevalg["foer"]> =>
  (page) =>
    page.route(/assets\/(?!maalinger-befolkning)[\w-]+\.csv$/, async (rute) =>
      rute.fulfill({ contentType: "text/csv; charset=utf-8", body: omskriv(await (await rute.fetch()).text(), gift) }),
    );

/** What must not be on any page, in words; none when all is well. */
const skader = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const fundet: string[] = [];
    if ("fjendtlig" in globalThis || "fjendtlig" in {}) fundet.push("a script of the data was run");
    for (const en of document.querySelectorAll(
      "body :is(iframe, object, embed, base, img, style), body script:not([src]), [onerror], [onload], [onclick]",
    ))
      fundet.push(`an element of the data: ${en.outerHTML.slice(0, 80)}`);
    for (const en of document.querySelectorAll("a[href], use[href]")) {
      const { protocol } = new URL(en.getAttribute("href") ?? "", location.href);
      if (!["http:", "https:", "mailto:"].includes(protocol)) fundet.push(`a link to ${protocol}`);
    }
    const bredt = document.documentElement.scrollWidth - innerWidth;
    if (bredt > 0) fundet.push(`the page is ${bredt} px too wide`);
    // A text may be cut or rolled in its box, never reach out of it over its neighbour.
    const rulles = (en: Element | null): boolean => {
      if (en === null || en === document.body) return false;
      const { overflowX, clipPath } = getComputedStyle(en);
      return overflowX !== "visible" || clipPath !== "none" || rulles(en.parentElement);
    };
    const gaa = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const omraade = document.createRange();
    for (let node = gaa.nextNode(); node !== null; node = gaa.nextNode()) {
      const boks = node.parentElement?.closest("p, li, td, th, h1, h2, h3, dd, dt, label, button, summary, section, aside, nav, div");
      if (!boks || node.textContent?.trim() === "" || node.parentElement?.closest("svg") || rulles(node.parentElement)) continue;
      omraade.selectNodeContents(node);
      const [tekst, kasse] = [omraade.getBoundingClientRect(), boks.getBoundingClientRect()];
      if (tekst.width > 0 && (tekst.right > kasse.right + 2 || tekst.left < kasse.left - 2))
        fundet.push(
          `«${node.textContent?.trim().slice(0, 30)}» reaches ${Math.round(tekst.right - kasse.right)} px out of <${boks.localName} class="${boks.className}"> in #${boks.closest("[id]")?.id}`,
        );
    }
    return [...new Set(fundet)].slice(0, 8);
  });

const VISNINGER = [
  "?omraade=bydel:3,bydel:5",
  "?niveau=kvarter&inden=3",
  "?indikator=bydel-beskaeftigelse&omraade=bydel:3",
  "?visning=barometer",
  "?visning=indikator&indikator=bydel-beskaeftigelse",
  "?visning=sammenlign&omraade=bydel:3,bydel:5",
  "?visning=projekter&projekt=aftale-2009-2010",
  "?visning=plan",
  "?visning=plan&del=raekkevidde",
  "?visning=plan&del=eget&eget=cirkel:12.5424,55.7037,500",
  "?visning=plan&del=indeks&indeks=bydel-beskaeftigelse:2",
  "?visning=plan&del=boliger&omraade=boligomraade:2",
  "?visning=tabel",
  "?visning=om",
] as const;

test.each(VISNINGER)(
  "%s over tables that mean harm: nothing is run, nothing leaves its place, in both languages and sizes",
  async (query) => {
    const valg = [
      { sprog: "", viewport: DESKTOP },
      { sprog: "&sprog=en", viewport: TELEFON },
    ];
    for (const { sprog, viewport } of valg) {
      const { page } = await openPage({ path: `/${query}${sprog}`, viewport, webgl: false, foer: medGift(GIFT) });
      page.on("dialog", (dialog) => void dialog.dismiss().then(() => expect.fail(`a dialog of the data: ${dialog.message()}`)));
      await page.waitForLoadState("networkidle");
      await expect.poll(() => page.locator("main").innerText(), VENT).toMatch(/HYPERLINK|onerror|\{\{fjendtlig|W{9}|__proto__/);
      await tegnet(page);
      expect(await skader(page), `${query} ${viewport.width}`).toEqual([]);
    }
  },
);

test("a table with hidden controls and turns of direction loses those rows, and says so in the page's language", async () => {
  const { page } = await openPage({ path: "/?sprog=en&visning=projekter", webgl: false, foer: medGift(AFVIST) });
  await page.locator("#besked .kasse").waitFor(VENT);
  expect(await page.locator("#besked .kasse").innerText()).toMatch(/Line \d+ of data\/\w+\.csv cannot be read and is left out/);
  expect(await page.locator("body").innerText()).not.toMatch(/[\u202A-\u202E\u2066-\u2069\0]/);
});

const NOEGLER =
  "visning indikator niveau inden tid fra farve omraade klasse skala inddeling graenser palet sprog aar projekt emne art tilstand tema tekst del behov behovniveau indsats fordeling afstand eget indeks byomraader __proto__ constructor kort".split(
    " ",
  );

test("a link whose every key means harm opens a page that is whole, and its messages keep to their box", async () => {
  for (const [nr, gift] of [...GIFT, ...AFVIST, ...FJENDTLIGE.slice(0, 6)].entries()) {
    if (nr % 3 !== 0) continue;
    const raa = encodeURIComponent(gift);
    const query = NOEGLER.filter((noegle) => noegle !== "tekst" || nr % 2 === 0).map((noegle) => `${noegle}=${raa}`);
    const { page } = await openPage({
      path: `/?${query.join("&")}#kort=${raa}/${raa}/${raa}`,
      viewport: nr % 2 === 0 ? TELEFON : DESKTOP,
      webgl: false,
    });
    await klar(page);
    await page.locator("#besked .kasse").waitFor();
    expect(await skader(page), gift).toEqual([]);
    expect(await page.locator("body").innerText()).not.toMatch(/[\u202A-\u202E\u2066-\u2069]/);
  }
});

test("a comment that means harm is text on the page", async () => {
  const ond = `${[...GIFT, ...AFVIST].join("\n\n")}\n\n[klik](javascript:fjendtlig=1) ![b](http://x/y.png) <https://x> [x]: data:text/html,1\n\n| a | ${"W".repeat(300)} |\n|-|-|\n\n\`\`\`html\n<script>fjendtlig=1</script>\n\`\`\``;
  for (const [path, viewport] of [
    ["/bydel/noerrebro/", DESKTOP],
    ["/en/statusrapport/", TELEFON],
  ] as const) {
    const { page } = await openPage({ path, viewport });
    await page.locator(".tilpas summary").click();
    await page.locator(".tilpas textarea").fill(ond);
    await expect.poll(() => page.locator("#kommentar").innerText(), VENT).toContain("fjendtlig");
    await page.locator(".tilpas summary").click();
    await tegnet(page);
    expect(await skader(page), path).toEqual([]);
    expect(await page.locator("#kommentar a[href]").evaluateAll((alle) => alle.map((en) => en.getAttribute("href")))).not.toContainEqual(
      expect.stringMatching(/^(?!https?:|mailto:)/),
    );
  }
});

test("a picture of hostile tables is well-formed, holds nothing that runs, and has a plain name", async () => {
  const { page } = await openPage({ path: "/?visning=indikator&indikator=bydel-beskaeftigelse", webgl: false, foer: medGift(GIFT) });
  const figur = page.locator(".hentbillede").first();
  await figur.locator("summary").click();
  const [hentet] = await Promise.all([page.waitForEvent("download"), figur.getByRole("button", { name: "SVG", exact: true }).click()]);
  const svg = readFileSync(await hentet.path(), "utf8");
  const laest = await page.evaluate((tekst) => {
    const dokument = new DOMParser().parseFromString(tekst, "image/svg+xml");
    return [...dokument.querySelectorAll("parsererror, script, foreignObject, image, a, iframe")].map((en) => en.localName);
  }, svg);
  expect(laest).toEqual([]);
  expect(hentet.suggestedFilename()).toMatch(/^[\w.-]+$/);
});
