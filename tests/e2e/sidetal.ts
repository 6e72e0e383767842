/** The figures that a page shows on paper, and which of them a PDF of it has lost. */
import type { Page } from "playwright-core";

/**
 * What stands in `.tal`, `td`, `th`, `text` and `[data-fund]` and can be seen in print, one space between words, as often as it stands there.
 * The page keeps its medium.
 */
export const talPaaSiden = async (page: Page): Promise<readonly string[]> => {
  const medie = await page.evaluate(() => (matchMedia("print").matches ? "print" : null));
  await page.emulateMedia({ media: "print" });
  const tal = await page.evaluate(() => {
    /** A box for screen readers alone is clipped to a point, and its text is on no paper. */
    const ses = (en: Element | null): boolean => {
      // What is hidden from screen readers (a mark beside its word, a number on a map) is no tagged text either.
      if (
        en === null ||
        en.closest("[aria-hidden=true]") !== null ||
        !en.checkVisibility({ visibilityProperty: true, opacityProperty: true })
      )
        return false;
      for (let om: Element | null = en; om !== null && om !== document.body; om = om.parentElement) {
        const { width, height } = om.getBoundingClientRect();
        if (om instanceof HTMLElement && getComputedStyle(om).overflow !== "visible" && width <= 1 && height <= 1) return false;
      }
      return true;
    };
    const setTekst = (en: Element): string => {
      const gang = document.createTreeWalker(en, NodeFilter.SHOW_TEXT);
      const dele: string[] = [];
      while (gang.nextNode()) if (ses(gang.currentNode.parentElement)) dele.push(gang.currentNode.textContent ?? "");
      return dele.join(" ").replace(/\s+/g, " ").trim();
    };
    return [...document.querySelectorAll(".tal, td, th, text, [data-fund]")]
      .filter((en) => en.parentElement?.closest("td, th, text, .tal") == null)
      .map(setTekst)
      .filter((tekst) => tekst !== "");
  });
  await page.emulateMedia({ media: medie });
  return tal;
};

/** Invisible places where a line may break. */
const BRUDSTEDER = /[\u00ad\u200b\u2060]/g;

/**
 * Text as it can be compared: without spaces, hyphens between letters and letters' size, which a narrow column changes; where a space parts two
 * numbers it becomes a mark, so that "1995, 17" and "199 517" remain what they are.
 */
const sammenlignelig = (tekst: string): string =>
  tekst
    .replace(BRUDSTEDER, "")
    .replace(/(?<=\p{L})[-‐]\s*(?=\p{L})/gu, "")
    .replace(/(?<=[\d.,])\s+(?=\d)/g, "|")
    .replace(/\s+/g, "")
    .toLowerCase();

/** Never a part of a longer number. */
const moenster = (tal: string): RegExp => {
  const tegn = sammenlignelig(tal);
  const foran = /^\d/.test(tegn) ? "(?<!\\d|\\d[.,])" : "";
  const bagefter = /\d$/.test(tegn) ? "(?!\\d|[.,]\\d)" : "";
  return new RegExp(`${foran}${tegn.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&")}${bagefter}`, "gu");
};

/** The figures that the pages' text does not hold as often as they are asked for, each once. A figure may go on from one page to the next. */
export const manglendeTal = (tal: readonly string[], sider: readonly string[]): readonly string[] => {
  const tekst = sammenlignelig(sider.join("\n"));
  const gange = new Map<string, number>();
  for (const et of tal) gange.set(et, (gange.get(et) ?? 0) + 1);
  return [...gange].flatMap(([et, antal]) => ((tekst.match(moenster(et))?.length ?? 0) >= antal ? [] : [et]));
};
