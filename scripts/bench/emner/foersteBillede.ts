/** The first coloured map, cold: ours in the HTML against a minimal d3 page, at normal and at four times slower CPU. */
import type { Baenk, Sidevalg } from "../baenk";
import { type Linje, lavLinje } from "../budget";
import type { Emne, Maaling, Svar } from "../emne";
import { andelFarvede, findFarvepunkter } from "../maaling/farvepunkter";
import { startSpor } from "../maaling/spor";
import { forhold, opsummer } from "../statistik";

type Kandidat = {
  readonly navn: string;
  readonly titel: string;
  readonly url: (baenk: Baenk) => string;
  readonly stier: string;
  readonly hoejstRunder?: number;
};

type Vilkaar = {
  readonly navn: string;
  readonly titel: string;
  readonly drosling: number;
  readonly medGraense: boolean;
  readonly net?: NonNullable<Sidevalg["net"]>;
};

const EGEN: Kandidat = { navn: "egen", titel: "vores forside", url: ({ egen }) => egen, stier: "#kort .omraader path" };
const D3: Kandidat = { navn: "d3", titel: "mindste d3-side, samme filer", url: ({ sider }) => `${sider}d3/`, stier: "svg.kort path" };
const D3_LILLE: Kandidat = {
  navn: "d3-lille",
  titel: "mindste d3-side, tabel på 8 kB",
  url: ({ sider }) => `${sider}d3/?lille`,
  stier: "svg.kort path",
  hoejstRunder: 3,
};
const KANDIDATER = [EGEN, D3, D3_LILLE];
/** The third is a phone on its way: told, without a limit of its own. */
const VILKAAR: readonly Vilkaar[] = [
  { navn: "1×", titel: "normal CPU", drosling: 1, medGraense: true },
  { navn: "4×", titel: "4× langsommere CPU", drosling: 4, medGraense: true },
  {
    navn: "4× 4G",
    titel: "4× langsommere CPU på 4G",
    drosling: 4,
    medGraense: false,
    net: { forsinkelseMs: 60, bytesPrSekund: 9e6 / 8 },
  },
];
/** Of the minimal page's time, as the issue has it. */
const HOEJST_FORHOLD = 0.8;
/** The map counts as coloured when this share of its areas is. */
const FARVET = 0.8;
const FAERREST_OMRAADER = 5;

/** Milliseconds that a fixed sum takes in the page: proof that the CPU was slowed down. */
const regn = (): number => {
  const start = performance.now();
  let sum = 0;
  for (let i = 0; i < 3e6; i++) sum += Math.sqrt(i);
  return sum > 0 ? performance.now() - start : 0;
};

/** When the first content's frame left the page's own thread; the picture reaches the screen some time after. Undefined before Chromium 140. */
const maltMs = (): number | undefined =>
  (performance.getEntriesByName("first-contentful-paint")[0] as (PerformanceEntry & { paintTime?: number }) | undefined)?.paintTime;

/** Nothing is asked of the page until it is done loading: a question would run script in it. */
const maalKold = async (baenk: Baenk, { url, stier }: Kandidat, { drosling, net }: Vilkaar): Promise<Maaling> => {
  const adresse = url(baenk);
  const { punkter, spor, malt, regnestykke, bredde } = await baenk.medSide({ drosling, ...(net && { net }) }, async ({ page, cdp }) => {
    const stopSpor = await startSpor(cdp);
    await page.goto(adresse, { waitUntil: "networkidle" });
    const spor = await stopSpor(adresse);
    const bredde = page.viewportSize()?.width ?? Number.NaN;
    return {
      punkter: await findFarvepunkter(page, stier),
      spor,
      malt: await page.evaluate(maltMs),
      regnestykke: await page.evaluate(regn),
      bredde,
    };
  });
  if (punkter.length < FAERREST_OMRAADER) throw new Error(`expected at least ${FAERREST_OMRAADER} coloured areas, got ${punkter.length}`);
  const billeder = spor.billeder.map(({ jpeg }) => ({ url: `data:image/jpeg;base64,${jpeg}`, vinduesbredde: bredde }));
  const andele = await baenk.medSide({}, ({ page }) => andelFarvede(page, billeder, punkter));
  const vist = spor.billeder[andele.findIndex((andel) => andel >= FARVET)]?.ms;
  if (vist === undefined) throw new Error(`no picture of ${andele.length} showed a coloured map (best ${Math.max(...andele)})`);
  const script = spor.foersteScriptMs ?? Number.POSITIVE_INFINITY;
  return {
    tal: {
      vist,
      script,
      regnestykke,
      indhold: spor.foersteIndholdMs ?? Number.NaN,
      scriptFoerMalt: script < (malt ?? Number.NaN) ? 1 : 0,
      scriptFoerVist: script < vist ? 1 : 0,
    },
  };
};

