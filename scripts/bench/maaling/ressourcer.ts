/** What a page has fetched, as the browser accounts for it. */
import type { Page } from "playwright-core";

/** Times in milliseconds from the start of the navigation; `overfoert` in bytes as they came over the wire, without headers. */
export type Ressource = { readonly url: string; readonly startMs: number; readonly slutMs: number; readonly overfoert: number };

/** The document first, then what it fetched, a worker's own script included. */
export const hentedeRessourcer = (page: Page): Promise<readonly Ressource[]> =>
  page.evaluate(() =>
    [...performance.getEntriesByType("navigation"), ...performance.getEntriesByType("resource")].map((post) => {
      const { name, startTime, responseEnd, encodedBodySize } = post as PerformanceResourceTiming;
      return { url: name, startMs: startTime, slutMs: responseEnd, overfoert: encodedBodySize };
    }),
  );
