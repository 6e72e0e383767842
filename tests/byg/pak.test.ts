import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterEach, beforeEach, expect, test } from "vitest";
import { pakMappe } from "../../scripts/byg/pak";

const TEKST = "bydel;tal\nNørrebro;1\n".repeat(50);

let mappe: string;
const dist = () => join(mappe, "dist");
const lager = () => join(mappe, "lager");
beforeEach(async () => {
  mappe = await mkdtemp(join(tmpdir(), "bydelskort-pak-"));
  await mkdir(join(dist(), "bydel/valby"), { recursive: true });
  await writeFile(join(dist(), "index.html"), "<p>kort");
  await writeFile(join(dist(), "bydel/valby/tal.csv"), TEKST);
  await writeFile(join(dist(), "del.png"), "billede");
});
afterEach(() => rm(mappe, { recursive: true }));

test("each text file has two packed siblings that hold it, a picture has none", async () => {
  await pakMappe(dist(), lager());
  expect((await readdir(dist(), { recursive: true })).filter((fil) => fil.includes(".")).sort()).toEqual([
    "bydel/valby/tal.csv",
    "bydel/valby/tal.csv.br",
    "bydel/valby/tal.csv.gz",
    "del.png",
    "index.html",
    "index.html.br",
    "index.html.gz",
  ]);
  const fil = join(dist(), "bydel/valby/tal.csv");
  expect(brotliDecompressSync(await readFile(`${fil}.br`)).toString()).toBe(TEKST);
  expect(gunzipSync(await readFile(`${fil}.gz`)).toString()).toBe(TEKST);
});

test("the same text gives the same bytes, with no time of packing in them", async () => {
  const fil = join(dist(), "index.html.gz");
  await pakMappe(dist(), lager());
  const foerst = await readFile(fil);
  await rm(lager(), { recursive: true });
  await pakMappe(dist(), lager());
  expect(await readFile(fil)).toEqual(foerst);
  expect(foerst.readUInt32LE(4)).toBe(0);
});

test("what is in the store is not packed again, and a text that was changed is", async () => {
  await pakMappe(dist(), lager());
  const gemte = await readdir(lager());
  expect(gemte).toHaveLength(4);
  const [foerste = ""] = gemte.filter((navn) => navn.endsWith(".gz"));
  await writeFile(join(lager(), foerste), "maerket");
  await writeFile(join(dist(), "ny.txt"), "ny");
  await pakMappe(dist(), lager());
  const pakkede = await Promise.all(["index.html", "bydel/valby/tal.csv"].map((fil) => readFile(join(dist(), `${fil}.gz`), "utf8")));
  expect(pakkede.filter((indhold) => indhold === "maerket")).toHaveLength(1);
  expect(gunzipSync(await readFile(join(dist(), "ny.txt.gz"))).toString()).toBe("ny");
});
