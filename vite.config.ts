/** One build for all: hashed files that can be opened, no inlined data, the landing view drawn into the page. */
import { Window } from "happy-dom";
import { build, defineConfig, type Plugin, type Rolldown, runnerImport } from "vite";

/** lit-html asks for a global document when it is loaded: it has to stand before the drawing code comes. */
const lavDokument = (): Document => {
  const vindue = new Window({ url: "http://localhost/" });
  Object.assign(globalThis, { document: vindue.document, window: vindue, HTMLElement: vindue.HTMLElement });
  return globalThis.document;
};
const hentModul = async <T>(fil: string): Promise<T> => (await runnerImport<T>(fil, { configFile: false, logLevel: "error" })).module;

const forside = (): Plugin => ({
  name: "bydelskort:forside",
  transformIndexHtml: {
    order: "pre",
    handler: async (html, { filename }) => {
      if (!filename.endsWith("index.html")) return html;
      const dokument = lavDokument();
      return (await hentModul<typeof import("./scripts/prerender")>("./scripts/prerender.ts")).prerender(html, dokument);
    },
  },
});

/** Vite asks for the style as for another host's, which a frame without an origin is refused. Scripts of modules are always asked for so. */
const stilPaaStedet = (): Plugin => ({
  name: "bydelskort:stil-paa-stedet",
  transformIndexHtml: { order: "post", handler: (html) => html.replace(/(<link rel="stylesheet") crossorigin/g, "$1") },
});

const SKABELON = "profil.html";

/** What both builds share: hashed files that can be opened, no inlined data, no polyfill. */
const FAELLES = { target: "es2022", assetsInlineLimit: 0, chunkSizeWarningLimit: 1200, modulePreload: { polyfill: false } } as const;

/**
 * The pages' own script and style. A build of its own: sharing files with the app would load the app's on every page, and tie the two in knots
 * (a page once failed on a file that was asked for before it was run).
 */
const bygProfil = async (): Promise<Rolldown.RolldownOutput["output"]> => {
  const bygget = await build({
    configFile: false,
    logLevel: "error",
    base: "./",
    plugins: [stilPaaStedet()],
    build: {
      ...FAELLES,
      write: false,
      rolldownOptions: {
        input: SKABELON,
        output: {
          entryFileNames: "assets/profil-start-[hash].js",
          chunkFileNames: "assets/profil-[name]-[hash].js",
          assetFileNames: ({ names }) =>
            names[0]?.endsWith(".css") ? "assets/profil-[name]-[hash][extname]" : "assets/[name]-[hash][extname]",
        },
      },
    },
  });
  if (!("output" in bygget)) throw new Error(`${SKABELON}: expected one build, got ${Array.isArray(bygget) ? bygget.length : "a watcher"}`);
  return bygget.output;
};

/** The areas' own pages: the one template, filled in for each. */
const profiler = (): Plugin => ({
  name: "bydelskort:profiler",
  generateBundle: {
    order: "post",
    handler: async function (_, bundle) {
      const filer = (await bygProfil()).map((fil) => ({ navn: fil.fileName, indhold: fil.type === "chunk" ? fil.code : fil.source }));
      const skabelon = filer.find(({ navn }) => navn === SKABELON);
      if (skabelon === undefined) this.error(`expected ${SKABELON} in the build, got none`);
      // The typeface is the app's own file.
      for (const { navn, indhold } of filer)
        if (navn !== SKABELON && bundle[navn] === undefined) this.emitFile({ type: "asset", fileName: navn, source: indhold });
      const { skrivProfiler } = await hentModul<typeof import("./scripts/profiler/skriv")>("./scripts/profiler/skriv.ts");
      const navngiv = (css: string): string => this.getFileName(this.emitFile({ type: "asset", name: "profil-sider.css", source: css }));
      for (const { sti, indhold } of await skrivProfiler(String(skabelon.indhold), { dokument: lavDokument(), navngiv }))
        this.emitFile({ type: "asset", fileName: sti, source: indhold });
    },
  },
});

