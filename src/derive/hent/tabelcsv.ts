/** The table as the page shows it, for Danish Excel: numbers as numbers, the reason beside a missing one, and what is counted below. */

import { BY } from "../../domain/omraade";
import { lavTabel } from "../model/tabel";
import type { Overblik } from "../overblik";
import { csvTal, skrivCsv } from "../tal/csv";
import { afrundet } from "../tal/vis";
import { henttekster } from "./ord";

export const lavTabelCsv = (overblik: Overblik, adresse: string): string => {
  const { tekster, view, indikator } = overblik;
  const ord = henttekster(view.sprog);
  const tabel = lavTabel(overblik);
  const rundet = (tal: number | undefined): string => csvTal(tal === undefined ? undefined : afrundet(overblik, tal));
  const by = tabel.rader.find(({ id }) => id === BY);
  // A light is a word; a difference is written only where the page tells it.
  const vaerdi = ({ tal, vaerdi }: (typeof tabel.rader)[number]): string =>
    tal !== undefined && view.farve === "lys" ? vaerdi : rundet(tal);
  return skrivCsv(
    [
      tekster.tabelOmraade,
      tabel.vaerdiOverskrift,
      ord.kolonneHvorforIntetTal,
      tekster.tabelPlads,
      tekster.tabelForskel,
      tekster.bemaerkning,
      tekster.tabelKilde,
    ],
    tabel.rader.map((rad) => [
      rad.navn,
      vaerdi(rad),
      rad.tal === undefined ? rad.vaerdi : "",
      rad.plads,
      rad.forskel === "" || by?.tal === undefined || rad.tal === undefined ? "" : rundet(rad.tal - by.tal),
      rad.note,
      rad.kilde,
    ]),
    [
      tabel.overskrift,
      indikator.definition,
      indikator.population === "" ? "" : ord.hvem(indikator.population),
      ord.kilde(indikator.kilde),
      ord.licens,
      adresse,
    ],
  );
};
