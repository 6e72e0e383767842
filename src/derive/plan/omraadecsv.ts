/** An opened area as a table to take along: numbers that can be counted with, and the projects with their places. */
import type { Omraade } from "../../domain/omraade";
import { projekttekster } from "../projekter/projektside";
import { csvTal, skrivCsv } from "../tal/csv";
import { filternote } from "./filtertekst";
import type { Omraadeside } from "./omraadeside";
import type { Plangrundlag } from "./planprojekter";
import { plantekster } from "./plantekster";

export const omraadeCsv = (
  grundlag: Plangrundlag,
  m: Pick<Omraadeside, "sammenligning" | "projekter"> & { readonly omraade: Omraade },
): string => {
  const { sprog, projekter: valg } = grundlag.view;
  const tilstande = projekttekster(sprog).tilstande;
  return skrivCsv(
    ["omraade", "navn", "hvad", "vaerdi", "enhed", "tid", "status", "nævnt_for", "kilde"],
    [
      ...m.sammenligning.rader.flatMap(({ navn, celler }) =>
        celler.map((celle, i) => [
          m.sammenligning.kolonner[i]?.id ?? "",
          m.sammenligning.kolonner[i]?.navn ?? "",
          celle.navn === "" ? navn : celle.navn,
          csvTal(celle.vaerdi),
          celle.enhed,
          celle.tid,
          celle.mangler ? celle.tekst : "",
          "",
          celle.kilde,
        ]),
      ),
      ...m.projekter.flatMap(({ tilstand, rader }) =>
        rader.map(({ projekt, bredere }) => [
          m.omraade.id,
          m.omraade.navn,
          projekt.navn,
          csvTal(projekt.bevilling),
          projekt.bevilling === undefined ? "" : "kr.",
          valg.aar,
          tilstande[tilstand],
          bredere === "" ? m.omraade.navn : bredere,
          projekt.kilde,
        ]),
      ),
    ],
    [plantekster(sprog).holdesOpModHvad(valg.aar), filternote(grundlag)],
  );
};
