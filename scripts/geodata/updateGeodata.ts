/** The run from raw layers to files in place: parse, derive, check, save. */
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { deriveGeodata } from "./deriveGeodata";
import { type Lagtekster, parseRaalag } from "./raa/raalag";
import { saveFiler } from "./saveFiler";
import { type KendtAfvigelse, parseKendteAfvigelser } from "./tjek/kendteAfvigelser";
import { tjekGeodata } from "./tjek/tjekGeodata";
import { formatRapport, type Tjekpunkt } from "./tjek/tjekpunkt";

const KENDTE = "scripts/geodata/kendte-afvigelser.csv";
const OMRAADER = "data/omraader.csv";
/** Tables of figures whose codes must have an outline. */
const MAALINGSTABEL = /^maalinger.*\.csv$/;

const readTekst = (sti: string): Promise<string> => readFile(sti, "utf8").catch(() => "");

const readKendte = async (rod: string): Promise<readonly KendtAfvigelse[]> => {
  const tekst = await readTekst(join(rod, KENDTE));
  return tekst === "" ? [] : parseKendteAfvigelser(KENDTE, tekst);
};

const readTabeller = async (rod: string): Promise<ReadonlyMap<string, string>> => {
  const filer = (await readdir(join(rod, "data")).catch(() => [])).filter((fil) => MAALINGSTABEL.test(fil)).sort();
  return new Map(await Promise.all(filer.map(async (fil) => [`data/${fil}`, await readTekst(join(rod, "data", fil))] as const)));
};

/**
 * Derives geodata/ and data/omraader.csv below `rod`.
 * @returns what was measured.
 * @throws Error with every fault, before any old file has been touched.
 */
export const updateGeodata = async (rod: string, tekster: Lagtekster): Promise<readonly Tjekpunkt[]> => {
  const raa = parseRaalag(tekster);
  const filer = deriveGeodata(raa, await readTekst(join(rod, OMRAADER)));
  const [kendte, tabeller] = [await readKendte(rod), await readTabeller(rod)];
  let punkter: readonly Tjekpunkt[] = [];
  await saveFiler(rod, filer, (skrevet) => {
    punkter = tjekGeodata(skrevet, { raa, kendte, tabeller });
    const fejl = punkter.filter((punkt) => punkt.fejl.length > 0);
    if (fejl.length > 0) throw new Error(`tjekket fandt fejl i det nye geodata:\n${formatRapport(fejl)}`);
  });
  return punkter;
};
