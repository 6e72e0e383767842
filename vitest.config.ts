/** Two kinds of tests: `enhed` runs in node and in parallel, `browser` and `browser-samtidig` drive browsers over the built site. */
import { defineConfig } from "vitest/config";

// Here and not only in `npm test`, so that a single `npx vitest` counts time and sorts the same way. Workers inherit them.
process.env.TZ = "Europe/Copenhagen";
process.env.LANG = "da_DK.UTF-8";
process.env.LC_ALL = "da_DK.UTF-8";

const BROWSER = {
  include: ["tests/e2e/**/*.test.ts"],
  environment: "node" as const,
  testTimeout: 60_000,
  hookTimeout: 60_000,
  // A shared machine may lose a second between two keys: one more attempt, which the log tells («retry x1»). A fault fails twice.
  retry: 1,
};

/** Files that look at what stands in the end, two at a time on two cores. The others look at what happens on the way: a second browser would make the first one's timing unsteady. */
const SAMTIDIGE = [
  "fejl",
  "firefox",
  "fjendtlig",
  "gennemgang",
  "indlejrdialog",
  "indlejring",
  "kopi",
  "nginx",
  "profilsider",
  "rapport",
  "rapportsider",
  "spaerret",
  "understi",
].map((navn) => `tests/e2e/${navn}.test.ts`);

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "enhed",
          setupFiles: ["tests/opsaetning.ts"],
          include: ["tests/**/*.test.ts"],
          exclude: ["tests/e2e/**"],
          environment: "node",
          testTimeout: 60_000,
        },
      },
      { test: { ...BROWSER, name: "browser", exclude: SAMTIDIGE, fileParallelism: false, sequence: { groupOrder: 1 } } },
      { test: { ...BROWSER, name: "browser-samtidig", include: SAMTIDIGE, maxWorkers: 2, sequence: { groupOrder: 2 } } },
    ],
  },
});
