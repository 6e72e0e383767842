/** Every measurement of every indicator with the light that it gave, oldest first. */

import { type Katalog, serieFor } from "../../domain/katalog";
import { BY } from "../../domain/omraade";
import type { Sprog } from "../../domain/sprog";
import { teksterFor } from "../../domain/sprogvalg";
import type { Tid } from "../../domain/tid";
import { lokaliseret } from "../overblik";
import { formatTid } from "../tal/dato";
import { formatTal } from "../tal/format";
import { lysVed, UDVIKLINGER } from "./lys";
import { type Lysvisning, visLys } from "./ord";

export type Historikcelle = {
  readonly tid: Tid;
  readonly tidstekst: string;
  /** The number alone: the indicator's name says its unit. A word where there is none. */
  readonly tal: string;
  /** The source contradicts itself, or the figure needs a word: the indicator's page has it. */
  readonly harNote: boolean;
  readonly lys: Lysvisning;
};
export type Historikrad = {
  readonly id: string;
  readonly navn: string;
  readonly omraade: string;
  readonly celler: readonly Historikcelle[];
  /** For sorting: 0 setback … 2 progress, −1 without a light. */
  readonly rang: number;
};

export const lavHistorik = (
  katalog: Katalog,
  indikatorer: readonly { readonly id: string; readonly omraade: string }[],
  sprog: Sprog,
): readonly Historikrad[] =>
  indikatorer.flatMap(({ id, omraade }) => {
    const raa = katalog.indikatorById.get(id);
    if (raa === undefined) return [];
    const indikator = lokaliseret(katalog, raa, sprog);
    const serie = serieFor(katalog, id, BY);
    const celler = serie.map((maaling): Historikcelle => {
      const tidstekst = formatTid(maaling.tid, sprog);
      const harNote = maaling.note !== "";
      if (maaling.kind === "mangel") {
        const tal = teksterFor({ sprog }).fravaerKort[maaling.fravaer];
        return { tid: maaling.tid, tidstekst, tal, harNote, lys: { udvikling: undefined, form: "", ord: "" } };
      }
      const lys = visLys(lysVed(indikator, serie, maaling.tid), sprog);
      return { tid: maaling.tid, tidstekst, tal: formatTal(maaling.vaerdi, indikator.decimaler, sprog), harNote, lys };
    });
    const nu = lysVed(indikator, serie);
    const rang = nu.kind === "lys" ? 2 - UDVIKLINGER.indexOf(nu.udvikling) : -1;
    return [{ id, navn: indikator.kortNavn, omraade, celler, rang }];
  });
