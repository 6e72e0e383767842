/** How much of the page's own thread something took, as Chromium accounts for it. */
import type { CDPSession } from "playwright-core";

/** Milliseconds: script, and style with layout. Painting and the screen are other threads'. */
export type Forbrug = { readonly script: number; readonly stilOgLayout: number };

const laes = async (cdp: CDPSession): Promise<Forbrug> => {
  const { metrics } = await cdp.send("Performance.getMetrics");
  const ms = (navn: string): number => (metrics.find(({ name }) => name === navn)?.value ?? Number.NaN) * 1000;
  return { script: ms("ScriptDuration"), stilOgLayout: ms("RecalcStyleDuration") + ms("LayoutDuration") };
};

/** What `arbejde` gave, and what it took. */
export const medForbrug = async <T>(
  cdp: CDPSession,
  arbejde: () => Promise<T>,
): Promise<{ readonly svar: T; readonly forbrug: Forbrug }> => {
  await cdp.send("Performance.enable");
  const foer = await laes(cdp);
  const svar = await arbejde();
  const efter = await laes(cdp);
  return { svar, forbrug: { script: efter.script - foer.script, stilOgLayout: efter.stilOgLayout - foer.stilOgLayout } };
};
