/** Writes the saved copy's worker beside the finished build: which files it keeps, each with its hash, and what their sum is called. */
import { createHash } from "node:crypto";
import { readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Kopifil, Kopiliste, Udgave } from "../../src/domain/kopi";
import type { Tid } from "../../src/domain/tid";

/** Embeds, and the files that only they ask for, are never kept. */
const INDLEJRET = /(?:^|\/)indlejr(?:\/|-|\.js$)/;

/** What a reader may see without asking for a download: every page, script, style, table and outline of the app. Not the areas' own tables and pictures for sharing, 12 of the build's 19 MB. */
const erMed = (sti: string): boolean =>
  !INDLEJRET.test(sti) && !/\.(?:br|gz|map)$/.test(sti) && (/^assets\/|^favicon\.svg$/.test(sti) || /(?:^|\/)index\.html$/.test(sti));

const sha256 = (indhold: string | Uint8Array, form: "base64" | "hex"): string => createHash("sha256").update(indhold).digest(form);

const laesFiler = async (dist: string): Promise<readonly Kopifil[]> => {
  const stier = (await readdir(dist, { recursive: true, withFileTypes: true }))
    .filter((en) => en.isFile())
    .map((en) => join(en.parentPath, en.name).slice(dist.length).replace(/^\/+/, ""))
    .filter(erMed)
    .sort((a, b) => (a < b ? -1 : 1));
  return Promise.all(
    stier.map(async (sti) => {
      const indhold = await readFile(join(dist, sti));
      // By its folder, which is the address that pages link to, and that no host leads elsewhere.
      return { sti: sti.replace(/(^|\/)index\.html$/, "$1"), sri: `sha256-${sha256(indhold, "base64")}`, bytes: indhold.length };
    }),
  );
};

/** `dist`: the folder of the finished build. `arbejder`: the worker's own code. Writes sw.js, and udgave.json for a page that asks what it would be. */
export const skrivKopi = async (dist: string, m: { readonly arbejder: string; readonly nyesteTal: Tid }): Promise<void> => {
  const filer = await laesFiler(dist);
  const udgave: Udgave = {
    navn: sha256(JSON.stringify(filer) + m.arbejder, "hex").slice(0, 12),
    bytes: filer.reduce((sum, { bytes }) => sum + bytes, 0),
    nyesteTal: m.nyesteTal,
  };
  const liste: Kopiliste = { ...udgave, filer };
  await writeFile(join(dist, "sw.js"), `const UDGAVE = ${JSON.stringify(liste)};\n${m.arbejder}`);
  await writeFile(join(dist, "udgave.json"), `${JSON.stringify(udgave)}\n`);
};
