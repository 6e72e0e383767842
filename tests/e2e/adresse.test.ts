import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { startet } from "./browser";
import { aabnMed, knap, saetning, VENT } from "./laeser";

const { openPage } = startet();
const aabn = aabnMed(openPage);

const soegning = (page: Page) => new URL(page.url()).search;

test("Back and Forward go through level, indicator, selection and time, one choice at a time", async () => {
  const page = await aabn("/");
  const trin: { readonly sti: string; readonly saetning: string | null }[] = [{ sti: "", saetning: await saetning(page) }];
  const goer = async (handling: () => Promise<unknown>, sti: string) => {
    await handling();
    await expect.poll(() => soegning(page), VENT).toBe(sti);
    trin.push({ sti, saetning: await saetning(page) });
  };
  await goer(() => knap(page, "Kvarter").click(), "?niveau=kvarter");
  await goer(() => page.getByRole("link", { name: "Tæthed" }).click(), "?indikator=bef-taethed&niveau=kvarter");
  const husum = "indikator=bef-taethed&niveau=kvarter&omraade=kvarter:20902";
  await goer(() => page.locator("#panel select").selectOption("kvarter:20902"), `?${husum}`);
  const dengang = husum.replace("&omraade", "&tid=2000&omraade");
  await goer(() => page.locator("#tidslinje select").selectOption("2000"), `?${dengang}`);
  await goer(() => page.getByRole("link", { name: "Tabel", exact: true }).click(), `?visning=tabel&${dengang}`);
  const staarPaa = async (i: number) => {
    await expect.poll(() => soegning(page), VENT).toBe(trin[i]?.sti);
    await expect.poll(() => saetning(page), VENT).toBe(trin[i]?.saetning);
  };
  for (let i = trin.length - 2; i >= 0; i--) {
    await page.goBack();
    await staarPaa(i);
  }
  for (let i = 1; i < trin.length; i++) {
    await page.goForward();
    await staarPaa(i);
  }
});

test("a choice made the moment after Back, or after the page came, is a step of its own", async () => {
  const klikStraks = (navn: string) => [...document.querySelectorAll("button")].find((knap) => knap.textContent?.trim() === navn)?.click();
  const { page } = await openPage({
    webgl: false,
    foer: (side) =>
      side.addInitScript(() => {
        const iagttager = new MutationObserver(() => {
          const kort = document.querySelector('#kort svg[style*="--skala"]');
          if (kort === null) return;
          iagttager.disconnect();
          [...document.querySelectorAll("button")].find((knap) => knap.textContent?.trim() === "Kvarter")?.click();
        });
        iagttager.observe(document, { subtree: true, attributes: true });
      }),
  });
  await expect.poll(() => soegning(page), VENT).toBe("?niveau=kvarter");
  await page.getByRole("link", { name: "Tæthed" }).click();
  await expect.poll(() => soegning(page), VENT).toBe("?indikator=bef-taethed&niveau=kvarter");
  await page.evaluate(
    `addEventListener("popstate", () => setTimeout(() => (${klikStraks})("Lokaludvalg"), 20), { once: true }); history.back()`,
  );
  await expect.poll(() => soegning(page), VENT).toBe("?niveau=lokaludvalg");
  for (const sti of ["?niveau=kvarter", ""]) {
    await page.goBack();
    await expect.poll(() => soegning(page), VENT).toBe(sti);
  }
});

const LANG = "omraade=bydel:3".padEnd(100_000, "x");
test.each([
  ["markup", "?indikator=<script>alert(1)</script>&omraade=<img src=x onerror=alert(1)>"],
  [
    "unknown everything",
    "?visning=x&indikator=x&niveau=x&inden=999&tid=x&fra=x&omraade=x&klasse=99&skala=x&inddeling=x&graenser=x&palet=x&sprog=x&mere=x",
  ],
  ["lone surrogates and bad escapes", "?indikator=%ED%A0%80&tid=%&omraade=%E0%A4&niveau=%FF"],
  ["dates and numbers at the edge", "?tid=0000-00&fra=9999-13&klasse=8&inddeling=egne&graenser=-0,1e999,NaN"],
  ["areas that do not exist", "?omraade=bydel:99,kvarter:1,__proto__:1,bydel:3,bydel:4,bydel:5,bydel:6,bydel:7"],
  ["a camera at the end of the world", "?xyz=1#kort=99/91/181"],
])("an address of rubbish gives a valid page and a note that can be closed: %s", async (_, path) => {
  const page = await aabn(path);
  const note = page.locator("#besked .kasse");
  await note.waitFor();
  expect(await note.innerText()).toContain("Visningen blev tilpasset");
  expect(await saetning(page)).toMatch(/\d/);
  expect(await page.locator("#kort .omraader path").count()).toBeGreaterThanOrEqual(10);
  await note.getByRole("button", { name: "Luk" }).click();
  await note.waitFor({ state: "detached" });
  await page.locator("#tidslinje select").selectOption("2001");
  await expect.poll(() => soegning(page), VENT).toContain("tid=2001");
  expect(await note.count()).toBe(0);
});

test.each([
  ["query", `?${LANG}`],
  ["query of surrogates", `?indikator=${"\uD800".repeat(50_000)}`],
  ["hash", `#kort=${"9".repeat(100_000)}/1/1`],
])("an address of 100 kB is read in place and cut down to a valid one: %s", async (_, adresse) => {
  const page = await aabn("/");
  await page.evaluate((tekst) => {
    history.pushState(null, "", tekst);
    dispatchEvent(new PopStateEvent("popstate"));
  }, adresse);
  await expect.poll(() => page.url().length, VENT).toBeLessThan(500);
  expect(await saetning(page)).toMatch(/^Amager Vest er vokset mest/);
});

test("a cleaned address is no step of its own: Back leaves it", async () => {
  const page = await aabn("/?indikator=bef-antal");
  await page.evaluate(() => location.assign("?indikator=vrøvl&tid=1800&sprog=en"));
  await expect.poll(() => soegning(page), VENT).toBe("?tid=1995&sprog=en");
  await page.goBack();
  await expect.poll(() => soegning(page), VENT).toBe("?indikator=bef-antal");
  await expect.poll(() => page.locator("html").getAttribute("lang"), VENT).toBe("da");
});

test("another view begins at its top", async () => {
  const page = await aabn("/", { reducedMotion: true });
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await page.getByRole("link", { name: "Om", exact: true }).click();
  await page.getByRole("heading", { level: 1, name: "Om tallene" }).waitFor();
  await expect.poll(() => page.evaluate(() => scrollY), VENT).toBe(0);
});
