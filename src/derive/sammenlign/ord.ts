/** The comparison's words, and how areas and differences are named in it. */
import type { Indikator } from "../../domain/indikator";
import type { Omraade } from "../../domain/omraade";
import type { Sprog } from "../../domain/sprog";
import { teksterFor } from "../../domain/sprogvalg";
import { type Sammenligntekster, sammenlignDa } from "../../domain/tekster/sammenlign/da";
import { sammenlignEn } from "../../domain/tekster/sammenlign/en";
import { formatEnhed, formatFortegn, forskelEnhed, medEnhed } from "../tal/format";

export const sammenligntekster = (sprog: Sprog): Sammenligntekster => (sprog === "en" ? sammenlignEn : sammenlignDa);

/** Their names; with the level where two of them have the same: Bispebjerg is a bydel, a lokaludvalg and a kvarter. */
export const navneFor = (omraader: readonly Omraade[], sprog: Sprog): readonly string[] =>
  omraader.map(({ id, navn, niveau }) =>
    omraader.some((anden) => anden.id !== id && anden.navn === navn) ? `${navn} (${teksterFor({ sprog }).niveauEntal[niveau]})` : navn,
  );

/** "Nørrebro, Valby og Vanløse". */
export const opremsning = (led: readonly string[], sprog: Sprog): string =>
  led.length < 2 ? led.join("") : `${led.slice(0, -1).join(", ")} ${sammenligntekster(sprog).og} ${led.at(-1) ?? ""}`;

/** What a difference counts: "procentpoint", "point"; "" for heads. */
export const forskelsenhed = (indikator: Indikator, sprog: Sprog): string =>
  indikator.enhed === "indeks" ? teksterFor({ sprog }).point : formatEnhed(forskelEnhed(indikator), sprog).trim();

/** "−8,3 procentpoint", "+12 point", "−13.113". */
export const formatForskel = (forskel: number, indikator: Indikator, sprog: Sprog): string => {
  const tal = formatFortegn(forskel, indikator.decimaler, sprog);
  return indikator.enhed === "indeks" ? `${tal} ${teksterFor({ sprog }).point}` : medEnhed(tal, forskelEnhed(indikator), sprog);
};
