/**
 * Holds `data/projekter.csv` against the second transcript of the report's projects (`projektafskrift.csv`), field by field:
 * `node scripts/koer.mjs scripts/data/projektafskrift.ts`. Ends with 1 unless every difference has its reason, and every reason its difference.
 */
import { readFileSync } from "node:fs";
import { FAKTA, sammenlignAfskrifter } from "./projektforskelle";

const laes = (fil: string): string => readFileSync(fil, "utf8");
const { faelles, forskelle, overfloedige, fejl } = sammenlignAfskrifter(
  laes("data/projekter.csv"),
  laes("scripts/data/projektafskrift.csv"),
);

const vis = (celle: string): string => (celle === "" ? "intet" : `«${celle}»`);
for (const linje of fejl) console.log(`ULÆSELIG ${linje}`);
for (const { id, felt, tabel, afskrift, grund } of forskelle)
  console.log(
    `${grund === undefined ? "FORSKEL " : "AFGJORT "} ${id}, ${felt}: tabellen har ${vis(tabel)}, afskriften ${vis(afskrift)}${grund === undefined ? "" : ` – ${grund}`}`,
  );
for (const linje of overfloedige) console.log(`OVERFLØDIG ${linje}: har en grund, men ingen forskel`);

const antalVed = (felt: string) => forskelle.filter((en) => en.felt === felt).length;
const optalt = [...FAKTA, "række"].flatMap((felt) => (antalVed(felt) === 0 ? [] : [`${felt} ${antalVed(felt)}`]));
const uden = forskelle.filter(({ grund }) => grund === undefined).length;
console.log(
  `${faelles} projekter og indsatser afskrevet to gange, ${faelles * FAKTA.length} felter: ${forskelle.length} forskelle (${optalt.join(", ")}), ${uden} uden grund, ${overfloedige.length} grunde uden forskel.`,
);
if (fejl.length + uden + overfloedige.length > 0) process.exitCode = 1;
