/** The 2009 report's own figures of the bydel, and what is known of it in each field of the barometer. */
import { INDSATSOMRAADER, type Indikator, kraeverBefolkning } from "../../domain/indikator";
import { niveauerMedRaekker, serieFor } from "../../domain/katalog";
import { BY, type Omraade } from "../../domain/omraade";
import { teksterFor } from "../../domain/sprogvalg";
import { lavBarometer } from "../barometer/barometer";
import { formatForskel, type Lysvisning } from "../barometer/ord";
import { lokaliseret, type Plads } from "../overblik";
import { formatTid } from "../tal/dato";
import { formatVaerdi } from "../tal/format";
import { bydelFor, type Celle, fundet, intet, type Profilgrundlag, profiltekster } from "./grundlag";
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
    const by = serieFor(katalog, indikator.id, BY).find(({ tid }) => tid === maaling.tid);
    const plads = fuldPlads(grundlag, indikator.id, bydel.id);
    return [
      {
        id: indikator.id,
        indsatsomraade: indikator.indsatsomraade,
        navn: indikator.navn,
        kortNavn: indikator.kortNavn,
        vaerdi:
          maaling.kind === "vaerdi"
            ? fundet(formatVaerdi(maaling.vaerdi, indikator, sprog), maaling.note)
            : { ...intet(tekster.fravaer[maaling.fravaer]), note: maaling.note },
        by:
          by?.kind === "vaerdi"
            ? fundet(formatVaerdi(by.vaerdi, indikator, sprog), by.note)
            : intet(tekster.fravaerKort[by?.fravaer ?? "ikke-maalt"]),
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
  return INDSATSOMRAADER.flatMap((id) => barometer.omraader.find((en) => en.id === id) ?? []).map((omraade) => {
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
