/** `npm start`: builds the site and serves the build on this machine until Ctrl-C. PORT chooses the port; without it 4173 or the next free one. */
import { join } from "node:path";
import { klargoer, rod } from "./klargoer.mjs";
import { startServer } from "./server.mjs";
import { laesVaerter } from "./vaerter.mjs";

const STANDARDPORT = 4173;
const FORSOEG = 20;

const stop = (saetning) => {
  console.error(saetning);
  process.exit(1);
};

const byg = async () => {
  // Only now: before klargoer there may be no vite.
  const { build } = await import("vite");
  try {
    await build({ root: rod, logLevel: "warn" });
  } catch (fejl) {
    console.error(fejl);
    stop("Bygningen fejlede (linjerne ovenfor siger hvorfor). Ret fejlen, og kør «npm start» igen.");
  }
};

/** The first port that nobody has. A chosen port is meant as said, so there it is the only one tried. */
const serverPaa = async (porte) => {
  for (const port of porte) {
    try {
      return await startServer({ rod: join(rod, "dist"), port });
    } catch (fejl) {
      if (fejl.code !== "EADDRINUSE" && fejl.code !== "EACCES") throw fejl;
    }
  }
  return stop(`Port ${porte.join(", ")} kan ikke bruges her. Vælg en anden: «PORT=8080 npm start».`);
};

const valgt = process.env.PORT;
if (valgt !== undefined && !(/^\d+$/.test(valgt) && Number(valgt) <= 65535))
  stop(`PORT er «${valgt}», men skal være et tal fra 0 til 65535. Ret den, eller fjern variablen.`);
try {
  laesVaerter(process.env.BYDELSKORT_VAERTER);
} catch (fejl) {
  stop(fejl.message);
}

klargoer();
console.log("Bygger Bydelskort …");
await byg();
const { url, luk } = await serverPaa(valgt === undefined ? Array.from({ length: FORSOEG }, (_, n) => STANDARDPORT + n) : [Number(valgt)]);
console.log(`Bydelskort er klar på ${url} (stop med Ctrl-C)`);
for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => luk().then(() => process.exit(0)));
