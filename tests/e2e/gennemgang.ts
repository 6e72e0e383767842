/** Every view of the site, for the tests that ask the same of all of them, and what is measured on each. */
import type { Page } from "playwright-core";

export type Sidevisning = {
  /** In Danish, below the root. */
  readonly path: string;
  /** Something that only stands there when the view is drawn in full. */
  readonly klar: string;
};

const PROFIL = 'html[data-profil="klar"]';
export const VISNINGER: readonly Sidevisning[] = [
  { path: "?omraade=bydel:3,bydel:9", klar: '#kort svg[style*="--skala"]' },
  { path: "?visning=barometer", klar: "#barometer h1" },
  { path: "?visning=indikator&indikator=besk-hoved", klar: "#barometer h1" },
  { path: "?visning=sammenlign&omraade=bydel:3,bydel:4,lokaludvalg:1,kvarter:20104", klar: "#sammenlign h1" },
  { path: "?visning=projekter&projekt=aabningstider-fritidstilbud", klar: "#projekter h1" },
  ...["behov", "raekkevidde", "eget", "indeks", "boliger"].map((del) => ({
    path: `?visning=plan&del=${del}&omraade=bydel:3`,
    klar: "#plan svg.plankort .omraade",
  })),
  { path: "?visning=tabel", klar: "#tabel table" },
  { path: "?visning=om", klar: "#om h1" },
  { path: "?visning=tilgaengelighed", klar: "#om h1" },
  { path: "bydel/noerrebro/", klar: PROFIL },
  { path: "statusrapport/", klar: PROFIL },
];

/** The same in English: an area's own page has an address of its own. */
export const paaEngelsk = ({ path, klar }: Sidevisning): Sidevisning => ({
  path: path.startsWith("?") ? `${path}&sprog=en` : `en/${path}`,
  klar,
});

export const ventTil = async (page: Page, { klar }: Sidevisning): Promise<void> => {
  await page.locator(klar).first().waitFor({ state: "attached" });
  await page.waitForLoadState("networkidle");
};

/** What is wrong, one readable line for each; the page itself is `vindue` wide. */
export type Laegning = { readonly udenfor: readonly string[]; readonly afskaaret: readonly string[] };

/** Text that sticks out of the window, or is cut off by a box that hides what it cannot hold. What scrolls in a region of its own may: that the region takes the focus is axe's to see. */
export const maalLaegning = (page: Page): Promise<Laegning> =>
  page.evaluate(() => {
    const vindue = document.documentElement.clientWidth;
    const sagt = (en: Element) => `${en.tagName.toLowerCase()}.${en.className}: ${en.textContent?.trim().slice(0, 40)}`;
    const ses = (en: Element) =>
      en.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
      en.closest(".kun-tale, svg, select, #spring, .spring, #live") === null;
    const harTekst = (en: Element) =>
      [...en.childNodes].some((barn) => barn.nodeType === Node.TEXT_NODE && (barn.textContent?.trim() ?? "") !== "");
    const tekst = [...document.querySelectorAll("body *")].filter((en) => ses(en) && harTekst(en));
    const ruller = (en: Element | null): boolean => {
      for (let op = en; op !== null; op = op.parentElement)
        if (op !== document.documentElement && /auto|scroll/.test(getComputedStyle(op).overflowX)) return true;
      return false;
    };
    const stikkerUd = (en: Element) => {
      const { left, right, width } = en.getBoundingClientRect();
      // Or out of its own box, where the next one may lie over it.
      const afKassen = en.clientWidth > 0 && en.scrollWidth > en.clientWidth + 1 && getComputedStyle(en).overflowX === "visible";
      return width > 1 && (left < -0.5 || right > vindue + 0.5 || afKassen) && !ruller(en);
    };
    const helt = document.querySelector("#om-tallet")?.textContent ?? "";
    const skjuler = (en: Element) => {
      // One line that never moves the map; the window behind "Om tallet" has the whole of it.
      if (en.matches("#saetning .meta span") && helt.includes(en.textContent ?? "")) return false;
      for (let op: Element | null = en; op !== null && op !== document.body; op = op.parentElement) {
        const { overflowX, overflowY } = getComputedStyle(op);
        if (!/hidden|clip/.test(overflowX + overflowY)) continue;
        const [ydre, indre] = [op.getBoundingClientRect(), en.getBoundingClientRect()];
        if (indre.right > ydre.right + 1.5 || indre.bottom > ydre.bottom + 1.5) return true;
        if (op === en && (en.scrollWidth > en.clientWidth + 1 || en.scrollHeight > en.clientHeight + 2)) return true;
      }
      return false;
    };
    const side = document.documentElement.scrollWidth;
    return {
      udenfor: [...(side > vindue ? [`the page is ${side} wide in a window of ${vindue}`] : []), ...tekst.filter(stikkerUd).map(sagt)],
      afskaaret: tekst.filter(skjuler).map(sagt),
    };
  });

