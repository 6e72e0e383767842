/** Every report of the built site, as the command makes it: what the page shows on paper stands in the PDF. */
import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { chromiumFlag, chromiumSti } from "../../scripts/chromium.mjs";
import { trykSide } from "../../scripts/rapport/tryk";
import { startServer } from "../../scripts/server.mjs";
import { profilsti } from "../../src/domain/slug";
import { rigtigtKatalog } from "../fixtures/rigtigBank";
import { type Bogmaerke, tekstIPdf } from "./pdftekst";
import { manglendeTal, talPaaSiden } from "./sidetal";

const DIST = new URL("../../dist/", import.meta.url);
/** Both languages are drawn by the same code: in English one page of each kind. */
const ENGELSKE = ["bydel:3", "lokaludvalg:1", "by:101"];

const SIDER = rigtigtKatalog.omraader.flatMap((omraade) => {
  const side = profilsti(omraade);
  if (side === undefined) return [];
  const { id } = omraade;
  return [{ id, side, sprog: "da" }, ...(ENGELSKE.includes(id) ? [{ id, side: `en/${side}`, sprog: "en" }] : [])];
});

let browser: Browser;
let server: Awaited<ReturnType<typeof startServer>>;
beforeAll(async () => {
  if (!existsSync(new URL("index.html", DIST))) throw new Error("dist/ has no index.html: run «npm run build» before the browser tests");
  server = await startServer({ rod: DIST.pathname });
  browser = await chromium.launch({ executablePath: chromiumSti, args: [...chromiumFlag] });
});
afterAll(async () => {
  await browser?.close();
  await server?.luk();
});

const titler = (bogmaerker: readonly Bogmaerke[]): readonly string[] => bogmaerker.flatMap(({ titel, under }) => [titel, ...titler(under)]);

test.each(SIDER)("$side: every figure, bookmark and sentence of the page is in its PDF", async ({ id, side, sprog }) => {
  const kommentar = ENGELSKE.includes(id) ? "Lokaludvalgets egen bemærkning, med æ, ø og å." : "";
  let paaSiden = { tal: [] as readonly string[], overskrifter: [] as readonly string[], titel: "" };
  const oenske = { id, adresse: new URL(side, server.url).href, kommentar, udeladte: [] };
  const { bytes, sider } = await trykSide(browser, oenske, async (page) => {
    const overskrifter = await page
      .locator("h2:visible")
      .evaluateAll((alle) => alle.map(({ textContent }) => (textContent ?? "").replace(/\s+/g, " ").trim()));
    paaSiden = { tal: await talPaaSiden(page), overskrifter, titel: await page.title() };
  });
  const pdf = await tekstIPdf(bytes);
  expect(paaSiden.tal.length).toBeGreaterThan(10);
  expect(manglendeTal([...paaSiden.tal, ...(kommentar === "" ? [] : [kommentar])], pdf.sider)).toEqual([]);
  expect(pdf).toMatchObject({ maerket: true, sprog, titel: paaSiden.titel });
  expect(titler(pdf.bogmaerker)).toEqual(expect.arrayContaining([...paaSiden.overskrifter]));
  expect(sider).toBe(pdf.sider.length);
  // An area's own page is two sheets; a comment may ask for a third.
  if (!side.endsWith("statusrapport/")) expect(sider).toBeLessThanOrEqual(kommentar === "" ? 2 : 3);
});
