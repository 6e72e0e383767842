/** What a reader does and sees, for the browser tests: opens a view, finds an area, reads the sentence, follows the focus. */
import type { Page } from "playwright-core";
import type { Side, Sidevalg } from "./browser";

/** For `expect.poll`: as long as a busy machine may need. */
export const VENT = { timeout: 25_000 };
export const DESKTOP = { width: 1280, height: 800 };
export const TELEFON = { width: 390, height: 844 };

/** The app has taken the prerendered map over and measured it. */
export const klar = (page: Page): Promise<void> => page.locator('#kort svg[style*="--skala"]').waitFor();

/** Opens a view that shows the map, and waits for the app. Without WebGL unless asked for: MapLibre has a file of its own. */
export const aabnMed =
  (openPage: (valg?: Sidevalg) => Promise<Side>) =>
  async (path: string, valg: Sidevalg = {}): Promise<Page> => {
    const { page } = await openPage({ path, webgl: false, ...valg });
    await klar(page);
    return page;
  };

export const saetning = (page: Page): Promise<string | null> => page.getByRole("heading", { level: 1 }).textContent();
export const knap = (page: Page, name: string | RegExp) => page.getByRole("button", { name, exact: true });
export const omraade = (page: Page, id: string) => page.locator(`#kort .omraader [data-id="${id}"]`);

/** A point of the window where this area lies on top: the middle of its box may be a neighbour's, or water. */
export const punktI = (page: Page, id: string): Promise<{ x: number; y: number }> =>
  omraade(page, id).evaluate((sti) => {
    const { x, y, width, height } = sti.getBoundingClientRect();
    for (let i = 1; i < 400; i++) {
      const [px, py] = [x + (width * ((i * 7) % 20)) / 20, y + (height * (i / 20)) / 20];
      if ([0, 3, -3].every((d) => document.elementFromPoint(px + d, py + d) === sti)) return { x: px, y: py };
    }
    throw new Error("expected a point inside the area, found none");
  });

/** Two frames: what was asked for is drawn, and what was disabled or taken away has lost the focus. */
export const tegnet = (page: Page): Promise<void> =>
  page.evaluate(() => new Promise((faerdig) => requestAnimationFrame(() => requestAnimationFrame(() => faerdig()))));

export const tast = async (page: Page, ...taster: readonly string[]): Promise<void> => {
  for (const en of taster) await page.keyboard.press(en);
};

export type Fokus = { readonly navn: string; readonly rolle: string; readonly synlig: boolean; readonly nr: number };

/** The focused element: its name, and whether its ring is drawn and nothing covers it. `nr` stays with the element. */
export const fokus = (page: Page): Promise<Fokus> =>
  page.evaluate(() => {
    const en = document.activeElement ?? document.body;
    const husket = globalThis as unknown as { moedte?: Map<Element, number> };
    husket.moedte ??= new Map();
    const { moedte } = husket;
    if (!moedte.has(en)) moedte.set(en, moedte.size);
    const { outlineStyle, outlineWidth } = getComputedStyle(en);
    const { x, y, width, height } = en.getBoundingClientRect();
    const [mx, my] = [Math.min(x + width / 2, innerWidth - 2), Math.min(y + Math.min(height / 2, 20), innerHeight - 2)];
    const oeverst = document.elementFromPoint(mx, my);
    // Of two handles on one line only the handles themselves take the pointer.
    const frit = oeverst !== null && (en.matches("input[type=range]") || en.contains(oeverst) || oeverst.contains(en));
    const etiket = en instanceof HTMLSelectElement || en instanceof HTMLInputElement ? en.labels?.[0]?.innerText : undefined;
    const tekst = en.getAttribute("aria-label") ?? etiket ?? (en as HTMLElement).innerText ?? "";
    return {
      navn:
        tekst
          .replace(/^[●■▲◆]\s*/, "")
          .split("\n")[0]
          ?.trim() ?? "",
      rolle: en.getAttribute("role") ?? en.tagName.toLowerCase(),
      synlig: outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2 && frit && y >= -1 && my >= 0 && my < innerHeight,
      nr: moedte.get(en) ?? -1,
    };
  });

/** Tabs on until the element with this name has the focus. */
export const gaaTil = async (page: Page, navn: string | RegExp, tab = "Tab"): Promise<void> => {
  const set: string[] = [];
  for (let i = 0; i < 160; i++) {
    await tast(page, tab);
    const her = (await fokus(page)).navn;
    if (typeof navn === "string" ? her === navn : navn.test(her)) return;
    set.push(her);
  }
  throw new Error(`expected ${tab} to reach «${navn}», met ${set.join(", ")}`);
};
