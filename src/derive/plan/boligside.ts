/** The housing areas at a year: on the list, off it, or not known; their dwellings; and the report's counts over time. */

import { BOLIGKLASSE_INDIKATOR, type Boligklasse, boligklasseFor } from "../../domain/boligliste";
import { type Katalog, serieFor } from "../../domain/katalog";
import { isVaerdi } from "../../domain/maaling";
import type { OmraadeId } from "../../domain/omraade";
import type { Oekonomirad } from "../../domain/projekt";
import type { Projektbank } from "../../domain/projektbank";
import type { Sprog } from "../../domain/sprog";
import { skrivCsv } from "../tal/csv";
import { formatTid } from "../tal/dato";
import { formatTal } from "../tal/format";
import { type Listetilstand, listetilstand } from "./listetilstand";
import { plantekster } from "./plantekster";
import { serieIndtil } from "./vaerdier";

export type Boligrad = {
  readonly navn: string;
  readonly omraade: OmraadeId | undefined;
  /** Whether it is one of the areas that the page knows by figures. */
  readonly kanVaelges: boolean;
  readonly tilstand: Listetilstand;
  /** Of the shown year's row; "" where there is none. */
  readonly kilde: string;
  /** Every year that a list is known for, oldest first. */
  readonly historik: readonly { readonly aar: string; readonly tilstand: Listetilstand }[];
  /** "2.410 (marts 2009)", or "". */
  readonly boliger: string;
  /** By the newest share up to the year; undefined where no table has one. */
  readonly klasse: { readonly klasse: Boligklasse; readonly tekst: string } | undefined;
};
export type Boligside = {
  readonly rader: readonly Boligrad[];
  readonly tal: readonly (Oekonomirad & { readonly tekst: string })[];
  /** Who is on the shown year's list, in a sentence. */
  readonly fund: string;
  readonly csv: string;
};

const boligerFor = (katalog: Katalog, id: OmraadeId | undefined, sprog: Sprog): string => {
  const maaling = id === undefined ? undefined : serieFor(katalog, "omr-boliger", id).at(-1);
  return maaling?.kind === "vaerdi" ? `${formatTal(maaling.vaerdi, 0, sprog)} (${formatTid(maaling.tid, sprog)})` : "";
};

const klasseFor = (katalog: Katalog, id: OmraadeId | undefined, m: { readonly aar: string; readonly sprog: Sprog }): Boligrad["klasse"] => {
  const maaling = id === undefined ? undefined : serieIndtil(katalog, BOLIGKLASSE_INDIKATOR, { id, aar: m.aar }).findLast(isVaerdi);
  if (maaling === undefined) return undefined;
  const klasse = boligklasseFor(maaling.vaerdi);
  const [andel, tid] = [formatTal(maaling.vaerdi, 1, m.sprog), formatTid(maaling.tid, m.sprog)];
  return { klasse, tekst: plantekster(m.sprog).klasset({ klasse: plantekster(m.sprog).klassenavne[klasse], andel, tid }) };
};

/** Areas in the order of the lists. A year without a row for an area is not known, also where other areas have one. */
export const lavBoligside = (katalog: Katalog, bank: Projektbank, m: { readonly aar: string; readonly sprog: Sprog }): Boligside => {
  const aarene = [...new Set(bank.boliglister.map(({ aar }) => aar))].sort();
  const rader = [...new Set(bank.boliglister.map(({ navn }) => navn))].map((navn): Boligrad => {
    const egne = bank.boliglister.filter((en) => en.navn === navn);
    const ved = (aar: string) => egne.find((en) => en.aar === aar);
    const tilstand = (aar: string): Listetilstand => listetilstand(ved(aar));
    const omraade = egne.find((en) => en.omraade !== undefined)?.omraade;
    return {
      navn,
      omraade,
      kanVaelges: omraade !== undefined && katalog.omraadeById.has(omraade),
      tilstand: tilstand(m.aar),
      kilde: ved(m.aar)?.kilde ?? "",
      historik: aarene.map((aar) => ({ aar, tilstand: tilstand(aar) })),
      boliger: boligerFor(katalog, omraade, m.sprog),
      klasse: klasseFor(katalog, omraade, m),
    };
  });
  const ord = plantekster(m.sprog);
  const paa = rader.filter(({ tilstand }) => tilstand === "paa").map(({ navn }) => navn);
  return {
    rader,
    fund:
      paa.length === 0
        ? ord.ingenListe(m.aar)
        : ord.paaListen({
            aar: m.aar,
            antal: String(paa.length),
            navne: paa.join(", "),
            ukendte: String(rader.filter(({ tilstand }) => tilstand === "ukendt").length),
          }),
    csv: skrivCsv(
      ["navn", "omraade", "aar", "paa_listen", "kilde"],
      bank.boliglister.map(({ navn, omraade, aar, paaListen, kilde }) => [navn, omraade ?? "", aar, paaListen ? "ja" : "nej", kilde]),
      [ord.boligerHvad(m.aar)],
    ),
    tal: bank.oekonomi
      .filter(({ tabel }) => tabel === "boligomraader")
      .map((rad) => ({ ...rad, tekst: formatTal(rad.vaerdi, 0, m.sprog) })),
  };
};
