/** Which sections the pages have, asked of the pages themselves, so that a misspelt one is told before anything is printed. */
import type { Browser, Page } from "playwright-core";

/** Ids in their order, none when the page is not there: that is told when it is to be printed. */
const afsnitPaa = async (page: Page, adresse: string): Promise<readonly string[]> => {
  const svar = await fetch(adresse);
  if (!svar.ok) return [];
  // As it was built: the page's own script may take sections away.
  return page.evaluate(
    (html) => {
      const dokument = new DOMParser().parseFromString(html, "text/html");
      return [...dokument.querySelectorAll("section[data-afsnit][id]")].map(({ id }) => id);
    },
    await svar.text(),
  );
};

/** One sentence about the names that are on no page; undefined when all are known, or there are no sections to hold them against. */
export const ukendteAfsnit = (navne: readonly string[], afsnit: readonly string[]): string | undefined => {
  const kendte = [...new Set(afsnit)];
  const ukendte = navne.filter((navn) => !kendte.includes(navn));
  if (ukendte.length === 0 || kendte.length === 0) return undefined;
  return `--uden: ukendt afsnit ${ukendte.map((navn) => `«${navn}»`).join(", ")}. Kendte afsnit: ${kendte.join(", ")}`;
};

/** A section that only some of the pages have is left out where it is. Asks no page when nothing is to be left out. */
export const tjekUdeladte = async (
  browser: Browser,
  navne: readonly string[],
  adresser: readonly string[],
): Promise<string | undefined> => {
  if (navne.length === 0) return undefined;
  const page = await browser.newPage();
  try {
    const afsnit: string[] = [];
    for (const adresse of adresser) afsnit.push(...(await afsnitPaa(page, adresse)));
    return ukendteAfsnit(navne, afsnit);
  } finally {
    await page.close();
  }
};
