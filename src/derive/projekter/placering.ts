/** Where each pin stands on the map: around the middle of its area, and none on top of another. */
import type { Form, Punkt } from "../../domain/geometri";
import type { Indsatsomraade } from "../../domain/indikator";
import type { OmraadeId } from "../../domain/omraade";
import type { Projekt } from "../../domain/projekt";
import { projicer } from "../kort/projektion";
import type { Indekseret } from "./filter";

/** Map units. A project that is named for several areas has a pin in each. */
export type Naal = {
  readonly projekt: string;
  readonly navn: string;
  readonly emne: Indsatsomraade;
  readonly sted: OmraadeId;
  readonly x: number;
  readonly y: number;
};

/** Steps that push pins apart; twice what the real ones need. */
const RUNDER = 120;
/** 2π over the golden ratio squared: points laid by it never line up. */
const GYLDEN_VINKEL = 2.399_963;

type Plads = { x: number; y: number };

/** Moves each pair that is nearer than `afstand` apart by half of what is missing. Deterministic. */
const spred = (pladser: readonly Plads[], afstand: number): void => {
  for (let runde = 0; runde < RUNDER; runde++) {
    let rolig = true;
    for (const [i, a] of pladser.entries())
      for (const b of pladser.slice(i + 1)) {
        const [dx, dy] = [b.x - a.x, b.y - a.y];
        const nu = Math.hypot(dx, dy);
        if (nu >= afstand) continue;
        rolig = false;
        const [rx, ry] = nu === 0 ? [1, 0] : [dx / nu, dy / nu];
        const skub = (afstand - nu) / 2 + 0.01;
        a.x -= rx * skub;
        a.y -= ry * skub;
        b.x += rx * skub;
        b.y += ry * skub;
      }
    if (rolig) return;
  }
};

/** The one that the reader asks for, where it is among the project's; else its main one. */
export const visEmne = ({ indsatsomraader }: Projekt, valgt: Indsatsomraade | undefined): Indsatsomraade | undefined =>
  valgt !== undefined && indsatsomraader.includes(valgt) ? valgt : indsatsomraader[0];

/** `afstand`: least distance between two pins, map units. Places without an outline get none. */
export const placer = (
  vist: readonly Indekseret[],
  {
    formById,
    afstand,
    emne: valgtEmne,
  }: { readonly formById: ReadonlyMap<OmraadeId, Form>; readonly afstand: number; readonly emne: Indsatsomraade | undefined },
): readonly Naal[] => {
  const antalVed = new Map<OmraadeId, number>();
  const naale = vist.flatMap(({ projekt }) =>
    projekt.steder.flatMap((sted) => {
      const form = formById.get(sted);
      const emne = visEmne(projekt, valgtEmne);
      if (form === undefined || emne === undefined) return [];
      const nr = antalVed.get(sted) ?? 0;
      antalVed.set(sted, nr + 1);
      const [x, y]: Punkt = projicer(form.label);
      const radius = afstand * 0.6 * Math.sqrt(nr);
      const vinkel = nr * GYLDEN_VINKEL;
      return [{ projekt: projekt.id, navn: projekt.navn, emne, sted, x: x + radius * Math.cos(vinkel), y: y + radius * Math.sin(vinkel) }];
    }),
  );
  spred(naale, afstand);
  return naale;
};
