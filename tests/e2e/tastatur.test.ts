/** No mouse anywhere in this file: what is done here is done with keys alone. */
import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { startet } from "./browser";
import { aabnMed, fokus, gaaTil, saetning, tast, VENT } from "./laeser";

const { openPage } = startet();
const aabn = aabnMed(openPage);

const live = (page: Page) => page.locator("#live").textContent();
const panel = (page: Page) => page.getByRole("complementary").innerText();
/** The area that a screen reader stands on. */
const paa = (page: Page) =>
  page.evaluate(() => {
    const id = document.querySelector("#kort [role=listbox]")?.getAttribute("aria-activedescendant") ?? "";
    return document.getElementById(id)?.getAttribute("aria-label")?.split(":")[0];
  });

test("from the page's top to the map, to a bydel, to its figure: read in the panel and in the live region", async () => {
  const page = await aabn("/");
  await tast(page, "Tab");
  expect((await fokus(page)).navn).toBe("Gå til kortet");
  await tast(page, "Enter");
  expect((await fokus(page)).rolle).toBe("listbox");
  await expect.poll(() => paa(page), VENT).toBe("Indre By");
  for (const [pil, navn] of [
    ["ArrowUp", "Østerbro"],
    ["ArrowLeft", "Bispebjerg"],
    ["ArrowLeft", "Brønshøj-Husum"],
    ["ArrowDown", "Vanløse"],
    ["ArrowDown", "Valby"],
    ["ArrowRight", "Vesterbro-Kongens Enghave"],
    ["ArrowLeft", "Valby"],
  ] as const) {
    await tast(page, pil);
    expect(await paa(page)).toBe(navn);
  }
  await expect.poll(() => live(page), VENT).toMatch(/^Valby voksede fra 43\.634 til 65\.485 beboere/);
  await tast(page, "Enter");
  await expect.poll(() => panel(page), VENT).toMatch(/Valgt bydel\s+Valby\s+150[\s\S]*nr\. 3 af 10/);
  await tast(page, "ArrowUp", "Shift+Enter");
  await expect.poll(() => panel(page), VENT).toMatch(/Valby[\s\S]*Vanløse[\s\S]*Sammenlign/);
  expect((await fokus(page)).rolle).toBe("listbox");
  await tast(page, "Escape");
  await expect.poll(() => panel(page), VENT).toMatch(/København\s+142/);
});

test("a bydel is chosen in the list, time is moved, and the value is said once it rests", async () => {
  const page = await aabn("/");
  await gaaTil(page, "Nørrebro");
  await tast(page, "Enter");
  await expect.poll(() => panel(page), VENT).toMatch(/Nørrebro\s+116/);
  await gaaTil(page, "Vælg tidspunkt", "Shift+Tab");
  await gaaTil(page, "Afspil", "Shift+Tab");
  await tast(page, "Tab", "Home");
  await expect.poll(() => saetning(page), VENT).not.toMatch(/2025/);
  await tast(page, "ArrowRight");
  await expect.poll(() => saetning(page), VENT).toMatch(/^Nørrebro voksede .* fra 1995 til 1996/);
  await expect.poll(() => live(page), VENT).toBe(await saetning(page));
  const celle = await page.locator("#tabel tr.valgt td").first().innerText();
  expect(await panel(page)).toMatch(new RegExp(`Nørrebro\\s+${celle}\\s+nr\\.`));
  expect((await fokus(page)).navn).toBe("Vælg tidspunkt");
});

test("the indicator is changed in the list, and by search: letters, arrow, Enter", async () => {
  const page = await aabn("/");
  await gaaTil(page, "Tæthed");
  await tast(page, "Enter");
  await expect.poll(() => saetning(page), VENT).toMatch(/^Tæthed 2025: højest i Nørrebro/);
  expect((await fokus(page)).navn).toBe("Tæthed");
  await gaaTil(page, /^Søg bydel/, "Shift+Tab");
  await page.keyboard.type("norrebro");
  const felt = page.getByRole("combobox", { name: /^Søg/ });
  expect(await felt.getAttribute("aria-expanded")).toBe("true");
  await tast(page, "ArrowDown");
  const valgt = await felt.getAttribute("aria-activedescendant");
  expect(await page.locator(`#${valgt}`).innerText()).toMatch(/^Nørrebro\s+Bydel$/);
  await tast(page, "Enter");
  await expect.poll(() => panel(page), VENT).toMatch(/Valgt bydel\s+Nørrebro/);
  expect((await fokus(page)).rolle).toBe("combobox");
  await page.keyboard.type("xyzzy");
  await page.getByText("Intet fundet for «xyzzy»").waitFor();
  await tast(page, "Escape");
  expect(await felt.inputValue()).toBe("");
});

test("the table is one skip link away, and sorts by its headings", async () => {
  const page = await aabn("/");
  await tast(page, "Tab", "Tab", "Enter");
  expect(await page.evaluate(() => document.activeElement?.closest("#tabel") !== null)).toBe(true);
  await gaaTil(page, /^Område/);
  await tast(page, "Enter");
  const foerste = page.locator("#tabel tbody th").first();
  await expect.poll(() => foerste.innerText(), VENT).toBe("Amager Vest");
  await tast(page, "Enter");
  await expect.poll(() => foerste.innerText(), VENT).toBe("Østerbro");
  expect(await page.locator("#tabel thead th").first().getAttribute("aria-sort")).toBe("descending");
});
