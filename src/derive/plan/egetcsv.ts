/** An own area as one table to take along: what is in it, how much of it, and what that rests on. */
import type { Omraade, OmraadeId } from "../../domain/omraade";
import { skrivEget } from "../../state/egetomraade";
import { csvTal, skrivCsv } from "../tal/csv";
import type { Egetfund, Egetprojekt } from "./egetside";
import { filternote } from "./filtertekst";
import type { Plangrundlag } from "./planprojekter";
import type { Samlet } from "./samle";

export const egetCsv = (
  grundlag: Plangrundlag,
  m: {
    /** What the area is, and how it is counted. */
    readonly noter: readonly string[];
    readonly fund: Egetfund;
    readonly bydele: ReadonlyMap<OmraadeId, number>;
    readonly samlet: readonly Samlet[];
    readonly boliger: readonly Omraade[];
    readonly inde: readonly Egetprojekt[];
    readonly roert: readonly Egetprojekt[];
  },
): string => {
  const { katalog, view } = grundlag;
  const projektrader = (hvad: string, rader: readonly Egetprojekt[]) =>
    rader.map(({ projekt, tilstand, hvor }) => [hvad, projekt.id, projekt.navn, tilstand, view.projekter.aar, hvor]);
  return skrivCsv(
    ["hvad", "id", "navn", "vaerdi", "tid", "note"],
    [
      ["areal km2", "", "", csvTal(m.fund.arealKm2, 4), "", view.plan.eget === undefined ? "" : skrivEget(view.plan.eget)],
      ...[...m.bydele, ...m.fund.kvarterandele].flatMap(([id, andel]) =>
        andel === 0 ? [] : [["andel af land", id, katalog.omraadeById.get(id)?.navn ?? "", csvTal(andel, 4), "", ""]],
      ),
      ...m.samlet.map(({ indikator, vaerdi, tid, niveau, daekning }) => [
        "samlet tal",
        indikator.id,
        indikator.navn,
        csvTal(vaerdi === undefined ? undefined : Number(vaerdi.toFixed(4))),
        tid,
        `af ${niveau}, dækning ${csvTal(daekning, 3)}`,
      ]),
      ...m.boliger.map(({ id, navn }) => ["boligområde", id, navn, "", "", ""]),
      ...projektrader("projekt i området", m.inde),
      ...projektrader("projekt nævnt for et område, der berøres", m.roert),
    ],
    [...m.noter, filternote(grundlag)],
  );
};
