/** The names on the planner's map: of what has room, and none on another. */
import { type SVGTemplateResult, svg } from "lit-html";
import { BREDDE, HOEJDE, projicer } from "../../derive/kort/projektion";
import type { Naal } from "../../derive/projekter/placering";
import type { Form } from "../../domain/geometri";
import { tegnKortnavne } from "../projekter/kortnavne";
import type { Plankortmodel } from "./plankort";

/** Pixels per map unit, and whether all of the city is seen. */
export type Kortstilling = { readonly skala: number; readonly erHelt: boolean };

/** Areas are named where they are this many pixels wide for each letter. */
const PX_PR_TEGN = 6.2;
const NAVNEHOEJDE = 14;
/** A mark's, with the air around it, pixels. */
const MAERKE_PX = 7;

const breddeAf = ({ polygoner }: Form): number => {
  const xs = polygoner.flatMap(([ydre = []]) => ydre.map((punkt) => projicer(punkt)[0]));
  return Math.max(...xs) - Math.min(...xs);
};

/** The widest areas first; a name that would lie on one that is set already is left to the list. Pixels from the map's middle. */
const navnePlads = (former: readonly Form[], skala: number): readonly { readonly form: Form; readonly x: number; readonly y: number }[] => {
  const sat: { readonly form: Form; readonly x: number; readonly y: number; readonly halv: number }[] = [];
  for (const form of [...former].sort((a, b) => breddeAf(b) - breddeAf(a))) {
    const [x, y] = projicer(form.label);
    const halv = (form.navn.length * PX_PR_TEGN) / 2;
    if (!sat.some((en) => Math.abs(en.x - x) * skala < en.halv + halv && Math.abs(en.y - y) * skala < NAVNEHOEJDE))
      sat.push({ form, x, y, halv });
  }
  return sat;
};

export const tegnNavne = (m: Plankortmodel, naale: readonly Naal[], { skala, erHelt }: Kortstilling): readonly SVGTemplateResult[] => {
  const px = 1 / skala;
  const boliger = m.navngivBoliger ? m.boliger.map(({ form }) => form) : [];
  const smaa = m.omraader === m.bydele ? [] : m.omraader.filter((form) => breddeAf(form) * skala > form.navn.length * PX_PR_TEGN);
  // Names of what is large give way to those of what it holds, once they have room.
  const vist = boliger.length > 0 ? boliger : smaa.length > m.omraader.length / 3 ? smaa : m.bydele;
  // Between the marks: too much work for each moment of a movement.
  if (vist === m.bydele && erHelt)
    return tegnKortnavne({
      former: m.bydele,
      naale,
      udsnit: { x0: 0, y0: 0, x1: BREDDE, y1: HOEJDE },
      radius: MAERKE_PX * px,
      skala,
    });
  return navnePlads(vist, skala).map(
    ({ form, x, y }) =>
      svg`<text class="navn" x=${x.toFixed(1)} y=${y.toFixed(1)} font-size=${11 * px} text-anchor="middle" stroke-width=${3 * px}>${form.navn}</text>`,
  );
};
