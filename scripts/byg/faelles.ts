/** What every build shares, and how the build reaches the app's own code. */
import { Window } from "happy-dom";
import { type Plugin, runnerImport } from "vite";

/** Hashed files that can be opened, no inlined data, no polyfill. */
export const FAELLES = { target: "es2022", assetsInlineLimit: 0, chunkSizeWarningLimit: 1200, modulePreload: { polyfill: false } } as const;

/** Module by module: bundled as one, its classifiers and tables, which nobody asks for, come along (0.7 kB gz). */
export const ALIAS = { "simple-statistics": `${process.cwd()}/node_modules/simple-statistics/index.js` };
export const TREESHAKE = { moduleSideEffects: [{ test: /node_modules\/simple-statistics\//, sideEffects: false }] };
export const DATAFILER = ["**/*.csv", "**/*.geojson"];

/** lit-html asks for a global document when it is loaded: it has to stand before the drawing code comes. */
export const lavDokument = (): Document => {
  const vindue = new Window({ url: "http://localhost/" });
  Object.assign(globalThis, { document: vindue.document, window: vindue, HTMLElement: vindue.HTMLElement });
  return globalThis.document;
};

/** `fil` from the project's root. */
export const hentModul = async <T>(fil: string): Promise<T> =>
  (await runnerImport<T>(fil, { configFile: false, logLevel: "error" })).module;

/** Vite asks for the style as for another host's, which a frame without an origin is refused. Scripts of modules are always asked for so. */
export const stilPaaStedet = (): Plugin => ({
  name: "bydelskort:stil-paa-stedet",
  transformIndexHtml: { order: "post", handler: (html) => html.replace(/(<link rel="stylesheet") crossorigin/g, "$1") },
});
