/** What the bench must know of the app's page: when it works, where its controls are. */
import type { Page } from "playwright-core";

/** Resolves when the app has drawn this level's map itself: only then the map knows its own scale. */
export const appErKlar = async (page: Page, niveau = "bydel"): Promise<void> => {
  await page.waitForFunction((niveau) => {
    const svg = document.querySelector<SVGSVGElement>(`#kort .svgkort[data-niveau="${niveau}"]`);
    return svg !== null && svg.style.getPropertyValue("--skala") !== "";
  }, niveau);
};

export const ZOOM_IND = "#kort .kortknapper button:first-child";
export const NAESTE_TID = "#tidslinje .tidsvalg button:last-of-type";
export const AFSPIL = "#tidslinje .spil";
export const MAPLIBRE_VISES = '#kort[data-motor="maplibre"]';
/** An indicator's link at the side: shown on a wide screen. */
export const indikatorlink = (id: string): string => `#indikatorer a[href*="indikator=${id}"]`;
/** The landing view's indicator is the default, and not in its address. */
export const FORSIDENS_INDIKATOR = "#indikatorer li:first-child a";
