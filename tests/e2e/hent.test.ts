/** What is taken along: every kind of file is what it says, and a picture is what was on the screen. */
import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { PNG } from "pngjs";
import { expect, test } from "vitest";
import { andelForskellig, billede } from "./billede";
import { startet } from "./browser";
import { aabnMed, DESKTOP, fokus, gaaTil, knap, saetning, TELEFON, tast, tegnet, VENT } from "./laeser";
import { scan } from "./scan";

const { openPage } = startet();
const aabn = aabnMed(openPage);

/** Letters stand in the same type at the same place, but may be smoothed by another hand: a name that falls half a pixel off is 0,001. */
const FLEST_FORSKELLIGE = 0.003;

type Fil = { readonly navn: string; readonly indhold: Buffer };
const hentet = async (page: Page, tryk: () => Promise<void>): Promise<Fil> => {
  const [fil] = await Promise.all([page.waitForEvent("download"), tryk()]);
  return { navn: fil.suggestedFilename(), indhold: await readFile(await fil.path()) };
};
const aabnDialog = async (page: Page, navn = "Hent"): Promise<void> => {
  await knap(page, navn).click();
  await page.getByRole("dialog").waitFor();
};
const vaelg = (page: Page, id: string): Promise<Fil> => hentet(page, () => page.locator(`dialog [data-valg="${id}"]`).click());

/** Where the figure stands in a picture: its first nested picture, in pixels. */
const figurI = (svg: string): { x: number; y: number; width: number; height: number } => {
  const maerke = /<svg [^>]*viewBox[^>]*\/?>/g;
  maerke.exec(svg);
  const figur = maerke.exec(svg)?.[0] ?? "";
  const tal = (navn: string) => Number(new RegExp(` ${navn}="([-\\d.]+)"`).exec(figur)?.[1]);
  return { x: tal("x"), y: tal("y"), width: tal("width"), height: tal("height") };
};

const udsnit = (png: PNG, { x, y, width, height }: { x: number; y: number; width: number; height: number }): PNG => {
  const ud = new PNG({ width: Math.floor(width), height: Math.floor(height) });
  PNG.bitblt(png, ud, Math.round(x), Math.round(y), ud.width, ud.height, 0, 0);
  return ud;
};

/** The map without its buttons, at rest and unpointed: what the picture should show. */
const skaermkort = async (page: Page, navn: string, { width, height }: { width: number; height: number }): Promise<PNG> => {
  await page.mouse.move(1, 1);
  await page.evaluate(() => {
    scrollTo(0, 0);
    for (const knapper of document.querySelectorAll<HTMLElement>(".kortknapper")) knapper.hidden = true;
    const plads = document.querySelector<HTMLElement>(".kortknapper");
    plads?.style.setProperty("display", "none");
    // The picture has square corners.
    document.querySelector<HTMLElement>("#kort")?.style.setProperty("border-radius", "0");
  });
  await page.evaluate(() => document.fonts.ready);
  await tegnet(page);
  const kasse = await page.locator("#kort").boundingBox();
  if (kasse === null) throw new Error("expected a map, found none");
  const png = await billede(page, `hent-${navn}-skaerm`, kasse);
  return udsnit(png, { x: 0, y: 0, width: Math.min(width, png.width), height: Math.min(height, png.height) });
};

/** The whole of a picture in words, read as XML: throws what the parser says where it is none. */
const laesXml = (page: Page, svg: string): Promise<string> =>
  page.evaluate((tekst) => {
    const dokument = new DOMParser().parseFromString(tekst, "image/svg+xml");
    const fejl = dokument.querySelector("parsererror");
    if (fejl !== null) throw new Error(fejl.textContent ?? "not XML");
    return [...dokument.querySelectorAll("text")].map((en) => en.textContent).join("\n");
  }, svg);

