/** «Hent billede» below every figure of an area's page: the figure as it stands there, its title and sources around it. */
import { render } from "lit-html";
import { filnavn } from "../../derive/hent/filnavn";
import type { Sprog } from "../../domain/sprog";
import { tegnHentKnapper } from "../hent/knapper";

export type Figursted = {
  readonly sprog: Sprog;
  /** The page's own name: "Nørrebro". */
  readonly navn: string;
  /** What the file is called after. */
  readonly side: string;
  /** Where the figures come from, line by line. */
  readonly kilder: readonly string[];
};

/** A figure tells its own title and unit (`data-titel`, `data-under`); its names stand beside its lines, so that it needs no legend. */
export const startHentFigurer = (figurer: Iterable<HTMLElement>, { sprog, navn, side, kilder }: Figursted): void => {
  for (const [nr, figur] of [...figurer].entries()) {
    const { titel = "", under = "" } = figur.dataset;
    const plads = document.createElement("div");
    figur.append(plads);
    render(
      tegnHentKnapper({
        sprog,
        navn: titel,
        figur: () => figur.querySelector("svg"),
        ramme: () => ({
          titel: `${navn}: ${titel}`,
          undertitel: [under].filter((del) => del !== ""),
          legendetitel: "",
          legende: [],
          kilder,
        }),
        filnavn: filnavn([side, String(nr + 1)]),
      }),
      plads,
    );
  }
};
