import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { sammenlign } from "../../scripts/genbyg/sammenlign";

test("two builds are the same when every file is, and each that is not is named", async () => {
  const rod = await mkdtemp(join(tmpdir(), "bydelskort-ens-"));
  const [a, b] = [join(rod, "a"), join(rod, "b")];
  for (const mappe of [a, b]) {
    await mkdir(join(mappe, "assets"), { recursive: true });
    await writeFile(join(mappe, "assets/x.js"), "ens");
  }
  expect(await sammenlign(a, b)).toEqual({ antal: 1, forskelle: [] });
  await writeFile(join(a, "kun-a.txt"), "");
  await writeFile(join(b, "kun-b.txt"), "");
  await writeFile(join(b, "assets/x.js"), "enz");
  expect((await sammenlign(a, b)).forskelle).toEqual([
    "assets/x.js er forskellig",
    "kun-a.txt er kun i den første",
    "kun-b.txt er kun i den anden",
  ]);
  await rm(rod, { recursive: true });
});
