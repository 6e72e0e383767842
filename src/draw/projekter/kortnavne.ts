/** The bydele's names on the map of projects, as they were placed between the marks. */
import { type SVGTemplateResult, svg } from "lit-html";
import type { Etiket } from "../../derive/kort/etiketter";
import { type Navneoenske, placerNavne } from "../../derive/projekter/navne";

/** Line height, and from a line's middle down to its baseline, in em. */
const LINJE = 1.16;
const GRUNDLINJE = 0.36;

let noegle = "";
let husket: readonly Etiket[] = [];
/** The last names again while no mark has moved: another project chosen, or another year, moves none. */
const navneFor = (m: Navneoenske): readonly Etiket[] => {
  const ny = JSON.stringify([m.former.map(({ nr }) => nr), m.naale.map(({ x, y }) => [x, y]), m.udsnit, m.radius, m.skala]);
  if (ny !== noegle) [noegle, husket] = [ny, placerNavne(m)];
  return husket;
};

export const tegnKortnavne = (m: Navneoenske): readonly SVGTemplateResult[] =>
  navneFor(m).map(({ x, y, linjer, px }) => {
    const dy = (i: number) => `${i === 0 ? GRUNDLINJE - ((linjer.length - 1) * LINJE) / 2 : LINJE}em`;
    return svg`<text class="bydelsnavn" y=${y.toFixed(1)} font-size=${px / m.skala} text-anchor="middle" stroke-width=${3.5 / m.skala}>${linjer.map(
      (linje, i) => svg`<tspan x=${x.toFixed(1)} dy=${dy(i)}>${linje}</tspan>`,
    )}</text>`;
  });
