/**
 * `npm run genbyg`: builds the same sources once more, in another folder, time zone and language, and compares every file with `dist/`. Exit 1 when
 * one differs: the release could not be made again from its commit, or `dist/` is of other sources.
 */
import { spawnSync } from "node:child_process";
import { cp, mkdtemp, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { sammenlign } from "./sammenlign";

/** What the build reads. */
const KILDER = [
  "src",
  "data",
  "geodata",
  "public",
  "scripts",
  "index.html",
  "profil.html",
  "indlejr.html",
  "vite.config.ts",
  "tsconfig.json",
  "package.json",
];

const mappe = await mkdtemp(join(tmpdir(), "bydelskort-genbyg-"));
try {
  for (const kilde of KILDER) await cp(kilde, join(mappe, kilde), { recursive: true });
  await symlink(resolve("node_modules"), join(mappe, "node_modules"));
  const { NODE_ENV: _, ...miljoe } = process.env;
  const { status } = spawnSync(process.execPath, ["node_modules/vite/bin/vite.js", "build", "--logLevel", "warn"], {
    cwd: mappe,
    stdio: "inherit",
    env: { ...miljoe, TZ: "Pacific/Auckland", LANG: "C", LC_ALL: "C" },
  });
  if (status !== 0) throw new Error("Bygningen i den anden mappe fejlede (linjerne ovenfor siger hvorfor).");
  const { antal, forskelle } = await sammenlign(resolve("dist"), join(mappe, "dist"));
  for (const forskel of forskelle) console.error(`✗ ${forskel}`);
  if (antal === 0 || forskelle.length > 0) {
    console.error(`${forskelle.length} filer er ikke ens. Er dist/ bygget af de samme kilder? Kør «npm run build», og prøv igen.`);
    process.exitCode = 1;
  } else console.log(`✓ ${antal} filer er ens, byte for byte, bygget i to mapper.`);
} finally {
  await rm(mappe, { recursive: true });
}
