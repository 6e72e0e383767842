/** «Hent billede» below a chart of the comparison. */
import type { TemplateResult } from "lit-html";
import { filnavn } from "../../derive/hent/filnavn";
import { lavSammenlignramme } from "../../derive/hent/sammenlignramme";
import { tegnHentKnapper } from "../hent/knapper";
import type { Sammenlignvalg } from "./vaelg";

/** `id`: of the heading that stands in the chart's figure. */
export const tegnHentDiagram = (
  { katalog, view, side }: Sammenlignvalg,
  m: { readonly id: string; readonly titel: string; readonly linjer: readonly { readonly vaelger: string; readonly navn: string }[] },
): TemplateResult =>
  tegnHentKnapper({
    sprog: view.sprog,
    navn: m.titel,
    figur: () => document.getElementById(m.id)?.parentElement?.querySelector("svg") ?? null,
    ramme: () => lavSammenlignramme({ katalog, view }, { navn: side.indikatornavn, diagram: m.titel, linjer: m.linjer }),
    filnavn: filnavn([view.indikator, m.id.replace("-titel", ""), ...side.omraader.map(({ id }) => id)]),
  });
