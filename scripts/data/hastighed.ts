/** Measures how long the long table takes to parse and join in node: `node scripts/koer.mjs scripts/data/hastighed.ts`. */
import { readFileSync } from "node:fs";
import { addMaalinger, buildKatalog, FILER } from "../../src/load/katalog";

const GANGE = 21;
const read = (fil: string): string => readFileSync(fil, "utf8");
const grund = buildKatalog({ omraader: read(FILER.omraader), indikatorer: read(FILER.indikatorer) });
const tekst = read(FILER.befolkning);

const measureMs = (): number => {
  const start = performance.now();
  addMaalinger(grund, tekst, FILER.befolkning);
  return performance.now() - start;
};
const kold = measureMs();
const varme = Array.from({ length: GANGE }, measureMs).sort((a, b) => a - b);
const { maalinger } = addMaalinger(grund, tekst, FILER.befolkning);
console.log(
  `${maalinger.length} målinger: første gang ${kold.toFixed(1)} ms, derefter median ${varme[(GANGE - 1) / 2]?.toFixed(1)} ms (${varme[0]?.toFixed(1)}–${varme.at(-1)?.toFixed(1)})`,
);
