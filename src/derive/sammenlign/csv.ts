/** The comparison as a table to take along: figures, differences and development to count with, and how they were made below. */
import type { Omraade } from "../../domain/omraade";
import { BY } from "../../domain/omraade";
import type { Sprog } from "../../domain/sprog";
import { teksterFor } from "../../domain/sprogvalg";
import { csvTal, skrivCsv } from "../tal/csv";
import { formatEnhed } from "../tal/format";
import type { Intet } from "./diagramgrundlag";
import type { Indekskurve } from "./indekskurve";
import { forskelsenhed, sammenligntekster } from "./ord";
import type { Celle, Raekkegruppe } from "./raekker";

export type Csvgrundlag = {
  readonly omraader: readonly Omraade[];
  readonly navne: readonly string[];
  readonly grupper: readonly Raekkegruppe[];
  readonly indeks: Indekskurve | Intet | undefined;
  readonly indikatornavn: string;
  readonly sprog: Sprog;
};

const KOLONNER = ["indikator", "hvad", "omraade", "navn", "vaerdi", "enhed", "tid", "status", "kilde", "bemaerkning"] as const;

const talrader = ({ omraader, navne, grupper, sprog }: Csvgrundlag): readonly (readonly string[])[] =>
  grupper
    .flatMap(({ raekker }) => raekker)
    .flatMap(({ indikator, celler, by, forskelle }) => {
      const ord = sammenligntekster(sprog);
      const enhed = formatEnhed(indikator.enhed, sprog).trim();
      const celle = (id: string, navn: string, en: Celle): readonly string[] => [
        indikator.navn,
        teksterFor({ sprog }).tabelVaerdi,
        id,
        navn,
        csvTal(en.maaling?.vaerdi),
        en.maaling === undefined ? "" : enhed,
        en.maaling?.tid ?? "",
        en.maaling === undefined ? en.tekst : "",
        en.maaling?.kilde ?? "",
        en.note,
      ];
      return [
        ...celler.map((en, i) => celle(omraader[i]?.id ?? "", navne[i] ?? "", en)),
        celle(BY, teksterFor({ sprog }).by, by),
        ...forskelle.map((en, i) => [
          indikator.navn,
          ord.forskelFra(navne[0] ?? ""),
          omraader[i + 1]?.id ?? "",
          navne[i + 1] ?? "",
          csvTal(en.vaerdi, en.vaerdi === undefined ? undefined : indikator.decimaler),
          en.vaerdi === undefined ? "" : forskelsenhed(indikator, sprog),
          en.tider === "" ? (celler[0]?.maaling?.tid ?? "") : en.tider,
          en.vaerdi === undefined ? en.tekst : "",
          "",
          "",
        ]),
      ];
    });

/** Numbers as they are printed in the chart's table. */
const indeksrader = ({ indeks, indikatornavn, omraader, sprog }: Csvgrundlag): readonly (readonly string[])[] =>
  indeks?.kind !== "tegnet"
    ? []
    : indeks.linjer.flatMap(({ nr, navn, raa }) =>
        indeks.tider.map(({ tid }, i) => [
          indikatornavn,
          indeks.titel,
          nr === undefined ? BY : (omraader[nr]?.id ?? ""),
          navn,
          csvTal(raa[i], indeks.art === "indeks" ? 1 : 2),
          raa[i] === undefined ? "" : indeks.enhed,
          tid,
          raa[i] === undefined ? sammenligntekster(sprog).intetTal : "",
          "",
          "",
        ]),
      );

export const sammenligningCsv = (m: Csvgrundlag): string => {
  const ord = sammenligntekster(m.sprog);
  return skrivCsv(
    KOLONNER,
    [...talrader(m), ...indeksrader(m)],
    [
      ord.tallenesDato,
      ord.forskelHvad(m.navne[0] ?? ""),
      ord.brudMetode,
      ord.sammeOmraade,
      ...(m.indeks?.kind === "tegnet" ? m.indeks.noter : []),
    ],
  );
};
