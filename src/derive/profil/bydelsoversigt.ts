/** The ten bydele side by side, each column at its indicator's newest date. */
import { maalingVed, omraaderPaa, serieFor, tiderFor } from "../../domain/katalog";
import { teksterFor } from "../../domain/sprogvalg";
import { lokaliseret } from "../overblik";
import { formatTid } from "../tal/dato";
import { formatVaerdi } from "../tal/format";
import { type Celle, fravaerAf, fundet, type Profilgrundlag } from "./grundlag";

const BYDELSTAL = ["bef-antal", "bef-indeks", "bydel-beskaeftigelse", "bydel-overfoersel-fald", "bydel-overfoersel-andel"] as const;

export type Bydelsoversigt = {
  readonly kolonner: readonly string[];
  readonly rader: readonly { readonly navn: string; readonly sti: string; readonly celler: readonly Celle[] }[];
};

/** `stiFor`: from the report to a bydel's own page. */
export const bydeleFor = ({ katalog, sprog }: Profilgrundlag, stiFor: (navn: string) => string): Bydelsoversigt => {
  const kolonner = BYDELSTAL.flatMap((id) => {
    const raa = katalog.indikatorById.get(id);
    const tid = tiderFor(katalog, id, "bydel").at(-1);
    return raa === undefined || tid === undefined ? [] : [{ indikator: lokaliseret(katalog, raa, sprog), tid }];
  });
  return {
    kolonner: kolonner.map(({ indikator, tid }) => `${indikator.kortNavn} (${formatTid(tid, sprog)})`),
    rader: omraaderPaa(katalog, "bydel").map((bydel) => ({
      navn: bydel.navn,
      sti: stiFor(bydel.navn),
      celler: kolonner.map(({ indikator, tid }): Celle => {
        const maaling = maalingVed(serieFor(katalog, indikator.id, bydel.id), tid);
        return maaling?.kind === "vaerdi"
          ? fundet(formatVaerdi(maaling.vaerdi, indikator, sprog), maaling.note)
          : { ...fravaerAf(maaling, sprog), tekst: teksterFor({ sprog }).fravaerKort[maaling?.fravaer ?? "ikke-maalt"] };
      }),
    })),
  };
};