const navn = ({ navn }: Kandidat, vilkaar: Vilkaar): string => `${navn} ${vilkaar.navn}`;
const sum = (tal: readonly number[]): number => tal.filter(Number.isFinite).reduce((a, b) => a + b, 0);

const linjerFor = (svar: Svar, vilkaar: Vilkaar): readonly Linje[] => {
  const vist = (kandidat: Kandidat) => svar.tal(navn(kandidat, vilkaar), "vist");
  const linje = (kandidat: Kandidat) => lavLinje(`${vilkaar.titel}: ${kandidat.titel}`, vist(kandidat), { enhed: "ms" });
  const mod = (kandidat: Kandidat, graense: { graense?: number }) =>
    lavLinje(`${vilkaar.titel}: forhold til ${kandidat.titel}`, forhold(vist(EGEN), vist(kandidat)), {
      enhed: "×",
      decimaler: 2,
      ...graense,
    });
  return [...KANDIDATER.map(linje), mod(D3, vilkaar.medGraense ? { graense: HOEJST_FORHOLD } : {}), mod(D3_LILLE, {})];
};

export const foersteBillede: Emne = {
  titel: "Første farvede kort, koldt (budget: malet før noget script, ≤ 0,8 × den mindste d3-side)",
  proever: VILKAAR.flatMap((vilkaar) =>
    KANDIDATER.map((kandidat) => ({
      ...kandidat,
      navn: navn(kandidat, vilkaar),
      maal: (baenk: Baenk) => maalKold(baenk, kandidat, vilkaar),
    })),
  ),
  opgoer: (svar) => {
    const egne = (tal: string) => VILKAAR.flatMap((vilkaar) => svar.tal(navn(EGEN, vilkaar), tal));
    const regnestykke = (drosling: number) =>
      opsummer(
        VILKAAR.filter((vilkaar) => vilkaar.drosling === drosling).flatMap((vilkaar) =>
          KANDIDATER.flatMap((kandidat) => svar.tal(navn(kandidat, vilkaar), "regnestykke")),
        ),
      ).median;
    return {
      linjer: [
        ...VILKAAR.flatMap((vilkaar) => linjerFor(svar, vilkaar)),
        lavLinje("indlæsninger hvor et script løb, før billedet var malet", [sum(egne("scriptFoerMalt"))], { enhed: "", graense: 0 }),
        lavLinje("indlæsninger hvor et script løb, før billedet var på skærmen", [sum(egne("scriptFoerVist"))], { enhed: "" }),
      ],
      noter: [
        "Tid: fra navigationens start til det første skærmbillede i Chromiums eget spor, hvor 80 % af områderne har deres farve (målt på billedets pixels).",
        "Koldt: ny browserkontekst hver gang, localhost, forhold regnet runde for runde. Malet: rammen er færdig på sidens egen tråd (paintTime).",
        "4G: 60 ms hver vej rundt og 9 Mbit/s.",
        `Droslingen virkede: et fast regnestykke tog ${(regnestykke(4) / regnestykke(1)).toFixed(1)} gange så lang tid.`,
      ],
    };
  },
};
