/** Where the names stand on the map: inside their own area, never over another, as many as there is room for at this scale. */
import type { Form, Polygon } from "../../domain/geometri";
import { type Kasse, lavMaske, type Maske, overlapper, projicerRinge, type Ringe, rammeOm } from "./maske";
import { navnelinjer } from "./navnelinjer";
import { projicer } from "./projektion";
import { tekstbredde } from "./tekstmaal";

/** Pixels; the smaller where the greater finds no room. Eleven is the least that is read on a phone. */
const STOERRELSER = [12.5, 11] as const;
/** On a map this large (pixels per unit) names of twelve pixels would be lost. */
const STORT_KORT = 0.9;
const STORE_STOERRELSER = [15, ...STOERRELSER] as const;
/** Line height, of the type size. */
const LINJE = 1.16;
const LUFT_PX = 0.5;

export type Etiket = {
  readonly nr: number;
  /** Map units: the middle of the whole label. */
  readonly x: number;
  readonly y: number;
  readonly linjer: readonly string[];
  /** Type size in pixels. */
  readonly px: number;
  /** Whether there is room for the value below the name. */
  readonly medVaerdi: boolean;
};

type Land = { readonly polygoner: readonly Polygon[] };
export type Etiketoenske = {
  readonly former: readonly Form[];
  /** Other land that no label may cover: other municipalities, and the city outside the bydel drilled into. Without it no label lies over water. */
  readonly hindringer?: readonly Land[];
  /** Boxes that no label may cover: what else stands on the map. */
  readonly optaget?: readonly Kasse[];
  /** Pixels per map unit. */
  readonly skala: number;
  /** As many signs as the longest value has; 0: names alone. */
  readonly vaerditegn: number;
};

type Del = { readonly ringe: Ringe; readonly ramme: Kasse };
const projicerede = new WeakMap<Land, readonly Del[]>();
const projiceret = (land: Land): readonly Del[] => {
  const kendt = projicerede.get(land);
  if (kendt !== undefined) return kendt;
  const nye = land.polygoner.map(projicerRinge).map((ringe) => ({ ringe, ramme: rammeOm(ringe) }));
  projicerede.set(land, nye);
  return nye;
};

/** An area's biggest part, prepared once: every scale asks it again. */
type Underlag = { readonly maske: Maske; readonly midte: readonly [number, number] };

const areal = (ring: Ringe[number]): number =>
  Math.abs(ring.reduce((sum, [x, y], i) => sum + x * (ring[i + 1]?.[1] ?? y) - (ring[i + 1]?.[0] ?? x) * y, 0)) / 2;

const underlagene = new WeakMap<Form, Underlag>();
const underlagFor = (form: Form): Underlag => {
  const kendt = underlagene.get(form);
  if (kendt !== undefined) return kendt;
  const stoerst = [...projiceret(form)].sort((a, b) => areal(b.ringe[0] ?? []) - areal(a.ringe[0] ?? []))[0];
  const { ringe, ramme } = stoerst ?? { ringe: [], ramme: rammeOm([]) };
  const [x = 0, y = 0] = projicer(form.label);
  const nyt: Underlag = { maske: lavMaske([ringe], ramme), midte: [x, y] };
  underlagene.set(form, nyt);
  return nyt;
};

/** Middles to try, around the label point, nearest first; in shares of the area's width and height. */
const SKRIDT = Array.from({ length: 441 }, (_, i): readonly [number, number] => [
  ((i % 21) - 10) / 22,
  (Math.floor(i / 21) - 10) / 22,
]).sort(([ax, ay], [bx, by]) => ax * ax + ay * ay - bx * bx - by * by);

type Skriftoenske = Etiketoenske & { readonly stoerrelser: readonly number[] };
type Forsoeg = { readonly linjer: readonly string[]; readonly px: number; readonly medVaerdi: boolean };

/** From the whole name with its value to the bare name in small type. */
const forsoegFor = (form: Form, { vaerditegn, stoerrelser }: Skriftoenske): readonly Forsoeg[] => {
  const linjesaet = navnelinjer(form.navn);
  return (vaerditegn > 0 ? [true, false] : [false]).flatMap((medVaerdi) =>
    stoerrelser.flatMap((px) => linjesaet.map((linjer) => ({ linjer, px, medVaerdi }))),
  );
};

