/** Writes the licences of all that the build took from packages into `licenser.txt`: what the bundlers say went in, and what those packages brought. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import type { Plugin, Rolldown } from "vite";

export type Pakke = { readonly navn: string; readonly version: string; readonly licens: string; readonly tekst: string };

type PakkeJson = {
  readonly name?: string;
  readonly version?: string;
  readonly license?: string | { readonly type?: string };
};

const FIL = "licenser.txt";
const LICENSFIL = /^(?:licen[sc]e|copying|ofl|unlicense)/i;

/** Packages that are published as ready-made files: what they are made of stands in the maps beside them. */
const FORBYGGEDE = ["maplibre-gl"];

/** Packages that name their licence and do not bring its words: which of our own copies has them. */
const UDEN_TEKST: Readonly<Record<string, string>> = { "@turf/jsts": "EDL-1.0" };

/** The package's folder, from the path of any of its files; undefined outside node_modules. A query (`?url`) and `\0` are Vite's own marks. */
export const pakkemappe = (modul: string): string | undefined =>
  /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(modul.replace(/^\0+/, "").replaceAll("\\", "/"))?.[0];

const laesJson = (mappe: string): PakkeJson => JSON.parse(readFileSync(join(mappe, "package.json"), "utf8"));

/** The folder of a package as another one in `fra` finds it: the nearest node_modules above. */
const mappeFor = (navn: string, fra: string): string => {
  const steder = createRequire(resolve(fra, "package.json")).resolve.paths(navn) ?? [];
  const fundet = steder.map((sted) => join(sted, navn)).find((mappe) => existsSync(join(mappe, "package.json")));
  if (fundet === undefined) throw new Error(`expected ${navn} to be installed for ${fra}, got nothing`);
  return fundet;
};

/** The folder and those of the packages that its ready-made files hold. */
const medIndhold = (mappe: string): readonly string[] => {
  const navne = readdirSync(join(mappe, "dist"))
    .filter((fil) => fil.endsWith(".map"))
    .flatMap((fil): readonly string[] => JSON.parse(readFileSync(join(mappe, "dist", fil), "utf8")).sources)
    .flatMap((kilde) => pakkemappe(kilde)?.replace(/^.*node_modules\//, "") ?? []);
  if (navne.length === 0) throw new Error(`expected the maps in ${mappe}/dist to name packages, got none`);
  return [mappe, ...[...new Set(navne)].map((navn) => mappeFor(navn, mappe))];
};

/** The licence as a file, or as the part of the README that bears its name. */
const laesLicenstekst = (mappe: string): string | undefined => {
  const filer = readdirSync(mappe).sort();
  const fil = filer.find((navn) => LICENSFIL.test(navn));
  if (fil !== undefined) return readFileSync(join(mappe, fil), "utf8").trim();
  const laesmig = filer.find((navn) => /^readme/i.test(navn));
  if (laesmig === undefined) return undefined;
  return /^#+ *licen[sc]e.*\n+((?:(?!#).*\n?)+)/im.exec(readFileSync(join(mappe, laesmig), "utf8"))?.[1]?.trim();
};

/** Throws when the package tells no licence or no words of it: it may not be passed on then. */
const laesPakke = (mappe: string): Pakke => {
  const { name = "", version = "", license } = laesJson(mappe);
  const licens = typeof license === "string" ? license : license?.type;
  const egen = UDEN_TEKST[name];
  const tekst = egen === undefined ? laesLicenstekst(mappe) : readFileSync(`scripts/byg/licenstekster/${egen}.txt`, "utf8").trim();
  if (licens === undefined || tekst === undefined)
    throw new Error(`expected ${name} ${version} to bring its licence, got ${licens ?? "none"} without text`);
  return { navn: name, version, licens, tekst };
};

/** The packages behind files, by name, each version once. Paths outside node_modules are the project's own. */
export const findPakker = (filer: Iterable<string>): readonly Pakke[] => {
  const mapper = new Set([...filer].flatMap((fil) => pakkemappe(fil) ?? []));
  const alle = new Set(
    [...mapper].flatMap((mappe) => (FORBYGGEDE.some((navn) => mappe.endsWith(`/${navn}`)) ? medIndhold(mappe) : [mappe])),
  );
  const pakker = [...alle].map((mappe) => laesPakke(mappe));
  const unikke = new Map(pakker.map((pakke) => [`${pakke.navn}@${pakke.version}`, pakke]));
  return [...unikke.values()].sort((a, b) => (a.navn < b.navn ? -1 : a.navn > b.navn ? 1 : a.version < b.version ? -1 : 1));
};

/** What went into a build: the scripts' modules and the files that styles and scripts name. */
export const filerI = (bygget: Iterable<Rolldown.OutputChunk | Rolldown.OutputAsset>): readonly string[] =>
  [...bygget].flatMap((fil) => (fil.type === "chunk" ? fil.moduleIds : fil.originalFileNames));

const STREG = "=".repeat(80);

export const licenstekst = (pakker: readonly Pakke[]): string =>
  [
    "Bydelskort er udgivet under MIT-licensen. Tal og grænser: CC BY 4.0, se siden «Om tallene».",
    "Siden indeholder dele af disse pakker. / This site contains parts of these packages.",
    "",
    ...pakker.map(({ navn, version, licens }) => `${navn} ${version} (${licens})`),
    ...pakker.flatMap(({ navn, version, licens, tekst }) => ["", STREG, `${navn} ${version} (${licens})`, STREG, "", tekst]),
    "",
  ].join("\n");

/** `fraAndre`: files that other builds took in, filled before this one writes. */
export const licenser = (fraAndre: readonly string[]): Plugin => ({
  name: "bydelskort:licenser",
  generateBundle: {
    order: "post",
    handler: async function (_, bundle) {
      this.emitFile({ type: "asset", fileName: FIL, source: licenstekst(findPakker([...filerI(Object.values(bundle)), ...fraAndre])) });
    },
  },
});
