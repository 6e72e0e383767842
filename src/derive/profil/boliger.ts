/** The housing areas in an area, with every year that a list is known for. */
import type { Listestatus } from "../../domain/boligliste";
import { omraaderPaa, serieFor } from "../../domain/katalog";
import { isVaerdi } from "../../domain/maaling";
import type { Omraade } from "../../domain/omraade";
import { kvartererI, kvarterernI } from "../plan/fordeling";
import { type Listetilstand, listetilstand } from "../plan/listetilstand";
import { formatTid } from "../tal/dato";
import { formatVaerdi } from "../tal/format";
import { navnFor, type Profilgrundlag } from "./grundlag";

export type Boligdel = {
  readonly aar: readonly string[];
  /** Names on the lists without a known outline: they may be here too. */
  readonly udenOmrids: readonly string[];
  readonly rader: readonly {
    readonly navn: string;
    readonly kvarter: string;
    /** "2.410 boliger (marts 2009)", or "". */
    readonly boliger: string;
    readonly tilstande: readonly Listetilstand[];
  }[];
};

const aareneI = (lister: readonly Listestatus[]): readonly string[] => [...new Set(lister.map(({ aar }) => aar))].sort();

export const boligerFor = ({ katalog, bank, sprog }: Profilgrundlag, omraade: Omraade): Boligdel => {
  const egne = new Set(kvarterernI(katalog, omraade).map(({ id }) => id));
  const kendskab = { katalog, kvarterById: bank.kvarterById };
  const aar = aareneI(bank.boliglister);
  const indikator = katalog.indikatorById.get("omr-boliger");
  const rader = omraaderPaa(katalog, "boligomraade")
    .filter(({ id }) => kvartererI(id, kendskab).some((kvarter) => egne.has(kvarter)))
    .map(({ id, navn }) => {
      const boliger = serieFor(katalog, "omr-boliger", id).findLast(isVaerdi);
      const kvarter = bank.kvarterById.get(id);
      return {
        navn,
        kvarter: kvarter === undefined ? "" : navnFor(katalog, kvarter),
        boliger:
          boliger === undefined || indikator === undefined
            ? ""
            : `${formatVaerdi(boliger.vaerdi, indikator, sprog)} (${formatTid(boliger.tid, sprog)})`,
        tilstande: aar.map((et) => listetilstand(bank.boliglister.find((en) => en.omraade === id && en.aar === et))),
      };
    });
  const udenOmrids = [...new Set(bank.boliglister.flatMap(({ navn, omraade: kendt }) => (kendt === undefined ? [navn] : [])))];
  return { aar, udenOmrids, rader };
};

/** Every name on a list, also those without a known outline: the city's report. */
export const listerFor = ({ bank }: Profilgrundlag): Boligdel => {
  const aar = aareneI(bank.boliglister);
  const navne = [...new Set(bank.boliglister.map(({ navn }) => navn))];
  const tilstand = (navn: string, et: string) => listetilstand(bank.boliglister.find((en) => en.navn === navn && en.aar === et));
  return {
    aar,
    udenOmrids: [],
    rader: navne.map((navn) => ({ navn, kvarter: "", boliger: "", tilstande: aar.map((et) => tilstand(navn, et)) })),
  };
};
