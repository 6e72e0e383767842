/** The own index in words: what can be chosen, what it says of each area, how firm the ranks are. */
import { omraaderPaa } from "../../domain/katalog";
import type { OmraadeId } from "../../domain/omraade";
import type { Indeksdel } from "../../state/planvalg";
import { lokaliseret } from "../overblik";
import { csvTal, skrivCsv } from "../tal/csv";
import { formatTid } from "../tal/dato";
import { formatFortegn, formatTal, formatVaerdi } from "../tal/format";
import { type Dimensionsvalg, lavDimensioner, standardvaegt } from "./dimensioner";
import { FAERREST, type Indeks, type Indeksrad, indeksById, lavIndeks } from "./indeks";
import { behovsindikatorer } from "./maalestok";
import type { Plangrundlag } from "./planprojekter";
import { plantekster } from "./plantekster";
import { vaerdierVed } from "./vaerdier";

export type Indeksvalg = {
  readonly indikator: string;
  readonly navn: string;
  /** 0: not in the index. */
  readonly vaegt: number;
  /** What a first weight is: down where more is better. */
  readonly standard: number;
  /** "tal for 9 af 10, december 2008", or that there are none. */
  readonly daekning: string;
};
export type Indekslinje = {
  readonly rad: Indeksrad;
  readonly indeks: string;
  /** "3–5", or "3" where the rank is firm. */
  readonly plads: string;
  readonly dele: readonly { readonly navn: string; readonly vaerdi: string; readonly bidrag: string; readonly tal: number | undefined }[];
};
export type Indeksside = {
  readonly valg: readonly Indeksvalg[];
  readonly dimensioner: readonly (Dimensionsvalg & { readonly tekst: string; readonly erValgt: boolean })[];
  readonly indeks: Indeks;
  readonly vaerdiById: ReadonlyMap<OmraadeId, number>;
  readonly fund: readonly string[];
  readonly metode: string;
  readonly linjer: readonly Indekslinje[];
  readonly csv: string;
};

const ens = (a: readonly Indeksdel[], b: readonly Indeksdel[]): boolean =>
  a.length === b.length && a.every(({ indikator, vaegt }) => b.some((en) => en.indikator === indikator && en.vaegt === vaegt));

export const lavIndeksside = ({ katalog, view }: Plangrundlag): Indeksside => {
  const { sprog, plan, projekter } = view;
  const ord = plantekster(sprog);
  const m = { niveau: plan.behovniveau, aar: projekter.aar };
  const indeks = lavIndeks(katalog, { ...m, dele: plan.indeks });
  const navnFor = (id: string): string => {
    const raa = katalog.indikatorById.get(id);
    return raa === undefined ? id : lokaliseret(katalog, raa, sprog).kortNavn;
  };
  const navneFor = (ids: readonly string[]): string => ids.map(navnFor).join(", ");
  const af = String(omraaderPaa(katalog, plan.behovniveau).length);
  const medIndeks = indeks.rader.filter((rad) => rad.indeks !== undefined);
  const linjer = indeks.rader.map((rad): Indekslinje => {
    const { indeks: tal, nrFra, nrTil } = rad;
    return {
      rad,
      indeks: tal === undefined ? "" : formatFortegn(tal, 2, sprog),
      plads: nrFra === undefined ? "–" : nrFra === nrTil ? String(nrFra) : `${nrFra}–${nrTil}`,
      dele: rad.bidrag.map(({ indikator, vaerdi, bidrag }) => {
        const raa = katalog.indikatorById.get(indikator);
        return {
          navn: navnFor(indikator),
          vaerdi: vaerdi === undefined || raa === undefined ? ord.intetTal : formatVaerdi(vaerdi, raa, sprog),
          bidrag: bidrag === undefined ? "" : formatFortegn(bidrag, 2, sprog),
          tal: bidrag,
        };
      }),
    };
  });
  const faste = medIndeks.filter(({ nrFra, nrTil }) => nrFra === nrTil).length;
  const navne = (rader: readonly Indeksrad[]) => rader.map(({ omraade }) => omraade.navn).join(", ");
  // No area is both: of five, two are named at either end.
  const ende = Math.min(FAERREST, Math.floor(medIndeks.length / 2));
  const uden = indeks.udenTal.length === 0 ? [] : [ord.indeksUden(navneFor(indeks.udenTal))];
  const fund =
    plan.indeks.length === 0
      ? [ord.indeksTomt]
      : medIndeks.length < FAERREST
        ? [ord.indeksForFaa({ antal: String(medIndeks.length), af }), ...uden]
        : [
            ord.indeksFund({ hoejest: navne(medIndeks.slice(0, ende)), lavest: navne(medIndeks.slice(-ende).reverse()) }),
            // With one figure no weight moves a rank.
            ...(indeks.dele.length > 1 ? [ord.indeksFast({ faste: String(faste), af: String(medIndeks.length) })] : []),
            ...uden,
          ];
  const metode = ord.indeksMetode({
    dele: indeks.dele
      .map(({ indikator, vaegt, tid }) => `${navnFor(indikator)} × ${formatTal(vaegt, 0, sprog)} (${formatTid(tid, sprog)})`)
      .join(", "),
  });
  return {
    valg: behovsindikatorer(katalog).map((raa): Indeksvalg => {
      const tal = vaerdierVed(katalog, raa.id, m);
      return {
        indikator: raa.id,
        navn: lokaliseret(katalog, raa, sprog).navn,
        vaegt: plan.indeks.find(({ indikator }) => indikator === raa.id)?.vaegt ?? 0,
        standard: standardvaegt(katalog, raa.id),
        daekning:
          tal === undefined
            ? ord.ingenTalPaaNiveau
            : ord.talFor({ antal: String(tal.vaerdiById.size), af, tid: formatTid(tal.tid, sprog) }),
      };
    }),
    dimensioner: lavDimensioner(katalog, m).map((en) => ({
      ...en,
      erValgt: en.dele.length > 0 && ens(en.dele, plan.indeks),
      tekst: [
        en.dele.length === 0 ? ord.dimensionUden : ord.dimensionMed(navneFor(en.dele.map(({ indikator }) => indikator))),
        ...en.forFaa.map(({ indikator, antal }) => ord.dimensionForFaa({ navn: navnFor(indikator), antal: String(antal), af })),
        en.kunByen.length === 0 ? "" : ord.dimensionKunByen(navneFor(en.kunByen)),
      ]
        .filter((del) => del !== "")
        .join(" "),
    })),
    indeks,
    vaerdiById: indeksById(indeks),
    fund,
    metode,
    linjer: medIndeks.length < FAERREST ? [] : linjer,
    csv: skrivCsv(
      [
        "plads",
        "plads_fra",
        "plads_til",
        "omraade",
        "navn",
        "indeks",
        ...indeks.dele.flatMap(({ indikator, vaegt, tid }) => [`${indikator} (${tid})`, `bidrag ${indikator} (vaegt ${vaegt})`]),
      ],
      indeks.rader.map((rad) => [
        String(rad.nr ?? ""),
        String(rad.nrFra ?? ""),
        String(rad.nrTil ?? ""),
        rad.omraade.id,
        rad.omraade.navn,
        csvTal(rad.indeks, 4),
        ...rad.bidrag.flatMap(({ vaerdi, bidrag }) => [csvTal(vaerdi), csvTal(bidrag, 4)]),
      ]),
      [metode, ...uden],
    ),
  };
};
