/** One project, whole: what it is, who does it, where, when, for how much, decided by whom, and where that stands. */
import { html, nothing, type TemplateResult } from "lit-html";
import type { Opfoelgningside, Opfoelgningslinje } from "../../derive/projekter/opfoelgningside";
import type { Projektside } from "../../derive/projekter/projektside";
import { formatTid } from "../../derive/tal/dato";
import { formatTal } from "../../derive/tal/format";
import type { Projekt } from "../../domain/projekt";
import { teksterFor } from "../../domain/sprogvalg";
import type { Opfoelgningstekster } from "../../domain/tekster/opfoelgning/da";
import type { Projekttekster } from "../../domain/tekster/projekter/da";
import { type View, withProjektvalg } from "../../state/view";
import type { Linkvalg } from "../link";

/** `hale` stands after the text, in the page's own language. */
type Felt = readonly [navn: string, tekst: string, erDansk: boolean, hale?: string];

/** What is asked of the project, and what it has reported last; the key figures' names are Danish. */
const opfulgt = (
  { evaluering, indberetning, kvartal, tal }: Opfoelgningslinje,
  { ord, egne }: { readonly ord: Projekttekster; readonly egne: Opfoelgningstekster },
): readonly Felt[] => [
  [ord.evaluering, evaluering, false],
  [egne.indberetning, indberetning, false],
  ...tal.map(({ navn, tekst }): Felt => [kvartal, navn, true, `: ${tekst}`]),
];

const felterFor = ({ ord, sprog, valgteSteder: steder }: Projektside, p: Projekt, opfoelgning: Opfoelgningside): readonly Felt[] => {
  const side = teksterFor({ sprog });
  const kr = (tal: number | undefined) => (tal === undefined ? ord.ikkeNaevnt : ord.kroner(formatTal(tal, 0, sprog)));
  const periode = [p.start && ord.fra(formatTid(p.start, sprog)), p.slut && ord.til(formatTid(p.slut, sprog))]
    .filter((del) => del)
    .join(" ");
  const ellers = (tekst: string): string => (tekst === "" ? ord.ikkeNaevnt : tekst);
  const linje = opfoelgning.linjeById.get(p.id);
  return [
    [ord.emne, p.indsatsomraader.map((emne) => side.indsatsomraade[emne]).join(", "), false],
    [ord.art, ord.arter[p.art], false],
    [ord.tema, ord.temaer[p.tema], false],
    [ord.steder, ellers(steder), false],
    ...(p.stedstekst === "" ? [] : [[ord.naevntSom, `«${p.stedstekst}»`, true] as const]),
    [ord.periode, ellers(periode), false],
    [ord.aktoer, ellers(p.aktoer), p.aktoer !== ""],
    [ord.maalgruppe, ellers(p.maalgruppe), p.maalgruppe !== ""],
    [ord.bevilling, kr(p.bevilling), false],
    ...(p.medfinansiering === undefined ? [] : [[ord.medfinansiering, kr(p.medfinansiering), false] as const]),
    ...(p.beslutning === "" ? [] : [[ord.beslutning, p.beslutning, true] as const]),
    ...(linje === undefined ? [] : opfulgt(linje, { ord, egne: opfoelgning.ord })),
    ...(p.note === "" ? [] : [[ord.note, p.note, true] as const]),
    [ord.kildeOrd, p.kilde, true, ` (${side.sted({ fil: p.sted.fil, linje: String(p.sted.linje) })})`],
  ];
};

export const tegnDetalje = (
  side: Projektside,
  { view, link, opfoelgning }: { readonly view: View; readonly link: Linkvalg; readonly opfoelgning: Opfoelgningside },
): TemplateResult => {
  const { valgt: p, ord } = side;
  if (p === undefined) return html`${nothing}`;
  return html`<article class="projektdetalje" aria-labelledby="projekt-titel">
    <h2 id="projekt-titel" tabindex="-1" lang="da">${p.navn}</h2>
    <p lang="da">${p.beskrivelse}</p>
    <dl>
      ${felterFor(side, p, opfoelgning).map(([navn, tekst, erDansk, hale = ""]) => html`<dt>${navn}</dt><dd><span lang=${erDansk ? "da" : nothing}>${tekst}</span>${hale}</dd>`)}
    </dl>
    <button type="button" class="knap" @click=${() => link.change(withProjektvalg(view, { projekt: undefined }))}>${ord.luk}</button>
  </article>`;
};
