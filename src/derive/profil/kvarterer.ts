/** The kvarterer within an area: a table, numbered as on the small maps. */
import { maalingVed, serieFor } from "../../domain/katalog";
import type { Omraade } from "../../domain/omraade";
import { kvarterernI } from "../plan/fordeling";
import { formatTid } from "../tal/dato";
import { formatTal } from "../tal/format";
import { type Celle, fundet, indikatorFor, intet, maalingscelle, type Profilgrundlag, profiltekster } from "./grundlag";
import { KORTINDIKATOR, type Kvarterkort, kvarterkortFor } from "./kvarterkort";

export type Kvarterdel = {
  readonly kort: Kvarterkort | undefined;
  readonly kortnavn: string;
  readonly kolonner: readonly string[];
  readonly rader: readonly { readonly nr: string; readonly navn: string; readonly celler: readonly Celle[] }[];
  /** The date of all the figures. */
  readonly tid: string;
};

const KOLONNER = ["bef-antal", "bef-indeks", KORTINDIKATOR] as const;

/** Undefined where the area has no kvarter of its own. */
export const kvartererFor = (grundlag: Profilgrundlag, omraade: Omraade): Kvarterdel | undefined => {
  const { katalog, sprog } = grundlag;
  const kvarterer = kvarterernI(katalog, omraade);
  const tid = serieFor(katalog, "bef-antal", omraade.id).at(-1)?.tid;
  if (kvarterer.length === 0 || tid === undefined) return undefined;
  const indikatorer = KOLONNER.flatMap((id) => indikatorFor(grundlag, id) ?? []);
  return {
    kort: kvarterkortFor(grundlag, kvarterer),
    kortnavn: profiltekster(sprog).kvarterkort(omraade.navn),
    kolonner: [...indikatorer.map(({ kortNavn }) => kortNavn), profiltekster(sprog).landKm2],
    rader: kvarterer.map((kvarter, i) => ({
      nr: String(i + 1),
      navn: kvarter.navn,
      celler: [
        ...indikatorer.map((indikator) =>
          maalingscelle(indikator, maalingVed(serieFor(katalog, indikator.id, kvarter.id), tid), { sprog, ord: "fravaerKort" }),
        ),
        kvarter.arealKm2 === undefined ? intet("–") : fundet(formatTal(kvarter.arealKm2, 2, sprog)),
      ],
    })),
    tid: formatTid(tid, sprog),
  };
};
