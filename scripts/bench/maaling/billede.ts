/** How much two pictures of the page differ. */
import pixelmatch from "pixelmatch";
import { PNG } from "pngjs";

/** Share of pixels, 0–1, that a person would see as different; smoothed edges do not count. 1 when the sizes differ. */
export const andelForskellig = (foer: Buffer, efter: Buffer): number => {
  const [a, b] = [PNG.sync.read(foer), PNG.sync.read(efter)];
  if (a.width !== b.width || a.height !== b.height) return 1;
  return pixelmatch(a.data, b.data, undefined, a.width, a.height, { threshold: 0.1 }) / (a.width * a.height);
};
