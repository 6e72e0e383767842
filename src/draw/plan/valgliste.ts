/** A labelled list of choices. Its value is set after the options are there, by the one who draws the view. */
import { html, type TemplateResult } from "lit-html";
import { teksterFor } from "../../domain/sprogvalg";
import { BEHOVSNIVEAUER, type Behovsniveau, PLANLAESERE } from "../../state/planvalg";
import { withPlanvalg } from "../../state/view";
import { vaerdiAf } from "../projekter/filtre";
import type { Delvalg } from "./del";

export type Valgliste = {
  readonly navn: string;
  readonly valgt: string;
  readonly muligheder: readonly { readonly id: string; readonly navn: string }[];
  readonly vaelg: (id: string) => void;
  readonly bred?: boolean;
};

export const tegnValgliste = ({ navn, valgt, muligheder, vaelg, bred = false }: Valgliste): TemplateResult =>
  html`<label class=${bred ? "bred" : ""}>${navn}
    <select data-valgt=${valgt} ?disabled=${muligheder.length < 2} @change=${(haendelse: Event) => vaelg(vaerdiAf(haendelse))}>
      ${muligheder.map((en) => html`<option value=${en.id}>${en.navn}</option>`)}
    </select>
  </label>`;

/** The choices that a closed list of words stands for. */
export const somMuligheder = <T extends string>(ord: readonly T[], navne: Readonly<Record<T, string>>) =>
  ord.map((id) => ({ id, navn: navne[id] }));

/** The choice of level; `valgt`: the one that is shown, where the chosen one has no figures. */
export const tegnNiveauvalg = (
  { ord, view, link: { change } }: Delvalg,
  niveauer: readonly Behovsniveau[] = BEHOVSNIVEAUER,
  valgt: Behovsniveau = view.plan.behovniveau,
): TemplateResult =>
  tegnValgliste({
    navn: ord.behovNiveau,
    valgt,
    muligheder: somMuligheder(niveauer, teksterFor(view).niveauNavn),
    vaelg: (id) => change(withPlanvalg(view, { behovniveau: PLANLAESERE.behovniveau(id) ?? valgt })),
  });