test.each([
  { navn: "forside", path: "/", viewport: DESKTOP },
  { navn: "valgte", path: "/?omraade=bydel:3,bydel:9&klasse=1", viewport: DESKTOP },
  { navn: "fravaer", path: "/?indikator=bydel-overfoersel-fald&omraade=bydel:1", viewport: DESKTOP },
  { navn: "kvarterer", path: "/?niveau=kvarter&inden=3&indikator=bef-taethed", viewport: DESKTOP },
])("the picture is what was on the screen, pixel by pixel: $navn", async ({ navn, path, viewport }) => {
  const page = await aabn(path, { viewport });
  await aabnDialog(page);
  const svg = await vaelg(page, "kort-svg");
  const png = await vaelg(page, "kort-png");
  await tast(page, "Escape");
  const figur = figurI(svg.indhold.toString("utf8"));
  const hele = PNG.sync.read(png.indhold);
  const kort = udsnit(hele, figur);
  const skaerm = await skaermkort(page, navn, figur);
  expect([kort.width, kort.height]).toEqual([skaerm.width, skaerm.height]);
  expect(await andelForskellig(`hent-${navn}-forskel`, [skaerm, kort])).toBeLessThan(FLEST_FORSKELLIGE);
});

/** The colour of a small square's middle pixel. */
const farveI = (png: PNG, x: number, y: number): string => {
  const i = (Math.round(y) * png.width + Math.round(x)) * 4;
  return png.data.subarray(i, i + 3).toString("hex");
};

/** Points that lie well inside an area, away from its name, as shares of the map's width and height, with the colour that the scene gives them. */
const proevepunkter = (page: Page): Promise<readonly { x: number; y: number; farve: string }[]> =>
  page.evaluate(() => {
    const svg = document.querySelector<SVGSVGElement>("#kort .svgkort");
    const kasse = svg?.getBoundingClientRect();
    if (svg === null || kasse === undefined) return [];
    const navne = [...svg.querySelectorAll(".etiketter text, .stednavne text, .kanter path")].map((en) => en.getBoundingClientRect());
    const fundet: { x: number; y: number; farve: string }[] = [];
    for (const sti of svg.querySelectorAll<SVGPathElement>(".omraader path")) {
      const farve = sti.getAttribute("fill") ?? "";
      if (!farve.startsWith("#")) continue;
      const matrix = sti.getScreenCTM()?.inverse();
      const inde = (x: number, y: number): boolean =>
        [
          [0, 0],
          [5, 0],
          [-5, 0],
          [0, 5],
          [0, -5],
        ].every(([dx = 0, dy = 0]) => sti.isPointInFill(new DOMPoint(x + dx, y + dy).matrixTransform(matrix)));
      const b = sti.getBoundingClientRect();
      for (let i = 1; i < 400; i++) {
        const [x, y] = [b.x + (b.width * ((i * 7) % 20)) / 20, b.y + b.height * (i / 400)];
        const fri = navne.every((n) => x < n.left - 4 || x > n.right + 4 || y < n.top - 4 || y > n.bottom + 4);
        const iSyne = x > kasse.left + 4 && x < kasse.right - 4 && y > kasse.top + 4 && y < kasse.bottom - 4;
        if (!fri || !iSyne || !inde(x, y)) continue;
        fundet.push({ x: (x - kasse.x) / kasse.width, y: (y - kasse.y) / kasse.height, farve: farve.slice(1) });
        break;
      }
    }
    return fundet;
  });

test.each([
  { navn: "zoomed, MapLibre in charge", path: "/?indikator=bef-antal", viewport: DESKTOP, webgl: true, zoom: true, valg: "kort-png2" },
  { navn: "zoomed, SVG alone", path: "/?indikator=bef-antal&palet=cividis", viewport: DESKTOP, webgl: false, zoom: true, valg: "kort-png" },
  { navn: "phone", path: "/", viewport: TELEFON, webgl: false, zoom: false, valg: "kort-png2" },
])("every area in sight has the scene's colour in the picture: $navn", async ({ path, viewport, webgl, zoom, valg }) => {
  const page = await aabn(path, { viewport, webgl });
  if (zoom) {
    await knap(page, "Zoom ind").click();
    if (webgl) await page.locator('#kort[data-motor="maplibre"]').waitFor();
    await page.mouse.move(1, 1);
    await tegnet(page);
  }
  const punkter = await proevepunkter(page);
  expect(punkter.length).toBeGreaterThan(4);
  await aabnDialog(page);
  const svg = await vaelg(page, "kort-svg");
  const png = await vaelg(page, valg);
  expect(png.navn).toMatch(valg === "kort-png2" ? /^bydelskort-bef-(antal|indeks)-bydel-2025-2x\.png$/ : /2025\.png$/);
  const figur = figurI(svg.indhold.toString("utf8"));
  const hele = PNG.sync.read(png.indhold);
  const skala = valg === "kort-png2" ? 2 : 1;
  expect(hele.width % skala).toBe(0);
  for (const { x, y, farve } of punkter)
    expect(farveI(hele, (figur.x + x * figur.width) * skala, (figur.y + y * figur.height) * skala)).toBe(farve);
});

