/** `npm test`: makes the machine ready and runs the steps of `test/main.ts`. `npm test -- --kun typer,enhed` runs only those. */
import { CHROMIUM, SKRIFT } from "./chromium.mjs";
import { FIREFOX } from "./firefox.mjs";
import { klargoer, rod } from "./klargoer.mjs";
import { NGINX } from "./nginx.mjs";

const argumenter = process.argv.slice(2);
const valgte = argumenter[0] === "--kun" ? (argumenter[1] ?? "").split(",") : undefined;
if (argumenter.length > 0 && (valgte === undefined || argumenter.length > 2)) {
  console.error("Ukendte argumenter. Brug «npm test» eller «npm test -- --kun TRIN,TRIN».");
  process.exit(1);
}

process.chdir(rod);
// Time and sorting must come out the same on every machine, in each step's own process too.
Object.assign(process.env, { TZ: "Europe/Copenhagen", LANG: "da_DK.UTF-8", LC_ALL: "da_DK.UTF-8" });
// Everything that the browser tests drive.
klargoer({ programmer: (valgte?.includes("browser") ?? true) ? [CHROMIUM, SKRIFT, FIREFOX, ...NGINX] : [] });

// Only now: before klargoer there may be no vite.
const { runnerImport } = await import("vite");
const { module } = await runnerImport("./scripts/test/main.ts", { configFile: false, logLevel: "error" });
// Vite's runner marks its process as "development"; the steps that it starts build for the reader.
delete process.env.NODE_ENV;
process.exitCode = await module.koerTrin(valgte);
