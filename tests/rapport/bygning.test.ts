import { mkdir, mkdtemp, rm, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { bygningsmangel, sikrBygning } from "../../scripts/rapport/bygning";

let rod: string;
beforeEach(async () => {
  rod = await mkdtemp(join(tmpdir(), "bydelskort-bygning-"));
  await skriv("src/dyb/kilde.ts", 1000);
  await skriv("data/tal.csv", 1000);
});
afterEach(() => rm(rod, { recursive: true }));

/** `sekund` is when the file was last written. */
const skriv = async (fil: string, sekund: number): Promise<void> => {
  await mkdir(dirname(join(rod, fil)), { recursive: true });
  await writeFile(join(rod, fil), "");
  await utimes(join(rod, fil), sekund, sekund);
};

test("a build is missing, older than a source however deep, or good", async () => {
  expect(await bygningsmangel(rod)).toBe("mangler");
  await skriv("dist/index.html", 2000);
  expect(await bygningsmangel(rod)).toBeUndefined();
  await skriv("src/dyb/kilde.ts", 3000);
  expect(await bygningsmangel(rod)).toBe("er ældre end kilderne");
});

test("it is built when it has to be or is asked for, and why is said", async () => {
  const proev = async (...[valg, mangel]: [Parameters<typeof sikrBygning>[0], Awaited<ReturnType<typeof bygningsmangel>>]) => {
    const linjer: string[] = [];
    await sikrBygning(valg, { mangel, sig: (linje) => linjer.push(linje), bygger: async () => void linjer.push("bygget") });
    return linjer;
  };
  expect(await proev("efter behov", undefined)).toEqual([]);
  expect(await proev("efter behov", "mangler")).toEqual(["Bygger siderne først: dist/ mangler …", "bygget"]);
  expect(await proev("ja", undefined)).toEqual(["Bygger siderne først: --byg er ja …", "bygget"]);
  expect(await proev("nej", undefined)).toEqual([]);
  expect(await proev("nej", "er ældre end kilderne")).toEqual([
    "Advarsel: dist/ er ældre end kilderne; rapporterne laves af den, fordi --byg er nej.",
  ]);
  await expect(proev("nej", "mangler")).rejects.toThrow("dist/ mangler, og --byg nej forbyder at bygge.");
});
