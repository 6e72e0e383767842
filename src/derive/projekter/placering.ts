/** Where each pin stands on the map: at its point, or around the middle of its area, and none on top of another. */
import type { Form } from "../../domain/geometri";
import type { Indsatsomraade } from "../../domain/indikator";
import type { OmraadeId } from "../../domain/omraade";
import type { Projekt } from "../../domain/projekt";
import { enhederPrMeter, projicer } from "../kort/projektion";
import type { Indekseret } from "./filter";

/** Map units. A project that is named for several places has a pin in each. */
export type Naal = {
  readonly projekt: string;
  readonly navn: string;
  readonly emne: Indsatsomraade;
  /** The area; undefined at a point. */
  readonly sted: OmraadeId | undefined;
  /** The point itself, and as far around it as it may lie. */
  readonly omkreds: { readonly x: number; readonly y: number; readonly r: number } | undefined;
  readonly x: number;
  readonly y: number;
};

/** Steps that push pins apart; twice what the real ones need. */
const RUNDER = 120;
/** 2π over the golden ratio squared: points laid by it never line up. */
const GYLDEN_VINKEL = 2.399_963;

/** What is `fast` is a point, and stays where it is. */
type Plads = { x: number; y: number; readonly fast: boolean };

/** Which of the pins after the nth may be nearer to it than a cell is wide: those in its own cell and the eight around it. */
const lavNaboer = (pladser: readonly Plads[], side: number): ((nr: number) => readonly number[]) => {
  const felt = (tal: number): number => Math.floor(tal / side);
  const noegle = (x: number, y: number): string => `${x},${y}`;
  const numreByFelt = new Map<string, number[]>();
  for (const [nr, { x, y }] of pladser.entries()) {
    const her = noegle(felt(x), felt(y));
    const numre = numreByFelt.get(her);
    if (numre === undefined) numreByFelt.set(her, [nr]);
    else numre.push(nr);
  }
  return (nr) => {
    const plads = pladser[nr];
    if (plads === undefined) return [];
    const [fx, fy] = [felt(plads.x), felt(plads.y)];
    return [-1, 0, 1]
      .flatMap((dx) => [-1, 0, 1].flatMap((dy) => numreByFelt.get(noegle(fx + dx, fy + dy)) ?? []))
      .filter((andet) => andet > nr)
      .sort((i, j) => i - j);
  };
};

/** Moves each pair that is nearer than `afstand` apart by half of what is missing, or one of them by all of it where the other stays. Deterministic. */
const spred = (pladser: readonly Plads[], afstand: number): void => {
  for (let runde = 0; runde < RUNDER; runde++) {
    let rolig = true;
    const naboer = lavNaboer(pladser, afstand);
    for (const [nr, a] of pladser.entries())
      for (const andet of naboer(nr)) {
        const b = pladser[andet];
        if (b === undefined) continue;
        const [dx, dy] = [b.x - a.x, b.y - a.y];
        const nu = Math.hypot(dx, dy);
        if (nu >= afstand) continue;
        rolig = false;
        const [rx, ry] = nu === 0 ? [1, 0] : [dx / nu, dy / nu];
        const skub = afstand - nu + 0.02;
        const [aDel, bDel] = a.fast ? [0, 1] : b.fast ? [1, 0] : [0.5, 0.5];
        a.x -= rx * skub * aDel;
        a.y -= ry * skub * aDel;
        b.x += rx * skub * bDel;
        b.y += ry * skub * bDel;
      }
    if (rolig) return;
  }
};

/** The one that the reader asks for, where it is among the project's; else its main one. */
export const visEmne = ({ indsatsomraader }: Projekt, valgt: Indsatsomraade | undefined): Indsatsomraade | undefined =>
  valgt !== undefined && indsatsomraader.includes(valgt) ? valgt : indsatsomraader[0];

type Placeringsoenske = {
  readonly formById: ReadonlyMap<OmraadeId, Form>;
  /** Least distance between two pins, map units. */
  readonly afstand: number;
  readonly emne: Indsatsomraade | undefined;
};

const vedPunkter = (vist: readonly Indekseret[], { afstand, emne: valgt }: Placeringsoenske): (Naal & Plads)[] => {
  const naale: (Naal & Plads)[] = [];
  for (const { projekt } of vist)
    for (const { punkt, praecision } of projekt.punkter) {
      const emne = visEmne(projekt, valgt);
      if (emne === undefined) continue;
      const [x, y] = projicer(punkt);
      // Of several at one point the first has it; the others stand beside, their circle around where they are.
      const fast = !naale.some((anden) => anden.fast && Math.hypot(anden.x - x, anden.y - y) < afstand);
      const omkreds = { x, y, r: praecision * enhederPrMeter(punkt[1]) };
      naale.push({ projekt: projekt.id, navn: projekt.navn, emne, sted: undefined, omkreds, x, y, fast });
    }
  return naale;
};

/** Around each area's middle. Areas without an outline get none. */
const iOmraader = (vist: readonly Indekseret[], { formById, afstand, emne: valgt }: Placeringsoenske): (Naal & Plads)[] => {
  const antalVed = new Map<OmraadeId, number>();
  return vist.flatMap(({ projekt }) =>
    projekt.steder.flatMap((sted) => {
      const form = formById.get(sted);
      const emne = visEmne(projekt, valgt);
      if (form === undefined || emne === undefined) return [];
      const nr = antalVed.get(sted) ?? 0;
      antalVed.set(sted, nr + 1);
      const [mx, my] = projicer(form.label);
      const radius = afstand * 0.6 * Math.sqrt(nr);
      const vinkel = nr * GYLDEN_VINKEL;
      const [x, y] = [mx + radius * Math.cos(vinkel), my + radius * Math.sin(vinkel)];
      return [{ projekt: projekt.id, navn: projekt.navn, emne, sted, omkreds: undefined, x, y, fast: false }];
    }),
  );
};

export const placer = (vist: readonly Indekseret[], m: Placeringsoenske): readonly Naal[] => {
  const naale = [...vedPunkter(vist, m), ...iOmraader(vist, m)];
  spred(naale, m.afstand);
  return naale;
};
