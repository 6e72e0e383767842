/** Programs that come from Debian's packages: finds out which are missing and installs them. Which program a task needs is said by its own file. */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

/**
 * `sti` is a file that the package brings, `variabel` an environment variable by which the reader has chosen `sti`, if there is one.
 * @typedef {{ navn: string, sti: string, pakke: string, variabel?: string }} Program
 */

/** apt-get as root, or through sudo where that asks no password. Offline, systemctl starts no server that comes with a package. */
const aptGet = (...argumenter) => {
  const miljoe = { DEBIAN_FRONTEND: "noninteractive", SYSTEMD_OFFLINE: "1" };
  const somSudo = ["sudo", "-n", ...Object.entries(miljoe).map(([navn, vaerdi]) => `${navn}=${vaerdi}`), "apt-get"];
  const [program, ...foran] = process.getuid?.() === 0 ? ["apt-get"] : somSudo;
  const ventPaaLaas = ["-o", "DPkg::Lock::Timeout=300"];
  const valg = { stdio: ["ignore", "inherit", "inherit"], env: { ...process.env, ...miljoe } };
  return spawnSync(program, [...foran, ...ventPaaLaas, ...argumenter], valg).status === 0;
};

const opremset = (navne) => new Intl.ListFormat("da").format(navne);

const udvej = (programmer) => {
  const valg = programmer.flatMap(({ variabel }) => variabel ?? []);
  const eller = valg.length === 0 ? "" : `, eller sæt ${opremset(valg)} til stien på ${programmer.length === 1 ? "en" : "dem"}`;
  const navne = opremset(programmer.map(({ navn }) => navn));
  return `Installér ${navne} som root («apt-get install ${programmer.map(({ pakke }) => pakke).join(" ")}»)${eller}${eller && ","} og prøv igen.`;
};

/** Installs those that are missing, in one go. Returns a sentence when that did not succeed. */
export const sikrProgrammer = (/** @type {readonly Program[]} */ programmer) => {
  const mangler = programmer.filter(({ sti }) => !existsSync(sti));
  if (mangler.length === 0) return undefined;
  const valgt = mangler.find(({ variabel }) => variabel !== undefined && process.env[variabel] !== undefined);
  if (valgt !== undefined) return `${valgt.variabel} peger på «${valgt.sti}», som ikke findes. Ret stien, eller fjern variablen.`;
  const navne = opremset(mangler.map(({ navn }) => navn));
  const pakker = mangler.map(({ pakke }) => pakke);
  if (spawnSync("apt-get", ["--version"]).error !== undefined) return `${navne} mangler, og apt-get findes ikke her. ${udvej(mangler)}`;
  console.log(`${navne} mangler. Installerer ${mangler.length === 1 ? "den" : "dem"} med «apt-get install ${pakker.join(" ")}».`);
  // A failed update may be one broken source among several; what counts is whether the install finds the packages.
  aptGet("-q", "update");
  const lykkedes = aptGet("-q", "install", "-y", ...pakker);
  const rest = mangler.filter(({ sti }) => !existsSync(sti));
  if (lykkedes && rest.length === 0) return undefined;
  const savnede = rest.length === 0 ? mangler : rest;
  return `apt-get kunne ikke installere ${opremset(savnede.map(({ navn }) => navn))} (linjerne ovenfor siger hvorfor). ${udvej(savnede)}`;
};
