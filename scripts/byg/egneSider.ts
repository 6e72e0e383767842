/** Pages that are written at build and have a start of their own: the areas' pages, and the embeds. */
import { build, type Plugin, type Rolldown } from "vite";
import { laesVaerter } from "../vaerter.mjs";
import { ALIAS, DATAFILER, FAELLES, hentModul, lavDokument, stilPaaStedet, TREESHAKE } from "./faelles";
import { filerI } from "./licenser";

/**
 * Their script and style. A build of its own: sharing files with the app would load the app's on every page, and tie the two in knots (a page once
 * failed on a file that was asked for before it was run). `navn` begins the files' names.
 */
const bygSelv = async (skabelon: string, navn: string): Promise<Rolldown.RolldownOutput["output"]> => {
  const bygget = await build({
    configFile: false,
    logLevel: "error",
    base: "./",
    assetsInclude: DATAFILER,
    resolve: { alias: ALIAS },
    plugins: [stilPaaStedet()],
    build: {
      ...FAELLES,
      write: false,
      rolldownOptions: {
        input: skabelon,
        treeshake: TREESHAKE,
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
) => Promise<readonly { readonly sti: string; readonly indhold: string | Uint8Array }[]>;

/** The one template, filled in for each by `skriv`. What went into them is added to `indgik`. */
export const egneSider = (m: {
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
      m.indgik.push(...filerI(bygget));
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
export const skrivProfiler: Skriver = async (skabelon, m) => {
  const dokument = lavDokument();
  const { skrivProfiler: skriv } = await hentModul<typeof import("../profiler/skriv")>("./scripts/profiler/skriv.ts");
  return skriv(skabelon, { dokument, ...m });
};

/** The embeds' pages. */
export const skrivIndlejringer: Skriver = async (skabelon) => {
  const dokument = lavDokument();
  const { skrivIndlejringer: skriv } = await hentModul<typeof import("../indlejringer/skriv")>("./scripts/indlejringer/skriv.ts");
  return skriv(skabelon, { dokument, vaerter: laesVaerter(process.env.BYDELSKORT_VAERTER) });
};
