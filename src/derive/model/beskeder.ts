/** What the reader should be told: what was repaired in a link, what could not be loaded or read. */
import { type Fund, fundToTekst, isFejl } from "../../domain/fund";
import { isNiveau } from "../../domain/niveau";
import type { Sprog } from "../../domain/sprog";
import { teksterFor } from "../../domain/sprogvalg";
import type { Tekster } from "../../domain/tekster/da";
import { parseTid } from "../../domain/tid";
import type { Rettelse } from "../../state/rettelse";
import { FARVER, type View } from "../../state/view";
import { formatTid } from "../tal/dato";

/** `linjer` are shown; `alle` is what is meant by them, and closed with them. */
export type Besked = { readonly titel: string; readonly linjer: readonly string[]; readonly alle: readonly string[] };

const FLEST_LINJER = 6;

/** What was read is told as the page tells it: "februar 2009", "kvarterer", "Afstand til mål". What could not be read stands as it was written. */
const ordFor = (kind: Rettelse["kind"], tekst: string, sprog: Sprog): string => {
  const { niveauFlertal, farveNavn } = teksterFor({ sprog });
  const tid = kind === "tid-uden-data" || kind === "fra-efter-tid" ? parseTid(tekst) : undefined;
  if (tid !== undefined) return formatTid(tid, sprog);
  if (kind === "niveau-uden-data" && isNiveau(tekst)) return niveauFlertal[tekst];
  const farve = kind === "farve-uden-data" ? FARVER.find((kendt) => kendt === tekst) : undefined;
  return farve === undefined ? tekst : farveNavn[farve];
};

const iOrd = (rettelse: Rettelse, sprog: Sprog): Rettelse => ({
  ...rettelse,
  fundet: ordFor(rettelse.kind, rettelse.fundet, sprog),
  brugt: ordFor(rettelse.kind, rettelse.brugt, sprog),
});

export const lavBeskeder = (m: {
  readonly rettelser: readonly Rettelse[];
  readonly fund: readonly Fund[];
  /** Faults that tell themselves in the page's words. */
  readonly fejl: readonly ((tekster: Tekster) => string)[];
  /** Lines that the reader has closed. */
  readonly lukkede?: ReadonlySet<string>;
  readonly view: View;
}): readonly Besked[] => {
  const tekster = teksterFor(m.view);
  const fejl = [
    ...m.fejl.map((ord) => ord(tekster)),
    ...m.fund.filter(isFejl).map((fund) => tekster.fund({ ...fund, dansk: fundToTekst(fund) })),
  ];
  const beskeder = [
    { titel: tekster.rettelser, linjer: m.rettelser.map((rettelse) => tekster.rettelse[rettelse.kind](iOrd(rettelse, m.view.sprog))) },
    { titel: tekster.fejlOverskrift, linjer: fejl },
  ];
  return beskeder
    .map(({ titel, linjer }) => ({ titel, linjer: [...new Set(linjer)].filter((linje) => !m.lukkede?.has(linje)) }))
    .filter((besked) => besked.linjer.length > 0)
    .map(({ titel, linjer }) => ({
      titel,
      alle: linjer,
      linjer:
        linjer.length > FLEST_LINJER ? [...linjer.slice(0, FLEST_LINJER), tekster.ogFlere(String(linjer.length - FLEST_LINJER))] : linjer,
    }));
};
