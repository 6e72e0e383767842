/** The areas' own pages: how much each weighs, and how long the ten bydele's reports take to print. */
import { execFile } from "node:child_process";
import { mkdtemp, readdir, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Baenk } from "../baenk";
import { lavLinje } from "../budget";
import type { Emne, Maaling } from "../emne";

const STOERSTE_KB = 150;
const RAPPORTER_S = 60;
const MAPPER = ["bydel", "lokaludvalg"];

const vaegte = async ({ dist }: Baenk): Promise<Maaling> => {
  const sider = await Promise.all(
    MAPPER.map(async (mappe) => (await readdir(join(dist, mappe))).map((navn) => join(dist, mappe, navn, "index.html"))),
  );
  const kB = await Promise.all(sider.flat().map(async (fil) => (await stat(fil)).size / 1000));
  return { tal: { stoerste: Math.max(...kB), antal: kB.length } };
};

/** As the administration runs it, from the command to the last file: node and Chromium start too. */
const trykRapporter = async ({ dist }: Baenk): Promise<Maaling> => {
  const ud = await mkdtemp(join(tmpdir(), "bydelskort-bench-"));
  try {
    const start = performance.now();
    await promisify(execFile)(process.execPath, [
      "scripts/koer.mjs",
      "scripts/rapport/main.ts",
      ...["--alle", "--niveau", "bydel", "--byg", "nej", "--dist", dist, "--ud", ud],
    ]);
    const sekunder = (performance.now() - start) / 1000;
    return { tal: { sekunder, filer: (await readdir(ud)).length } };
  } finally {
    await rm(ud, { recursive: true });
  }
};

export const egneSider: Emne = {
  titel: "Områdernes egne sider (budget: hver ≤ 150 kB med SVG; rapporter for alle ti bydele ≤ 60 s på to kerner)",
  proever: [
    { navn: "vaegte", hoejstRunder: 1, maal: vaegte },
    { navn: "rapporter", hoejstRunder: 3, maal: trykRapporter },
  ],
  opgoer: ({ tal }) => ({
    linjer: [
      lavLinje("den tungeste af de 22 sider, upakket", tal("vaegte", "stoerste"), { enhed: "kB", decimaler: 1, graense: STOERSTE_KB }),
      lavLinje("sider", tal("vaegte", "antal"), { enhed: "" }),
      lavLinje("rapporterne, fra kommando til sidste fil", tal("rapporter", "sekunder"), {
        enhed: "s",
        decimaler: 1,
        graense: RAPPORTER_S,
      }),
      lavLinje("rapporter lavet", tal("rapporter", "filer"), { enhed: "" }),
    ],
    noter: ["Kommandoen er `npm run rapport -- --alle --niveau bydel`, uden bygning; to sider trykkes ad gangen i én Chromium."],
  }),
};
