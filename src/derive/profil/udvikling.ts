/** Development since the first count: residents, growth and origin, as two charts and one table of every fifth year and the newest. */
import { maalingVed, serieFor } from "../../domain/katalog";
import { BY, type Omraade } from "../../domain/omraade";
import { teksterFor } from "../../domain/sprogvalg";
import { type Tid, tidToAar } from "../../domain/tid";
import { formatTid } from "../tal/dato";
import { type Celle, indikatorFor, intet, maalingscelle, type Profilgrundlag, profiltekster } from "./grundlag";
import { type Linjediagram, lavLinjediagram } from "./linjediagram";

export type Udvikling = {
  readonly vaekst: Linjediagram | undefined;
  readonly herkomst: Linjediagram | undefined;
  readonly kolonner: readonly string[];
  readonly rader: readonly { readonly tid: string; readonly celler: readonly Celle[] }[];
  /** What the two origins count, in the source's words. */
  readonly definitioner: readonly { readonly navn: string; readonly tekst: string }[];
};

const HVERT_AAR = 5;
/** Signs that a line's name has room for beside the chart. */
const LAENGSTE_NAVN = 13;

/** Columns of the table: indicator, and whether it is the city's. */
const KOLONNER = [
  { indikator: "bef-antal", by: false },
  { indikator: "bef-indeks", by: false },
  { indikator: "bef-indeks", by: true },
  { indikator: "bef-vestlig-andel", by: false },
  { indikator: "bef-ikkevestlig-andel", by: false },
] as const;

export const udviklingFor = (grundlag: Profilgrundlag, omraade: Omraade): Udvikling => {
  const { katalog, sprog } = grundlag;
  const ord = profiltekster(sprog);
  const tekster = teksterFor({ sprog });
  const serie = (indikator: string, id = omraade.id) => serieFor(katalog, indikator, id);
  const tider = serie("bef-antal").map(({ tid }) => tid);
  const vist = tider.filter((tid, i) => tidToAar(tid) % HVERT_AAR === 0 || i === 0 || i === tider.length - 1);
  const celle = (indikatorId: string, id: Omraade["id"], tid: Tid): Celle => {
    const indikator = indikatorFor(grundlag, indikatorId);
    const ord = "fravaerKort";
    return indikator === undefined
      ? intet(tekster[ord]["ikke-maalt"])
      : maalingscelle(indikator, maalingVed(serie(indikatorId, id), tid), { sprog, ord });
  };
  const indikatornavn = (id: string): string => indikatorFor(grundlag, id)?.kortNavn ?? id;
  const foerste = tider[0];
  const byensNavn = tekster.by;
  return {
    vaekst: lavLinjediagram(
      [
        {
          navn: omraade.navn.length > LAENGSTE_NAVN ? ord.omraadet : omraade.navn,
          nr: 0,
          serie: serie("bef-indeks"),
        },
        { navn: byensNavn, nr: 1, serie: serie("bef-indeks", BY) },
      ],
      { titel: ord.vaekstTitel, enhed: foerste === undefined ? "" : tekster.indeksFra(formatTid(foerste, sprog)), sprog },
    ),
    herkomst: lavLinjediagram(
      [
        { navn: ord.herkomstIkkevestlig, nr: 0, serie: serie("bef-ikkevestlig-andel") },
        { navn: ord.herkomstVestlig, nr: 2, serie: serie("bef-vestlig-andel") },
      ],
      { titel: ord.herkomstTitel, enhed: ord.pctAfIndbyggerne, sprog },
    ),
    kolonner: KOLONNER.map(({ indikator, by }) => `${indikatornavn(indikator)}${by ? `, ${byensNavn}` : ""}`),
    rader: vist.map((tid) => ({
      tid: formatTid(tid, sprog),
      celler: KOLONNER.map(({ indikator, by }) => celle(indikator, by ? BY : omraade.id, tid)),
    })),
    definitioner: ["bef-indeks", "bef-vestlig-andel", "bef-ikkevestlig-andel"].flatMap((id) => {
      const indikator = indikatorFor(grundlag, id);
      return indikator === undefined ? [] : [{ navn: indikator.kortNavn, tekst: indikator.definition }];
    }),
  };
};
