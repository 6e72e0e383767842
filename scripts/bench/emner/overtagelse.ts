/** MapLibre takes over: from the reader's wish until it shows, against a minimal MapLibre page, and what is seen to change. */
import type { Page } from "playwright-core";
import type { Baenk } from "../baenk";
import { lavLinje } from "../budget";
import type { Emne, Maaling } from "../emne";
import { appErKlar, MAPLIBRE_VISES, ZOOM_IND } from "../maaling/app";
import { andelForskellig } from "../maaling/billede";
import { forhold } from "../statistik";

const HOEJST_FORHOLD = 1.15;
/** Long enough for the SVG map to have settled after a zoom. */
const RO_MS = 600;
const KLAR = "[data-klar]";

/** Milliseconds from a click on `knap` until something matches `maal`, both seen from within the page. */
const klikTil = async (page: Page, knap: string, maal: string): Promise<number> => {
  await page.evaluate(
    ({ knap, maal }) => {
      const egetUr = window as unknown as { naaet: Promise<number> };
      egetUr.naaet = new Promise((klar) => {
        document.querySelector(knap)?.addEventListener(
          "click",
          () => {
            const start = performance.now();
            const iagttager = new MutationObserver(() => {
              if (document.querySelector(maal) === null) return;
              iagttager.disconnect();
              klar(performance.now() - start);
            });
            iagttager.observe(document, { subtree: true, attributes: true });
          },
          { capture: true, once: true },
        );
      });
    },
    { knap, maal },
  );
  await page.click(knap);
  return page.evaluate(() => (window as unknown as { naaet: Promise<number> }).naaet);
};

const maalEgen = (baenk: Baenk): Promise<Maaling> =>
  baenk.medSide({}, async ({ page }) => {
    await page.goto(baenk.egen, { waitUntil: "load" });
    await appErKlar(page);
    if ((await page.locator(MAPLIBRE_VISES).count()) > 0) throw new Error("expected the SVG map before the wish, got MapLibre");
    return { tal: { tid: await klikTil(page, ZOOM_IND, MAPLIBRE_VISES) } };
  });

/** The minimal page's map is as big as ours. */
const MINDSTE_VINDUE = { width: 674, height: 420 };

const maalMindste = (baenk: Baenk): Promise<Maaling> =>
  baenk.medSide({ viewport: MINDSTE_VINDUE }, async ({ page }) => {
    await page.goto(`${baenk.sider}maplibre/`, { waitUntil: "load" });
    return { tal: { tid: await klikTil(page, "button", KLAR) } };
  });

const maalMindsteFraStart = (baenk: Baenk): Promise<Maaling> =>
  baenk.medSide({ viewport: MINDSTE_VINDUE }, async ({ page }) => {
    await page.addInitScript((klar) => {
      new MutationObserver((_, iagttager) => {
        if (document.querySelector(klar) === null) return;
        iagttager.disconnect();
        performance.mark("klar");
      }).observe(document, { subtree: true, attributes: true });
    }, KLAR);
    await page.goto(`${baenk.sider}maplibre/?straks`, { waitUntil: "load" });
    await page.waitForSelector(KLAR);
    return { tal: { tid: await page.evaluate(() => performance.getEntriesByName("klar")[0]?.startTime ?? Number.NaN) } };
  });

/** The zoomed SVG map is pictured while MapLibre's script is held back, and again when it has taken over. */
const maalSpring = (baenk: Baenk): Promise<Maaling> =>
  baenk.medSide({}, async ({ page }) => {
    let slip = (): void => undefined;
    const sluppet = new Promise<void>((klar) => {
      slip = klar;
    });
    await page.route(/maplibre[^/]*\.js$/i, async (rute) => {
      await sluppet;
      await rute.continue();
    });
    await page.goto(baenk.egen, { waitUntil: "load" });
    await appErKlar(page);
    await page.click(ZOOM_IND);
    await page.waitForTimeout(RO_MS);
    const kort = page.locator("#kort");
    const foer = await kort.screenshot();
    slip();
    await page.waitForSelector(MAPLIBRE_VISES);
    await page.waitForTimeout(RO_MS);
    return { tal: { forskel: andelForskellig(foer, await kort.screenshot()) * 100 } };
  });

export const overtagelse: Emne = {
  titel: "MapLibre tager over (budget: ≤ 1,15 × den mindste MapLibre-side, uden synligt spring)",
  proever: [
    { navn: "egen overtagelse", maal: maalEgen },
    { navn: "mindste maplibre", maal: maalMindste },
    { navn: "mindste maplibre fra start", hoejstRunder: 3, maal: maalMindsteFraStart },
    { navn: "spring", hoejstRunder: 1, maal: maalSpring },
  ],
  opgoer: ({ tal }) => {
    const egen = tal("egen overtagelse", "tid");
    const mindste = tal("mindste maplibre", "tid");
    const fraStart = tal("mindste maplibre fra start", "tid");
    return {
      linjer: [
        lavLinje("vores: fra klik på zoom ind til MapLibre vises", egen, { enhed: "ms" }),
        lavLinje("mindste side: fra klik til første hele billede", mindste, { enhed: "ms" }),
        lavLinje("forhold", forhold(egen, mindste), { enhed: "×", decimaler: 2, graense: HOEJST_FORHOLD }),
        lavLinje("mindste side: fra navigationens start", fraStart, { enhed: "ms" }),
        lavLinje("forhold til den", forhold(egen, fraStart), { enhed: "×", decimaler: 2 }),
        lavLinje("pixels der ses forskellige før og efter", tal("spring", "forskel"), { enhed: "%", decimaler: 3 }),
      ],
      noter: [
        "Begge fra et klik på en færdig side, der endnu intet har hentet af MapLibre, til hændelsen «idle»: hele billedet er tegnet (hos os derefter taget i brug).",
        `Begge kort er lige store (${MINDSTE_VINDUE.width} × ${MINDSTE_VINDUE.height}); vores har 15 nabokommuner, kanter og mønstre, den mindste ét lag med de ti bydele.`,
      ],
    };
  },
};
