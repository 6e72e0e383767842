/** One walk through every view: narrow, in forced colours, by keyboard alone, with more air, with larger text. What is asked is the same of all. */
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { billede } from "./billede";
import { startet } from "./browser";
import { danskeBeskeder, findDansk } from "./dansk";
import {
  fordoblTekst,
  giLuft,
  maalBevaegelse,
  maalLaegning,
  maalMaal,
  maalStop,
  paaEngelsk,
  type Sidevisning,
  type Stop,
  VISNINGER,
  ventTil,
} from "./gennemgang";
import { DESKTOP, tast } from "./laeser";
import { scan } from "./scan";

const { openPage } = startet();
/** 1280 × 1024 at 400 per cent. */
const SMALT = { width: 320, height: 256 };
const navngivet = (visninger: readonly Sidevisning[]) => visninger.map((visning) => [visning.path, visning] as const);

/** Every stop that Tab makes, until it leaves the page. */
const gaaIgennem = async (page: Page): Promise<readonly Stop[]> => {
  const stop: Stop[] = [];
  for (let i = 0; i < 400; i++) {
    await tast(page, "Tab");
    const her = await maalStop(page);
    if (her === undefined) return stop;
    stop.push(her);
  }
  throw new Error(`expected Tab to leave the page, met ${stop.at(-1)?.navn} after ${stop.length} stops`);
};

/** Controls that are on the page and can be used: what Tab must come by. Of a group of radio buttons, one. */
const betjening = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const grupper = new Set<string>();
    return [...document.querySelectorAll<HTMLInputElement>("a[href], button, select, input, textarea, summary, [tabindex='0']")].flatMap(
      (en) => {
        if (en.disabled || en.tabIndex < 0 || !en.checkVisibility({ visibilityProperty: true })) return [];
        if (en.type === "radio" && grupper.has(en.name)) return [];
        if (en.type === "radio") grupper.add(en.name);
        return [en.getAttribute("aria-label") ?? en.textContent?.trim().slice(0, 40) ?? ""];
      },
    );
  });

test.each(navngivet(VISNINGER))(
  "at 320 px in forced colours without motion, all of it is reached by Tab alone, seen when it is, large enough for a finger, and still: %s",
  async (path, visning) => {
    const { page } = await openPage({ path, viewport: SMALT, touch: true, forcedColors: true, reducedMotion: true, webgl: false });
    await ventTil(page, visning);
    const stop = await gaaIgennem(page);
    expect(stop.filter(({ fejl }) => fejl !== "")).toEqual([]);
    expect(new Set(stop.map(({ nr }) => nr)).size).toBe(stop.length);
    expect(stop.length).toBe((await betjening(page)).length);
    expect(await maalLaegning(page)).toEqual({ udenfor: [], afskaaret: [] });
    expect(await maalMaal(page, 44)).toEqual([]);
    expect(await maalBevaegelse(page)).toEqual([]);
    expect(await scan(page)).toEqual([]);
    await billede(page, `smalt-${path.replaceAll(/\W+/g, "-")}`);
  },
);

test.each(navngivet(VISNINGER.map(paaEngelsk)))(
  "in English at 320 px nothing is cut off or sticks out, axe finds nothing, and what is Danish says so: %s",
  async (path, visning) => {
    const { page } = await openPage({ path, viewport: { width: 320, height: 640 }, reducedMotion: true, webgl: false });
    await ventTil(page, visning);
    expect(await maalLaegning(page)).toEqual({ udenfor: [], afskaaret: [] });
    expect(await maalMaal(page, 24)).toEqual([]);
    await page.locator('html[lang="en"]').waitFor();
    expect(await findDansk(page, await danskeBeskeder())).toEqual([]);
    expect(await scan(page)).toEqual([]);
  },
);

test.each(navngivet(VISNINGER))(
  "with more air between lines, words and letters, and with text twice as large, no text is lost: %s",
  async (path, visning) => {
    const { page } = await openPage({ path, viewport: DESKTOP, reducedMotion: true, webgl: false });
    await ventTil(page, visning);
    await giLuft(page);
    expect(await maalLaegning(page)).toEqual({ udenfor: [], afskaaret: [] });
    await page.evaluate(() => {
      document.adoptedStyleSheets = [];
    });
    await fordoblTekst(page);
    await billede(page, `stor-${path.replaceAll(/\W+/g, "-")}`);
    expect(await maalLaegning(page)).toEqual({ udenfor: [], afskaaret: [] });
  },
);
