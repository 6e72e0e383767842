/** Builds the bench's own pages the way the app is built, into a folder that no one commits. */
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "vite";

/** The pages' folders, by the script that stands beside each index.html: the search for unused files follows them. */
const SCRIPTS = [
  new URL("./d3/side.ts", import.meta.url),
  new URL("./maplibre/side.ts", import.meta.url),
  new URL("./skridt/side.ts", import.meta.url),
  new URL("./projekter/side.ts", import.meta.url),
];
const UD = fileURLToPath(new URL("../../../node_modules/.cache/bydelskort-bench/", import.meta.url));

/** Each alone: built together they would share chunks, and a minimal page would wait for one more file. */
const bygSide = (mappe: string): Promise<unknown> =>
  build({
    configFile: false,
    root: mappe,
    base: "./",
    publicDir: false,
    logLevel: "error",
    assetsInclude: ["**/*.csv", "**/*.geojson"],
    build: {
      outDir: `${UD}${basename(mappe)}`,
      emptyOutDir: true,
      target: "es2022",
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 1200,
      modulePreload: { polyfill: false },
    },
  });

/** Returns the folder; the pages are `d3/`, `maplibre/`, `skridt/` and `projekter/` in it. */
export const bygSider = async (): Promise<string> => {
  for (const script of SCRIPTS) await bygSide(fileURLToPath(new URL(".", script)));
  return UD;
};
