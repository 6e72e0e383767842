/** The two charts of the chosen indicator, each with its numbers as a table: from first to last, and since a common start. */
import { html, nothing, svg, type TemplateResult } from "lit-html";
import type { Intet } from "../../derive/sammenlign/diagramgrundlag";
import { HAELDNING, type Haeldning, type Haeldningslinje } from "../../derive/sammenlign/haeldning";
import { INDEKSMAAL, type Indekskurve } from "../../derive/sammenlign/indekskurve";
import { lavIndikatorvalg } from "../../derive/sammenlign/sammenlignside";
import { VALGT_FORM, withIndikator } from "../../state/view";
import { tegnHentDiagram } from "./hentdiagram";
import { BYFORM } from "./tabel";
import { type Sammenlignvalg, tegnGrupper } from "./vaelg";

const formAf = (nr: number | undefined): string => (nr === undefined ? BYFORM : (VALGT_FORM[nr] ?? ""));
const klasseAf = (nr: number | undefined): string => (nr === undefined ? "nrby" : `nr${nr}`);
/** A line from a point to its label, where the label had to give way. */
const forskudt = (y: number, etiket: number): boolean => Math.abs(y - etiket) > 1.5;

const tegnHaeldningslinje = ({ nr, y, etiket, tal }: Haeldningslinje) => {
  const { venstre, hoejre } = HAELDNING;
  return svg`<g class=${klasseAf(nr)}>
    <path class="linje" d=${`M${venstre},${y[0]}L${hoejre},${y[1]}`}></path>
    ${[venstre, hoejre].map((x, i) => svg`<circle cx=${x} cy=${y[i]} r="3.4"></circle>`)}
    ${forskudt(y[0], etiket[0]) ? svg`<path class="peger" d=${`M${venstre - 4},${y[0]}L${venstre - 11},${etiket[0]}`}></path>` : nothing}
    ${forskudt(y[1], etiket[1]) ? svg`<path class="peger" d=${`M${hoejre + 4},${y[1]}L${hoejre + 11},${etiket[1]}`}></path>` : nothing}
    <text x=${venstre - 13} y=${etiket[0] + 4} text-anchor="end">${tal[0]} ${formAf(nr)}</text>
    <text x=${hoejre + 13} y=${etiket[1] + 4}>${formAf(nr)} ${tal[1]}</text>
  </g>`;
};

/** Where a line's look is found, and its name. */
const linjerAf = (linjer: readonly { readonly nr: number | undefined; readonly navn: string }[]) =>
  linjer.map(({ nr, navn }) => ({ vaelger: `.${klasseAf(nr)} .linje`, navn }));

const tegnHaeldning = (haeldning: Haeldning | Intet, m: Sammenlignvalg): TemplateResult => {
  const { side, ord } = m;
  if (haeldning.kind === "intet") return html`<p>${haeldning.tekst}</p>`;
  const [fra, til] = haeldning.tider;
  const titel = ord.haeldningTitel({ fra, til });
  const { bredde, hoejde, venstre, hoejre, top } = HAELDNING;
  return html`<figure class="diagramfigur">
    <h3 id="haeldning-titel">${titel}</h3>
    <p class="under">${ord.haeldningHvad} ${haeldning.enhed === "" ? nothing : ord.enhedEr(haeldning.enhed).replace(/\.?$/, ".")}</p>
    <svg class="sammenligndiagram" viewBox=${`0 0 ${bredde} ${hoejde}`} role="img" aria-label=${ord.haeldningTale({ navn: side.indikatornavn, fra, til })}>
      ${[venstre, hoejre].map((x, i) => svg`<g class="trin"><line x1=${x} x2=${x} y1=${top - 14} y2=${hoejde}></line><text x=${x} y="12" text-anchor="middle">${haeldning.tider[i]}</text></g>`)}
      ${haeldning.linjer.map(tegnHaeldningslinje)}
    </svg>
    ${tegnHentDiagram(m, { id: "haeldning-titel", titel, linjer: linjerAf(haeldning.linjer) })}
    <div class="rulbar" tabindex="0" role="region" aria-labelledby="haeldning-titel">
      <table>
        <thead><tr><th scope="col">${ord.omraade}</th><th scope="col" class="tal">${fra}</th><th scope="col" class="tal">${til}</th><th scope="col" class="tal">${ord.aendring}</th></tr></thead>
        <tbody>${haeldning.linjer.map(
          ({ nr, navn, celler }) =>
            html`<tr class=${klasseAf(nr)}><th scope="row"><i aria-hidden="true">${formAf(nr)}</i> ${navn}</th>${celler.map((celle) => html`<td class="tal">${celle}</td>`)}</tr>`,
        )}</tbody>
      </table>
    </div>
    ${haeldning.noter.map((note) => html`<p class="under">${note}</p>`)}
  </figure>`;
};

