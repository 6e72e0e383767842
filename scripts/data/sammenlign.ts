/**
 * Compares the tables with the report's own text, figure by figure: `node scripts/koer.mjs scripts/data/sammenlign.ts --kilde DIR`.
 * Only the indicators that are read a second time, and of them only the rows that have their figure from the report; the rest is counted.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type { Maal } from "../../src/domain/maaling";
import { buildKatalog, FILER } from "../../src/load/katalog";
import { readKapitel11 } from "./kapitel11";

const RAPPORT = "statusrapport-2009.txt";
/** How the column kilde names the report. */
const KILDE = "Statusrapport 2009";

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
const aflaesteIndikatorer = new Set([...aflaest.keys()].map((noegle) => noegle.split(";")[0]));
const tal = [
  ...katalog.maalinger.filter((maaling) => maaling.kind === "vaerdi"),
  ...katalog.maal.filter((maal) => maal.vaerdi !== undefined),
];
const sammenlignes = tal.filter(({ indikator, kilde }) => aflaesteIndikatorer.has(indikator) && kilde.startsWith(KILDE));
const skrevetByNoegle = new Map(sammenlignes.flatMap(toTal).map((et) => [et.noegle, et]));

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
console.log(
  `${skrevetByNoegle.size} tal i tabellerne, ${aflaest.size} aflæst af rapporten: ${forskelle} forskelle. ${tal.length - sammenlignes.length} tal aflæses ikke af rapporten.`,
);
if (forskelle > 0) process.exitCode = 1;