test("the SVG is XML that holds title, date, legend and source, and nothing of the page", async () => {
  const page = await aabn("/?omraade=bydel:3&indikator=bydel-overfoersel-fald");
  await aabnDialog(page);
  const { navn, indhold } = await vaelg(page, "kort-svg");
  expect(navn).toBe("bydelskort-bydel-overfoersel-fald-bydel-2008-12.svg");
  const svg = indhold.toString("utf8");
  const ord = await laesXml(page, svg);
  for (const del of [
    "højrisikoområder",
    "Bydele · december 2008",
    "Hvem tælles med: 18–64-årige",
    "1 bydel: ikke relevant her",
    "Nørrebro: 7,2",
    "Hele byen: 7,1",
    "Kilde: Københavns Kommune: Statusrapport 2009, kap. 11",
    "CC\u00a0BY\u00a04.0",
    "Grænser: Københavns Kommune",
  ])
    expect(ord).toContain(del);
  expect(svg).not.toMatch(/aria-|tabindex|class=| style=|var\(|data-|role="option"|<!--|https?:\/\/(?!www\.w3\.org)/);
  expect(svg).toMatch(/fill="url\(#moenster-ikke-relevant\)"[\s\S]*fill="url\(#tegn-moenster-ikke-relevant\)"/);
});

test("the numbers: CSV for Excel, technical CSV and GeoJSON, each by its name", async () => {
  const page = await aabn("/?indikator=bydel-overfoersel-fald");
  await aabnDialog(page);
  const [excel, teknisk, geojson] = [await vaelg(page, "excel"), await vaelg(page, "teknisk"), await vaelg(page, "geojson")];
  const grund = "bydelskort-bydel-overfoersel-fald-bydel-2008-12";
  expect([excel.navn, teknisk.navn, geojson.navn]).toEqual([`${grund}.csv`, `${grund}-teknisk.csv`, `${grund}.geojson`]);
  expect(excel.indhold.toString("utf8")).toMatch(/^\uFEFFOmråde;.*\r\nIndre By;;ikke relevant her;[\s\S]*\r\nØsterbro;7,3;;/);
  expect(teknisk.indhold.toString("utf8")).toMatch(
    /^niveau,kode,navn,[^\r]*\nbydel,1,Indre By,bydel-overfoersel-fald,2008-12,,procentpoint,ikke-relevant,/,
  );
  const { features, licens } = JSON.parse(geojson.indhold.toString("utf8"));
  expect(features).toHaveLength(10);
  expect(licens).toContain("CC BY 4.0");
  expect(features[0].properties).toMatchObject({ navn: "Indre By", vaerdi: null, fravaer: "ikke-relevant", farve: null });
  const farver = await page.locator("#kort .omraader path").evaluateAll((stier) => stier.map((sti) => sti.getAttribute("fill")));
  for (const { properties } of features.slice(1)) expect(farver).toContain(properties.farve);
});

test("the sentence is copied as text with its source and link, and the link alone", async () => {
  const page = await aabn("/?omraade=bydel:3");
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  const udklip = () => page.evaluate(() => navigator.clipboard.readText());
  await aabnDialog(page);
  await page.getByRole("button", { name: /^Kopiér som tekst/ }).click();
  await page.getByText("Teksten er kopieret").waitFor();
  const linjer = (await udklip()).split("\n");
  expect(linjer).toEqual([
    await saetning(page),
    "Hvem tælles med: Alle indbyggere",
    expect.stringMatching(/^Kilde: .*KKBEF/),
    expect.stringMatching(/\?tid=2025&omraade=bydel:3$|\?omraade=bydel:3&tid=2025$/),
  ]);
  await page.getByRole("button", { name: /^Kopiér link/ }).click();
  await page.getByText("Linket er kopieret").waitFor();
  expect(await udklip()).toBe(linjer[3]);
});

test.each([
  ["Danish, desktop", "/?omraade=bydel:3,bydel:9", DESKTOP, "Hent", "kort-png"],
  ["English, phone", "/?sprog=en", TELEFON, "Download", "kort-png"],
  ["the table", "/?visning=tabel", DESKTOP, "Hent", "excel"],
  ["a view of its own", "/?visning=plan", DESKTOP, "Hent", "tekst"],
] as const)("the dialog is opened and left by keys, and passes the scan: %s", async (navn, path, viewport, hent, foerste) => {
  const { page } = await openPage({ path, viewport, webgl: false, reducedMotion: true });
  await page.locator("#besked[role=status]").waitFor({ state: "attached" });
  await gaaTil(page, hent);
  await tast(page, "Enter");
  await page.getByRole("dialog").waitFor();
  await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute("data-valg")), VENT).toBe(foerste);
  expect(await scan(page)).toEqual([]);
  await billede(page, `hent-dialog-${navn.replaceAll(/\W+/g, "-")}`);
  await tast(page, "Escape");
  await expect.poll(() => page.getByRole("dialog").count(), VENT).toBe(0);
  expect((await fokus(page)).navn).toBe(hent);
});

