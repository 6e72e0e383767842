/** Which Chromium the tests, measurements and reports drive, with which flags, and how it gets here. */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

export const chromiumSti = process.env.BYDELSKORT_CHROMIUM ?? "/usr/bin/chromium";

/**
 * WebGL in software as on locked-down office PCs; never `--use-angle=swiftshader`, which makes Chromium draw the page itself that way.
 * The rest keeps Chromium from calling hosts of its own.
 */
export const chromiumFlag = [
  "--disable-gpu",
  "--enable-unsafe-swiftshader",
  "--no-sandbox",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

const UDVEJ = "Installér Chromium som root («apt-get install chromium»), eller sæt BYDELSKORT_CHROMIUM til stien på en, og prøv igen.";

/** apt-get as root, or through sudo where that asks no password. */
const aptGet = (...argumenter) => {
  const [program, ...foran] = process.getuid?.() === 0 ? ["apt-get"] : ["sudo", "-n", "DEBIAN_FRONTEND=noninteractive", "apt-get"];
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const ventPaaLaas = ["-o", "DPkg::Lock::Timeout=300"];
  return spawnSync(program, [...foran, ...ventPaaLaas, ...argumenter], { stdio: ["ignore", "inherit", "inherit"], env }).status === 0;
};

/** Installs Debian's Chromium where it is missing. Returns a sentence when that did not succeed. */
export const sikrChromium = () => {
  if (existsSync(chromiumSti)) return undefined;
  if (process.env.BYDELSKORT_CHROMIUM !== undefined)
    return `BYDELSKORT_CHROMIUM peger på «${chromiumSti}», som ikke findes. Ret stien, eller fjern variablen.`;
  if (spawnSync("apt-get", ["--version"]).error !== undefined) return `Chromium mangler, og apt-get findes ikke her. ${UDVEJ}`;
  console.log("Chromium mangler. Installerer den med «apt-get install chromium».");
  // A failed update may be one broken source among several; what counts is whether the install finds the package.
  aptGet("-q", "update");
  if (!aptGet("-q", "install", "-y", "chromium") || !existsSync(chromiumSti))
    return `apt-get kunne ikke installere Chromium (linjerne ovenfor siger hvorfor). ${UDVEJ}`;
  return undefined;
};
