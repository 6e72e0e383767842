/** Derives data/maalinger-befolkning.csv: `node scripts/koer.mjs scripts/data/befolkning.ts --kilde DIR [--omraader FIL] [--ud FIL]`. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { gzipSync } from "node:zlib";
import { FILER } from "../../src/load/katalog";
import { MAALING_KOLONNER } from "../../src/load/maalinger";
import { parseOmraader } from "../../src/load/omraader";
import { toAarsceller } from "./befolkningsceller";
import { countSkjulte, listBefolkningsraekker, toCsvCeller } from "./befolkningsraekker";
import { formatCsv } from "./csv";
import { parseHerkomst } from "./herkomst";

const KILDEFIL = "befolkning-herkomst.csv";
const FOERSTE_AAR = 1995;
const SIDSTE_AAR = 2025;

const { values } = parseArgs({
  options: {
    kilde: { type: "string" },
    omraader: { type: "string", default: FILER.omraader },
    ud: { type: "string", default: FILER.befolkning },
  },
});
if (values.kilde === undefined) throw new Error(`mangler --kilde DIR: mappen med ${KILDEFIL}`);

const { omraader: alle, fund } = parseOmraader(readFileSync(values.omraader, "utf8"), FILER.omraader);
if (fund[0] !== undefined)
  throw new Error(`${fund[0].fil} linje ${fund[0].linje}: fundet ${fund[0].fundet}, forventet ${fund[0].forventet}`);
// The source counts no housing areas.
const omraader = alle.filter(({ niveau }) => niveau !== "boligomraade");
const herkomstByKey = parseHerkomst(readFileSync(join(values.kilde, KILDEFIL), "utf8"), KILDEFIL);
const aarene = Array.from({ length: SIDSTE_AAR - FOERSTE_AAR + 1 }, (_, nummer) => FOERSTE_AAR + nummer);
const raekker = listBefolkningsraekker(omraader, new Map(aarene.map((aar) => [aar, toAarsceller(omraader, aar, herkomstByKey)])));

const tekst = formatCsv(MAALING_KOLONNER, raekker.map(toCsvCeller));
writeFileSync(values.ud, tekst);
console.log(`${values.ud}: ${raekker.length} rækker, ${tekst.length} tegn, ${gzipSync(tekst).length} byte gz`);
for (const [regel, antal] of countSkjulte(raekker)) console.log(`  uden tal: ${regel} ${antal}`);
