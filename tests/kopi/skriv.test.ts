import { createHash } from "node:crypto";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { skrivKopi } from "../../scripts/kopi/skriv";
import { parseTid } from "../../src/domain/tid";

const FILER: Readonly<Record<string, string>> = {
  "index.html": "forside",
  "favicon.svg": "<svg/>",
  "404.html": "findes ikke",
  "assets/om-AbCd12_-.js": "om",
  "assets/om-AbCd12_-.js.br": "pakket",
  "assets/om-AbCd12_-.js.gz": "pakket",
  "assets/indlejr-AbCd12_-.js": "indlejret",
  "bydel/noerrebro/index.html": "nørrebro",
  "bydel/noerrebro/index.html.gz": "pakket",
  "bydel/noerrebro/tal.csv": "1;2",
  "bydel/noerrebro/del.png": "billede",
  "indlejr/kort/index.html": "indlejret",
  "en/indlejr/kort/index.html": "embedded",
  "indlejr.js": "lytter",
  "licenser.txt": "MIT",
};

let dist: string;
const laeg = async (sti: string, indhold: string): Promise<void> => {
  await mkdir(dirname(join(dist, sti)), { recursive: true });
  await writeFile(join(dist, sti), indhold);
};
const skriv = async (arbejder = "arbejd();"): Promise<string> => {
  const nyesteTal = parseTid("2025");
  if (nyesteTal === undefined) throw new Error("expected a date, got none");
  await skrivKopi(dist, { arbejder, nyesteTal });
  return readFile(join(dist, "sw.js"), "utf8");
};
const navn = (sw: string): string | undefined => /"navn":"(\w+)"/.exec(sw)?.[1];

beforeEach(async () => {
  dist = await mkdtemp(join(tmpdir(), "bydelskort-skriv-"));
  for (const [sti, indhold] of Object.entries(FILER)) await laeg(sti, indhold);
});
afterEach(() => rm(dist, { recursive: true }));

test("the copy is pages, scripts and the icon: no packed sibling, no embed, nothing that is asked for as a download", async () => {
  const [liste = "", kode] = (await skriv()).split(";\n");
  expect(kode).toBe("arbejd();");
  const { filer, bytes, nyesteTal } = JSON.parse(liste.replace("const UDGAVE = ", ""));
  expect(filer.map(({ sti }: { sti: string }) => sti)).toEqual(["assets/om-AbCd12_-.js", "bydel/noerrebro/", "favicon.svg", ""]);
  expect(filer.at(-1)).toEqual({ sti: "", sri: `sha256-${createHash("sha256").update("forside").digest("base64")}`, bytes: 7 });
  expect(bytes).toBe("om".length + Buffer.byteLength("nørrebro") + "<svg/>".length + "forside".length);
  expect(nyesteTal).toBe("2025");
});

test("the same files make the same worker, byte for byte, and what a page is told is what the worker keeps", async () => {
  const foerste = await skriv();
  expect(await skriv()).toBe(foerste);
  const { navn: kaldt, bytes, nyesteTal } = JSON.parse(await readFile(join(dist, "udgave.json"), "utf8"));
  expect(foerste).toContain(`{"navn":"${kaldt}","bytes":${bytes},"nyesteTal":"${nyesteTal}"`);
});

test("the copy is called something else when a file, or the worker itself, is another", async () => {
  const foer = navn(await skriv());
  expect(navn(await skriv("arbejd(2);"))).not.toBe(foer);
  await laeg("bydel/noerrebro/index.html", "Nørrebro");
  const efter = navn(await skriv());
  expect(efter).not.toBe(foer);
  await laeg("bydel/noerrebro/tal.csv", "3;4");
  expect(navn(await skriv())).toBe(efter);
});
