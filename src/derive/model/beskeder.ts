/** What the reader should be told: what was repaired in a link, what could not be loaded or read. */
import { type Fund, fundToTekst, isFejl } from "../../domain/fund";
import type { Tekster } from "../../domain/tekster/da";
import type { Rettelse } from "../../state/rettelse";

/** `linjer` are shown; `alle` is what is meant by them, and closed with them. */
export type Besked = { readonly titel: string; readonly linjer: readonly string[]; readonly alle: readonly string[] };

const FLEST_LINJER = 6;

export const lavBeskeder = (m: {
  readonly rettelser: readonly Rettelse[];
  readonly fund: readonly Fund[];
  readonly fejl: readonly string[];
  /** Lines that the reader has closed. */
  readonly lukkede?: ReadonlySet<string>;
  readonly tekster: Tekster;
}): readonly Besked[] => {
  const { tekster } = m;
  const fejl = [...m.fejl, ...m.fund.filter(isFejl).map(fundToTekst)];
  const beskeder = [
    { titel: tekster.rettelser, linjer: m.rettelser.map((rettelse) => tekster.rettelse[rettelse.kind](rettelse)) },
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
