/** «Hent billede» below every figure of an area's page: the figure as it stands there, its title, legend and sources around it. */
import { render } from "lit-html";
import type { Legendepunkt } from "../../derive/hent/billedramme";
import { filnavn } from "../../derive/hent/filnavn";
import { FLAGTEGN, linjetegn, VEJTEGN } from "../../derive/hent/kurvetegn";
import type { Sprog } from "../../domain/sprog";
import { tegnHentKnapper } from "../hent/knapper";
import type { Tegn } from "../hent/tegn";

export type Figursted = {
  readonly sprog: Sprog;
  /** The page's own name: "Nørrebro". */
  readonly navn: string;
  /** What the file is called after. */
  readonly side: string;
  /** Where figures come from, by the ids that they name in `data-kilder`. */
  readonly kildeById: ReadonlyMap<string, string>;
};

/** By the class that a line of the curve's legend has on the page. */
const tegnFor = (klasse: string): Tegn => (klasse === "flag" ? FLAGTEGN : klasse === "sti" ? VEJTEGN : linjetegn(klasse));

const tekstAf = (element: Element): string => (element.textContent ?? "").replace(/\s+/g, " ").trim();

/** A curve's lines stand in a list below it; what the numbers on the small maps are called, in the table beside them. */
const legendeFor = (figur: HTMLElement): readonly Legendepunkt<Tegn>[] => [
  ...[...figur.querySelectorAll(".kurveforklaring li")].map((punkt) => ({
    tegn: tegnFor(punkt.className),
    tekst: tekstAf(punkt).replace("⚑", ""),
  })),
  ...[...(figur.parentElement?.querySelectorAll(".nummer") ?? [])].flatMap(({ parentElement }) =>
    parentElement === null ? [] : [{ tegn: { kind: "intet" } as const, tekst: tekstAf(parentElement) }],
  ),
];

/** A figure tells its own title, unit and sources. */
export const startHentFigurer = (figurer: Iterable<HTMLElement>, { sprog, navn, side, kildeById }: Figursted): void => {
  for (const [nr, figur] of [...figurer].entries()) {
    const { titel = "", under = "", kilder = "" } = figur.dataset;
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
          legende: [legendeFor(figur)],
          kilder: kilder.split(" ").flatMap((id) => kildeById.get(id) ?? []),
        }),
        filnavn: filnavn([side, String(nr + 1)]),
      }),
      plads,
    );
  }
};
