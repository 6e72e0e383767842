/** Which Chromium the tests, measurements and reports drive, and with which flags. How it gets here is `debian.mjs`'. */

export const chromiumSti = process.env.BYDELSKORT_CHROMIUM ?? "/usr/bin/chromium";

/**
 * WebGL in software as on locked-down office PCs; never `--use-angle=swiftshader`, which makes Chromium draw the page itself that way.
 * The rest keeps Chromium from calling hosts of its own.
 */
export const chromiumFlag = [
  "--disable-gpu",
  "--enable-unsafe-swiftshader",
  "--no-sandbox",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

export const CHROMIUM = { navn: "Chromium", sti: chromiumSti, pakke: "chromium", variabel: "BYDELSKORT_CHROMIUM" };

/** The typeface that Inter's reserve is measured to: Debian's Chromium only recommends it, and without it a page moves when Inter comes. */
export const SKRIFT = {
  navn: "skriften Liberation Sans",
  sti: "/usr/share/fonts/truetype/liberation/LiberationSans-Regular.ttf",
  pakke: "fonts-liberation",
};
