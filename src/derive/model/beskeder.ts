/** What the reader should be told: what was repaired in a link, what could not be loaded or read. */
import { type Fund, fundToTekst, isFejl } from "../../domain/fund";
import type { Sprog } from "../../domain/sprog";
import { parseTid } from "../../domain/tid";
import type { Rettelse } from "../../state/rettelse";
import type { View } from "../../state/view";
import { teksterFor } from "../overblik";
import { formatTid } from "../tal/dato";

/** `linjer` are shown; `alle` is what is meant by them, and closed with them. */
export type Besked = { readonly titel: string; readonly linjer: readonly string[]; readonly alle: readonly string[] };

const FLEST_LINJER = 6;

/** Dates that were read as dates are told as the page tells them: "februar 2009". What could not be read stands as it was written. */
const iOrd = (rettelse: Rettelse, sprog: Sprog): Rettelse => {
  if (rettelse.kind !== "tid-uden-data" && rettelse.kind !== "fra-efter-tid") return rettelse;
  const ord = (tekst: string): string => {
    const tid = parseTid(tekst);
    return tid === undefined ? tekst : formatTid(tid, sprog);
  };
  return { ...rettelse, fundet: ord(rettelse.fundet), brugt: ord(rettelse.brugt) };
};

export const lavBeskeder = (m: {
  readonly rettelser: readonly Rettelse[];
  readonly fund: readonly Fund[];
  readonly fejl: readonly string[];
  /** Lines that the reader has closed. */
  readonly lukkede?: ReadonlySet<string>;
  readonly view: View;
}): readonly Besked[] => {
  const tekster = teksterFor(m.view);
  const fejl = [...m.fejl, ...m.fund.filter(isFejl).map(fundToTekst)];
  const beskeder = [
    { titel: tekster.rettelser, linjer: m.rettelser.map((rettelse) => tekster.rettelse[rettelse.kind](iOrd(rettelse, m.view.sprog))) },
    { titel: tekster.fejlOverskrift, linjer: fejl },
  ];
  return beskeder
    .map(({ titel, linjer }) => ({ titel, linjer: linjer.filter((linje) => !m.lukkede?.has(linje)) }))
    .filter((besked) => besked.linjer.length > 0)
    .map(({ titel, linjer }) => ({
      titel,
      alle: linjer,
      linjer:
        linjer.length > FLEST_LINJER ? [...linjer.slice(0, FLEST_LINJER), tekster.ogFlere(String(linjer.length - FLEST_LINJER))] : linjer,
    }));
};
