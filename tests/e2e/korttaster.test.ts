/** The map by keyboard, with real key presses on real data: every area, each arrow the way it points, and a map that is zoomed in. */
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { naboI, type Retning } from "../../src/derive/kort/nabo";
import type { Kortlag } from "../../src/domain/geometri";
import { KORTNIVEAUER } from "../../src/domain/niveau";
import { laesLag } from "../fixtures/rigtige";
import { startet } from "./browser";
import { aabnMed, fokus, gaaTil, tast, VENT } from "./laeser";
import { scan } from "./scan";

const { openPage } = startet();
const aabn = aabnMed(openPage);
const aabnPlan = async (path: string): Promise<Page> => {
  const { page } = await openPage({ path, webgl: false });
  await page.locator("svg.plankort .omraade").first().waitFor({ state: "attached" });
  return page;
};
const PILE: Readonly<Record<Retning, string>> = { nord: "ArrowUp", syd: "ArrowDown", oest: "ArrowRight", vest: "ArrowLeft" };
const RETNINGER = Object.keys(PILE) as Retning[];

/** The area that a screen reader stands on: its id, and what is said of it. */
const paa = (page: Page) =>
  page.evaluate(() => {
    const en = document.getElementById(document.querySelector("#kort [role=listbox]")?.getAttribute("aria-activedescendant") ?? "");
    return { id: en?.getAttribute("data-id"), tale: en?.getAttribute("aria-label") ?? "" };
  });
const tilKortet = async (page: Page): Promise<void> => {
  await tast(page, "Tab", "Enter");
  expect((await fokus(page)).rolle).toBe("listbox");
};
/** The part of the map in sight: left, top, width in map units. */
const udsnit = async (page: Page) =>
  ((await page.locator("#kort svg.svgkort").getAttribute("viewBox")) ?? "").split(" ").map(Number) as [number, number, number, number];

/** The shortest way by arrows, as directions. */
const vej = (lag: Kortlag, fra: number, til: number): readonly Retning[] => {
  const veje = new Map<number, readonly Retning[]>([[fra, []]]);
  for (const [nr, foer] of veje)
    for (const retning of RETNINGER) {
      const naeste = naboI(lag, nr, retning);
      if (naeste !== undefined && !veje.has(naeste.nr)) veje.set(naeste.nr, [...foer, retning]);
    }
  return veje.get(til) ?? expect.fail(`no way from ${fra} to ${til}`);
};

test.each(KORTNIVEAUER)(
  "every area is reached with the arrow keys, and each arrow leads the way that it points on the globe: %s",
  async (niveau) => {
    const lag = laesLag(niveau);
    const page = await aabn(`/?niveau=${niveau}`);
    await tilKortet(page);
    await expect.poll(async () => (await paa(page)).id, VENT).toBe(lag.former[0]?.id);
    let her = lag.former[0] ?? expect.fail("no area");
    const moedt = new Set([her.id]);
    for (const maal of lag.former) {
      if (moedt.has(maal.id)) continue;
      for (const retning of vej(lag, her.nr, maal.nr)) {
        await tast(page, PILE[retning]);
        const { id } = await paa(page);
        const naeste = lag.former.find((form) => form.id === id) ?? expect.fail(`no area ${id}`);
        const [[lon0, lat0], [lon1, lat1]] = [her.label, naeste.label];
        expect(
          { nord: lat1 - lat0, syd: lat0 - lat1, oest: lon1 - lon0, vest: lon0 - lon1 }[retning],
          `${her.navn} ${retning} ${naeste.navn}`,
        ).toBeGreaterThan(0);
        her = naeste;
        moedt.add(her.id);
      }
      expect(her.id).toBe(maal.id);
    }
    expect(moedt.size).toBe(lag.former.length);
  },
);

test.each([
  ["da", /^[^:]+: \d+, nr\. \d+ af 10$/],
  ["en", /^[^:]+: \d+, no\. \d+ of 10$/],
] as const)("each area says its name, value and rank, and Esc clears what was chosen: %s", async (sprog, moenster) => {
  const page = await aabn(`/?sprog=${sprog}`);
  await page.locator(`html[lang=${sprog}]`).waitFor();
  await tilKortet(page);
  for (const pil of ["ArrowUp", "ArrowLeft", "ArrowDown"]) {
    await tast(page, pil);
    expect((await paa(page)).tale).toMatch(moenster);
  }
  await tast(page, "Enter");
  await expect.poll(() => page.url(), VENT).toContain("omraade=bydel:");
  await tast(page, "Escape");
  await expect.poll(() => page.url(), VENT).not.toContain("omraade=");
});