/**
 * Controls that are smaller than `mindst` pixels either way. A link in a table, a list or a line of text needs 24, and one that is part of a
 * sentence needs nothing but the sentence's line (WCAG 2.5.8).
 */
export const maalMaal = (page: Page, mindst: number): Promise<readonly string[]> =>
  page.evaluate((oenske) => {
    const maal = (en: Element | null) => en?.getBoundingClientRect() ?? { width: 0, height: 0 };
    const erTekst = (en: Node) => en.nodeType === Node.TEXT_NODE && (en.textContent?.trim() ?? "") !== "";
    return [...document.querySelectorAll("a[href], button, select, input, summary, textarea")].flatMap((en) => {
      if (!en.checkVisibility({ visibilityProperty: true }) || en.closest("#spring, .spring") !== null) return [];
      if (en.matches("a[href]") && en.parentElement?.matches("p") === true && [...en.parentElement.childNodes].some(erTekst)) return [];
      const [egen, etiket] = [maal(en), maal(en.closest("label"))];
      const bredde = Math.max(egen.width, etiket.width);
      const hoejde = Math.max(egen.height, etiket.height);
      const iTabel = en.closest("table") !== null;
      const graense = en.matches("a[href]:not(.knap, .link)") && en.closest("table, li, p, dd") !== null ? 24 : oenske;
      // A name in a table is as wide as it is; its row gives it the height.
      const smal = bredde < (iTabel ? 24 : graense) - 0.5;
      const navn = en.getAttribute("aria-label") ?? en.textContent?.trim().slice(0, 30);
      return smal || hoejde < graense - 0.5 ? [`${en.tagName.toLowerCase()} ${navn} ${Math.round(bredde)}×${Math.round(hoejde)}`] : [];
    });
  }, mindst);

export type Stop = {
  readonly navn: string;
  /** Stays with the element. */
  readonly nr: number;
  /** Nothing, or what is wrong with how the focus is seen. */
  readonly fejl: string;
};

/** Where the focus is; undefined when it has left the page. Of a region higher than the window, what is in the window counts. */
export const maalStop = (page: Page): Promise<Stop | undefined> =>
  page.evaluate(() => {
    const en = document.activeElement;
    if (en === null || en === document.body) return undefined;
    const husket = globalThis as unknown as { moedte?: Map<Element, number> };
    husket.moedte ??= new Map();
    if (!husket.moedte.has(en)) husket.moedte.set(en, husket.moedte.size);
    const { left, top, right, bottom } = en.getBoundingClientRect();
    const [x0, y0, x1, y1] = [Math.max(0, left), Math.max(0, top), Math.min(innerWidth, right), Math.min(innerHeight, bottom)];
    const punkter = [0.1, 0.5, 0.9].flatMap((a) => [0.1, 0.5, 0.9].map((b) => [x0 + (x1 - x0) * a, y0 + (y1 - y0) * b] as const));
    const fri = ([x, y]: readonly [number, number]) => {
      const oeverst = document.elementFromPoint(x, y);
      return oeverst !== null && (en.matches("input[type=range]") || en.contains(oeverst) || oeverst.contains(en));
    };
    const ring = (af: Element) => {
      const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(af);
      return outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2 && !/, 0\)$|transparent/.test(outlineColor);
    };
    const fejl = [
      ...(x1 - x0 < 1 || y1 - y0 < 1 ? ["outside the window"] : punkter.some(fri) ? [] : ["covered"]),
      ...(ring(en) ? [] : ["no ring"]),
    ];
    const navn = en.getAttribute("aria-label") ?? en.textContent?.trim().slice(0, 40) ?? "";
    return {
      navn: `${en.getAttribute("role") ?? en.tagName.toLowerCase()} ${navn}`,
      nr: husket.moedte.get(en) ?? -1,
      fejl: fejl.join(", "),
    };
  });

/** Elements that move on their own, or would when something changes. */
export const maalBevaegelse = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => [
    ...document.getAnimations().map((en) => `running: ${en.constructor.name}`),
    ...[document.documentElement, ...document.querySelectorAll("body *")].flatMap((en) => {
      const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(en);
      const varer = transitionDuration.split(",").some((tid) => Number.parseFloat(tid) > 0);
      return varer || animationName !== "none" || scrollBehavior === "smooth" ? [`${en.tagName.toLowerCase()}.${en.className}`] : [];
    }),
  ]);

/** WCAG 1.4.12's spacing of text, by a style sheet of the reader's own. */
export const giLuft = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const ark = new CSSStyleSheet();
    ark.replaceSync(
      "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }",
    );
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, ark];
  });

/** Text alone at twice its size, as a browser that enlarges nothing else does it. Pictures keep theirs. */
export const fordoblTekst = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const alle = [...document.querySelectorAll<HTMLElement>("body, body *")].filter((en) => en.closest("svg") === null);
    const stoerrelser = alle.map((en) => Number.parseFloat(getComputedStyle(en).fontSize));
    for (const [i, en] of alle.entries()) en.style.fontSize = `${2 * (stoerrelser[i] ?? 0)}px`;
  });
