/** The areas' own pages as the build wrote them: valid, light, without a dead link, readable for all. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { HtmlValidate } from "html-validate";
import { describe, expect, test } from "vitest";
import { startet } from "./browser";
import { DESKTOP, TELEFON } from "./laeser";
import { scan } from "./scan";

const { openPage } = startet();
const DIST = new URL("../../dist/", import.meta.url).pathname;
const ALLE = readdirSync(DIST, { recursive: true })
  .map((fil) => String(fil).replaceAll("\\", "/"))
  .filter((fil) => fil.endsWith("/index.html"))
  .map((fil) => posix.dirname(fil));
const SIDER = ALLE.filter((sti) => /^(?:en\/)?(?:bydel\/|lokaludvalg\/|statusrapport$)/.test(sti));
const INDLEJRINGER = ALLE.filter((sti) => /^(?:en\/)?indlejr(?:\/|$)/.test(sti));
const htmlFor = (sti: string): string => readFileSync(join(DIST, sti, "index.html"), "utf8");
/** One page of each kind, in both languages: the rest are drawn by the same code. */
const SLAGS = ["bydel/noerrebro", "lokaludvalg/christianshavn", "statusrapport"].flatMap((sti) => [sti, `en/${sti}`]);

test("22 areas and the city have a page in each language", () => {
  expect(SIDER.filter((sti) => !sti.startsWith("en/") && sti !== "statusrapport")).toHaveLength(22);
  expect(SIDER).toHaveLength(46);
});

