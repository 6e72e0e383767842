/** Nothing moves after the first paint, and nothing keeps the page from answering. */
import type { Page } from "playwright-core";
import type { Baenk, Sidevalg } from "../baenk";
import { lavLinje } from "../budget";
import type { Emne, Maaling } from "../emne";
import { AFSPIL, appErKlar, indikatorlink, MAPLIBRE_VISES, ZOOM_IND } from "../maaling/app";
import { laengste, lytEfterUro, nu, sumSkred, type Uro, uroSiden } from "../maaling/uro";

const HOEJST_OPGAVE_MS = 200;
/** The font comes this much later than it would: the swap then falls after the first paint, as it does on a real network. */
const SKRIFT_FORSINKET_MS = 700;
const AFSPILNING_MS = 4000;
/** Until what a click set going has been done. */
const RO_MS = 1200;

const SKAERME: Readonly<Record<string, Sidevalg>> = {
  computer: {},
  telefon: { viewport: { width: 390, height: 844 }, touch: true, deviceScaleFactor: 2 },
};

const skredNoter = (hvornaar: string, { skred }: Uro): readonly string[] =>
  skred.map(({ start, vaerdi, hvad }) => `Skred på ${hvornaar}: ${vaerdi.toFixed(4)} efter ${start.toFixed(0)} ms (${hvad}).`);

const maalSkred = (baenk: Baenk, skaerm: string): Promise<Maaling> =>
  baenk.medSide(SKAERME[skaerm] ?? {}, async ({ page }) => {
    await lytEfterUro(page);
    await page.route(/\.woff2$/, async (rute) => {
      await page.waitForTimeout(SKRIFT_FORSINKET_MS);
      await rute.continue();
    });
    await page.goto(baenk.egen, { waitUntil: "load" });
    await appErKlar(page);
    await page.evaluate(() => document.fonts.ready);
    await page.waitForTimeout(RO_MS);
    const indlaest = await uroSiden(page, 0);
    if (!(await page.evaluate(() => document.fonts.check("15px Inter")))) throw new Error("expected the font to have come, it has not");
    const foerAfspilning = await nu(page);
    await page.click(AFSPIL);
    await page.waitForTimeout(AFSPILNING_MS);
    const afspillet = await uroSiden(page, foerAfspilning);
    return {
      tal: { indlaest: sumSkred(indlaest), afspillet: sumSkred(afspillet) },
      noter: [...skredNoter(`${skaerm}, indlæsning`, indlaest), ...skredNoter(`${skaerm}, afspilning`, afspillet)].slice(0, 6),
    };
  });

type Handling = { readonly navn: string; readonly titel: string; readonly goer: (page: Page) => Promise<unknown> };

const niveauknap = (nr: number): string => `#styring .segment:first-of-type button:nth-of-type(${nr})`;
const HANDLINGER: readonly Handling[] = [
  { navn: "indikator", titel: "skift af indikator", goer: (page) => page.click(indikatorlink("bef-antal")) },
  { navn: "lokaludvalg", titel: "skift til lokaludvalg", goer: (page) => page.click(niveauknap(2)) },
  { navn: "kvarter", titel: "skift til kvarterer", goer: (page) => page.click(niveauknap(3)) },
  { navn: "afspil", titel: "afspilning på kvarterer", goer: (page) => page.click(AFSPIL) },
  {
    navn: "maplibre",
    titel: "zoom ind, MapLibre tager over",
    goer: async (page) => {
      await page.click(AFSPIL);
      await page.click(ZOOM_IND);
      await page.waitForSelector(MAPLIBRE_VISES);
    },
  },
];

const maalOpgaver = (baenk: Baenk): Promise<Maaling> =>
  baenk.medSide({}, async ({ page }) => {
    await lytEfterUro(page);
    await page.goto(baenk.egen, { waitUntil: "load" });
    await appErKlar(page);
    const klar = await nu(page);
    await page.waitForTimeout(RO_MS);
    const alle = await uroSiden(page, 0);
    const tal: Record<string, number> = {
      foerKlar: laengste({ ...alle, lange: alle.lange.filter(({ start }) => start < klar) }),
      efterKlar: laengste(await uroSiden(page, klar)),
    };
    for (const { navn, goer } of HANDLINGER) {
      const start = await nu(page);
      await goer(page);
      await page.waitForTimeout(RO_MS);
      tal[navn] = laengste(await uroSiden(page, start));
    }
    return { tal };
  });

const CLS = { enhed: "", decimaler: 4, graense: 0 } as const;
const OPGAVE = { enhed: "ms", graense: HOEJST_OPGAVE_MS } as const;

export const ro: Emne = {
  titel: "Ro (budget: intet skred efter første billede, ingen opgave over 200 ms, når siden kan bruges)",
  proever: [
    ...Object.keys(SKAERME).map((skaerm) => ({
      navn: `skred ${skaerm}`,
      hoejstRunder: 2,
      maal: (baenk: Baenk) => maalSkred(baenk, skaerm),
    })),
    { navn: "opgaver", hoejstRunder: 3, maal: maalOpgaver },
  ],
  opgoer: ({ tal, noter }) => ({
    linjer: [
      ...Object.keys(SKAERME).flatMap((skaerm) => [
        lavLinje(`CLS, ${skaerm}: indlæsning, appen tager over, skriften skiftes`, tal(`skred ${skaerm}`, "indlaest"), CLS),
        lavLinje(`CLS, ${skaerm}: mens tidslinjen afspilles`, tal(`skred ${skaerm}`, "afspillet"), CLS),
      ]),
      lavLinje("længste opgave, til appen har overtaget siden", tal("opgaver", "foerKlar"), { enhed: "ms" }),
      lavLinje("længste opgave i de næste sekunder", tal("opgaver", "efterKlar"), OPGAVE),
      ...HANDLINGER.map(({ navn, titel }) => lavLinje(`længste opgave: ${titel}`, tal("opgaver", navn), OPGAVE)),
    ],
    noter: [
      `Skriften er holdt ${SKRIFT_FORSINKET_MS} ms tilbage, så den skiftes efter første billede. 0 ms: ingen opgave nåede Chromiums 50 ms.`,
      ...Object.keys(SKAERME).flatMap((skaerm) => noter(`skred ${skaerm}`)),
    ],
  }),
};
