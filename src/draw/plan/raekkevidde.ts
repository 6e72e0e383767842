/** Reach: how much of each area lies within a distance of what runs, and what is nearest to each housing area. */
import { html, nothing, type TemplateResult } from "lit-html";
import { lavFarvelag } from "../../derive/plan/farvelag";
import type { Naermeste } from "../../derive/plan/naermeste";
import {
  findMaalesteder,
  lavRaekkeviddeside,
  type Maalesteder,
  type Raekkeviddefund,
  type Raekkeviddeside,
} from "../../derive/plan/raekkeviddeside";
import { formatTal } from "../../derive/tal/format";
import type { Polygon } from "../../domain/geometri";
import { INDSATSOMRAADER } from "../../domain/indikator";
import type { OmraadeId } from "../../domain/omraade";
import { teksterFor } from "../../domain/sprogvalg";
import { AFSTANDE, PLANLAESERE } from "../../state/planvalg";
import { PROJEKTLAESERE } from "../../state/projektvalg";
import { withFiltre, withPlanvalg, withValgt } from "../../state/view";
import { gemCsv } from "../gem";
import type { Delbillede, Delvalg } from "./del";
import { createRegner, type Regning } from "./regning";
import { somMuligheder, tegnNiveauvalg, tegnValgliste } from "./valgliste";

type Regnet = Raekkeviddefund & { readonly polygoner: readonly Polygon[] };
const regn = createRegner<Regnet>();

/** Turf comes with the first question that needs it. */
const regnFor = (m: Delvalg, steder: Maalesteder): Regning<Regnet> => {
  const { afstand } = m.view.plan;
  const noegle = [afstand, m.kvarterer.length, ...steder.former.map(({ id }) => id)].join(" ");
  return regn(
    noegle,
    async () => {
      const [{ regnRaekkevidde }, { naermeste }] = await Promise.all([
        import("../../derive/plan/raekkevidde"),
        import("../../derive/plan/naermeste"),
      ]);
      function* alt(): Generator<undefined, Regnet> {
        const fundet = yield* regnRaekkevidde({ steder: steder.former, omraader: m.kvarterer, meter: Number(afstand) });
        const naermesteById = new Map<OmraadeId, Naermeste>();
        for (const bolig of m.bank.boligformer) {
          const en = naermeste(bolig.label, steder.former);
          if (en !== undefined) naermesteById.set(bolig.id, en);
          yield;
        }
        return { polygoner: fundet.polygoner, kvarterandele: fundet.andelById, naermesteById };
      }
      return alt();
    },
    m.aendret,
  );
};

const tegnValg = (m: Delvalg): TemplateResult => {
  const { ord, view, link } = m;
  return html`<div class="filtre">
    ${tegnValgliste({
      navn: ord.afstand,
      valgt: view.plan.afstand,
      muligheder: AFSTANDE.map((id) => ({ id, navn: ord.meter(formatTal(Number(id), 0, view.sprog)) })),
      vaelg: (id) => link.change(withPlanvalg(view, { afstand: PLANLAESERE.afstand(id) ?? "500" })),
    })}
    ${tegnValgliste({
      navn: ord.rkEmne,
      valgt: view.projekter.emne ?? "",
      muligheder: [{ id: "", navn: ord.alle }, ...somMuligheder(INDSATSOMRAADER.slice(1), teksterFor(view).indsatsomraade)],
      vaelg: (id) => link.change(withFiltre(view, { emne: PROJEKTLAESERE.emne(id) })),
    })}
    ${tegnNiveauvalg(m)}
  </div>`;
};

const tegnTabeller = (side: Raekkeviddeside, { ord, view, link: { change } }: Delvalg): TemplateResult => html`${
  side.linjer.length === 0
    ? nothing
    : html`<div class="rulbar" tabindex="0" role="region" aria-labelledby="rk-titel">
          <table>
            <thead><tr><th scope="col">${ord.omraade}</th><th scope="col" class="tal">${ord.andelAfLand}</th><th scope="col" class="tal">${ord.anslaaet}</th></tr></thead>
            <tbody>${side.linjer.map(
              ({ omraade, andel, beboere }) => html`<tr class=${view.valgte.includes(omraade.id) ? "valgt" : ""} data-omraade=${omraade.id}>
                <th scope="row"><button type="button" class="link" @click=${() => change(withValgt(view, omraade.id))}>${omraade.navn}</button></th>
                <td class="tal">${andel}</td><td class="tal">${beboere}</td>
              </tr>`,
            )}</tbody>
          </table>
        </div>`
}
  ${
    side.naermeste.length === 0
      ? nothing
      : html`<h3 id="naermeste-titel">${ord.naermeste}</h3>
        <div class="rulbar" tabindex="0" role="region" aria-labelledby="naermeste-titel">
          <table>
            <thead><tr><th scope="col">${teksterFor(view).niveauNavn.boligomraade}</th><th scope="col">${ord.sted}</th><th scope="col" class="tal">${ord.afstand}</th><th scope="col">${ord.projekterI}</th></tr></thead>
            <tbody>${side.naermeste.map(
              ({ omraade, sted, meter, projekter }) => html`<tr data-omraade=${omraade.id}>
                <th scope="row"><button type="button" class="link" @click=${() => change(withValgt(view, omraade.id))}>${omraade.navn}</button></th>
                <td>${sted}</td><td class="tal">${meter}</td><td lang="da">${projekter}</td>
              </tr>`,
            )}</tbody>
          </table>
        </div>`
  }
  <p class="under">${side.metode}</p>
  <p class="valgknapper"><button type="button" class="knap" @click=${() => gemCsv(side.csv, "bydelskort-raekkevidde")}>${ord.hentCsv}</button></p>`;

export const tegnRaekkevidde = (m: Delvalg): Delbillede => {
  const { ord, view } = m;
  const steder = findMaalesteder(m, m.formById);
  // Without the outlines there is nothing to measure yet.
  const omridsHer = m.bydele.length > 0 && m.kvarterer.length > 0;
  const klarTil = steder.former.length > 0 && omridsHer;
  const regning: Regning<Regnet> = m.omridsFejlet ? { kind: "fejlet" } : klarTil ? regnFor(m, steder) : { kind: "regner" };
  const fundet = regning.kind === "klar" ? regning.resultat : undefined;
  const side = lavRaekkeviddeside(m, steder, fundet);
  return {
    side: html`<h2 id="rk-titel">${ord.rk}</h2>
      <p class="under">${ord.rkHvad}</p>
      ${tegnValg(m)}
      <div aria-live="polite">${regning.kind === "fejlet" ? html`<p class="fund">${ord.rkFejl}</p>` : !omridsHer ? html`<p class="fund">${ord.rkRegner}</p>` : side.fund.map((en) => html`<p class="fund">${en}</p>`)}</div>`,
    bund: fundet === undefined ? html`` : tegnTabeller(side, m),
    kort: {
      niveau: view.plan.behovniveau,
      titel: ord.rk,
      farver: lavFarvelag({ vaerdiById: side.vaerdiById, decimaler: 0, spejlet: false, palet: view.palet, sprog: view.sprog }),
      daekning: fundet?.polygoner ?? [],
      medMaerker: true,
    },
  };
};
