/** Need and effort in words: which areas, in what order, for what reason. */
import type { Indikator } from "../../domain/indikator";
import { type Katalog, niveauerMedRaekker } from "../../domain/katalog";
import type { Projektbank } from "../../domain/projektbank";
import { ALLE_PROJEKTER, BEHOVSNIVEAUER, type Behovsniveau } from "../../state/projektvalg";
import type { View } from "../../state/view";
import { lokaliseret } from "../overblik";
import { csvTal, skrivCsv } from "../tal/csv";
import { formatTid } from "../tal/dato";
import { formatTal, formatVaerdi } from "../tal/format";
import { type Behov, type Behovsrad, lavBehov } from "./behov";
import { filtrer } from "./filter";
import { indeksFor, projekttekster } from "./projektside";
import { tilstandVed } from "./tilstand";

export type Behovslinje = {
  readonly rad: Behovsrad;
  readonly vaerdi: string;
  readonly kroner: string;
  readonly grund: string;
  /** On the chosen measure of effort; undefined where it cannot be told. */
  readonly indsats: number | undefined;
};
export type Behovside = {
  readonly indikator: Indikator;
  readonly muligheder: readonly Indikator[];
  readonly niveau: Behovsniveau;
  readonly niveauer: readonly Behovsniveau[];
  readonly behov: Behov | undefined;
  readonly fund: readonly string[];
  readonly regel: string;
  readonly linjer: readonly Behovslinje[];
  readonly csv: string;
};

const niveauerFor = (katalog: Katalog, id: string): readonly Behovsniveau[] =>
  BEHOVSNIVEAUER.filter((niveau) => niveauerMedRaekker(katalog, id).has(niveau));
/** As many as are named before the table is left to say the rest. */
const NAEVNES = 3;
/** Names of projects in a reason. */
const FLEST_PROJEKTER = 4;

/** Undefined while no indicator has figures on a level, and without projects: what did not come is not an effort that is missing. */
export const lavBehovside = ({
  katalog,
  view,
  bank,
}: {
  readonly katalog: Katalog;
  readonly view: View;
  readonly bank: Projektbank;
}): Behovside | undefined => {
  if (bank.projekter.length === 0) return undefined;
  const { sprog, projekter: valg } = view;
  const ord = projekttekster(sprog);
  const muligheder = katalog.indikatorer.filter(({ id }) => niveauerFor(katalog, id).length > 0);
  const raa = [valg.behov, ALLE_PROJEKTER.behov].flatMap((id) => muligheder.find((en) => en.id === id) ?? [])[0] ?? muligheder[0];
  if (raa === undefined) return undefined;
  const indikator = lokaliseret(katalog, raa, sprog);
  const niveauer = niveauerFor(katalog, raa.id);
  const niveau = niveauer.find((en) => en === valg.behovniveau) ?? niveauer[0] ?? "bydel";
  const igang = filtrer(indeksFor(katalog, bank), {
    ...valg,
    tilstand: undefined,
    steder: [],
  })
    .map(({ projekt }) => projekt)
    .filter((projekt) => tilstandVed(projekt, Number(valg.aar)) === "i-gang");
  const behov = lavBehov(katalog, { indikator, niveau, projekter: igang, kvarterById: bank.kvarterById });
  const kr = (tal: number | undefined) => (tal === undefined ? "" : formatTal(tal, 0, sprog));
  const linjer = (behov?.rader ?? []).map((rad): Behovslinje => {
    const navne = rad.projekter.slice(0, FLEST_PROJEKTER).map(({ navn }) => navn);
    const flere = rad.projekter.length - navne.length;
    const median = rad.foranMedian ? ord.overMedian : ord.underMedian;
    const bredere = rad.bredere === 0 ? "" : ord.bredere(String(rad.bredere));
    return {
      rad,
      vaerdi: rad.vaerdi === undefined ? "" : formatVaerdi(rad.vaerdi, indikator, sprog),
      kroner: kr(rad.kronerPr1000),
      grund:
        rad.vaerdi === undefined
          ? ord.grundIntetTal
          : rad.projekter.length === 0
            ? ord.grundUden({ median, bredere })
            : ord.grundMed({ median, navne: [...navne, ...(flere > 0 ? [`+${flere}`] : [])].join(", "), bredere }),
      indsats: valg.indsats === "antal" ? rad.projekter.length : rad.kronerPr1000,
    };
  });
  const navneAf = (rader: readonly Behovsrad[]) => rader.map(({ omraade }) => omraade.navn).join(", ");
  const oeverste = linjer.filter(({ rad }) => rad.nr !== undefined).slice(0, NAEVNES);
  const tynde = behov?.tynde ?? [];
  return {
    indikator,
    muligheder: muligheder.map((en) => lokaliseret(katalog, en, sprog)),
    niveau,
    niveauer,
    behov,
    fund:
      behov === undefined
        ? [ord.behovIntet]
        : [
            ord.behovFund({ omraader: oeverste.map(({ rad, vaerdi }) => `${rad.omraade.navn} (${vaerdi})`).join(", ") }),
            tynde.length === 0 ? ord.ingenTynde : ord.tynde({ antal: String(tynde.length), omraader: navneAf(tynde) }),
          ],
    regel:
      behov === undefined
        ? ""
        : ord.behovRegel({
            retning: { op: ord.lavtErBehov, ned: ord.hoejtErBehov, "mod-nul": ord.hoejtErBehov, neutral: ord.ikkeBehov }[raa.retning],
            tid: formatTid(behov.tid, sprog),
            aar: valg.aar,
          }),
    linjer,
    csv: skrivCsv(
      [
        "plads",
        "omraade",
        "navn",
        "behov",
        "indikator",
        "tid",
        "projekter_i_gang",
        "kroner",
        "kroner_pr_1000",
        "beboere_2009",
        "stoerre_behov_end_median",
      ],
      linjer.map(({ rad }) => [
        String(rad.nr ?? ""),
        rad.omraade.id,
        rad.omraade.navn,
        csvTal(rad.vaerdi),
        raa.id,
        behov?.tid ?? "",
        String(rad.projekter.length),
        csvTal(rad.oere === undefined ? undefined : rad.oere / 100, 2),
        csvTal(rad.kronerPr1000, 2),
        String(rad.beboere ?? ""),
        rad.foranMedian ? "ja" : "nej",
      ]),
    ),
  };
};
