/** Two kinds of tests: `enhed` runs in node and in parallel, `browser` drives Chromium over the built site, one file at a time. */
import { defineConfig } from "vitest/config";

// Here and not only in `npm test`, so that a single `npx vitest` counts time and sorts the same way. Workers inherit them.
process.env.TZ = "Europe/Copenhagen";
process.env.LANG = "da_DK.UTF-8";
process.env.LC_ALL = "da_DK.UTF-8";

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
      {
        test: {
          name: "browser",
          include: ["tests/e2e/**/*.test.ts"],
          environment: "node",
          // Two cores: a second Chromium would make the first one's timing unsteady.
          fileParallelism: false,
          sequence: { groupOrder: 1 },
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // A shared machine may lose a second between two keys: one more attempt, which the log tells («retry x1»). A fault fails twice.
          retry: 1,
        },
      },
    ],
  },
});
