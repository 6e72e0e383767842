/** Puts finished files in place all at once, or not at all. */
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";

/**
 * Writes the files to a temporary folder beside their place, reads them back, lets `approve` look at them, and moves them in.
 * When `approve` throws, nothing has been touched. `filer`: path below `rod` → text.
 */
export const saveFiler = async (
  rod: string,
  filer: ReadonlyMap<string, string>,
  approve: (skrevet: ReadonlyMap<string, string>) => void,
): Promise<void> => {
  // In the project's own folder, so that the move is a rename on the same disk.
  await mkdir(join(rod, "geodata"), { recursive: true });
  const midlertidig = await mkdtemp(join(rod, "geodata", ".ny-"));
  try {
    const skrevet = new Map<string, string>();
    for (const [sti, tekst] of filer) {
      const ny = join(midlertidig, sti);
      await mkdir(dirname(ny), { recursive: true });
      await writeFile(ny, tekst);
      skrevet.set(sti, await readFile(ny, "utf8"));
    }
    approve(skrevet);
    for (const sti of filer.keys()) {
      await mkdir(dirname(join(rod, sti)), { recursive: true });
      await rename(join(midlertidig, sti), join(rod, sti));
    }
  } finally {
    await rm(midlertidig, { recursive: true, force: true });
  }
};
