/** Scripts of one file at an address that stays: the listener for pages that embed us, and the saved copy's worker. */
import { build, type Plugin } from "vite";
import { FAELLES, hentModul } from "./faelles";

/** Classic scripts: neither a foreign page nor every browser's worker takes a module. */
const bygEnkelt = async (input: string, navn: string): Promise<string> => {
  const bygget = await build({
    configFile: false,
    logLevel: "error",
    publicDir: false,
    build: { ...FAELLES, write: false, rolldownOptions: { input, output: { format: "iife", entryFileNames: navn } } },
  });
  const [fil] = "output" in bygget ? bygget.output : [];
  if (fil === undefined) throw new Error(`${navn}: expected ${input} as one script, got none`);
  return fil.code;
};

export const lytter = (): Plugin => ({
  name: "bydelskort:lytter",
  generateBundle: async function () {
    this.emitFile({ type: "asset", fileName: "indlejr.js", source: await bygEnkelt("src/indlejrlytter.ts", "indlejr.js") });
  },
});

/** When everything else lies in the build's folder: the worker lists the files as they are served. Stands after every plugin that writes one. */
export const kopi = (): Plugin => ({
  name: "bydelskort:kopi",
  writeBundle: {
    order: "post",
    sequential: true,
    handler: async ({ dir }) => {
      if (dir === undefined) throw new Error("sw.js: expected a folder for it, got none");
      const arbejder = await bygEnkelt("src/load/kopi/arbejder.ts", "sw.js");
      const { skrivKopi } = await hentModul<typeof import("../kopi/skriv")>("./scripts/kopi/skriv.ts");
      const { nyesteTal } = await hentModul<typeof import("../kopi/nyestetal")>("./scripts/kopi/nyestetal.ts");
      await skrivKopi(dir, { arbejder, nyesteTal: await nyesteTal() });
    },
  },
});
