/** Numbers as Danish and English readers write them. */
import type { Enhed, Indikator } from "../../domain/indikator";
import type { Sprog } from "../../domain/sprog";

const LOKALE: Readonly<Record<Sprog, string>> = { da: "da-DK", en: "en-GB" };
const formater = new Map<string, Intl.NumberFormat>();

/** `decimaler` decimals, grouped thousands, a real minus sign (U+2212); never "−0". */
export const formatTal = (tal: number, decimaler: number, sprog: Sprog): string => {
  const noegle = `${sprog}${decimaler}`;
  let format = formater.get(noegle);
  if (format === undefined) {
    format = new Intl.NumberFormat(LOKALE[sprog], {
      minimumFractionDigits: decimaler,
      maximumFractionDigits: decimaler,
      signDisplay: "negative",
    });
    formater.set(noegle, format);
  }
  return format.format(tal).replace("-", "−");
};

/** Rounded as it is printed, so that colour, rank and number never disagree. */
export const afrund = (tal: number, decimaler: number): number => {
  const noegle = `afrund${decimaler}`;
  const format = formater.get(noegle) ?? new Intl.NumberFormat("en-GB", { maximumFractionDigits: decimaler, useGrouping: false });
  formater.set(noegle, format);
  return Number(format.format(tal)) + 0;
};

/** What stands after the number. An index and a head count carry no unit. */
const ENDELSE: Readonly<Record<Enhed, Readonly<Record<Sprog, string>>>> = {
  personer: { da: "", en: "" },
  "pct.": { da: " pct.", en: " per cent" },
  procentpoint: { da: " procentpoint", en: " percentage points" },
  indeks: { da: "", en: "" },
  "pr. km²": { da: " pr. km²", en: " per km²" },
  karakterpoint: { da: " karakterpoint", en: " grade points" },
  point: { da: " point", en: " points" },
  plads: { da: ". plads", en: "" },
  pladser: { da: " pladser", en: " places" },
  boliger: { da: " boliger", en: " dwellings" },
  "uger pr. år": { da: " uger pr. år", en: " weeks a year" },
  tilflytninger: { da: " tilflytninger", en: " moves in" },
  elever: { da: " elever", en: " pupils" },
};

export const formatEnhed = (enhed: Enhed, sprog: Sprog): string => ENDELSE[enhed][sprog];

/** What stands after a single one. */
const ENTAL: Partial<Record<Enhed, Readonly<Record<Sprog, string>>>> = {
  pladser: { da: " plads", en: " place" },
  boliger: { da: " bolig", en: " dwelling" },
  tilflytninger: { da: " tilflytning", en: " move in" },
  elever: { da: " elev", en: " pupil" },
};

/** A printed number with its unit: "2 pladser", "+1 plads". */
export const medEnhed = (tal: string, enhed: Enhed, sprog: Sprog): string =>
  // English puts the word first: an ordinal would need its own ending.
  (enhed === "plads" && sprog === "en" ? "place " : "") +
  tal +
  (/^[+−]?1$/.test(tal) ? (ENTAL[enhed]?.[sprog] ?? formatEnhed(enhed, sprog)) : formatEnhed(enhed, sprog));

/** "59,5 pct.", "88.841", "204": the value with its unit. */
export const formatVaerdi = (vaerdi: number, indikator: Indikator, sprog: Sprog): string =>
  medEnhed(formatTal(vaerdi, indikator.decimaler, sprog), indikator.enhed, sprog);

/** "+2,8", "−0,4", "0,0": a change always says its direction. */
export const formatFortegn = (tal: number, decimaler: number, sprog: Sprog): string => {
  const tekst = formatTal(tal, decimaler, sprog);
  return tal > 0 && /[1-9]/.test(tekst) ? `+${tekst}` : tekst;
};

/** A difference between two values of an indicator: shares differ in procentpoint, never in procent. */
export const forskelEnhed = ({ enhed }: Indikator): Enhed => (enhed === "pct." ? "procentpoint" : enhed === "plads" ? "pladser" : enhed);
