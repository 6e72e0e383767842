/** What is followed as a table to take along: every project with what is asked of it and why, a row for each key figure of its newest quarter. */
import { csvTal, skrivCsv } from "../tal/csv";
import type { Opfoelgning, Opfoelgningsrad } from "./opfoelgning";

const KOLONNER = [
  "id",
  "navn",
  "art",
  "medfinansiering_kr",
  "krav_om_indberetning",
  "indberetning",
  "ventede_kvartaler",
  "manglende_kvartaler",
  "nyeste_kvartal",
  "noegletal",
  "vaerdi",
  "maal",
  "tallet_ligger",
  "siden_forrige",
  "forrige_kvartal",
  "krav_om_evaluering",
  "krav_efter",
  "ved_udgangen_af",
] as const;

const csvRader = (rad: Opfoelgningsrad, aar: string): readonly (readonly string[])[] => {
  const { projekt: p, evaluering } = rad;
  const foran = [
    p.id,
    p.navn,
    p.art,
    csvTal(p.medfinansiering),
    rad.krav,
    rad.indberetning ?? "",
    rad.ventede.join(","),
    rad.mangler.join(","),
  ];
  const bag = evaluering.efter === "rapporten" ? [evaluering.krav, "rapporten", aar] : [evaluering.grund, "reglen", aar];
  if (rad.tal.length === 0) return [[...foran, "", "", "", "", "", "", "", ...bag]];
  return rad.tal.map(({ tal, stand = "", retning = "", forrige }) => [
    ...foran,
    ...[tal.kvartal, tal.noegletal, csvTal(tal.vaerdi), csvTal(tal.maal), stand, retning, forrige?.kvartal ?? ""],
    ...bag,
  ]);
};

export const opfoelgningToCsv = ({ rader }: Opfoelgning, aar: string): string =>
  skrivCsv(
    KOLONNER,
    rader.flatMap((rad) => csvRader(rad, aar)),
  );