test("nothing of it is asked for before it is wanted, and it is told when it does not come", async () => {
  const set: string[] = [];
  const page = await aabn("/", {
    foer: async (side) => {
      side.on("request", (en) => set.push(en.url()));
      await side.route(/dialoger-.*\.js/, (rute) => rute.abort());
    },
    ventet: [/dialoger/],
  });
  const sent = () => set.filter((url) => /dialoger|billede-|hentknapper|skrift-/.test(url)).length;
  await tegnet(page);
  expect(sent()).toBe(0);
  await knap(page, "Del").click();
  await page.getByText("Det kunne ikke hentes. Genindlæs siden for at prøve igen.").waitFor();
  expect(sent()).toBeGreaterThan(0);
});

test.each([
  [
    "the indicator's curve",
    "/?visning=indikator&indikator=tryg-hoved",
    0,
    "bydelskort-tryg-hoved",
    /Mål december 2010: 4,6 pct\.[\s\S]*kap\. 6/,
  ],
  ["need and effort", "/?visning=plan", 1, "bydelskort-behov-og-indsats-bydel-overfoersel-andel-bydel-2009", /december 2008[\s\S]*Median/],
  ["the planner's map", "/?visning=plan", 0, "bydelskort-plan-behov-bydel-2009", /Tal fra december 2008[\s\S]*20 og derover/],
  ["the projects' map", "/?visning=projekter", 0, "bydelskort-projekter-2009", /104 projekter[\s\S]*Tryghed[\s\S]*afsluttet/],
])("below a figure it is taken along as it stands: %s", async (_, path, nr, navn, ord) => {
  const { page } = await openPage({ path, webgl: false });
  const valg = page.locator(".hentbillede").nth(nr);
  await valg.locator("summary").click();
  const svg = await hentet(page, () => valg.getByRole("button", { name: "SVG" }).click());
  expect(svg.navn).toBe(`${navn}.svg`);
  expect(await laesXml(page, svg.indhold.toString("utf8"))).toMatch(ord);
  const png = await hentet(page, () => valg.getByRole("button", { name: "PNG", exact: true }).click());
  const { width, data } = PNG.sync.read(png.indhold);
  expect(width).toBeGreaterThan(480);
  // A picture of one colour alone would be empty.
  expect(
    new Set(Array.from({ length: 4000 }, (__, i) => data.readUInt32BE(Math.floor((i * data.length) / 16_000) * 4))).size,
  ).toBeGreaterThan(3);
  await valg.getByText(`Hentet: ${navn}.png`).waitFor();
  expect(await scan(page)).toEqual([]);
  await valg.locator("button").first().focus();
  await tast(page, "Escape");
  expect(await valg.getAttribute("open")).toBeNull();
});

test("the chart that compares is taken along from the dialog", async () => {
  const page = await aabn("/?omraade=bydel:3,bydel:9&indikator=bef-taethed");
  await aabnDialog(page);
  const svg = await vaelg(page, "diagram-svg");
  expect(svg.navn).toBe("bydelskort-bef-taethed-noerrebro-amager-oest.svg");
  expect(await laesXml(page, svg.indhold.toString("utf8"))).toMatch(/● Nørrebro\n■ Amager Øst\nKøbenhavn\n/);
});
