/** The built site that the reports are printed from: whether it is as new as what it is built from, and building it. */
import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { koerKommando } from "../test/kommando";
import type { Byg } from "./argumenter";

/** What the build reads, below the project's folder. */
const KILDER = ["src", "data", "geodata", "public", "scripts", "index.html", "profil.html", "vite.config.ts", "package-lock.json"];

/** The newest file's time in milliseconds; 0 for what is not there. */
const nyest = async (sti: string): Promise<number> => {
  const fundet = await stat(sti).catch(() => undefined);
  if (fundet === undefined) return 0;
  if (!fundet.isDirectory()) return fundet.mtimeMs;
  const dele = await readdir(sti, { recursive: true, withFileTypes: true });
  const tider = dele.filter((del) => del.isFile()).map((del) => stat(join(del.parentPath, del.name)));
  return Math.max(0, ...(await Promise.all(tider)).map(({ mtimeMs }) => mtimeMs));
};

/** What is wrong with `dist/` in the folder `rod`; undefined when it is newer than its sources. */
export const bygningsmangel = async (rod: string): Promise<"mangler" | "er ældre end kilderne" | undefined> => {
  const bygget = await stat(join(rod, "dist/index.html")).catch(() => undefined);
  if (bygget === undefined) return "mangler";
  const kilder = await Promise.all(KILDER.map((kilde) => nyest(join(rod, kilde))));
  return Math.max(...kilder) > bygget.mtimeMs ? "er ældre end kilderne" : undefined;
};

const byg = async (): Promise<void> => {
  // Vite's runner marks its process as "development"; the site is built for the reader.
  delete process.env.NODE_ENV;
  const { ok } = await koerKommando(["vite", "build", "--logLevel", "warn"]);
  if (!ok) throw new Error("Bygningen fejlede (linjerne ovenfor siger hvorfor). Ret fejlen, og prøv igen.");
};

/** Builds where `valg` and `mangel` ask for it, and says so. Rejects in Danish when there is no site to print from. */
export const sikrBygning = async (
  valg: Byg,
  {
    mangel,
    sig,
    bygger = byg,
  }: { mangel: Awaited<ReturnType<typeof bygningsmangel>>; sig: (linje: string) => void; bygger?: () => Promise<void> },
): Promise<void> => {
  if (valg === "nej") {
    if (mangel === "mangler") throw new Error("dist/ mangler, og --byg nej forbyder at bygge. Kør «npm run build», eller fjern --byg nej.");
    if (mangel !== undefined) sig(`Advarsel: dist/ ${mangel}; rapporterne laves af den, fordi --byg er nej.`);
    return;
  }
  if (valg === "efter behov" && mangel === undefined) return;
  sig(`Bygger siderne først: ${mangel === undefined ? "--byg er ja" : `dist/ ${mangel}`} …`);
  await bygger();
};
