/** The picture that goes along where a page's link is shared: name, finding and place in the city, 1200 × 630, as SVG. */
import { undslip } from "../../domain/undslip";
import { brydLinjer } from "../hent/opstilling";
import type { Oversigtskort } from "./oversigtskort";

export const DELEBILLEDE = { bredde: 1200, hoejde: 630 } as const;
const MARGEN = 70;
/** Room for the text beside the map. */
const TEKSTBREDDE = 660;
const BLAEK = "#12263a";
const LET = "#4a5a69";
const LAND = "#dfe4e8";
const VALGT = "#1b5a86";

/** Lines no longer than the room, at most `flest`; what is left out ends in "…". */
export const brydTekst = (
  tekst: string,
  m: { readonly px: number; readonly bredde: number; readonly flest: number },
): readonly string[] => {
  const linjer = brydLinjer(tekst, m.px, m.bredde);
  if (linjer.length <= m.flest) return linjer;
  return linjer.slice(0, m.flest).map((linje, i) => (i === m.flest - 1 ? `${linje.replace(/[.,;:]?$/, "")} …` : linje));
};

const tekstlinjer = (
  linjer: readonly string[],
  m: { readonly y: number; readonly px: number; readonly farve: string; readonly vaegt: 400 | 600 },
): string =>
  linjer
    .map(
      (linje, i) =>
        `<text x="${MARGEN}" y="${m.y + i * m.px * 1.3}" font-size="${m.px}" font-weight="${m.vaegt}" fill="${m.farve}">${undslip(linje)}</text>`,
    )
    .join("");

export const delebillede = (m: {
  readonly titel: string;
  readonly overlinje: string;
  readonly fund: string;
  readonly produkt: string;
  readonly kort: Oversigtskort | undefined;
}): string => {
  const titelPx = m.titel.length > 18 ? 54 : 76;
  const titel = brydTekst(m.titel, { px: titelPx, bredde: TEKSTBREDDE, flest: 2 });
  const titelY = 190;
  const fundY = titelY + titel.length * titelPx * 1.3;
  const kort =
    m.kort === undefined
      ? ""
      : `<g transform="translate(770,130) scale(1.8)"><path d="${m.kort.andre}" fill="${LAND}" stroke="#fff" stroke-width="0.6"/><path d="${m.kort.valgt}" fill="${VALGT}" stroke="#fff" stroke-width="0.6"/></g>`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${DELEBILLEDE.bredde}" height="${DELEBILLEDE.hoejde}" font-family="Inter">`,
    `<rect width="${DELEBILLEDE.bredde}" height="${DELEBILLEDE.hoejde}" fill="#fff"/>`,
    tekstlinjer([m.overlinje], { y: 105, px: 28, farve: LET, vaegt: 400 }),
    tekstlinjer(titel, { y: titelY, px: titelPx, farve: BLAEK, vaegt: 600 }),
    tekstlinjer(brydTekst(m.fund, { px: 34, bredde: TEKSTBREDDE, flest: 5 }), { y: fundY, px: 34, farve: BLAEK, vaegt: 400 }),
    tekstlinjer([m.produkt], { y: DELEBILLEDE.hoejde - 55, px: 28, farve: BLAEK, vaegt: 600 }),
    kort,
    "</svg>",
  ].join("");
};
