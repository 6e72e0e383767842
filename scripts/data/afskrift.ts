/**
 * Holds the tables against a second, independent transcription of the report (`afskrift.csv`), and that against the report's own lines:
 * `node scripts/koer.mjs scripts/data/afskrift.ts [--kilde DIR]`. Ends with 1 on any difference. Without `--kilde` the lines are not looked up.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { buildKatalog, FILER } from "../../src/load/katalog";

const RAPPORT = "statusrapport-2009.txt";
const AFSKRIFT = "scripts/data/afskrift.csv";
/** What stands in the column gruppe where the row is a goal. */
const MAAL = "mål";

type Raekke = { readonly noegle: string; readonly vaerdi: string; readonly linjer: readonly number[] };

const laes = (fil: string): string => readFileSync(fil, "utf8");
const tal = (tekst: string): number => Number(tekst.replace(",", "."));

/** `540,583-587` as every line it names. */
const laesLinjer = (tekst: string): readonly number[] =>
  tekst.split(",").flatMap((del) => {
    const [fra = 0, til = fra] = del.split("-").map(Number);
    return Array.from({ length: til - fra + 1 }, (_, i) => fra + i);
  });

const afskrift: readonly Raekke[] = laes(AFSKRIFT)
  .trim()
  .split("\n")
  .slice(1)
  .map((linje) => {
    const [indikator, niveau, kode, tid, gruppe, vaerdi = "", linjer = ""] = linje.split(";");
    return { noegle: [indikator, niveau, kode, tid, gruppe].join(";"), vaerdi, linjer: laesLinjer(linjer) };
  });

const katalog = buildKatalog({
  omraader: laes(FILER.omraader),
  indikatorer: laes(FILER.indikatorer),
  maalinger: laes(FILER.maalinger),
  maal: laes(FILER.maal),
});
/** Undefined: the table has the row, and says why it has no figure. */
const skrevet = new Map<string, number | undefined>([
  ...katalog.maalinger.map((m): [string, number | undefined] => [
    `${m.indikator};${m.omraade.replace(":", ";")};${m.tid};${m.gruppe ?? ""}`,
    m.kind === "vaerdi" ? m.vaerdi : undefined,
  ]),
  ...katalog.maal.map((m): [string, number | undefined] => [`${m.indikator};${m.omraade.replace(":", ";")};${m.tid};${MAAL}`, m.vaerdi]),
]);
const afskrevne = new Set(afskrift.map(({ noegle }) => noegle));
const indikatorer = new Set(afskrift.map(({ noegle }) => noegle.split(";")[0]));

const { values } = parseArgs({ options: { kilde: { type: "string" } } });
const rapport = values.kilde === undefined ? undefined : laes(join(values.kilde, RAPPORT)).split("\n");

/** The figure as the report may print it: a whole number without its decimal zero, thousands with or without a point. */
const staarPaa = (linje: string, vaerdi: string): boolean => {
  const udenPunkt = linje.replace(/(\d)\.(\d{3})/g, "$1$2").replace(/(\d), (\d)/g, "$1,$2");
  return [vaerdi, vaerdi.replace(/,0$/, "")].some((tekst) => new RegExp(`(^|[^\\d,])${tekst}([^\\d,]|,(?!\\d)|$)`).test(udenPunkt));
};

const fejl: string[] = [];
let udeladt = 0;
for (const { noegle, vaerdi, linjer } of afskrift) {
  const her = skrevet.get(noegle);
  if (!skrevet.has(noegle)) fejl.push(`${noegle}: afskriften har ${vaerdi}, tabellen ingen række`);
  else if (her === undefined) udeladt += 1;
  else if (her !== tal(vaerdi)) fejl.push(`${noegle}: afskriften har ${vaerdi}, tabellen ${her}`);
  if (rapport !== undefined && !linjer.some((nr) => staarPaa(rapport[nr - 1] ?? "", vaerdi)))
    fejl.push(`${noegle}: ${vaerdi} står ikke på linjerne ${linjer.join(", ")}`);
}
for (const [noegle, vaerdi] of skrevet)
  if (vaerdi !== undefined && indikatorer.has(noegle.split(";")[0]) && !afskrevne.has(noegle))
    fejl.push(`${noegle}: tabellen har ${vaerdi}, afskriften ingen række`);

for (const linje of fejl) console.log(`FORSKEL  ${linje}`);
console.log(
  `${afskrift.length} tal afskrevet to gange, ${udeladt} af dem udeladt af tabellen med grund: ${fejl.length} forskelle${rapport === undefined ? " (rapportens linjer er ikke slået op)" : ""}.`,
);
if (fejl.length > 0) process.exitCode = 1;
