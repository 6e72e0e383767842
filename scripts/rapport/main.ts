/** `npm run rapport`: reports of areas as PDF, printed from the built site. Wires call, disk, server and browser; says how it went. */
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { type Browser, chromium } from "playwright-core";
import { FILER } from "../../src/load/katalog";
import { parseOmraader } from "../../src/load/omraader";
import { CHROMIUM, chromiumFlag, chromiumSti } from "../chromium.mjs";
import { sikrProgrammer } from "../debian.mjs";
import { startServer } from "../server.mjs";
import { tjekUdeladte } from "./afsnit";
import { type Argumenter, HJAELP, laesArgumenter } from "./argumenter";
import { lavBrowserkilde } from "./browserkilde";
import { bygningsmangel, sikrBygning } from "./bygning";
import { formatLinje, formatSlutning, formatStart } from "./linje";
import { type Plan, planlaeg } from "./plan";
import { lavRapporter } from "./rapporter";
import { trykSide } from "./tryk";
import { gem, lavMapper } from "./udsted";

const ROD = fileURLToPath(new URL("../../", import.meta.url));
/** npm runs scripts in the project's folder; paths are meant from where the caller stands. */
const HER = process.env.INIT_CWD ?? process.cwd();
/** A page each for the two cores that an office machine has. */
const SAMTIDIGE = 2;
const FEJLET = 1;
const KALDSFEJL = 2;

const sig = (linje: string): void => console.log(linje);
const besked = (grund: unknown): string => (grund instanceof Error ? grund.message : String(grund));
const slut = (fejl: string, kode: number): number => {
  console.error(fejl);
  return kode;
};

const startChromium = (): Promise<Browser> =>
  chromium.launch({ executablePath: chromiumSti, args: [...chromiumFlag] }).catch((grund) => {
    const [linje = ""] = besked(grund).split("\n");
    throw new Error(
      `${chromiumSti} kunne ikke startes (${linje}). Geninstallér Chromium, eller sæt BYDELSKORT_CHROMIUM til stien på en anden.`,
    );
  });

/** Returns the exit code. */
const trykAlle = async (
  { bestillinger }: Plan,
  { uden, dist }: { readonly uden: readonly string[]; readonly dist: string },
): Promise<number> => {
  const start = performance.now();
  const server = await startServer({ rod: dist });
  const chromiumkilde = lavBrowserkilde(startChromium);
  const adresse = (side: string): string => new URL(side, server.url).href;
  try {
    // Before the first report: a browser that cannot be started is no single report's fault.
    const browser = await chromiumkilde.hent();
    const adresser = bestillinger.map(({ side }) => adresse(side));
    const ukendte = await tjekUdeladte(browser, uden, adresser);
    if (ukendte !== undefined) return slut(ukendte, KALDSFEJL);
    await lavMapper(bestillinger.map(({ ud }) => dirname(ud)));
    const udfald = await lavRapporter(bestillinger, {
      samtidige: SAMTIDIGE,
      tryk: async ({ id, side, kommentar, udeladte }) =>
        trykSide(await chromiumkilde.hent(), {
          id,
          adresse: adresse(side),
          kommentar: kommentar.kind === "tekst" ? kommentar.tekst : undefined,
          udeladte,
        }),
      gem,
      meld: (et, nummer) => sig(formatLinje(et, nummer, { af: bestillinger.length })),
      ur: () => performance.now(),
    });
    sig(formatSlutning(udfald, (performance.now() - start) / 1000));
    return udfald.some(({ kind }) => kind === "fejlet") ? FEJLET : 0;
  } finally {
    await chromiumkilde.luk();
    await server.luk();
  }
};

const lav = async (plan: Plan, { byg, dist, uden }: Argumenter): Promise<number> => {
  for (const note of plan.noter) sig(note);
  const mangel = sikrProgrammer([CHROMIUM]);
  if (mangel !== undefined) return slut(mangel, FEJLET);
  try {
    // Another build is used as it is.
    if (dist === undefined) await sikrBygning(byg, { mangel: await bygningsmangel(ROD), sig });
    sig(formatStart(plan.bestillinger));
    return await trykAlle(plan, { uden, dist: dist === undefined ? join(ROD, "dist") : resolve(HER, dist) });
  } catch (grund) {
    return slut(besked(grund), FEJLET);
  }
};

const rapport = async (ord: readonly string[]): Promise<number> => {
  try {
    const argumenter = laesArgumenter(ord);
    if (argumenter === "hjaelp") {
      sig(HJAELP);
      return 0;
    }
    const { omraader } = parseOmraader(await readFile(join(ROD, FILER.omraader), "utf8"), FILER.omraader);
    const plan = await planlaeg(argumenter, { kendte: omraader, her: HER });
    if (argumenter.dist !== undefined && !existsSync(resolve(HER, argumenter.dist)))
      throw new Error(`--dist: ${argumenter.dist} findes ikke`);
    return await lav(plan, argumenter);
  } catch (grund) {
    return slut(besked(grund), KALDSFEJL);
  }
};

process.exitCode = await rapport(process.argv.slice(2));
