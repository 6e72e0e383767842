/** The 2009 report's own figures of the bydel, and what is known of it in each field of the barometer. */
import { type Indikator, kraeverBefolkning } from "../../domain/indikator";
import { maalingVed, niveauerMedRaekker, serieFor } from "../../domain/katalog";
import { BY, type Omraade } from "../../domain/omraade";
import { teksterFor } from "../../domain/sprogvalg";
import { lavBarometer } from "../barometer/barometer";
import { formatForskel, type Lysvisning } from "../barometer/ord";
import { lokaliseret, type Plads } from "../overblik";
import { formatTid } from "../tal/dato";
import { bydelFor, type Celle, fundet, intet, maalingscelle, type Profilgrundlag, profiltekster } from "./grundlag";
import { overblikFor } from "./noegletal";

export type Rapporttal = {
  readonly id: string;
  readonly indsatsomraade: string;
  readonly navn: string;
  readonly kortNavn: string;
  readonly vaerdi: Celle;
  readonly by: Celle;
  readonly forskel: string;
  readonly plads: string;
  readonly tid: string;
  readonly definition: string;
  readonly kilde: string;
};
export type Barometerrad = {
  readonly navn: string;
  readonly lys: Lysvisning;
  readonly byens: readonly string[];
  /** What is known of the bydel in this field; one word where nothing is. */
  readonly bydelens: readonly Celle[];
};

const bydelsindikatorer = ({ katalog, sprog }: Profilgrundlag): readonly Indikator[] =>
  katalog.indikatorer
    .filter(({ id }) => !kraeverBefolkning(id) && niveauerMedRaekker(katalog, id).has("bydel"))
    .map((indikator) => lokaliseret(katalog, indikator, sprog));

/** A place among a few of the bydele would read as a place among them all: told only where every bydel that the figure is about has it. */
const fuldPlads = (grundlag: Profilgrundlag, indikator: string, bydel: Omraade["id"]): Plads | undefined => {
  const overblik = overblikFor(grundlag, indikator, { niveau: "bydel" });
  const relevante = [...(overblik?.afledtById.values() ?? [])].filter((en) => en.kind === "vaerdi" || en.grund !== "ikke-relevant");
  return relevante.every(({ kind }) => kind === "vaerdi") ? overblik?.pladsById.get(bydel) : undefined;
};

/** Of the bydel, whose figures they are also on the page of a lokaludvalg area. */
export const rapporttalFor = (grundlag: Profilgrundlag, omraade: Omraade): readonly Rapporttal[] => {
  const { katalog, sprog } = grundlag;
  const bydel = bydelFor(katalog, omraade)?.bydel;
  if (bydel === undefined) return [];
  const tekster = teksterFor({ sprog });
  return bydelsindikatorer(grundlag).flatMap((indikator): readonly Rapporttal[] => {
    const maaling = serieFor(katalog, indikator.id, bydel.id).at(-1);
    if (maaling === undefined) return [];
    const by = maalingVed(serieFor(katalog, indikator.id, BY), maaling.tid);
    const plads = fuldPlads(grundlag, indikator.id, bydel.id);
    return [
      {
        id: indikator.id,
        indsatsomraade: indikator.indsatsomraade,
        navn: indikator.navn,
        kortNavn: indikator.kortNavn,
        vaerdi: maalingscelle(indikator, maaling, { sprog, ord: "fravaer" }),
        by: maalingscelle(indikator, by, { sprog, ord: "fravaerKort" }),
        forskel: by?.kind === "vaerdi" && maaling.kind === "vaerdi" ? formatForskel(maaling.vaerdi - by.vaerdi, indikator, sprog) : "",
        plads: plads === undefined ? "" : tekster.plads({ nr: String(plads.nr), af: String(plads.af) }),
        tid: formatTid(maaling.tid, sprog),
        definition: indikator.definition,
        kilde: maaling.kilde,
      },
    ];
  });
};

/** The city's lights with the bydel's figures beside them. */
export const barometerraderFor = (grundlag: Profilgrundlag, rapporttal: readonly Rapporttal[]): readonly Barometerrad[] => {
  const { katalog, sprog } = grundlag;
  const ord = profiltekster(sprog);
  const barometer = lavBarometer(katalog, { sprog, tekster: teksterFor({ sprog }) });
  return barometer.omraader.map((omraade) => {
    const egne = rapporttal.filter((tal) => tal.indsatsomraade === omraade.id);
    const kendte = egne.filter(({ vaerdi }) => !vaerdi.mangler);
    return {
      navn: omraade.navn,
      lys: omraade.lys,
      byens: omraade.kort.filter((linje) => linje !== ""),
      bydelens:
        kendte.length > 0
          ? kendte.map(({ kortNavn, vaerdi, tid }) => fundet(`${kortNavn}: ${vaerdi.tekst} (${tid})`))
          : [egne[0] === undefined ? intet(ord.ingenBydelstal) : egne[0].vaerdi],
    };
  });
};
