/** Why two areas are alike, in words: where they lie nearest, where furthest apart, on how many figures it rests. */
import { erHerkomst } from "../../domain/herkomst";
import type { Katalog } from "../../domain/katalog";
import type { Sprog } from "../../domain/sprog";
import { lokaliseret } from "../overblik";
import { formatTid } from "../tal/dato";
import { formatTal, formatVaerdi } from "../tal/format";
import { type Lignegrund, type Lignende, TILFAELDIG } from "./ligner";
import { opremsning, sammenligntekster } from "./ord";

/** "Tæthed (19.845 og 18.002 pr. km², 2025)". */
const grundtekst = (katalog: Katalog, { indikator: id, tid, egen, anden }: Lignegrund, sprog: Sprog): string => {
  const fundet = katalog.indikatorById.get(id);
  if (fundet === undefined) return id;
  const indikator = lokaliseret(katalog, fundet, sprog);
  const tal = opremsning([formatTal(egen, indikator.decimaler, sprog), formatVaerdi(anden, indikator, sprog)], sprog);
  return `${indikator.kortNavn} (${tal}, ${formatTid(tid, sprog)})`;
};

/**
 * A sentence each: "Tættest: Vækst siden 1995 (119 og 121, 2025) og Tæthed (…). Længst fra: … Bygger på 6 tal, …": the asked area's figure first, then the other's.
 * Nearest and furthest are picked among the figures that are not of origin, which are told last: the first two reasons are never of origin.
 */
export const lignerGrunde = (katalog: Katalog, { grunde }: Pick<Lignende, "grunde">, sprog: Sprog): readonly string[] => {
  const ord = sammenligntekster(sprog);
  const som = (liste: readonly Lignegrund[]): string =>
    opremsning(
      liste.map((grund) => grundtekst(katalog, grund, sprog)),
      sprog,
    );
  const herkomst = grunde.filter(({ indikator }) => erHerkomst(indikator));
  const andre = grunde.filter(({ indikator }) => !erHerkomst(indikator));
  // With two figures the one is nearest and the other furthest; with more, two are nearest.
  const naere = andre.slice(0, Math.max(1, Math.min(2, andre.length - 1)));
  const fjern = andre.slice(naere.length).slice(-1);
  return [
    naere.length === 0 ? "" : ord.taettest(som(naere)),
    fjern.length === 0 ? "" : ord.laengstFra(som(fjern)),
    // One reason alone leaves the second place to origin: then it is counted, and its figures stand in the table.
    herkomst.length === 0 || andre.length < 2
      ? ord.byggerPaa({ antal: String(grunde.length), herkomst: herkomst.length === 0 ? "" : String(herkomst.length) })
      : ord.byggerPaaMed({ antal: String(grunde.length), herkomst: String(herkomst.length), tal: som(herkomst) }),
  ].filter((led) => led !== "");
};

/** The same as one text. */
export const lignerSaetning = (...valg: Parameters<typeof lignerGrunde>): string => lignerGrunde(...valg).join(" ");

/** "Valby ligner mest Bispebjerg og Østerbro"; that the nearest lie no nearer than any, or that it cannot be told, where that is so. */
export const lignerOverskrift = (navn: string, lignende: readonly Pick<Lignende, "navn" | "afstand">[], sprog: Sprog): string => {
  const ord = sammenligntekster(sprog);
  const [foerste] = lignende;
  if (foerste === undefined) return ord.ingenLigner(navn);
  const m = {
    navn,
    andre: opremsning(
      lignende.map((en) => en.navn),
      sprog,
    ),
  };
  return foerste.afstand < TILFAELDIG ? ord.lignerMest(m) : ord.lignerIngen(m);
};
