/** The signs of a picture's legend, and the small words for building SVG in a document of its own. */
import type { Legendetegn } from "../../derive/hent/billedramme";
import { TEGN } from "../../derive/hent/opstilling";
import { MOENSTER_BUND, MOENSTER_SIDE, MOENSTER_STREG, MOENSTERSTIER, moensterBredde, moensterId } from "../kort/moenstre";
import { kopier, skrivUdseende } from "./udseende";

export const NS = "http://www.w3.org/2000/svg";
const KANT = "#12263a";

/** A sign that is on the page already, beside its words. */
export type Kopitegn = { readonly kind: "kopi"; readonly af: SVGSVGElement };
export type Tegn = Legendetegn | Kopitegn;

type Egenskaber = Readonly<Record<string, string | number>>;
export type Lav = (navn: string, egenskaber: Egenskaber, boern?: readonly Node[]) => Element;

export const laverFor =
  (dokument: Document): Lav =>
  (navn, egenskaber, boern = []) => {
    const element = dokument.createElementNS(NS, navn);
    for (const [egenskab, vaerdi] of Object.entries(egenskaber)) element.setAttribute(egenskab, String(vaerdi));
    element.append(...boern);
    return element;
  };

const PRIK = 5.5;
const FORMER: Readonly<Record<Extract<Legendetegn, { kind: "som" }>["form"], readonly [string, Egenskaber]>> = {
  linje: ["path", { d: `M0 ${TEGN.hoejde / 2}h${TEGN.bredde}` }],
  prik: ["circle", { cx: TEGN.bredde / 2, cy: TEGN.hoejde / 2, r: PRIK }],
  flag: ["path", { d: "M7 14v-14l9 4l-9 4" }],
  flade: ["rect", { width: TEGN.bredde, height: TEGN.hoejde }],
};

export const lavTegn = (tegn: Tegn, figur: SVGSVGElement, lav: Lav, dokument: Document): Element | undefined => {
  const flade = { width: TEGN.bredde, height: TEGN.hoejde };
  switch (tegn.kind) {
    case "farve":
      return lav("rect", { ...flade, fill: tegn.farve, "fill-opacity": tegn.daempet ? 0.16 : 1, stroke: KANT, "stroke-width": 0.6 });
    case "moenster":
      return lav("rect", { ...flade, fill: `url(#tegn-${moensterId(tegn.grund)})`, stroke: KANT, "stroke-width": 0.6 });
    case "som": {
      const forbillede = figur.querySelector(tegn.vaelger);
      if (forbillede === null) return undefined;
      const [navn, egenskaber] = FORMER[tegn.form];
      const element = lav(navn, egenskaber);
      skrivUdseende(forbillede, element, undefined);
      return element;
    }
    case "kopi":
      return kopier(tegn.af, dokument);
    case "intet":
      return undefined;
    default:
      return tegn satisfies never;
  }
};

/** The map's patterns are in the map's units: a legend's are in pixels. */
export const lavMoenstre = (tegn: readonly Tegn[], lav: Lav): readonly Element[] =>
  tegn.flatMap((en) =>
    en.kind !== "moenster"
      ? []
      : [
          lav(
            "pattern",
            { id: `tegn-${moensterId(en.grund)}`, width: MOENSTER_SIDE, height: MOENSTER_SIDE, patternUnits: "userSpaceOnUse" },
            [
              lav("rect", { width: MOENSTER_SIDE, height: MOENSTER_SIDE, fill: MOENSTER_BUND }),
              lav("path", { d: MOENSTERSTIER[en.grund], fill: "none", stroke: MOENSTER_STREG, "stroke-width": moensterBredde(en.grund) }),
            ],
          ),
        ],
  );