const tegnIndekstal = ({ linjer, tider }: Indekskurve, { ord }: Sammenlignvalg): TemplateResult =>
  html`<details><summary>${ord.alleTal}</summary>
    <div class="rulbar" tabindex="0" role="region" aria-labelledby="indekskurve-titel">
      <table>
        <thead><tr><th scope="col">${ord.tid}</th>${linjer.map(({ nr, navn }) => html`<th scope="col" class=${`tal ${klasseAf(nr)}`}><i aria-hidden="true">${formAf(nr)}</i> ${navn}</th>`)}</tr></thead>
        <tbody>${tider.map(({ tekst }, i) => html`<tr><th scope="row">${tekst}</th>${linjer.map(({ tal }) => html`<td class=${tal[i] === "" ? "tal mangler" : "tal"}>${tal[i] === "" ? ord.intetTal : tal[i]}</td>`)}</tr>`)}</tbody>
      </table>
    </div>
  </details>`;

const tegnIndeks = (indeks: Indekskurve | Intet, m: Sammenlignvalg): TemplateResult | typeof nothing => {
  // What hinders both is said once.
  if (indeks.kind === "intet") return m.side.haeldning?.kind === "intet" ? nothing : html`<p>${indeks.tekst}</p>`;
  const { bredde, hoejde } = INDEKSMAAL;
  return html`<figure class="diagramfigur">
    <h3 id="indekskurve-titel">${indeks.titel}</h3>
    <p class="under">${indeks.noter[0]}</p>
    <svg class="sammenligndiagram" viewBox=${`-48 -16 340 ${hoejde + 48}`} role="img" aria-label=${m.ord.indeksTale({ navn: m.side.indikatornavn, titel: indeks.titel })}>
      ${indeks.yTrin.map(({ y, tekst, erStart }) => svg`<g class=${erStart ? "trin start" : "trin"}><line x1="0" x2=${bredde} y1=${y} y2=${y}></line><text x="-6" y=${y + 4} text-anchor="end">${tekst}</text></g>`)}
      ${indeks.xTrin.map(({ x, tekst }) => svg`<g class="trin"><line x1=${x} x2=${x} y1=${hoejde} y2=${hoejde + 5}></line><text x=${x} y=${hoejde + 20} text-anchor="middle">${tekst}</text></g>`)}
      ${[...indeks.linjer].reverse().map(
        ({ nr, d, slut }) => svg`<g class=${klasseAf(nr)}>
          <path class="linje" d=${d}></path>
          <circle cx=${slut.x} cy=${slut.y} r="3"></circle>
          ${forskudt(slut.y, slut.etiket) || slut.x < bredde - INDEKSMAAL.luft - 1 ? svg`<path class="peger" d=${`M${slut.x + 4},${slut.y}L${bredde + 4},${slut.etiket}`}></path>` : nothing}
          <text x=${bredde + 6} y=${slut.etiket + 4}>${formAf(nr)} ${slut.tal}</text>
        </g>`,
      )}
    </svg>
    ${tegnHentDiagram(m, { id: "indekskurve-titel", titel: indeks.titel, linjer: linjerAf(indeks.linjer) })}
    ${tegnIndekstal(indeks, m)}
    ${indeks.noter.slice(1).map((note) => html`<p class="under">${note}</p>`)}
  </figure>`;
};

const tegnIndikatorvalg = ({ katalog, view, ord, link, side }: Sammenlignvalg): TemplateResult => {
  const grupper = lavIndikatorvalg(katalog, view);
  const kendt = grupper.some(({ muligheder }) => muligheder.some(({ id }) => id === view.indikator));
  const send = (haendelse: Event): void => {
    haendelse.preventDefault();
    const liste = (haendelse.target as HTMLFormElement).querySelector("select");
    if (liste !== null) link.change(withIndikator(view, liste.value));
  };
  return html`<form class="vaelgomraader" @submit=${send}>
    <label class="bred">${ord.vaelgIndikator}
      <select .value=${view.indikator}>
        ${kendt ? nothing : html`<option value=${view.indikator} selected>${side.indikatornavn}</option>`}
        ${tegnGrupper(grupper, view.indikator)}
      </select></label>
    <button type="submit" class="knap">${ord.vis}</button>
  </form>`;
};

/** A mark, a colour and a name for each line of both charts. */
const tegnForklaring = ({ haeldning, indeks }: Sammenlignvalg["side"]): TemplateResult | typeof nothing => {
  const linjer = indeks?.kind === "tegnet" ? indeks.linjer : haeldning?.kind === "tegnet" ? haeldning.linjer : [];
  return linjer.length === 0
    ? nothing
    : html`<ul class="diagramforklaring">${linjer.map(({ nr, navn }) => html`<li class=${klasseAf(nr)}><i aria-hidden="true">${formAf(nr)}</i> ${navn}</li>`)}</ul>`;
};

export const tegnUdvikling = (m: Sammenlignvalg): TemplateResult => {
  const { side, ord } = m;
  return html`<section aria-labelledby="sammenlign-udvikling">
    <h2 id="sammenlign-udvikling">${ord.udvikling}: ${side.indikatornavn}</h2>
    ${tegnIndikatorvalg(m)}
    ${tegnForklaring(side)}
    <div class="diagrammer">
      ${side.haeldning === undefined ? nothing : tegnHaeldning(side.haeldning, m)}
      ${side.indeks === undefined ? nothing : tegnIndeks(side.indeks, m)}
    </div>
  </section>`;
};