describe("each page as a file", () => {
  const validering = new HtmlValidate({ extends: ["html-validate:standard"] });

  test.each(SIDER)("%s is valid, at most 150 kB, and asks nothing that the CSP refuses", async (sti) => {
    const html = htmlFor(sti);
    const { results } = await validering.validateString(html);
    expect(results.flatMap(({ messages }) => messages.map(({ ruleId, message, line }) => `${line} ${ruleId}: ${message}`))).toEqual([]);
    expect(Buffer.byteLength(html)).toBeLessThanOrEqual(150_000);
    expect(html).not.toMatch(/<style|\sstyle=|\son\w+=|<script(?![^>]* src=)|\{\{|undefined|NaN/);
  });

  test("every embed is valid, and asks nothing that the CSP refuses", async () => {
    expect(INDLEJRINGER.length).toBeGreaterThan(250);
    for (const sti of INDLEJRINGER) {
      const html = htmlFor(sti);
      const { results } = await validering.validateString(html);
      const fund = results.flatMap(({ messages }) => messages.map(({ ruleId, message, line }) => `${line} ${ruleId}: ${message}`));
      expect({ sti, fund }).toEqual({ sti, fund: [] });
      expect(html).not.toMatch(/<style|\sstyle=|\son\w+=|<script(?![^>]* src=)|\{\{|undefined|NaN/);
    }
  });

  test("a planted fault is found: an element left open, two of one id", async () => {
    const skadet = htmlFor("bydel/noerrebro").replace("<h1>", '<div id="nyt"><h1>');
    const { results } = await validering.validateString(skadet);
    expect(results.flatMap(({ messages }) => messages.map(({ ruleId }) => ruleId))).toEqual(
      expect.arrayContaining(["close-order", "no-dup-id"]),
    );
  });
});

describe("links", () => {
  const ids = (html: string) => new Set([...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id));
  /** Why an address of a page leads nowhere; undefined where it leads somewhere. */
  const doed = (side: string, adresse: string): string | undefined => {
    const [sti = "", anker] = adresse.replace(/\?[^#]*/, "").split("#");
    if (/^(https?|mailto|data):/.test(sti)) return `${side}: ${adresse} leads out of the site`;
    const maal = sti === "" ? side : posix.normalize(posix.join(side, sti));
    const fil = maal.endsWith("/") || maal === side || maal === "." ? posix.join(maal, "index.html") : maal;
    if (maal.startsWith("..") || !existsSync(join(DIST, fil))) return `${side}: ${adresse} is no file`;
    return anker === undefined || anker === "" || ids(readFileSync(join(DIST, fil), "utf8")).has(anker)
      ? undefined
      : `${side}: ${adresse} has no such place`;
  };
  const adresser = (html: string) =>
    [...html.matchAll(/\s(?:href|src)="([^"]+)"|og:image" content="([^"]+)"/g)].map(([, a, b]) => (a ?? b ?? "").replaceAll("&amp;", "&"));

  test.each(SIDER)("%s has no dead link", (sti) => {
    const alle = adresser(htmlFor(sti));
    expect(alle.length).toBeGreaterThan(20);
    expect(alle.flatMap((adresse) => doed(sti, adresse) ?? [])).toEqual([]);
  });

  test("no embed has a dead link", () => {
    const alle = INDLEJRINGER.flatMap((sti) => adresser(htmlFor(sti)).map((adresse) => ({ sti, adresse })));
    expect(alle.length).toBeGreaterThan(1000);
    expect(alle.flatMap(({ sti, adresse }) => doed(sti, adresse) ?? [])).toEqual([]);
  });

  test("a dead link is found: a page, a place in a page, another site", () => {
    for (const adresse of ["../findes-ikke/", "#findes-ikke", "https://example.org/"])
      expect(doed("bydel/noerrebro", adresse)).toBeDefined();
  });

  test("both languages name each other", () => {
    for (const sti of SIDER) {
      const [egen, anden] = sti.startsWith("en/") ? ["en", sti.slice(3)] : ["da", `en/${sti}`];
      expect(htmlFor(sti)).toContain(`<html lang="${egen}"`);
      expect(SIDER).toContain(anden);
      expect(htmlFor(sti).match(/rel="alternate" hreflang="(da|en)"/g)).toHaveLength(2);
    }
  });

  test("from the front page every page is reached, without script", () => {
    const naaet = new Set(["."]);
    for (const sti of naaet)
      for (const adresse of adresser(htmlFor(sti))) {
        const maal = posix.normalize(posix.join(sti, adresse)).replace(/\/$/, "");
        if (SIDER.includes(maal)) naaet.add(maal);
      }
    expect([...naaet].filter((sti) => sti !== ".").sort()).toEqual([...SIDER].sort());
  });
});

describe("readable for all", () => {
  test.each(SIDER)("axe finds nothing on %s", async (sti) => {
    const { page } = await openPage({ path: `/${sti}/`, reducedMotion: true });
    await page.locator('html[data-profil="klar"]').waitFor();
    expect(await scan(page)).toEqual([]);
  });

  test.each(SLAGS)("on a phone and at 320 px %s stays within the page", async (sti) => {
    for (const viewport of [TELEFON, { width: 320, height: 640 }]) {
      const { page } = await openPage({ path: `/${sti}/`, viewport, touch: true });
      await page.locator('html[data-profil="klar"]').waitFor();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(viewport.width);
      const bredere = await page.evaluate(
        () => [...document.querySelectorAll(".rulle")].filter((en) => en.scrollWidth > en.clientWidth + 1).length,
      );
      expect(bredere).toBe(0);
      expect(await scan(page)).toEqual([]);
    }
  });

  test.each(SLAGS)("without script %s tells the same", async (sti) => {
    const tekst = async (javaScript: boolean) => {
      const { page } = await openPage({ path: `/${sti}/`, javaScript, viewport: DESKTOP });
      if (javaScript) await page.locator('html[data-profil="klar"]').waitFor();
      return page.locator("main").evaluate((main) => {
        // What only script can do is offered only with it.
        for (const knapper of main.querySelectorAll(".hentbillede")) knapper.remove();
        return [...main.querySelectorAll("[data-afsnit], [data-fund]")].map((en) => (en as HTMLElement).innerText.replace(/\s+/g, " "));
      });
    };
    const uden = await tekst(false);
    expect(uden.join().length).toBeGreaterThan(2000);
    expect(uden).toEqual(await tekst(true));
  });
});