/** What a label without a value covers, map units. */
export const etiketkasse = ({ x, y, linjer, px }: Etiket, skala: number): Kasse => {
  const [w, h] = [Math.max(...linjer.map((linje) => tekstbredde(linje, px))) / skala / 2, (linjer.length * LINJE * px) / skala / 2];
  return { x0: x - w, y0: y - h, x1: x + w, y1: y + h };
};

type Regel = (kasse: Kasse) => boolean;
type Plads = { readonly etiket: Etiket; readonly kasse: Kasse };

const placer = (form: Form, m: Skriftoenske, regel: Regel): Plads | undefined => {
  const { maske, midte } = underlagFor(form);
  const [bredde, hoejde] = [maske.ramme.x1 - maske.ramme.x0, maske.ramme.y1 - maske.ramme.y0];
  for (const forsoeg of forsoegFor(form, m)) {
    const { linjer, px, medVaerdi } = forsoeg;
    const bredest = Math.max(...linjer.map((linje) => tekstbredde(linje, px)), medVaerdi ? m.vaerditegn * 0.62 * px : 0);
    const w = (bredest + 2 * LUFT_PX) / m.skala;
    const h = ((linjer.length + (medVaerdi ? 1 : 0)) * LINJE * px) / m.skala;
    if (w > bredde || h > hoejde) continue;
    for (const [dx, dy] of SKRIDT) {
      const [x, y] = [midte[0] + dx * bredde, midte[1] + dy * hoejde];
      const kasse = { x0: x - w / 2, y0: y - h / 2, x1: x + w / 2, y1: y + h / 2 };
      if (regel(kasse)) return { etiket: { nr: form.nr, x, y, ...forsoeg }, kasse };
    }
  }
  return undefined;
};

/** Harbour basins cut some bydele to shreds: as a last resort a label may lie over their water, never over anyone else's land. */
const EGET_LAND = 0.6;

const overVand = (form: Form, m: Etiketoenske): Regel => {
  const { maske } = underlagFor(form);
  // Made only for an area whose shortest name could fit at all.
  let fremmed: Maske | undefined;
  const lavFremmed = (): Maske => {
    const land = [...m.former.filter((anden) => anden !== form), ...(m.hindringer ?? [])].flatMap(projiceret);
    return lavMaske(
      land.filter(({ ramme }) => overlapper(ramme, maske.ramme)).map(({ ringe }) => ringe),
      maske.ramme,
      // The coarse neighbours reach in under the city: what is the area's own is not theirs.
      projiceret(form).map(({ ringe }) => ringe),
    );
  };
  const { x0, y0, x1, y1 } = maske.ramme;
  return (kasse) => {
    if (kasse.x0 < x0 || kasse.y0 < y0 || kasse.x1 > x1 || kasse.y1 > y1 || maske.andel(kasse) < EGET_LAND) return false;
    fremmed ??= lavFremmed();
    return fremmed.andel(kasse) === 0;
  };
};

/** One label for each area that has room for one. */
export const placerEtiketter = (m: Etiketoenske): readonly Etiket[] => {
  const lagt: Plads[] = [];
  const { optaget = [] } = m;
  const ledig: Regel = (kasse) => !lagt.some((anden) => overlapper(anden.kasse, kasse));
  const fri: Regel = (kasse) => !optaget.some((anden) => overlapper(anden, kasse));
  const forsoeg = (former: readonly Form[], stoerrelser: readonly number[], regelFor: (form: Form) => Regel): void => {
    for (const form of former) {
      const regel = regelFor(form);
      const plads = placer(form, { ...m, stoerrelser }, (kasse) => ledig(kasse) && regel(kasse) && fri(kasse));
      if (plads !== undefined) lagt.push(plads);
    }
  };
  forsoeg(
    m.former,
    m.skala >= STORT_KORT ? STORE_STOERRELSER : STOERRELSER,
    (form) => (kasse) => underlagFor(form).maske.andel(kasse) === 1,
  );
  if (m.hindringer === undefined) return lagt.map(({ etiket }) => etiket);
  const uden = m.former.filter((form) => !lagt.some(({ etiket }) => etiket.nr === form.nr));
  forsoeg(uden, STOERRELSER.slice(-1), (form) => overVand(form, m));
  return lagt.map(({ etiket }) => etiket);
};
