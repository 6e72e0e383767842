/** The bench itself: one Chromium, the production build and the bench's own pages on a server each, and a cold page for every measurement. */
import { readdir } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { type Browser, type BrowserContext, type CDPSession, chromium, type Page } from "playwright-core";
import { chromiumFlag, chromiumSti } from "../chromium.mjs";
import { startServer } from "../server.mjs";
import { bygSider } from "./sider/byg";

export type Sidevalg = {
  /** CSS pixels. Default 1280 × 800. */
  readonly viewport?: { readonly width: number; readonly height: number };
  readonly touch?: boolean;
  readonly deviceScaleFactor?: number;
  /** How many times slower the page's own thread runs. Default 1. */
  readonly drosling?: number;
  /** A network between page and server. Default: none, the machine itself. */
  readonly net?: { readonly forsinkelseMs: number; readonly bytesPrSekund: number };
};

export type Koldside = { readonly kontekst: BrowserContext; readonly page: Page; readonly cdp: CDPSession };

export type Baenk = {
  /** The folder of the production build. */
  readonly dist: string;
  /** Its address; ends with a slash. */
  readonly egen: string;
  /** The folder of `d3/`, `maplibre/`, `skridt/` and `projekter/`; ends with a slash. */
  readonly sider: string;
  /** Hands `arbejde` a page in a context of its own, with nothing cached, and closes it afterwards. */
  readonly medSide: <T>(valg: Sidevalg, arbejde: (side: Koldside) => Promise<T>) => Promise<T>;
  readonly luk: () => Promise<void>;
};

const COMPUTER = { width: 1280, height: 800 };

const medSide =
  (browser: Browser): Baenk["medSide"] =>
  async (valg, arbejde) => {
    const kontekst = await browser.newContext({
      viewport: valg.viewport ?? COMPUTER,
      locale: "da-DK",
      timezoneId: "Europe/Copenhagen",
      hasTouch: valg.touch ?? false,
      isMobile: valg.touch ?? false,
      deviceScaleFactor: valg.deviceScaleFactor ?? 1,
    });
    try {
      const page = await kontekst.newPage();
      const cdp = await kontekst.newCDPSession(page);
      if (valg.drosling !== undefined) await cdp.send("Emulation.setCPUThrottlingRate", { rate: valg.drosling });
      if (valg.net !== undefined) {
        const { forsinkelseMs, bytesPrSekund } = valg.net;
        const fart = { downloadThroughput: bytesPrSekund, uploadThroughput: bytesPrSekund };
        await cdp.send("Network.emulateNetworkConditions", { offline: false, latency: forsinkelseMs, ...fart });
      }
      return await arbejde({ kontekst, page, cdp });
    } finally {
      await kontekst.close();
    }
  };

/** Asks for every file once: the server packs it then, and the first visitor of a round would wait for that. */
const varm = async (rod: string, url: string): Promise<void> => {
  const filer = await readdir(rod, { recursive: true, withFileTypes: true });
  for (const fil of filer.filter((kandidat) => kandidat.isFile())) {
    const sti = relative(rod, join(fil.parentPath, fil.name)).split(sep).join("/");
    await (await fetch(new URL(sti, url), { headers: { "Accept-Encoding": "gzip, deflate, br" } })).arrayBuffer();
  }
};

/** `dist` is the folder of the production build. */
export const aabnBaenk = async (dist: string): Promise<Baenk> => {
  const mappe = await bygSider();
  const [egen, sider] = [await startServer({ rod: dist }), await startServer({ rod: mappe })];
  await varm(dist, egen.url);
  await varm(mappe, sider.url);
  const browser = await chromium.launch({ executablePath: chromiumSti, args: [...chromiumFlag] });
  return {
    dist,
    egen: egen.url,
    sider: sider.url,
    medSide: medSide(browser),
    luk: async () => {
      await browser.close();
      await Promise.all([egen.luk(), sider.luk()]);
    },
  };
};
