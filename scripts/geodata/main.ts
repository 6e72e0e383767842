/** `npm run geodata -- [--kilde MAPPE]`: derives geodata/ and data/omraader.csv, prints what was measured. */
import { parseArgs } from "node:util";
import { fetchLag, readMappe } from "./raa/kilde";
import { formatRapport } from "./tjek/tjekpunkt";
import { updateGeodata } from "./updateGeodata";

const readKilde = (): string | undefined => {
  try {
    return parseArgs({ options: { kilde: { type: "string" } } }).values.kilde;
  } catch (grund) {
    throw new Error(
      `ukendt kald (${grund instanceof Error ? grund.message : String(grund)}): forventet npm run geodata -- --kilde MAPPE, eller intet for at hente fra WFS`,
    );
  }
};

try {
  const kilde = readKilde();
  const punkter = await updateGeodata(process.cwd(), kilde === undefined ? await fetchLag() : await readMappe(kilde));
  console.log(`${formatRapport(punkter)}\ngeodata/ og data/omraader.csv er skrevet.`);
} catch (grund) {
  // Faults of the data are plain Errors with a Danish sentence; anything else is ours and keeps its stack.
  const besked =
    grund instanceof Error && grund.constructor === Error ? grund.message : String(grund instanceof Error ? grund.stack : grund);
  console.error(`geodata: ${besked}\nIntet er skrevet: de gamle filer står.`);
  process.exitCode = 1;
}
