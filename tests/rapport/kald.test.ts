/** The command itself, as far as it comes without a browser and a built site. */
import { spawnSync } from "node:child_process";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";

let mappe: string;
beforeEach(async () => {
  mappe = await mkdtemp(join(tmpdir(), "bydelskort-kald-"));
});
afterEach(() => rm(mappe, { recursive: true }));

const rapport = (...ord: readonly string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["scripts/koer.mjs", "scripts/rapport/main.ts", ...ord], {
    encoding: "utf8",
    env: { ...process.env, INIT_CWD: mappe, BYDELSKORT_CHROMIUM: "/findes/ikke" },
  });
  return { kode: status, ud: stdout, fejl: stderr.trim() };
};

test("a missing browser is said before anything is built or written", async () => {
  expect(rapport("--omraade", "bydel:3", "--ud", "ud/rapport.pdf")).toEqual({
    kode: 1,
    ud: "",
    fejl: "BYDELSKORT_CHROMIUM peger på «/findes/ikke», som ikke findes. Ret stien, eller fjern variablen.",
  });
  expect(await readdir(mappe)).toEqual([]);
});

test("help needs no browser, and a wrong call is told before one is looked for", () => {
  expect(rapport("--hjaelp")).toMatchObject({ kode: 0, ud: expect.stringContaining("npm run rapport -- --alle --ud rapporter"), fejl: "" });
  expect(rapport("--omraade", "Nørrebo", "--ud", "ud")).toMatchObject({
    kode: 2,
    ud: "",
    fejl: expect.stringContaining("Nørrebro (bydel:3)"),
  });
  expect(rapport("--alle", "--ud", "ud", "--dist", "væk")).toMatchObject({ kode: 2, ud: "", fejl: "--dist: væk findes ikke" });
});
