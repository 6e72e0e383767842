/** Keeps node_modules equal to package-lock.json. Compares the two lock files instead of a stamp of its own, so that a hand-run npm counts too. */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

const laes = (fil) => JSON.parse(readFileSync(fil, "utf8"));
const sorteret = (pakker = {}) => JSON.stringify(Object.entries(pakker).sort());

/** A sentence when package.json asks for something that the lock file was not made from; npm ci would refuse. */
const uenighed = (rod) => {
  const oenske = laes(join(rod, "package.json"));
  const laast = laes(join(rod, "package-lock.json")).packages[""];
  const ens = ["dependencies", "devDependencies"].every((slags) => sorteret(oenske[slags]) === sorteret(laast[slags]));
  return ens ? undefined : "package.json og package-lock.json er ikke enige om pakkerne. Kør «npm install», og prøv igen.";
};

/** Why node_modules does not hold what the lock file says; undefined when it does. */
const pakkeMangel = (rod) => {
  const noteret = join(rod, "node_modules/.package-lock.json");
  if (!existsSync(noteret)) return "node_modules mangler eller er ufuldstændig";
  const laast = laes(join(rod, "package-lock.json")).packages;
  const lagt = laes(noteret).packages;
  for (const [sti, pakke] of Object.entries(laast)) {
    // npm leaves optional packages out where they do not fit the machine.
    if (sti === "" || (pakke.optional && lagt[sti] === undefined)) continue;
    if (lagt[sti]?.version !== pakke.version) return `${sti} er ikke i version ${pakke.version}`;
    if (!existsSync(join(rod, sti))) return `${sti} mangler`;
  }
  const fremmed = Object.keys(lagt).find((sti) => laast[sti] === undefined);
  return fremmed === undefined ? undefined : `${fremmed} står ikke i package-lock.json`;
};

/** Runs `npm ci` when needed. Returns a sentence when it did not help. */
export const sikrPakker = (rod) => {
  const strid = uenighed(rod);
  if (strid !== undefined) return strid;
  const mangel = pakkeMangel(rod);
  if (mangel === undefined) return undefined;
  console.log(`Henter pakkerne med «npm ci»: ${mangel}.`);
  // Without --include=dev a machine with NODE_ENV=production would leave the tools out.
  const { status, error } = spawnSync("npm", ["ci", "--include=dev"], { cwd: rod, stdio: "inherit" });
  if (error !== undefined) return "Kommandoen npm findes ikke her. Installér node sammen med npm, og prøv igen.";
  if (status !== 0)
    return "«npm ci» kunne ikke hente pakkerne (npm's egne linjer ovenfor siger hvorfor). Se efter netforbindelse og diskplads, og prøv igen.";
  const rest = pakkeMangel(rod);
  return rest === undefined ? undefined : `Pakkerne passer stadig ikke efter «npm ci»: ${rest}. Slet node_modules, og prøv igen.`;
};