/** The saved copy's worker, when everything else lies in the build's folder: it lists the files as they are served. Stands after every plugin that writes one. */
const kopi = (): Plugin => ({
  name: "bydelskort:kopi",
  writeBundle: {
    order: "post",
    sequential: true,
    handler: async ({ dir }) => {
      const bygget = await build({
        configFile: false,
        logLevel: "error",
        publicDir: false,
        build: {
          ...FAELLES,
          write: false,
          rolldownOptions: { input: "src/load/kopi/arbejder.ts", output: { format: "iife", entryFileNames: "sw.js" } },
        },
      });
      const [arbejder] = "output" in bygget ? bygget.output : [];
      if (arbejder === undefined || dir === undefined)
        throw new Error("sw.js: expected the worker as one script and a folder for it, got neither");
      const { skrivKopi } = await hentModul<typeof import("./scripts/kopi/skriv")>("./scripts/kopi/skriv.ts");
      const { nyesteTal } = await hentModul<typeof import("./scripts/kopi/nyestetal")>("./scripts/kopi/nyestetal.ts");
      await skrivKopi(dir, { arbejder: arbejder.code, nyesteTal: await nyesteTal() });
    },
  },
});

/** What nearly every file of the build needs, and the pages that have a start of their own. */
const GRUND =
  /src\/(?:derive\/(?:husk|overblik|model\/\w+|barometer\/lys|klasser\/(?:deling|graenser|palet)|kort\/(?:projektion|scene|tekstmaal)|tal\/(?:afledt|dato|format|maalord|vis))|domain\/(?:egetomraade|fund|indikator|katalog|maaling|niveau|omraade|projekt|slug|sprogvalg|tid|tekster\/da(?:\/\w+)?)|draw\/(?:ikon|link|kort\/(?:moenstre|svg))|state\/(?:egetomraade|enAf|kortfarver|planvalg|projektvalg|rettelse|tilpas|tilpasPlan|view))\.ts$|node_modules\/(?:d3-array\/dist|lit-html|simple-statistics)|rolldown\/runtime/;

/** What a file to take along needs, in any view. */
const GEM = /src\/(?:derive\/tal\/csv|draw\/(?:gem|barometer\/linkTil))\.ts$/;

/** What makes pictures: the head's dialog and the buttons below the figures have one of it. */
const BILLEDE = /src\/(?:derive\/hent\/opstilling|draw\/hent\/(?:billede|gembillede|tegn|udseende))\.ts$/;
const HENTKNAPPER = /src\/(?:derive\/hent\/(?:filnavn|ord)|domain\/tekster\/hent\/\w+|draw\/hent\/(?:knapper|legende))\.(?:ts|css)$/;

/** What the view of projects and the planner's overview both need. */
const PROJEKTFAELLES =
  /src\/(?:derive\/(?:hent\/projektramme|kort\/indeni|plan\/listetilstand)|derive\/projekter\/(?:filter|navne|placering|projektside|tilstand)|draw\/projekter\/(?:filtre|kortnavne|maerker)|domain\/tekster\/projekter\/\w+)\.ts$|faelles\.css$/;

/** What a page has fetched before any of its scripts can ask for more. */
const STARTFILER = /^assets\/(?:index|main|grund|rolldown-runtime)-/;

export default defineConfig({
  base: "./",
  plugins: [forside(), stilPaaStedet(), profiler(), kopi()],
  assetsInclude: ["**/*.csv", "**/*.geojson"],
  build: {
    ...FAELLES,
    // Not named once more by every import() in the start file.
    modulePreload: {
      polyfill: false,
      resolveDependencies: (_, filer, { hostType }) => (hostType === "js" ? filer.filter((fil) => !STARTFILER.test(fil)) : filer),
    },
    rolldownOptions: {
      checks: { pluginTimings: false },
      output: {
        assetFileNames: "assets/[name]-[hash][extname]",
        // What the start shares with the views that come later is one file, not one for each that shares it differently.
        codeSplitting: {
          includeDependenciesRecursively: false,
          groups: [
            { name: "grund", test: GRUND },
            { name: "gem", test: GEM },
            { name: "billede", test: BILLEDE },
            { name: "hentknapper", test: HENTKNAPPER },
            { name: "projektfaelles", test: PROJEKTFAELLES },
          ],
        },
      },
    },
  },
});
