/** The cells of all years to the rows of `maalinger-befolkning.csv`: indicator, level, code, year. Pure. */
import type { Omraade } from "../../src/domain/omraade";
import type { Aarsceller } from "./befolkningsceller";
import { formatTal } from "./csv";
import type { Celle, Regel } from "./diskretion";

export const BASISAAR = 1995;
/** Short, because 16.740 rows carry it: data/README.md and datapackage.json spell it out. */
const KILDE = "KKBEF";

/** A value, or the fravaer that stands in its place, and the rule that hid it. */
type Tal = { readonly kind: "tal"; readonly tal: number } | Exclude<Celle, { kind: "vist" }>;
export type Raekke = {
  readonly indikator: string;
  readonly omraade: Omraade;
  readonly aar: number;
  readonly tal: Tal;
  readonly note: string;
};

const UKENDT: Celle = { kind: "skjult", regel: "kilde" };
const roundTil = (tal: number, decimaler: number): number => Math.round(tal * 10 ** decimaler) / 10 ** decimaler;

const toAntal = (celle: Celle): Tal => (celle.kind === "vist" ? { kind: "tal", tal: celle.del } : celle);
const toPct = (celle: Celle): Tal => {
  if (celle.kind !== "vist") return celle;
  return { kind: "tal", tal: roundTil((celle.del * 100) / celle.helhed, 1) };
};
const toIndeks = (celle: Celle, basis: Celle): Tal => {
  if (basis.kind !== "vist") return basis;
  if (celle.kind !== "vist") return celle;
  return basis.del === 0 ? { kind: "ikke-relevant" } : { kind: "tal", tal: roundTil((celle.del * 100) / basis.del, 0) };
};
const toTaethed = (celle: Celle, { id, arealKm2 }: Omraade): Tal => {
  if (arealKm2 === undefined || arealKm2 === 0) throw new Error(`data/omraader.csv: ${id} uden areal_km2, forventet et areal over 0`);
  return celle.kind === "vist" ? { kind: "tal", tal: roundTil(celle.del / arealKm2, 0) } : celle;
};

type Regnemaade = (celler: { readonly omraade: Omraade; readonly celler: Aarsceller; readonly basis: Aarsceller }) => Tal;
const af = (celler: Aarsceller["antal"], { id }: Omraade): Celle => celler.get(id) ?? UKENDT;

/** In the order of the table: alphabetical, as the file is sorted. */
const REGNEMAADER: readonly (readonly [indikator: string, regn: Regnemaade])[] = [
  ["bef-antal", ({ omraade, celler }) => toAntal(af(celler.antal, omraade))],
  ["bef-efterkommere-andel", ({ omraade, celler }) => toPct(af(celler.efterkommere, omraade))],
  ["bef-ikkevestlig-andel", ({ omraade, celler }) => toPct(af(celler.ikkevestlige, omraade))],
  ["bef-indeks", ({ omraade, celler, basis }) => toIndeks(af(celler.antal, omraade), af(basis.antal, omraade))],
  ["bef-taethed", ({ omraade, celler }) => toTaethed(af(celler.antal, omraade), omraade)],
  ["bef-vestlig-andel", ({ omraade, celler }) => toPct(af(celler.vestlige, omraade))],
];

/** Figures that count heads, and so differ between the city and the sum of its bydele. */
const HOVEDTAL: readonly string[] = ["bef-antal", "bef-indeks", "bef-taethed"];

/** The city's residents who live in no bydel, by year; a year with a hidden count is left out. */
const udenForInddeling = (omraader: readonly Omraade[], cellerByAar: ReadonlyMap<number, Aarsceller>): ReadonlyMap<number, number> =>
  new Map(
    [...cellerByAar].flatMap(([aar, celler]) => {
      const sum = (niveau: Omraade["niveau"]): number =>
        omraader
          .filter((omraade) => omraade.niveau === niveau)
          .reduce((tal, omraade) => {
            const celle = af(celler.antal, omraade);
            return celle.kind === "vist" ? tal + celle.del : Number.NaN;
          }, 0);
      const uden = sum("by") - sum("bydel");
      return Number.isNaN(uden) ? [] : [[aar, uden] as const];
    }),
  );

/** A sentence for the years in which that number more than doubles: the bydele then grow less than the city. */
const spring = (omraader: readonly Omraade[], cellerByAar: ReadonlyMap<number, Aarsceller>): ReadonlyMap<number, string> => {
  const uden = udenForInddeling(omraader, cellerByAar);
  const dansk = new Intl.NumberFormat("da-DK");
  return new Map(
    [...uden].flatMap(([aar, antal]) => {
      const foer = uden.get(aar - 1);
      if (foer === undefined || foer <= 0 || antal <= 2 * foer) return [];
      const note = `Heraf ${dansk.format(antal)} uden for inddeling mod ${dansk.format(foer)} året før: de tælles med i byen, men ikke i nogen bydel.`;
      return [[aar, note] as const];
    }),
  );
};

/** Rows by indicator, area (in the given order) and year. `cellerByAar` must hold the base year. */
export const listBefolkningsraekker = (omraader: readonly Omraade[], cellerByAar: ReadonlyMap<number, Aarsceller>): readonly Raekke[] => {
  const basis = cellerByAar.get(BASISAAR);
  if (basis === undefined) throw new Error(`kilden mangler basisåret ${BASISAAR}`);
  const noteByAar = spring(omraader, cellerByAar);
  return REGNEMAADER.flatMap(([indikator, regn]) =>
    omraader.flatMap((omraade) =>
      [...cellerByAar].map(([aar, celler]) => ({
        indikator,
        omraade,
        aar,
        tal: regn({ omraade, celler, basis }),
        note: omraade.niveau === "by" && HOVEDTAL.includes(indikator) ? (noteByAar.get(aar) ?? "") : "",
      })),
    ),
  );
};

/** The nine cells of MAALING_KOLONNER. */
export const toCsvCeller = ({ indikator, omraade, aar, tal, note }: Raekke): readonly string[] => {
  const fravaer = tal.kind === "skjult" ? "diskretioneret" : tal.kind === "tal" ? "" : tal.kind;
  return [
    indikator,
    omraade.niveau,
    String(omraade.kode),
    String(aar),
    tal.kind === "tal" ? formatTal(tal.tal) : "",
    fravaer,
    "",
    note,
    KILDE,
  ];
};

/** How many cells each rule hid, per indicator: `bef-antal kilde` → 28. */
export const countSkjulte = (raekker: readonly Raekke[]): ReadonlyMap<string, number> => {
  const antal = new Map<string, number>();
  for (const { indikator, tal } of raekker) {
    if (tal.kind === "tal") continue;
    const regel: Regel | "ikke-relevant" = tal.kind === "skjult" ? tal.regel : tal.kind;
    antal.set(`${indikator} ${regel}`, (antal.get(`${indikator} ${regel}`) ?? 0) + 1);
  }
  return antal;
};
