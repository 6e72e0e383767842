/** Listens for everything that a page must not do: complain, throw, break the CSP, fail a request, or ask another host. */
import type { BrowserContext } from "playwright-core";

/** One readable line per problem, oldest first. */
export type Problemer = () => readonly string[];

/** Without its address, and said again by the request itself. */
const DOBBELT = /^Failed to load resource:/;
/** The software driver about itself, whenever a WebGL canvas is read back into the page's picture: none of the page's doing. */
const DRIVER = /GL Driver Message .*GPU stall due to ReadPixels/;

/** Call before the first page opens. `oprindelse` is the origin that the page may ask. */
export const lytEfterProblemer = async (kontekst: BrowserContext, oprindelse: string): Promise<Problemer> => {
  const fund: string[] = [];
  await kontekst.exposeBinding("meldCspBrud", (_, brud: string) => void fund.push(`CSP: ${brud}`));
  await kontekst.addInitScript(() => {
    // A worker's violations do not come by here; Chromium writes them in the console.
    document.addEventListener("securitypolicyviolation", (brud) => {
      const meld = (globalThis as unknown as { meldCspBrud: (tekst: string) => void }).meldCspBrud;
      meld(`${brud.effectiveDirective} blocked ${brud.blockedURI} (${brud.sourceFile}:${brud.lineNumber})`);
    });
  });
  kontekst.on("console", (besked) => {
    const tekst = besked.text();
    if (!["error", "warning"].includes(besked.type()) || DOBBELT.test(tekst) || DRIVER.test(tekst)) return;
    fund.push(`console ${besked.type()}: ${tekst} (${besked.location().url})`);
  });
  kontekst.on("weberror", (fejl) => void fund.push(`uncaught: ${fejl.error().message}`));
  kontekst.on("request", (anmodning) => {
    const { origin, protocol } = new URL(anmodning.url());
    if (origin !== oprindelse && !["data:", "blob:"].includes(protocol)) fund.push(`foreign request: ${anmodning.url()}`);
  });
  kontekst.on("requestfailed", (anmodning) => {
    const grund = anmodning.failure()?.errorText ?? "unknown";
    // The page itself gave up a request that it no longer needed.
    if (grund !== "net::ERR_ABORTED") fund.push(`request failed: ${anmodning.url()} ${grund}`);
  });
  kontekst.on("response", (svar) => {
    if (svar.status() >= 400) fund.push(`request failed: ${svar.url()} ${svar.status()}`);
  });
  return () => fund;
};