test("a map that is zoomed in is moved by Shift and arrows, and follows the area that is walked to", async () => {
  const page = await aabn("/");
  await tilKortet(page);
  const helt = await udsnit(page);
  await tast(page, "+", "+", "+");
  await expect.poll(async () => (await udsnit(page))[2], VENT).toBeLessThan(helt[2] / 3);
  const foer = await udsnit(page);
  await tast(page, "Shift+ArrowRight");
  await expect.poll(async () => (await udsnit(page))[0], VENT).toBeCloseTo(foer[0] + foer[2] / 4, 0);
  await tast(page, "Shift+ArrowUp");
  await expect.poll(async () => (await udsnit(page))[1], VENT).toBeCloseTo(foer[1] - foer[3] / 4, 0);
  for (const pil of ["ArrowLeft", "ArrowLeft", "ArrowLeft", "ArrowDown", "ArrowDown"]) {
    await tast(page, pil);
    const { id } = await paa(page);
    const [kasse, kort] = [
      await page.locator(`#kort .omraader [data-id="${id}"]`).boundingBox(),
      await page.locator("#kort").boundingBox(),
    ];
    if (kasse === null || kort === null) expect.fail("expected boxes");
    expect(kasse.x < kort.x + kort.width && kasse.x + kasse.width > kort.x, `${id} ${pil}`).toBe(true);
    expect(kasse.y < kort.y + kort.height && kasse.y + kasse.height > kort.y, `${id} ${pil}`).toBe(true);
  }
});

test.each([
  ["/", "#kort", "Zoom ind", "Flyt kortet mod øst", "Vis hele byen", "svg.svgkort"],
  ["/?sprog=en", "#kort", "Zoom in", "Move the map east", "Show the whole city", "svg.svgkort"],
  ["/?visning=plan", ".plankortplads", "Zoom ind", "Flyt kortet mod øst", "Vis hele byen", "svg.plankort"],
])(
  "nobody has to drag: four arrows come when the map is zoomed in and go when it is whole again (%s in %s)",
  async (path, kort, ind, oest, hele, svg) => {
    const page = path.includes("plan") ? await aabnPlan(path) : await aabn(path);
    const venstre = async () => Number((await page.locator(`${kort} ${svg}`).getAttribute("viewBox"))?.split(" ")[0]);
    const pil = page.locator(kort).getByRole("button", { name: oest });
    expect(await pil.isVisible()).toBe(false);
    await page.locator(kort).getByRole("button", { name: ind }).click();
    await pil.waitFor();
    expect(await page.locator(`${kort} .flytknapper button`).count()).toBe(4);
    const foer = await venstre();
    await pil.focus();
    await tast(page, "Enter");
    await expect.poll(venstre, VENT).toBeGreaterThan(foer + 10);
    expect(await scan(page)).toEqual([]);
    await page.locator(kort).getByRole("button", { name: hele }).click();
    await expect.poll(() => pil.isVisible(), VENT).toBe(false);
  },
);

test.each([
  ["/", "Tastatur", /Shift \+ piletaster\s+flytter kortet/],
  ["/?sprog=en", "Keyboard", /Shift \+ arrow keys\s+move the map/],
])("the keys are told beside the map, and the focus comes back: %s", async (path, navn, moenster) => {
  const page = await aabn(path);
  await gaaTil(page, navn);
  await tast(page, "Enter");
  const hjaelp = page.locator("#kort [popover]");
  await expect.poll(() => hjaelp.isVisible(), VENT).toBe(true);
  expect(await hjaelp.innerText()).toMatch(moenster);
  expect(await scan(page)).toEqual([]);
  await tast(page, "Escape");
  await expect.poll(() => hjaelp.isVisible(), VENT).toBe(false);
  expect((await fokus(page)).navn).toBe(navn);
});
