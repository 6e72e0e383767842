/** One area's page, with the reader's comment and choice of sections, printed as a tagged PDF. What stands on paper, and how, is the page's. */
import { type Browser, errors, type Page } from "playwright-core";
import type { OmraadeId } from "../../src/domain/omraade";
import { profilnoegle } from "../../src/domain/slug";
import { skrivProfilvalg } from "../../src/state/profilvalg";
import type { Tryk } from "./bestilling";

export type Sideoenske = {
  /** The whole address of the page. */
  readonly adresse: string;
  readonly id: OmraadeId;
  /** Markdown. */
  readonly kommentar: string | undefined;
  readonly udeladte: readonly string[];
  /** How long the page may take to be ready, and the printing after it. Default 30 s each. */
  readonly taalmodighedMs?: number;
};

/** A4 in CSS pixels: what the page measures for the screen then fits the paper. */
const PAPIR = { width: 794, height: 1123 };
const TAALMODIGHED_MS = 30_000;

/** What the page finds about this reader before its script runs. */
const profil = ({ kommentar, udeladte }: Sideoenske): string => skrivProfilvalg({ kommentar: kommentar ?? "", udeladte });

const indenFor = async <T>(arbejde: Promise<T>, ms: number, fejl: string): Promise<T> => {
  let ur: NodeJS.Timeout | undefined;
  const udloeb = new Promise<never>((_, afvis) => {
    ur = setTimeout(() => afvis(new Error(fejl)), ms);
  });
  return Promise.race([arbejde, udloeb]).finally(() => clearTimeout(ur));
};

/** Playwright's own words for it are English, and name the call that happened to notice. */
const paaDansk = (grund: unknown): unknown =>
  grund instanceof Error && /has been closed|Target crashed|Page crashed/.test(grund.message)
    ? new Error("Chromium gik ned, mens rapporten blev lavet")
    : grund;

/** Opens the page and waits until its script has drawn what the reader chose. Rejects in Danish. */
const aabn = async (page: Page, { adresse, taalmodighedMs: ms = TAALMODIGHED_MS }: Sideoenske): Promise<void> => {
  const fejl: string[] = [];
  page.on("pageerror", ({ message }) => fejl.push(message));
  const sted = new URL(adresse).pathname;
  try {
    const svar = await page.goto(adresse, { waitUntil: "load", timeout: ms });
    if (svar?.ok() !== true) throw new Error(`siden ${sted} findes ikke (svar ${svar?.status() ?? "udeblev"})`);
    await page.locator('html[data-profil="klar"]').waitFor({ state: "attached", timeout: ms });
  } catch (grund) {
    if (!(grund instanceof errors.TimeoutError)) throw grund;
    const hvorfor = fejl[0] === undefined ? "" : `: sidens script gik i stå («${fejl[0]}»)`;
    throw new Error(`siden ${sted} blev ikke klar på ${Math.round(ms / 1000)} s${hvorfor}`);
  }
  await page.evaluate(async () => {
    await document.fonts.ready;
  });
};

/** Chromium writes its pages uncompressed, one object each. */
const taelSider = (bytes: Buffer): number => bytes.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length ?? 0;

/** A context of its own for each: no report sees another's comment. `foerTryk` meets the page as it will be printed. */
export const trykSide = async (browser: Browser, oenske: Sideoenske, foerTryk?: (page: Page) => Promise<void>): Promise<Tryk> => {
  const kontekst = await browser.newContext({
    viewport: PAPIR,
    locale: "da-DK",
    timezoneId: "Europe/Copenhagen",
    colorScheme: "light",
    reducedMotion: "reduce",
  });
  try {
    // A new page is about:blank first, which has no storage.
    await kontekst.addInitScript(
      ([noegle, vaerdi]) => {
        if (location.protocol.startsWith("http")) localStorage.setItem(noegle, vaerdi);
      },
      [profilnoegle(oenske.id), profil(oenske)] as const,
    );
    const page = await kontekst.newPage();
    // From the start: a font or a drawing that only paper has is then there too.
    await page.emulateMedia({ media: "print" });
    await aabn(page, oenske);
    await foerTryk?.(page);
    const bytes = await indenFor(
      page.pdf({ tagged: true, outline: true, preferCSSPageSize: true, printBackground: true }),
      oenske.taalmodighedMs ?? TAALMODIGHED_MS,
      "Chromium blev ikke færdig med at skrive PDF'en",
    );
    return { bytes, sider: taelSider(bytes) };
  } catch (grund) {
    throw paaDansk(grund);
  } finally {
    // Of a browser that is gone there is nothing to close, and the reason is told already.
    await kontekst.close().catch(() => undefined);
  }
};
