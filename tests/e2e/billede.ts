/** Pictures of pages, kept in tests/e2e/billeder/ (not committed) for a person to look at, and compared pixel by pixel. */
import { mkdir, writeFile } from "node:fs/promises";
import pixelmatch from "pixelmatch";
import type { Page } from "playwright-core";
import { PNG } from "pngjs";

const MAPPE = new URL("billeder/", import.meta.url).pathname;

type Udsnit = { readonly x: number; readonly y: number; readonly width: number; readonly height: number };

const gem = async (navn: string, indhold: Buffer): Promise<void> => {
  await mkdir(MAPPE, { recursive: true });
  await writeFile(`${MAPPE}${navn}.png`, indhold);
};

/** Takes and keeps `billeder/NAVN.png` of what is in the window, or of `udsnit` (CSS pixels in the window). */
export const billede = async (page: Page, navn: string, udsnit?: Udsnit): Promise<PNG> => {
  const indhold = await page.screenshot({ animations: "disabled", ...(udsnit === undefined ? {} : { clip: { ...udsnit } }) });
  await gem(navn, indhold);
  return PNG.sync.read(indhold);
};

/**
 * The share of pixels, 0–1, that a person would see as different; smoothed edges do not count. Keeps `billeder/NAVN.png` with them in red.
 * 1 when the sizes differ.
 */
export const andelForskellig = async (navn: string, [foer, efter]: readonly [PNG, PNG]): Promise<number> => {
  const { width, height } = foer;
  if (efter.width !== width || efter.height !== height) return 1;
  const forskel = new PNG({ width, height });
  const antal = pixelmatch(foer.data, efter.data, forskel.data, width, height, { threshold: 0.1 });
  await gem(navn, PNG.sync.write(forskel));
  return antal / (width * height);
};
