/** The bench's flags. */
import { parseArgs } from "node:util";

export type Argumenter = {
  readonly runder: number;
  /** File for the figures as JSON. */
  readonly json: string | undefined;
  /** Names of subjects; all when empty. */
  readonly kun: readonly string[];
  /** The folder of the production build: another one measures a change against it. */
  readonly dist: string;
};

const BRUG = "npm run bench -- [--runder N] [--json FIL] [--kun EMNE]… [--dist MAPPE]";

/** Throws with the usage (Danish) on anything else. */
export const laesArgumenter = (argumenter: readonly string[]): Argumenter => {
  const laest = (() => {
    try {
      return parseArgs({
        args: [...argumenter],
        options: {
          runder: { type: "string", default: "9" },
          json: { type: "string" },
          kun: { type: "string", multiple: true, default: [] },
          dist: { type: "string", default: "dist" },
        },
      }).values;
    } catch (grund) {
      throw new Error(`ukendt kald (${grund instanceof Error ? grund.message : String(grund)}): forventet ${BRUG}`);
    }
  })();
  const runder = Number(laest.runder);
  if (!Number.isInteger(runder) || runder < 1) throw new Error(`--runder: fundet «${laest.runder}», forventet et helt tal fra 1`);
  return { runder, json: laest.json, kun: laest.kun, dist: laest.dist };
};
