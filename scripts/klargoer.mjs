/**
 * Makes the machine ready: node itself, node_modules and the programs that the task asks for; with `--browser` that is Chromium. Plain node without packages, because it runs before
 * `npm ci`. Silent and offline when nothing is missing; otherwise it says what it does, and ends a failure with one sentence.
 */
import { readFileSync, realpathSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { CHROMIUM, SKRIFT } from "./chromium.mjs";
import { sikrProgrammer } from "./debian.mjs";
import { sikrPakker } from "./pakker.mjs";

export const rod = dirname(dirname(fileURLToPath(import.meta.url)));

/** `package.json` keeps the one lower bound, as `>=MAJOR.MINOR.PATCH`. */
const nodeMangel = () => {
  const { engines } = JSON.parse(readFileSync(join(rod, "package.json"), "utf8"));
  const [kravStort = 0, kravLille = 0] = engines.node.replace(">=", "").split(".").map(Number);
  const [stort = 0, lille = 0] = process.versions.node.split(".").map(Number);
  if (stort > kravStort || (stort === kravStort && lille >= kravLille)) return undefined;
  return `Her kører node ${process.versions.node}, men Bydelskort kræver mindst ${kravStort}.${kravLille}. Installér en nyere node (https://nodejs.org), og prøv igen.`;
};

/**
 * Puts right what is missing. Ends the process with exit code 1 and one sentence when it cannot.
 * @param {{ programmer?: readonly import("./debian.mjs").Program[] }} [valg]
 */
export const klargoer = ({ programmer = [] } = {}) => {
  const fejl = nodeMangel() ?? sikrPakker(rod) ?? sikrProgrammer(programmer);
  if (fejl === undefined) return;
  console.error(fejl);
  process.exit(1);
};

const [, koert, ...argumenter] = process.argv;
if (koert !== undefined && realpathSync(koert) === fileURLToPath(import.meta.url))
  klargoer({ programmer: argumenter.includes("--browser") ? [CHROMIUM, SKRIFT] : [] });
