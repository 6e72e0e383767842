/** The ten bydele side by side, each column at its indicator's newest date. */
import { maalingVed, omraaderPaa, serieFor, tiderFor } from "../../domain/katalog";
import { profilsti, stiPaa } from "../../domain/slug";
import { formatTid } from "../tal/dato";
import { type Celle, indikatorFor, maalingscelle, type Profilgrundlag } from "./grundlag";

const BYDELSTAL = ["bef-antal", "bef-indeks", "bydel-beskaeftigelse", "bydel-overfoersel-fald", "bydel-overfoersel-andel"] as const;

export type Bydelsoversigt = {
  readonly kolonner: readonly string[];
  /** `sti`: of the bydel's own page, below the root. */
  readonly rader: readonly { readonly navn: string; readonly sti: string; readonly celler: readonly Celle[] }[];
};

export const bydeleFor = (grundlag: Profilgrundlag): Bydelsoversigt => {
  const { katalog, sprog } = grundlag;
  const kolonner = BYDELSTAL.flatMap((id) => {
    const [indikator, tid] = [indikatorFor(grundlag, id), tiderFor(katalog, id, "bydel").at(-1)];
    return indikator === undefined || tid === undefined ? [] : [{ indikator, tid }];
  });
  return {
    kolonner: kolonner.map(({ indikator, tid }) => `${indikator.kortNavn} (${formatTid(tid, sprog)})`),
    rader: omraaderPaa(katalog, "bydel").map((bydel) => ({
      navn: bydel.navn,
      sti: stiPaa(profilsti(bydel) ?? "", sprog),
      celler: kolonner.map(({ indikator, tid }) =>
        maalingscelle(indikator, maalingVed(serieFor(katalog, indikator.id, bydel.id), tid), { sprog, ord: "fravaerKort" }),
      ),
    })),
  };
};
