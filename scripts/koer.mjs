/** Runs a TypeScript script with Vite's own module runner, so that scripts and app share one compiler: `node scripts/koer.mjs FILE [arguments]`. */
import { resolve } from "node:path";
import { runnerImport } from "vite";

const [fil, ...resten] = process.argv.slice(2);
if (fil === undefined) throw new Error("usage: node scripts/koer.mjs FILE [arguments]");
process.argv = [process.argv[0] ?? "node", resolve(fil), ...resten];
await runnerImport(resolve(fil), { configFile: false, logLevel: "error" });
