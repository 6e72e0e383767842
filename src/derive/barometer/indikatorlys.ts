/** An indicator as the barometer tells it: its light, why, its value, and where it stands against its goals. City figures. */

import type { Indikator } from "../../domain/indikator";
import { type Katalog, maalFor, serieFor, serieIndtil } from "../../domain/katalog";
import { BY } from "../../domain/omraade";
import type { Sprog } from "../../domain/sprog";
import type { Tid } from "../../domain/tid";
import { lokaliseret } from "../overblik";
import { formatTid } from "../tal/dato";
import { formatVaerdi } from "../tal/format";
import { type Lys, lysVed } from "./lys";
import { maalstatus } from "./maalstatus";
import { type Detalje, hvorforDetaljer, hvorforSaetning, type Lysvisning, type Maalvisning, visLys, visMaal } from "./ord";

export type Indikatorlys = {
  readonly id: string;
  readonly navn: string;
  readonly kortNavn: string;
  readonly hovedmaal: boolean;
  readonly resultat: Lys;
  readonly lys: Lysvisning;
  /** "62,3 pct." and "februar 2009"; "" without a figure. */
  readonly vaerdi: string;
  readonly tid: string;
  /** The remark on the newest figure, in Danish, or "". */
  readonly note: string;
  readonly hvorfor: string;
  readonly detaljer: readonly Detalje[];
  readonly maal: readonly Maalvisning[];
};

/** As it stood at `tid`; at the newest measurement where undefined. */
export const lavIndikatorlys = (katalog: Katalog, raa: Indikator, sprog: Sprog, tid?: Tid): Indikatorlys => {
  const indikator = lokaliseret(katalog, raa, sprog);
  const serie = serieIndtil(serieFor(katalog, raa.id, BY), tid);
  const lys = lysVed(indikator, serie);
  const valg = { indikator, sprog };
  return {
    id: indikator.id,
    navn: indikator.navn,
    kortNavn: indikator.kortNavn,
    hovedmaal: indikator.hovedmaal,
    resultat: lys,
    lys: visLys(lys, sprog),
    vaerdi: lys.maaling === undefined ? "" : formatVaerdi(lys.maaling.vaerdi, indikator, sprog),
    tid: lys.maaling === undefined ? "" : formatTid(lys.maaling.tid, sprog),
    note: lys.maaling?.note ?? "",
    hvorfor: hvorforSaetning(lys, valg),
    detaljer: hvorforDetaljer(lys, valg),
    maal: maalFor(katalog, raa.id, BY).map((maal) => visMaal(maal, maalstatus(indikator, serie, maal), valg)),
  };
};
