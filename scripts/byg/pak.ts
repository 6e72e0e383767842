/** Packs the built text files beforehand, as hard as can be: a server that packs at each visit has no time for that. */
import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, rename, writeFile } from "node:fs/promises";
import { extname, join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import type { Plugin } from "vite";
import { erTekst, TYPER } from "../typer.mjs";

const KVALITET = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY };
/** Node writes no time into gzip's header, so that the same text gives the same bytes. */
const KODNINGER = [
  {
    endelse: ".br",
    pak: (raa: Buffer) => promisify(brotliCompress)(raa, { params: { ...KVALITET, [constants.BROTLI_PARAM_SIZE_HINT]: raa.length } }),
  },
  { endelse: ".gz", pak: (raa: Buffer) => promisify(gzip)(raa, { level: constants.Z_BEST_COMPRESSION }) },
];

/** Files in work at once: libuv's own number of threads. */
const SAMTIDIGE = 4;

/** Where packed text is kept by its content: most of a build's 15 MB is as in the one before, and packing takes longer than the rest. */
const LAGER = "node_modules/.cache/bydelskort/pak";
/** Another zlib may pack otherwise. */
const UDGAVE = `${process.versions.brotli}|${process.versions.zlib}|`;

const pakFil = async (fil: string, lager: string): Promise<void> => {
  const raa = await readFile(fil);
  const noegle = createHash("sha256").update(UDGAVE).update(raa).digest("hex");
  for (const { endelse, pak } of KODNINGER) {
    const gemt = join(lager, noegle + endelse);
    const kendt = await readFile(gemt).catch(() => undefined);
    const pakket = kendt ?? (await pak(raa));
    await writeFile(fil + endelse, pakket);
    if (kendt !== undefined) continue;
    // Whole or not at all, also where two builds run at once.
    const halv = `${gemt}.${process.pid}`;
    await writeFile(halv, pakket);
    await rename(halv, gemt);
  }
};

/** Writes `.br` and `.gz` beside each text file below `mappe`; what is already in the folder `lager` is taken from there. */
export const pakMappe = async (mappe: string, lager: string): Promise<void> => {
  await mkdir(lager, { recursive: true });
  const filer = (await readdir(mappe, { recursive: true })).filter((fil) => erTekst(TYPER[extname(fil)] ?? ""));
  const naeste = filer.values();
  const arbejder = async (): Promise<void> => {
    for (const fil of naeste) await pakFil(join(mappe, fil), lager);
  };
  await Promise.all(Array.from({ length: SAMTIDIGE }, arbejder));
};

/** Packs what has been written. */
export const pak = (): Plugin => {
  let rod = ".";
  return {
    name: "bydelskort:pak",
    configResolved: ({ root }) => {
      rod = root;
    },
    writeBundle: {
      order: "post",
      sequential: true,
      handler: async ({ dir }) => {
        if (dir !== undefined) await pakMappe(dir, join(rod, LAGER));
      },
    },
  };
};
