/** `npm run bench -- [--runder N] [--json FIL] [--kun EMNE]… [--dist MAPPE]`: measures the budgets of the production build and prints them. */
import { writeFile } from "node:fs/promises";
import { type Argumenter, laesArgumenter } from "./argumenter";
import { aabnBaenk } from "./baenk";
import type { Afsnit } from "./budget";
import type { Emne } from "./emne";
import { befolkning } from "./emner/befolkning";
import { bytes } from "./emner/bytes";
import { egneSider } from "./emner/egneSider";
import { foersteBillede } from "./emner/foersteBillede";
import { helAppen } from "./emner/helAppen";
import { indlejring } from "./emner/indlejring";
import { maplibreSkridt } from "./emner/maplibreSkridt";
import { overtagelse } from "./emner/overtagelse";
import { projekter } from "./emner/projekter";
import { ro } from "./emner/ro";
import { svgSkridt } from "./emner/svgSkridt";
import { advarselOm, fremmedLast, lastgennemsnit } from "./last";
import { koerRunder, type Udbytte } from "./runder";
import { formatAfsnit, formatSlutning } from "./tabel";

const EMNER: Readonly<Record<string, Emne>> = {
  foersteBillede,
  bytes,
  svgSkridt,
  maplibreSkridt,
  helAppen,
  overtagelse,
  ro,
  befolkning,
  projekter,
  egneSider,
  indlejring,
};

const vaelgEmner = (kun: readonly string[]): readonly Emne[] => {
  const ukendt = kun.filter((navn) => EMNER[navn] === undefined);
  if (ukendt.length > 0) throw new Error(`--kun: fundet «${ukendt.join(", ")}», forventet ${Object.keys(EMNER).join(", ")}`);
  return Object.entries(EMNER).flatMap(([navn, emne]) => (kun.length === 0 || kun.includes(navn) ? [emne] : []));
};

/** A subject of which too little could be measured becomes a table without lines. */
const opgoer = ({ titel, opgoer }: Emne, { svar }: Udbytte): Afsnit => {
  try {
    return { titel, ...opgoer(svar) };
  } catch (grund) {
    return { titel, linjer: [], noter: [`Ikke målt: ${grund instanceof Error ? grund.message : String(grund)}`] };
  }
};

const bench = async ({ runder, json, kun, dist }: Argumenter): Promise<void> => {
  const emner = vaelgEmner(kun);
  const start = performance.now();
  console.log(`Last på maskinen før målingen (1, 5, 15 minutter): ${lastgennemsnit()}`);
  const baenk = await aabnBaenk(dist);
  const laster: (number | undefined)[] = [];
  const ture = emner.flatMap(({ proever }) => proever).map((proeve) => ({ ...proeve, maal: () => proeve.maal(baenk) }));
  const udbytte = await koerRunder(ture, runder, async (runde) => {
    laster.push(await fremmedLast());
    console.log(`Runde ${runde} af ${runder} (${Math.round((performance.now() - start) / 1000)} s)`);
  });
  await baenk.luk();
  const afsnit = emner.map((emne) => opgoer(emne, udbytte));
  const advarsel = advarselOm(laster);
  console.log(`\n${afsnit.map(formatAfsnit).join("\n\n")}\n`);
  for (const fejl of udbytte.fejl) console.log(`Ikke målt: ${fejl}`);
  if (advarsel !== undefined) console.log(advarsel);
  if (json !== undefined) await writeFile(json, `${JSON.stringify({ runder, laster, afsnit, fejl: udbytte.fejl }, undefined, 2)}\n`);
  console.log(formatSlutning(afsnit));
  // A budget that is passed is told; a trial that could not be made is the bench's own failure.
  if (udbytte.fejl.length > 0) process.exitCode = 1;
};

await bench(laesArgumenter(process.argv.slice(2)));
