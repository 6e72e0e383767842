/** One build for all: hashed files that can be opened, no inlined data, the landing view drawn into the page. */
import { Window } from "happy-dom";
import { build, defineConfig, type Plugin, type Rolldown, runnerImport } from "vite";
import { laesVaerter } from "./scripts/vaerter.mjs";

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

const ALIAS = { "simple-statistics": new URL("node_modules/simple-statistics/index.js", import.meta.url).pathname };

/** What every build shares: hashed files that can be opened, no inlined data, no polyfill. */
const FAELLES = { target: "es2022", assetsInlineLimit: 0, chunkSizeWarningLimit: 1200, modulePreload: { polyfill: false } } as const;

/**
 * The script and style of pages with a start of their own. A build of its own: sharing files with the app would load the app's on every page, and
 * tie the two in knots (a page once failed on a file that was asked for before it was run). `navn` begins the files' names.
 */
const bygSelv = async (skabelon: string, navn: string): Promise<Rolldown.RolldownOutput["output"]> => {
  const bygget = await build({
    configFile: false,
    logLevel: "error",
    base: "./",
    assetsInclude: ["**/*.csv", "**/*.geojson"],
    resolve: { alias: ALIAS },
    build: {
      ...FAELLES,
      write: false,
      rolldownOptions: {
        input: skabelon,
        output: {
          entryFileNames: `assets/${navn}-start-[hash].js`,
          chunkFileNames: `assets/${navn}-[name]-[hash].js`,
          assetFileNames: ({ names }) =>
            names[0]?.endsWith(".css") ? `assets/${navn}-[name]-[hash][extname]` : "assets/[name]-[hash][extname]",
        },
      },
    },
  });
  if (!("output" in bygget)) throw new Error(`${skabelon}: expected one build, got ${Array.isArray(bygget) ? bygget.length : "a watcher"}`);
  return bygget.output;
};

type Skriver = (
  skabelon: string,
  m: { readonly navngiv: (css: string) => string },
) => Promise<readonly { sti: string; indhold: string | Uint8Array }[]>;

/** Pages that are written at build: the one template, filled in for each by `skriv`. What went into them is added to `indgik`. */
const egneSider = (m: {
  readonly skabelon: string;
  readonly navn: string;
  readonly skriv: Skriver;
  readonly indgik: string[];
}): Plugin => ({
  name: `bydelskort:${m.navn}`,
  generateBundle: {
    order: "post",
    handler: async function (_, bundle) {
      const bygget = await bygSelv(m.skabelon, m.navn);
      m.indgik.push(...(await hentModul<typeof import("./scripts/byg/licenser")>("./scripts/byg/licenser.ts")).filerI(bygget));
      const filer = bygget.map((fil) => ({ navn: fil.fileName, indhold: fil.type === "chunk" ? fil.code : fil.source }));
      const skabelon = filer.find(({ navn }) => navn === m.skabelon);
      if (skabelon === undefined) this.error(`expected ${m.skabelon} in the build, got none`);
      // Typeface, tables and outlines are the app's own files.
      for (const { navn, indhold } of filer)
        if (navn !== m.skabelon && bundle[navn] === undefined) this.emitFile({ type: "asset", fileName: navn, source: indhold });
      const navngiv = (css: string): string => this.getFileName(this.emitFile({ type: "asset", name: `${m.navn}-sider.css`, source: css }));
      for (const { sti, indhold } of await m.skriv(String(skabelon.indhold), { navngiv }))
        this.emitFile({ type: "asset", fileName: sti, source: indhold });
    },
  },
});

/** The areas' own pages, and the city's report. */
const skrivProfiler: Skriver = async (skabelon, m) => {
  const dokument = lavDokument();
  return (await hentModul<typeof import("./scripts/profiler/skriv")>("./scripts/profiler/skriv.ts")).skrivProfiler(skabelon, {
    dokument,
    ...m,
  });
};
/** The embeds' pages. */
const skrivIndlejringer: Skriver = async (skabelon) => {
  const dokument = lavDokument();
  const { skrivIndlejringer: skriv } = await hentModul<typeof import("./scripts/indlejringer/skriv")>("./scripts/indlejringer/skriv.ts");
  return skriv(skabelon, { dokument, vaerter: laesVaerter(process.env.BYDELSKORT_VAERTER) });
};

