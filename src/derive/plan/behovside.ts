/** Need and effort in words: which areas, in what order, for what reason. */
import type { Sprog } from "../../domain/sprog";
import { teksterFor } from "../../domain/sprogvalg";
import { EGET_INDEKS } from "../../state/planvalg";
import { lokaliseret } from "../overblik";
import { csvTal, skrivCsv } from "../tal/csv";
import { formatTal } from "../tal/format";
import { type Behov, type Behovsrad, lavBehov } from "./behov";
import { filternote } from "./filtertekst";
import { FAERREST } from "./indeks";
import { behovsindikatorer, type Maalestok, maalestokFor } from "./maalestok";
import { opregning } from "./opregning";
import { type Plangrundlag, projekterIGang, ukendteProjekter } from "./planprojekter";
import { plantekster } from "./plantekster";

export type Behovslinje = {
  readonly rad: Behovsrad;
  readonly vaerdi: string;
  readonly kroner: string;
  readonly grund: string;
  /** The names that stand in `grund`, as they stand there: they are in Danish. "" where there are none. */
  readonly projektnavne: string;
};
export type Behovside = Maalestok & {
  readonly muligheder: readonly { readonly id: string; readonly navn: string }[];
  readonly tal: Behov;
  readonly fund: readonly string[];
  readonly regel: string;
  readonly linjer: readonly Behovslinje[];
  readonly csv: string;
};

/** As many of the topmost are named before the table is left to say the rest. */
const NAEVNES = 3;
/** Names of projects in a reason. */
const FLEST_PROJEKTER = 4;

const csvFor = ({
  stok,
  linjer,
  aar,
  medianIndsats,
  noter,
}: {
  readonly stok: Maalestok;
  readonly linjer: readonly Behovslinje[];
  readonly aar: string;
  readonly medianIndsats: number;
  readonly noter: readonly string[];
}) =>
  skrivCsv(
    [
      "plads",
      "omraade",
      "navn",
      "tal",
      "indikator",
      "tid",
      "aar",
      "projekter_i_gang",
      "projekter_uvist",
      "kroner",
      "kroner_pr_1000",
      "beboere_2009",
      "over_median",
      "mindre_indsats_end_median",
      "hvorfor",
    ],
    linjer.map(({ rad, grund }) => [
      String(rad.nr ?? ""),
      rad.omraade.id,
      rad.omraade.navn,
      csvTal(rad.vaerdi),
      stok.behov,
      stok.tid,
      aar,
      String(rad.projekter.length),
      String(rad.ukendte),
      csvTal(rad.oere === undefined ? undefined : rad.oere / 100, 2),
      csvTal(rad.kronerPr1000, 2),
      String(rad.beboere ?? ""),
      rad.foranMedian ? "ja" : "nej",
      rad.indsats !== undefined && rad.indsats < medianIndsats ? "ja" : "nej",
      grund,
    ]),
    noter,
  );

/** The first of the projects that are named for it; "" where there are none. */
const projektnavne = ({ projekter }: Behovsrad): string =>
  projekter
    .slice(0, FLEST_PROJEKTER)
    .map(({ navn }) => navn)
    .join(", ");

const grundFor = (rad: Behovsrad, stok: Maalestok, sprog: Sprog): string => {
  const ord = plantekster(sprog);
  const fravaer = stok.fravaerById.get(rad.omraade.id);
  if (rad.vaerdi === undefined) return ord.grundIntetTal(fravaer === undefined ? "" : teksterFor({ sprog }).fravaer[fravaer]);
  const median = rad.foranMedian ? ord.overMedian : ord.underMedian;
  const bredere = rad.bredere === 0 ? "" : ord.bredere(String(rad.bredere));
  if (rad.projekter.length === 0) return ord.grundUden({ median, bredere });
  const flere = Math.max(0, rad.projekter.length - FLEST_PROJEKTER);
  return ord.grundMed({ median, navne: [projektnavne(rad), ...(flere > 0 ? [`+${flere}`] : [])].join(", "), bredere });
};

/** Undefined while no indicator has figures on a level, and without projects: what did not come is not an effort that is missing. */
export const lavBehovside = (grundlag: Plangrundlag): Behovside | undefined => {
  const { katalog, view, bank } = grundlag;
  const { sprog, plan, projekter: valg } = view;
  const stok = bank.projekter.length === 0 ? undefined : maalestokFor(grundlag);
  if (stok === undefined) return undefined;
  const ord = plantekster(sprog);
  const tal = lavBehov(katalog, {
    niveau: stok.niveau,
    vaerdiFor: (id) => stok.vaerdiById.get(id),
    fortegn: stok.lavtOeverst ? 1 : -1,
    projekter: projekterIGang(grundlag),
    ukendte: ukendteProjekter(grundlag),
    kvarterById: bank.kvarterById,
    fordeling: plan.fordeling,
    indsats: plan.indsats,
  });
  const linjer = tal.rader.map(
    (rad): Behovslinje => ({
      rad,
      projektnavne: projektnavne(rad),
      vaerdi: rad.vaerdi === undefined ? "" : stok.vis(rad.vaerdi),
      kroner: rad.kronerPr1000 === undefined ? "" : formatTal(rad.kronerPr1000, 0, sprog),
      grund: [grundFor(rad, stok, sprog), rad.ukendte === 0 ? "" : ord.grundUkendte(String(rad.ukendte))]
        .filter((del) => del !== "")
        .join(" "),
    }),
  );
  const oeverste = linjer.filter(({ rad }) => rad.nr !== undefined).slice(0, NAEVNES);
  const medTal = tal.rader.filter(({ vaerdi }) => vaerdi !== undefined).length;
  const regel =
    medTal === 0
      ? ""
      : ord.behovRegel({
          retning: stok.retning,
          tid: stok.tid,
          aar: valg.aar,
          fordeling: ord.fordelingsregler[plan.fordeling],
          med: String(tal.beloeb.med),
          af: String(tal.beloeb.af),
        });
  return {
    ...stok,
    muligheder: [
      ...behovsindikatorer(katalog).map((en) => ({ id: en.id, navn: lokaliseret(katalog, en, sprog).navn })),
      ...(plan.indeks.length > 0 ? [{ id: EGET_INDEKS, navn: ord.egetIndeks }] : []),
    ],
    tal,
    fund:
      medTal === 0
        ? [ord.behovIntet]
        : medTal < FAERREST
          ? [ord.behovForFaa({ antal: String(medTal), af: String(linjer.length) })]
          : [
              ord.behovFund({ tid: stok.tid, omraader: oeverste.map(({ rad, vaerdi }) => `${rad.omraade.navn} (${vaerdi})`).join(", ") }),
              ...(tal.tynde.length === 0 ? [] : [ord.tynde({ antal: String(tal.tynde.length), omraader: opregning(tal.tynde, sprog) })]),
              ...(tal.uafgjorte.length === 0 ? [] : [ord.uafgjorte(opregning(tal.uafgjorte, sprog))]),
              ...(tal.tynde.length + tal.uafgjorte.length === 0 ? [ord.ingenTynde] : []),
              ...(tal.tyndere.length === 0 ? [] : [ord.tyndere(opregning(tal.tyndere, sprog))]),
            ],
    regel,
    linjer,
    csv: csvFor({ stok, linjer, aar: valg.aar, medianIndsats: tal.medianIndsats, noter: [regel, filternote(grundlag)] }),
  };
};
