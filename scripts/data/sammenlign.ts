/** Compares data/maalinger.csv with the report's own text, figure by figure: `node scripts/koer.mjs scripts/data/sammenlign.ts --kilde DIR`. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { Maal } from "../../src/domain/maaling";
import { buildKatalog, FILER } from "../../src/load/katalog";
import { readKapitel11 } from "./kapitel11";

const RAPPORT = "statusrapport-2009.txt";

const { values } = parseArgs({ options: { kilde: { type: "string" } } });
if (values.kilde === undefined) throw new Error(`mangler --kilde DIR: mappen med ${RAPPORT}`);
const aflaest = readKapitel11(readFileSync(join(values.kilde, RAPPORT), "utf8"));

const read = (fil: string): string => readFileSync(fil, "utf8");
const katalog = buildKatalog({
  omraader: read(FILER.omraader),
  indikatorer: read(FILER.indikatorer),
  maalinger: read(FILER.maalinger),
  maal: read(FILER.maal),
});
type Tal = { readonly noegle: string; readonly tal: string; readonly sted: string };
const toTal = ({ indikator, omraade, tid, vaerdi, sted }: Omit<Maal, "tekst">): readonly Tal[] =>
  vaerdi === undefined
    ? []
    : [
        {
          noegle: `${indikator};${omraade.replace(":", ";")};${tid}`,
          tal: vaerdi.toFixed(1).replace(".", ","),
          sted: `${sted.fil} linje ${sted.linje}`,
        },
      ];
const maalte = katalog.maalinger.flatMap((maaling) => (maaling.kind === "vaerdi" ? toTal(maaling) : []));
const skrevetByNoegle = new Map([...maalte, ...katalog.maal.flatMap(toTal)].map((tal) => [tal.noegle, tal]));

let forskelle = 0;
for (const noegle of [...new Set([...skrevetByNoegle.keys(), ...aflaest.keys()])].sort()) {
  const skrevet = skrevetByNoegle.get(noegle);
  const iRapport = aflaest.get(noegle);
  const ens = skrevet?.tal === iRapport;
  if (!ens) forskelle += 1;
  console.log(
    `${ens ? "ens    " : "FORSKEL"}  ${noegle}: rapport ${iRapport ?? "ikke aflæst"}, ${skrevet === undefined ? "ikke i tabellen" : `${skrevet.sted} ${skrevet.tal}`}`,
  );
}
console.log(`${skrevetByNoegle.size} tal i tabellerne, ${aflaest.size} aflæst af rapporten: ${forskelle} forskelle`);
if (forskelle > 0) process.exitCode = 1;
