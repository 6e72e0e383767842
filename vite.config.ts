/** One build for all: hashed files that can be opened, no inlined data, the landing view drawn into the page. */
import { defineConfig, type Plugin } from "vite";
import { egneSider, skrivIndlejringer, skrivProfiler } from "./scripts/byg/egneSider";
import { kopi, lytter } from "./scripts/byg/enkeltfiler";
import { ALIAS, DATAFILER, FAELLES, hentModul, lavDokument, stilPaaStedet, TREESHAKE } from "./scripts/byg/faelles";
import { ikkefundet } from "./scripts/byg/ikkefundet";
import { licenser } from "./scripts/byg/licenser";
import { pak } from "./scripts/byg/pak";

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

/** What nearly every file of the build needs, and the pages that have a start of their own. */
const GRUND =
  /src\/(?:derive\/(?:husk|overblik|model\/(?!soegning)\w+|barometer\/lys|klasser\/(?:deling|graenser|palet)|kort\/(?:projektion|scene|tekstmaal)|tal\/(?:afledt|dato|format|maalord|vis))|domain\/(?:egetomraade|fund|indikator|katalog|maaling|niveau|omraade|projekt|slug|sprogvalg|tid|tekster\/da(?:\/\w+)?)|draw\/(?:ikon|link|kort\/(?:moenstre|svg))|state\/(?:egetomraade|enAf|kortfarver|planvalg|projektvalg|rettelse|tilpas|tilpasPlan|view))\.ts$|node_modules\/(?:d3-array\/dist|lit-html|simple-statistics\/src\/(?:ckmeans|make_matrix|numeric_sort|unique_count_sorted))|rolldown\/runtime/;

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

/** How far apart figures lie: for the planner's index and the areas side by side. */
const SPREDNING = /node_modules\/simple-statistics\/src\/(?:mean|standard_deviation|variance|sum\w*)\.js$/;

/** What a page has fetched before any of its scripts can ask for more. */
const STARTFILER = /^assets\/(?:index|main|grund|rolldown-runtime)-/;

/** What went into the pages that are built by themselves, for their licences. */
const indgik: string[] = [];

export default defineConfig({
  base: "./",
  plugins: [
    forside(),
    stilPaaStedet(),
    egneSider({ skabelon: "profil.html", navn: "profil", skriv: skrivProfiler, indgik }),
    egneSider({ skabelon: "indlejr.html", navn: "indlejr", skriv: skrivIndlejringer, indgik }),
    lytter(),
    ikkefundet(),
    licenser(indgik),
    kopi(),
    // Last: what it packs is what the others wrote.
    pak(),
  ],
  resolve: { alias: ALIAS },
  assetsInclude: DATAFILER,
  build: {
    ...FAELLES,
    // Not named once more by every import() in the start file.
    modulePreload: {
      polyfill: false,
      resolveDependencies: (_, filer, { hostType }) => (hostType === "js" ? filer.filter((fil) => !STARTFILER.test(fil)) : filer),
    },
    rolldownOptions: {
      treeshake: TREESHAKE,
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
            { name: "spredning", test: SPREDNING },
          ],
        },
      },
    },
  },
});
