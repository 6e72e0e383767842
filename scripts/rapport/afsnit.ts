/** Which sections the pages have, asked of the pages themselves, so that a misspelt one is told before anything is printed. */
import type { Browser } from "playwright-core";

/** Ids of the page's sections in their order, undefined when the page is not there: that is told when it is to be printed. */
const afsnitPaa = async (browser: Browser, adresse: string): Promise<readonly string[] | undefined> => {
  // Before the page's script, which may take sections away.
  const kontekst = await browser.newContext({ javaScriptEnabled: false });
  try {
    const page = await kontekst.newPage();
    const svar = await page.goto(adresse, { waitUntil: "domcontentloaded" });
    if (svar?.ok() !== true) return undefined;
    return await page.locator("section[data-afsnit][id]").evaluateAll((afsnit) => afsnit.map(({ id }) => id));
  } catch {
    return undefined;
  } finally {
    await kontekst.close();
  }
};

/** One sentence about the names that no page has; undefined when each is on some page, or no page could be read. */
export const ukendteAfsnit = (navne: readonly string[], sider: readonly (readonly string[])[]): string | undefined => {
  const kendte = [...new Set(sider.flat())];
  const ukendte = navne.filter((navn) => !kendte.includes(navn));
  if (ukendte.length === 0 || sider.length === 0) return undefined;
  return `--uden: ukendt afsnit ${ukendte.map((navn) => `«${navn}»`).join(", ")}. Kendte afsnit: ${kendte.join(", ")}`;
};

/** Asks every page, two at a time at most; asks none when nothing is to be left out. */
export const tjekUdeladte = async (
  browser: Browser,
  navne: readonly string[],
  adresser: readonly string[],
): Promise<string | undefined> => {
  if (navne.length === 0) return undefined;
  const sider: (readonly string[])[] = [];
  for (const adresse of adresser) sider.push((await afsnitPaa(browser, adresse)) ?? []);
  return ukendteAfsnit(
    navne,
    sider.filter((afsnit) => afsnit.length > 0),
  );
};
