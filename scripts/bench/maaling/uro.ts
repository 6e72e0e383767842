/** What disturbs a reader: layout that moves and a page that does not answer, as Chromium itself reports it. */
import type { Page } from "playwright-core";

/** Times in milliseconds from the start of the navigation. */
export type Uro = {
  /** Layout shifts without a reader's click or key just before; `hvad` names what moved. */
  readonly skred: readonly { readonly start: number; readonly vaerdi: number; readonly hvad: string }[];
  /** Tasks of 50 ms and more. */
  readonly lange: readonly { readonly start: number; readonly varighed: number }[];
};

declare global {
  interface Window {
    benchUro: { skred: Uro["skred"][number][]; lange: Uro["lange"][number][] };
  }
}

/** To be called before the first request. */
export const lytEfterUro = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    type Skred = PerformanceEntry & { value: number; hadRecentInput: boolean; sources: readonly { node: Node | null }[] };
    window.benchUro = { skred: [], lange: [] };
    const navn = (node: Node | null): string => {
      const element = node instanceof Element ? node : node?.parentElement;
      return element?.id || element?.closest("[id]")?.id || element?.localName || "?";
    };
    new PerformanceObserver((liste) => {
      for (const post of liste.getEntries() as Skred[]) {
        if (post.hadRecentInput) continue;
        const hvad = [...new Set(post.sources.map(({ node }) => navn(node)))].join(", ");
        window.benchUro.skred.push({ start: post.startTime, vaerdi: post.value, hvad });
      }
    }).observe({ type: "layout-shift", buffered: true });
    new PerformanceObserver((liste) => {
      for (const { startTime, duration } of liste.getEntries()) window.benchUro.lange.push({ start: startTime, varighed: duration });
    }).observe({ type: "longtask", buffered: true });
  });

export const nu = (page: Page): Promise<number> => page.evaluate(() => performance.now());

/** What happened since `siden` (milliseconds of the page's clock). */
export const uroSiden = async (page: Page, siden: number): Promise<Uro> => {
  const { skred, lange } = await page.evaluate(() => window.benchUro);
  return { skred: skred.filter(({ start }) => start >= siden), lange: lange.filter(({ start }) => start >= siden) };
};

export const sumSkred = ({ skred }: Uro): number => skred.reduce((sum, { vaerdi }) => sum + vaerdi, 0);
/** 0 where no task was long enough to be reported. */
export const laengste = ({ lange }: Uro): number => lange.reduce((laengst, { varighed }) => Math.max(laengst, varighed), 0);
