/** `npm run rapport`: reports of areas as PDF, printed from the built site. Reads the call, wires disk, server and browser, and tells the end. */
import { mkdir, readFile } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { profilsti } from "../../src/domain/slug";
import { FILER } from "../../src/load/katalog";
import { parseOmraader } from "../../src/load/omraader";
import { chromiumFlag, chromiumSti, sikrChromium } from "../chromium.mjs";
import { startServer } from "../server.mjs";
import { tjekUdeladte } from "./afsnit";
import { type Argumenter, HJAELP, laesArgumenter } from "./argumenter";
import type { Bestilling } from "./bestilling";
import { bygningsmangel, sikrBygning } from "./bygning";
import { rapportnavn } from "./filnavn";
import { hentKommentarer } from "./kommentar";
import { formatLinje, formatSlutning } from "./linje";
import { omraadenavn } from "./omraadenavn";
import { vaelgOmraader } from "./omraadevalg";
import { lavRapporter } from "./rapporter";
import { trykSide } from "./tryk";
import { findUdstier, gem, hvorforIkkeSkrevet } from "./udsted";

const ROD = fileURLToPath(new URL("../../", import.meta.url));
/** npm runs scripts in the project's folder; paths are meant from where the caller stands. */
const HER = process.env.INIT_CWD ?? process.cwd();
/** A page each for the two cores that an office machine has. */
const SAMTIDIGE = 2;
const KALDSFEJL = 2;

const sig = (linje: string): void => console.log(linje);
const besked = (grund: unknown): string => (grund instanceof Error ? grund.message : String(grund));

/** Everything that can be wrong with a call is found here, before anything is built or opened. */
const planlaeg = async (argumenter: Argumenter): Promise<{ bestillinger: readonly Bestilling[]; noter: readonly string[] }> => {
  const { omraader: kendte } = parseOmraader(await readFile(join(ROD, FILER.omraader), "utf8"), FILER.omraader);
  const { omraader, noter } = vaelgOmraader(argumenter, kendte);
  const sti = argumenter.kommentar === undefined ? undefined : resolve(HER, argumenter.kommentar);
  const kommentarer = await hentKommentarer(sti, omraader, { kendte: kendte.filter((omraade) => profilsti(omraade) !== undefined) });
  const navne = omraader.map((omraade) => rapportnavn(omraade, argumenter.sprog));
  const stier = await findUdstier(resolve(HER, argumenter.ud), navne);
  const bestillinger = omraader.flatMap((omraade, n): readonly Bestilling[] => {
    const [side, ud, kommentar] = [profilsti(omraade), stier[n], kommentarer.kommentarer[n]];
    if (side === undefined || ud === undefined || kommentar === undefined) return [];
    const sprogside = argumenter.sprog === "da" ? side : `${argumenter.sprog}/${side}`;
    return [{ id: omraade.id, navn: omraadenavn(omraade), side: sprogside, ud, kommentar, udeladte: argumenter.uden }];
  });
  for (const mappe of new Set(stier.map((ud) => dirname(ud))))
    await mkdir(mappe, { recursive: true }).catch((grund) => {
      throw new Error(`--ud: ${hvorforIkkeSkrevet(mappe, grund)}`);
    });
  return { bestillinger, noter: [...noter, ...kommentarer.noter] };
};

/** Returns the exit code. */
const trykAlle = async (bestillinger: readonly Bestilling[], uden: readonly string[]): Promise<number> => {
  const start = performance.now();
  const server = await startServer({ rod: join(ROD, "dist") });
  const browser = await chromium.launch({ executablePath: chromiumSti, args: [...chromiumFlag] });
  const adresse = (side: string): string => new URL(side, server.url).href;
  try {
    const ukendte = await tjekUdeladte(
      browser,
      uden,
      bestillinger.map(({ side }) => adresse(side)),
    );
    if (ukendte !== undefined) {
      console.error(ukendte);
      return KALDSFEJL;
    }
    const udfald = await lavRapporter(bestillinger, {
      samtidige: SAMTIDIGE,
      tryk: ({ id, side, kommentar, udeladte }) =>
        trykSide(browser, { id, adresse: adresse(side), kommentar: kommentar.kind === "tekst" ? kommentar.tekst : undefined, udeladte }),
      gem,
      meld: (et, nummer) => sig(formatLinje(et, nummer, { af: bestillinger.length })),
      ur: () => performance.now(),
    });
    sig(formatSlutning(udfald, (performance.now() - start) / 1000));
    return udfald.some(({ kind }) => kind === "fejlet") ? 1 : 0;
  } finally {
    await browser.close();
    await server.luk();
  }
};

const rapport = async (ord: readonly string[]): Promise<number> => {
  const plan = await (async () => {
    const argumenter = laesArgumenter(ord);
    return argumenter === "hjaelp" ? argumenter : { argumenter, ...(await planlaeg(argumenter)) };
  })().catch((grund) => {
    console.error(besked(grund));
    return undefined;
  });
  if (plan === undefined) return KALDSFEJL;
  if (plan === "hjaelp") {
    sig(HJAELP);
    return 0;
  }
  const { argumenter, bestillinger, noter } = plan;
  for (const note of noter) sig(note);
  const mangel = sikrChromium();
  if (mangel !== undefined) {
    console.error(mangel);
    return 1;
  }
  try {
    await sikrBygning(argumenter.byg, { mangel: await bygningsmangel(ROD), sig });
    return await trykAlle(bestillinger, argumenter.uden);
  } catch (grund) {
    console.error(besked(grund));
    return 1;
  }
};

process.exitCode = await rapport(process.argv.slice(2));
