/** A step in time as the reader takes it: the whole page derived and drawn. Told for its own sake; the budget is the map's. */
import type { Page } from "playwright-core";
import type { Baenk } from "../baenk";
import { lavLinje } from "../budget";
import type { Emne, Maaling } from "../emne";
import { AFSPIL, appErKlar, NAESTE_TID } from "../maaling/app";
import { medForbrug } from "../maaling/ydelse";
import { fraktil, opsummer } from "../statistik";

const NIVEAUER = ["bydel", "kvarter"] as const;
const SKRIDT = 30;
const AFSPILNING_MS = 4000;

/** Clicks «next» once per frame. Milliseconds between the frames. */
const gaaFrem = (page: Page): Promise<readonly number[]> =>
  page.evaluate(
    ({ knap, antal }) =>
      new Promise<number[]>((klar) => {
        const tider: number[] = [];
        const ramme = (): void => {
          tider.push(performance.now());
          if (tider.length > antal) return void klar(tider.slice(1).map((tid, i) => tid - (tider[i] ?? tid)));
          document.querySelector<HTMLElement>(knap)?.click();
          requestAnimationFrame(ramme);
        };
        requestAnimationFrame(ramme);
      }),
    { knap: NAESTE_TID, antal: SKRIDT },
  );

/** Milliseconds between frames for as long as `ms`. */
const rammerI = (page: Page, ms: number): Promise<readonly number[]> =>
  page.evaluate(
    (ms) =>
      new Promise<number[]>((klar) => {
        const start = performance.now();
        let sidst = start;
        const mellemrum: number[] = [];
        const ramme = (): void => {
          const nu = performance.now();
          mellemrum.push(nu - sidst);
          sidst = nu;
          if (nu - start > ms) klar(mellemrum);
          else requestAnimationFrame(ramme);
        };
        requestAnimationFrame(ramme);
      }),
    ms,
  );

const maal = (baenk: Baenk, niveau: string): Promise<Maaling> =>
  baenk.medSide({}, async ({ page, cdp }) => {
    // The step on the SVG map: MapLibre stays away, however the page is used.
    await page.route(/maplibre[^/]*\.js$/i, (rute) => rute.abort());
    await page.goto(`${baenk.egen}?niveau=${niveau}&tid=1995`, { waitUntil: "load" });
    await appErKlar(page, niveau);
    const aar = () => page.locator("#tidslinje select").inputValue();
    const { svar, forbrug } = await medForbrug(cdp, () => gaaFrem(page));
    if ((await aar()) !== "2025") throw new Error(`expected to have stepped to 2025, got ${await aar()}`);
    await page.click(AFSPIL);
    const afspillet = await rammerI(page, AFSPILNING_MS);
    return {
      tal: {
        ramme: opsummer(svar).median,
        script: forbrug.script / SKRIDT,
        stilOgLayout: forbrug.stilOgLayout / SKRIDT,
        typisk: opsummer(afspillet).median,
        laengst: fraktil(afspillet, 1),
      },
    };
  });

export const helAppen: Emne = {
  titel: "Et skridt i tiden i hele appen, SVG-kortet (uden grænse)",
  proever: NIVEAUER.map((niveau) => ({ navn: `app ${niveau}`, hoejstRunder: 3, maal: (baenk: Baenk) => maal(baenk, niveau) })),
  opgoer: ({ tal }) => ({
    linjer: NIVEAUER.flatMap((niveau) => {
      const linje = (hvad: string, felt: string) =>
        lavLinje(`${niveau}: ${hvad}`, tal(`app ${niveau}`, felt), { enhed: "ms", decimaler: 1 });
      return [
        linje("script pr. skridt", "script"),
        linje("stil og layout pr. skridt", "stilOgLayout"),
        linje("mellem to billeder, ét skridt pr. billede uden pause", "ramme"),
        linje("mellem to billeder under afspilning", "typisk"),
        linje("længst mellem to billeder under afspilning", "laengst"),
      ];
    }),
    noter: [
      "Hele siden udledes og tegnes: kort, legende, tidslinje, sætning, panel, rangliste og tabel. Afspilning går ét år frem hvert 650. ms.",
    ],
  }),
};
