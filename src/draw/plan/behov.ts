/** Need and effort: the finding, the chart, and the table that it is made of. */
import { html, nothing, type TemplateResult } from "lit-html";
import { type Behovside, lavBehovside } from "../../derive/plan/behovside";
import { lavFarvelag } from "../../derive/plan/farvelag";
import { teksterFor } from "../../domain/sprogvalg";
import { EGET_INDEKS, FORDELINGSNOEGLER, INDSATSMAAL, PLANLAESERE } from "../../state/planvalg";
import { withPlanvalg, withValgt } from "../../state/view";
import { gemCsv } from "../gem";
import { tegnBehovskurve } from "./behovskurve";
import type { Delbillede, Delvalg } from "./del";
import { somMuligheder, tegnNiveauvalg, tegnValgliste } from "./valgliste";

const tegnValg = (side: Behovside, m: Delvalg): TemplateResult => {
  const { ord, view, link } = m;
  return html`<div class="filtre">
    ${tegnValgliste({ navn: ord.behovEfter, valgt: side.behov, muligheder: side.muligheder, bred: true, vaelg: (behov) => link.change(withPlanvalg(view, { behov })) })}
    ${tegnNiveauvalg(m, side.niveauer, side.niveau)}
    ${tegnValgliste({
      navn: ord.indsats,
      valgt: view.plan.indsats,
      muligheder: somMuligheder(INDSATSMAAL, ord.indsatser),
      vaelg: (id) => link.change(withPlanvalg(view, { indsats: PLANLAESERE.indsats(id) ?? "antal" })),
    })}
    ${tegnValgliste({
      navn: ord.fordeling,
      valgt: view.plan.fordeling,
      muligheder: somMuligheder(FORDELINGSNOEGLER, ord.fordelinger),
      vaelg: (id) => link.change(withPlanvalg(view, { fordeling: PLANLAESERE.fordeling(id) ?? "beboere" })),
    })}
  </div>
  ${side.niveauer.length === 1 ? html`<p class="under">${ord.kunNiveau(teksterFor(view).niveauFlertal[side.niveau])}</p>` : nothing}`;
};

/** The projects' names are Danish whatever the sentence around them is. */
const tegnGrund = (grund: string, navne: string): TemplateResult => {
  const sted = navne === "" ? -1 : grund.indexOf(navne);
  return sted < 0 ? html`${grund}` : html`${grund.slice(0, sted)}<span lang="da">${navne}</span>${grund.slice(sted + navne.length)}`;
};

const tegnTabel = (
  side: Behovside,
  { ord, view, link: { change } }: Delvalg,
): TemplateResult => html`<div class="rulbar" tabindex="0" role="region" aria-labelledby="behov-titel">
    <table class="behovstabel" role="table">
      <thead role="rowgroup"><tr role="row"><th scope="col" role="columnheader" class="tal">${ord.plads}</th><th scope="col" role="columnheader">${ord.omraade}</th><th scope="col" role="columnheader" class="tal">${side.kortNavn}</th><th scope="col" role="columnheader" class="tal">${ord.igang}</th><th scope="col" role="columnheader" class="tal">${ord.krPr1000}</th><th scope="col" role="columnheader">${ord.grund}</th></tr></thead>
      <tbody role="rowgroup">
        ${side.linjer.map(
          ({
            rad,
            vaerdi,
            kroner,
            grund,
            projektnavne,
          }) => html`<tr role="row" class=${view.valgte.includes(rad.omraade.id) ? "valgt" : ""} data-omraade=${rad.omraade.id}>
            <td role="cell" class="tal">${rad.nr ?? "–"}</td>
            <th scope="row" role="rowheader"><button type="button" class="link" @click=${() => change(withValgt(view, rad.omraade.id))}>${rad.omraade.navn}</button></th>
            <td role="cell" class="tal">${vaerdi === "" ? "–" : vaerdi}</td>
            <td role="cell" class="tal" data-navn=${ord.igang}>${rad.projekter.length}</td>
            <td role="cell" class="tal" data-navn=${ord.krPr1000}>${kroner === "" ? "–" : kroner}</td>
            <td role="cell" data-navn=${ord.grund}>${tegnGrund(grund, projektnavne)}</td>
          </tr>`,
        )}
      </tbody>
    </table>
  </div>
  <p class="under">${side.regel}</p>
  <p class="valgknapper"><button type="button" class="knap" @click=${() => gemCsv(side.csv, "bydelskort-behov-og-indsats")}>${ord.hentCsv}</button></p>`;

export const tegnBehov = (m: Delvalg): Delbillede => {
  const { ord, view } = m;
  const side = lavBehovside(m);
  if (side === undefined)
    return { side: html`<p>${ord.behovIntet}</p>`, bund: html``, kort: { niveau: "bydel", titel: ord.behov, medMaerker: true } };
  return {
    side: html`<h2 id="behov-titel">${ord.behov}</h2>
      <p class="under">${ord.behovHvad}</p>
      ${tegnValg(side, m)}
      <div aria-live="polite">${side.fund.map((en) => html`<p class="fund">${en}</p>`)}</div>
      ${tegnBehovskurve({ side, ord, view, change: m.link.change })}`,
    bund: tegnTabel(side, m),
    kort: {
      niveau: side.niveau,
      titel: side.navn,
      tid: side.tid,
      farver: lavFarvelag({
        vaerdiById: side.vaerdiById,
        decimaler: side.decimaler,
        spejlet: side.behov === EGET_INDEKS,
        palet: view.palet,
        sprog: view.sprog,
      }),
      medMaerker: true,
    },
  };
};
