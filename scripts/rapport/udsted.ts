/** Where the reports are written, and the writing itself: a report is there whole, or not at all. */
import { mkdir, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

const findes = (sti: string) => stat(sti).catch(() => undefined);

/** One path per name, in their order. `ud` that ends with .pdf is a file, for one report; anything else a folder. Throws in Danish. */
export const findUdstier = async (ud: string, navne: readonly string[]): Promise<readonly string[]> => {
  const der = await findes(ud);
  const isFil = der === undefined ? /\.pdf$/i.test(ud) : !der.isDirectory();
  if (!isFil) return navne.map((navn) => join(ud, `${navn}.pdf`));
  if (!/\.pdf$/i.test(ud)) throw new Error(`--ud: ${ud} er en fil, som ikke ender på .pdf; forventet en PDF-fil eller en mappe`);
  if (navne.length > 1) throw new Error(`--ud: ${ud} er én fil, men der er ${navne.length} rapporter; giv en mappe i stedet`);
  return [ud];
};

/** Why nothing can be written there, in words that say what to do about it. */
const HVORFOR: Readonly<Record<string, string>> = {
  EACCES: "der er ikke adgang til at skrive der",
  EPERM: "der er ikke adgang til at skrive der",
  EROFS: "disken kan kun læses",
  ENOSPC: "der er ikke mere plads på disken",
  ENOTDIR: "en del af stien er en fil, ikke en mappe",
  EEXIST: "en del af stien er en fil, ikke en mappe",
  EBUSY: "filen er åben i et andet program",
  EISDIR: "der er en mappe af det navn",
};

const hvorforIkkeSkrevet = (sti: string, grund: unknown): string => {
  const kode = grund instanceof Error && "code" in grund ? String(grund.code) : "";
  return `${sti} kan ikke skrives: ${HVORFOR[kode] ?? (grund instanceof Error ? grund.message : String(grund))}`;
};

/** Rejects in Danish at the first that cannot be made. */
export const lavMapper = async (mapper: readonly string[]): Promise<void> => {
  for (const mappe of new Set(mapper))
    await mkdir(mappe, { recursive: true }).catch((grund) => {
      throw new Error(hvorforIkkeSkrevet(mappe, grund));
    });
};

/** The folder must be there. Rejects in Danish, and leaves neither a half file nor a harmed old one. */
export const gem = async (sti: string, bytes: Uint8Array): Promise<{ readonly erstattet: boolean }> => {
  const midlertidig = join(dirname(sti), `.${basename(sti)}.${process.pid}.del`);
  try {
    const erstattet = (await findes(sti)) !== undefined;
    await writeFile(midlertidig, bytes);
    await rename(midlertidig, sti);
    return { erstattet };
  } catch (grund) {
    await rm(midlertidig, { force: true }).catch(() => undefined);
    throw new Error(hvorforIkkeSkrevet(sti, grund));
  }
};
