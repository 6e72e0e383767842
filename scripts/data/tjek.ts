/** Runs the app's own loader over data/ and prints every finding; ends with 1 on errors, not on warnings: `npm run data:tjek`. */
import { existsSync, readFileSync } from "node:fs";
import { type Fund, fundToTekst, isFejl } from "../../src/domain/fund";
import type { Katalog } from "../../src/domain/katalog";
import type { Niveau } from "../../src/domain/niveau";
import { addMaalinger, buildKatalog, FILER, type Tabelnavn } from "../../src/load/katalog";
import { decodeTekst } from "../../src/load/tegnsaet";
import { checkAndele, checkAntal, checkBrug, checkGeometri, checkHierarki } from "./krydstjek";

const GEOMETRIFILER: readonly (readonly [Niveau, string])[] = [
  ["by", "geodata/by.geojson"],
  ["bydel", "geodata/bydele.geojson"],
  ["lokaludvalg", "geodata/lokaludvalg.geojson"],
  ["kvarter", "geodata/kvarterer.geojson"],
];

const filfund: Fund[] = [];
const addFilfund = (fil: string, fundet: string, forventet: string) =>
  filfund.push({ alvor: "fejl", fil, linje: 0, kolonne: "", fundet, forventet });

/** A table's text, undefined where the file is missing. Our own tables are UTF-8: another character set is read, but said. */
const readTabel = (navn: Tabelnavn): string | undefined => {
  const fil = FILER[navn];
  if (!existsSync(fil)) {
    addFilfund(fil, "ingen fil", "en tabel");
    return undefined;
  }
  const { tekst, tegnsaet } = decodeTekst(readFileSync(fil));
  if (tegnsaet !== "utf-8") addFilfund(fil, `tegnsættet ${tegnsaet}`, "utf-8");
  return tekst;
};

const readKoder = (fil: string): readonly number[] => {
  const lag: { readonly features: readonly { readonly properties: { readonly kode: number } }[] } = JSON.parse(readFileSync(fil, "utf8"));
  return lag.features.map(({ properties }) => properties.kode);
};

const checkKatalog = (katalog: Katalog): readonly Fund[] => [
  ...katalog.fund,
  ...GEOMETRIFILER.filter(([, fil]) => existsSync(fil)).flatMap(([niveau, fil]) =>
    checkGeometri(katalog, { niveau, fil, koder: readKoder(fil) }),
  ),
  ...checkHierarki(katalog),
  ...checkAntal(katalog, "bef-antal"),
  ...checkAndele(katalog, "bydel-overfoersel-andel"),
  ...checkBrug(katalog),
];

const grund = buildKatalog({
  omraader: readTabel("omraader"),
  indikatorer: readTabel("indikatorer"),
  indikatorTekster: readTabel("indikatorTekster"),
  maalinger: readTabel("maalinger"),
  maal: readTabel("maal"),
  vurderinger: readTabel("vurderinger"),
});
const befolkning = readTabel("befolkning");
const katalog = befolkning === undefined ? grund : addMaalinger(grund, befolkning, FILER.befolkning);
const fund = [...filfund, ...checkKatalog(katalog)];
for (const et of fund) console.log(`${isFejl(et) ? "FEJL" : "advarsel"}  ${fundToTekst(et)}`);

const fejl = fund.filter(isFejl).length;
const { indikatorer, omraader, maalinger, maal } = katalog;
console.log(
  `${indikatorer.length} indikatorer, ${omraader.length} områder, ${maalinger.length} målinger, ${maal.length} mål: ${fejl} fejl, ${fund.length - fejl} advarsler`,
);
if (fejl > 0) process.exitCode = 1;
