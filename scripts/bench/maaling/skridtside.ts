/** Drives the bench's step page: opens it on a renderer, runs frames, and proves by pixels that the picture followed. */
import type { Page } from "playwright-core";
import type { Baenk, Koldside } from "../baenk";
import type { Motornavn } from "../sider/skridt/side";
import { opsummer } from "../statistik";
import { andelFarvede } from "./farvepunkter";
import { medForbrug } from "./ydelse";

/** As in ydelse.md, with room around the page's 900 × 600 map. */
const VINDUE = { width: 1000, height: 700 };

/** Milliseconds per frame: the median interval between frames, and script on the page's thread. */
export type Loeb = { readonly ramme: number; readonly script: number };

export const medSkridtside = <T>(
  baenk: Baenk,
  { motor, antal }: { readonly motor: Motornavn; readonly antal: number },
  arbejde: (side: Koldside) => Promise<T>,
): Promise<T> =>
  baenk.medSide({ viewport: VINDUE }, async (side) => {
    await side.page.goto(`${baenk.sider}skridt/`, { waitUntil: "load" });
    await side.page.evaluate(({ motor, antal }) => window.skridtside.lav(motor, antal), { motor, antal });
    return arbejde(side);
  });

/** `skridt: false` draws as many frames with nothing changed. */
export const koerLoeb = async ({ page, cdp }: Koldside, billeder: number, skridt: boolean): Promise<Loeb> => {
  const { svar, forbrug } = await medForbrug(cdp, () =>
    page.evaluate(({ billeder, skridt }) => window.skridtside.koer(billeder, { skridt }), { billeder, skridt }),
  );
  return { ramme: opsummer(svar).median, script: forbrug.script / billeder };
};

/** The share of the biggest areas, 0–1, that have the colour on screen which the last step gave them. */
export const andelFulgte = async (page: Page, baenk: Baenk): Promise<number> => {
  const punkter = await page.evaluate(() => window.skridtside.farvepunkter());
  const url = `data:image/png;base64,${(await page.screenshot()).toString("base64")}`;
  const [andel = 0] = await baenk.medSide({}, (laeser) => andelFarvede(laeser.page, [{ url, vinduesbredde: VINDUE.width }], punkter));
  return andel;
};
