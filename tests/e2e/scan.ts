/** Runs axe-core over a page as it stands, with the rules of WCAG 2.2 AA. */
import axe from "axe-core";
import type { Page } from "playwright-core";

/** `target` is a CSS selector, `text` says what is wrong with it. */
export type Brud = { readonly id: string; readonly target: string; readonly text: string };

const WCAG = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/**
 * One entry per element at fault, empty when axe finds nothing. `ogsaa: ["best-practice"]` adds rules that the law does not ask for;
 * `hentStilark: false` keeps axe from copying style sheets that others import into the page, which the CSP refuses.
 */
export const scan = async (
  page: Page,
  { ogsaa = [], hentStilark = true }: { readonly ogsaa?: readonly string[]; readonly hentStilark?: boolean } = {},
): Promise<readonly Brud[]> => {
  // From the top: what the sticky head covers half of, where a step happened to leave the page, is no small target.
  await page.evaluate(() => scrollTo({ top: 0, behavior: "instant" }));
  // Through the debugger, so the page's CSP stays as strict as it is served.
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(
    ({ tags, preload }) =>
      (globalThis as unknown as { axe: typeof axe }).axe.run({
        runOnly: { type: "tag", values: tags },
        resultTypes: ["violations"],
        preload,
      }),
    { tags: [...WCAG, ...ogsaa], preload: hentStilark },
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => ({ id, target: target.join(" "), text: (failureSummary ?? "").replaceAll(/\s+/g, " ") })),
  );
};
