/** Whether two builds are the same: every file, byte for byte. */
import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

const aftryk = async (mappe: string): Promise<ReadonlyMap<string, string>> => {
  const filer = (await readdir(mappe, { recursive: true, withFileTypes: true })).filter((fil) => fil.isFile());
  const par = filer.map(async ({ parentPath, name }): Promise<[string, string]> => {
    const fil = join(parentPath, name);
    return [
      fil.slice(mappe.length + 1),
      createHash("sha256")
        .update(await readFile(fil))
        .digest("hex"),
    ];
  });
  return new Map(await Promise.all(par));
};

export type Sammenligning = { readonly antal: number; readonly forskelle: readonly string[] };

/** `forskelle`: one Danish sentence per file that is not the same in both folders, sorted by name. */
export const sammenlign = async (foerste: string, anden: string): Promise<Sammenligning> => {
  const [a, b] = [await aftryk(foerste), await aftryk(anden)];
  const navne = [...new Set([...a.keys(), ...b.keys()])].sort();
  const forskelle = navne
    .filter((navn) => a.get(navn) !== b.get(navn))
    .map((navn) => `${navn} ${a.has(navn) && b.has(navn) ? "er forskellig" : `er kun i ${a.has(navn) ? "den første" : "den anden"}`}`);
  return { antal: a.size, forskelle };
};