/** What nearly every file of the build needs, and the pages that have a start of their own. */
const GRUND =
  /src\/(?:derive\/(?:husk|overblik|model\/\w+|barometer\/lys|klasser\/(?:deling|graenser|palet)|kort\/(?:projektion|scene|tekstmaal)|tal\/(?:afledt|dato|format|maalord|vis))|domain\/(?:egetomraade|fund|indikator|katalog|maaling|niveau|omraade|projekt|slug|sprogvalg|tid|tekster\/da(?:\/\w+)?)|draw\/(?:ikon|link|kort\/(?:moenstre|svg))|state\/(?:egetomraade|enAf|kortfarver|planvalg|projektvalg|rettelse|tilpas|tilpasPlan|view))\.ts$|node_modules\/(?:d3-array\/dist|lit-html|simple-statistics)|rolldown\/runtime/;

/** What a file to take along needs, in any view. */
const GEM = /src\/(?:derive\/tal\/csv|draw\/(?:gem|barometer\/linkTil))\.ts$/;

/** How a map is worked by keys and buttons: for the window of help, the arrows, MapLibre and the accessibility statement. */
const KORTBETJENING = /src\/(?:domain\/tekster\/kortbetjening\/\w+|draw\/kort\/(?:flytknapper|kortbetjening|tastaturhjaelp))\.ts$/;

/** What makes pictures: the head's dialog and the buttons below the figures have one of it. */
const BILLEDE = /src\/(?:derive\/hent\/opstilling|draw\/hent\/(?:billede|gembillede|tegn|udseende))\.ts$/;
const HENTKNAPPER = /src\/(?:derive\/hent\/(?:filnavn|ord)|domain\/tekster\/hent\/\w+|draw\/hent\/(?:knapper|legende))\.(?:ts|css)$/;

/** What the view of projects and the planner's overview both need. */
const PROJEKTFAELLES =
  /src\/(?:derive\/(?:hent\/projektramme|kort\/indeni|plan\/listetilstand)|derive\/projekter\/(?:filter|navne|placering|projektside|tilstand)|draw\/projekter\/(?:filtre|kortnavne|maerker)|domain\/tekster\/projekter\/\w+)\.ts$|faelles\.css$/;

/** The listener for pages that embed us, as one classic script at an address that stays. */
const lytter = (): Plugin => ({
  name: "bydelskort:lytter",
  generateBundle: async function () {
    const bygget = await build({
      configFile: false,
      logLevel: "error",
      build: { ...FAELLES, write: false, lib: { entry: "src/indlejrlytter.ts", formats: ["iife"], name: "bydelskort" } },
    });
    const [fil] = [bygget].flat().flatMap((en) => ("output" in en ? en.output : []));
    if (fil?.type !== "chunk") this.error("expected one script of src/indlejrlytter.ts, got none");
    this.emitFile({ type: "asset", fileName: "indlejr.js", source: fil.code });
  },
});

/** What stands beside the pages: the page for a wrong address, the licences, and everything packed. */
const ledsagere = async (iSiderne: readonly string[]): Promise<Plugin[]> => {
  const { ikkefundet } = await hentModul<typeof import("./scripts/byg/ikkefundet")>("./scripts/byg/ikkefundet.ts");
  const { licenser } = await hentModul<typeof import("./scripts/byg/licenser")>("./scripts/byg/licenser.ts");
  const { pak } = await hentModul<typeof import("./scripts/byg/pak")>("./scripts/byg/pak.ts");
  return [ikkefundet(), licenser(iSiderne), pak()];
};

const iSiderne: string[] = [];

export default defineConfig({
  base: "./",
  plugins: [
    forside(),
    egneSider({ skabelon: "profil.html", navn: "profil", skriv: skrivProfiler, indgik: iSiderne }),
    egneSider({ skabelon: "indlejr.html", navn: "indlejr", skriv: skrivIndlejringer, indgik: iSiderne }),
    lytter(),
    ledsagere(iSiderne),
  ],
  // Module by module: bundled as one, its classifiers and tables, which nobody asks for, come along (0.7 kB gz).
  resolve: { alias: ALIAS },
  assetsInclude: ["**/*.csv", "**/*.geojson"],
  build: {
    ...FAELLES,
    rolldownOptions: {
      treeshake: { moduleSideEffects: [{ test: /node_modules\/simple-statistics\//, sideEffects: false }] },
      checks: { pluginTimings: false },
      output: {
        assetFileNames: "assets/[name]-[hash][extname]",
        // What the start shares with the views that come later is one file, not one for each that shares it differently.
        codeSplitting: {
          includeDependenciesRecursively: false,
          groups: [
            { name: "grund", test: GRUND },
            { name: "gem", test: GEM },
            { name: "kortbetjening", test: KORTBETJENING },
            { name: "billede", test: BILLEDE },
            { name: "hentknapper", test: HENTKNAPPER },
            { name: "projektfaelles", test: PROJEKTFAELLES },
          ],
        },
      },
    },
  },
});
