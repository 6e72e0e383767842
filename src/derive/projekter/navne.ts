/** The bydele's names between the marks: in a free place of their own area; where there is none, where a name covers as little as can be. */
import type { Form } from "../../domain/geometri";
import { type Etiket, etiketkasse, placerEtiketter } from "../kort/etiketter";
import { type Kasse, lavMaske, type Maske, projicerRinge, rammeOm } from "../kort/maske";
import { navnelinjer } from "../kort/navnelinjer";
import { projicer } from "../kort/projektion";
import type { Naal } from "./placering";

export type Navneoenske = {
  readonly former: readonly Form[];
  readonly naale: readonly Pick<Naal, "x" | "y">[];
  /** What is seen of the map, map units: a name is seen whole, or not placed. */
  readonly udsnit: Kasse;
  /** A mark's, with the air around it, map units. */
  readonly radius: number;
  /** Pixels per map unit. */
  readonly skala: number;
};

/** Pixels: the least that is read. */
const MINDST_PX = 11;
/** Places to try across and down. */
const GITTER = 24;
/** Of a name's surface: to cover a mark is worst, then to reach into another bydel, whose name it could be taken for; over water it is only not at home. */
const VAEGT = { maerke: 4, andres: 3, ude: 0.7, afstand: 0.002 } as const;

const fladen = ({ x0, y0, x1, y1 }: Kasse): number => Math.max(0, x1 - x0) * Math.max(0, y1 - y0);
const faelles = (a: Kasse, b: Kasse): number =>
  fladen({ x0: Math.max(a.x0, b.x0), y0: Math.max(a.y0, b.y0), x1: Math.min(a.x1, b.x1), y1: Math.min(a.y1, b.y1) });

/** All that lies outside. */
const udenfor = ({ x0, y0, x1, y1 }: Kasse): readonly Kasse[] => {
  const [fra, til] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  return [
    { x0: fra, y0: fra, x1: x0, y1: til },
    { x0: x1, y0: fra, x1: til, y1: til },
    { x0: fra, y0: fra, x1: til, y1: y0 },
    { x0: fra, y0: y1, x1: til, y1: til },
  ];
};
const rummer = (ydre: Kasse, indre: Kasse): boolean =>
  indre.x0 >= ydre.x0 && indre.y0 >= ydre.y0 && indre.x1 <= ydre.x1 && indre.y1 <= ydre.y1;

const masker = new WeakMap<Form, Maske>();
/** Of an area's parts together. */
const maskeFor = (form: Form): Maske => {
  const kendt = masker.get(form);
  if (kendt !== undefined) return kendt;
  const dele = form.polygoner.map(projicerRinge);
  const ramme = rammeOm([dele.flatMap(([ydre = []]) => ydre)]);
  const ny = lavMaske(dele, ramme);
  masker.set(form, ny);
  return ny;
};

type Daekkeoenske = { readonly former: readonly Form[]; readonly optaget: readonly Kasse[]; readonly skala: number };

/** The best of all places and all ways to write the name. */
const mindstDaekkende = (form: Form, { former, optaget, skala }: Daekkeoenske): Etiket | undefined => {
  const andre = former.filter((anden) => anden !== form).map(maskeFor);
  const maske = maskeFor(form);
  const { x0, y0, x1, y1 } = maske.ramme;
  const [mx, my] = projicer(form.label);
  let bedst: Etiket | undefined;
  let billigst = Number.POSITIVE_INFINITY;
  for (const linjer of navnelinjer(form.navn)) {
    const ved = (x: number, y: number): Etiket => ({ nr: form.nr, x, y, linjer, px: MINDST_PX, medVaerdi: false });
    // The box is the same everywhere: its text is measured once.
    const { x1: w, y1: h } = etiketkasse(ved(0, 0), skala);
    for (let i = 0; i < GITTER ** 2; i++) {
      const x = x0 + (((i % GITTER) + 0.5) / GITTER) * (x1 - x0);
      const y = y0 + ((Math.floor(i / GITTER) + 0.5) / GITTER) * (y1 - y0);
      const kasse = { x0: x - w, y0: y - h, x1: x + w, y1: y + h };
      const foer = VAEGT.ude * (1 - maske.andel(kasse)) + VAEGT.afstand * Math.hypot(x - mx, y - my) * skala;
      // Most places are out before the neighbours and the marks have been asked.
      if (foer >= billigst) continue;
      const hosAndre = andre.reduce((sum, anden) => sum + anden.andel(kasse), 0);
      const daekket = optaget.reduce((sum, anden) => sum + faelles(kasse, anden), 0) / fladen(kasse);
      const pris = foer + VAEGT.andres * hosAndre + VAEGT.maerke * daekket;
      if (pris < billigst) [bedst, billigst] = [ved(x, y), pris];
    }
  }
  return bedst;
};

/** Every area that is seen whole has its name; one that is seen in part has it where there is a free place. */
export const placerNavne = ({ former, naale, udsnit, radius: r, skala }: Navneoenske): readonly Etiket[] => {
  const optaget = [...naale.map(({ x, y }) => ({ x0: x - r, y0: y - r, x1: x + r, y1: y + r })), ...udenfor(udsnit)];
  const lagt = [...placerEtiketter({ former, optaget, skala, vaerditegn: 0 })];
  for (const form of former)
    if (!lagt.some(({ nr }) => nr === form.nr) && rummer(udsnit, maskeFor(form).ramme)) {
      const etiket = mindstDaekkende(form, { former, optaget: [...optaget, ...lagt.map((anden) => etiketkasse(anden, skala))], skala });
      if (etiket !== undefined) lagt.push(etiket);
    }
  return lagt;
};
