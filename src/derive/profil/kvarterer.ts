/** The kvarterer within an area: a table, numbered as on the small maps. */
import { type Katalog, serieFor } from "../../domain/katalog";
import type { Omraade } from "../../domain/omraade";
import { teksterFor } from "../../domain/sprogvalg";
import { lokaliseret } from "../overblik";
import { formatTid } from "../tal/dato";
import { formatTal, formatVaerdi } from "../tal/format";
import { type Celle, fundet, intet, kvarterernI, type Profilgrundlag, profiltekster } from "./grundlag";
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

const navnPaa = (katalog: Katalog, id: string, sprog: Profilgrundlag["sprog"]): string => {
  const raa = katalog.indikatorById.get(id);
  return raa === undefined ? id : lokaliseret(katalog, raa, sprog).kortNavn;
};

/** Undefined where the area has no kvarter of its own. */
export const kvartererFor = (grundlag: Profilgrundlag, omraade: Omraade): Kvarterdel | undefined => {
  const { katalog, sprog } = grundlag;
  const kvarterer = kvarterernI(katalog, omraade);
  const tid = serieFor(katalog, "bef-antal", omraade.id).at(-1)?.tid;
  if (kvarterer.length === 0 || tid === undefined) return undefined;
  const tekster = teksterFor({ sprog });
  const celle = (indikatorId: string, kvarter: Omraade): Celle => {
    const indikator = katalog.indikatorById.get(indikatorId);
    const maaling = serieFor(katalog, indikatorId, kvarter.id).find((en) => en.tid === tid);
    if (indikator !== undefined && maaling?.kind === "vaerdi") return fundet(formatVaerdi(maaling.vaerdi, indikator, sprog));
    return intet(tekster.fravaerKort[maaling?.kind === "mangel" ? maaling.fravaer : "ikke-maalt"]);
  };
  return {
    kort: kvarterkortFor(grundlag, kvarterer),
    kortnavn: profiltekster(sprog).kvarterkort(omraade.navn),
    kolonner: [...KOLONNER.map((id) => navnPaa(katalog, id, sprog)), profiltekster(sprog).landKm2],
    rader: kvarterer.map((kvarter, i) => ({
      nr: String(i + 1),
      navn: kvarter.navn,
      celler: [
        ...KOLONNER.map((id) => celle(id, kvarter)),
        kvarter.arealKm2 === undefined ? intet("–") : fundet(formatTal(kvarter.arealKm2, 2, sprog)),
      ],
    })),
    tid: formatTid(tid, sprog),
  };
};
