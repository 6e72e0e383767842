/** A line chart of few series over the same dates, each line named where it ends. */
import { ticks } from "d3-array";
import type { Serie } from "../../domain/katalog";
import type { Sprog } from "../../domain/sprog";
import { akserFor, linjeFor, type Maal, pladsI, punkterFor } from "../model/gnist";
import { spredEtiketter } from "../sammenlign/etiketrad";
import { formatTal } from "../tal/format";

export type Linjediagram = {
  readonly maal: Maal;
  readonly titel: string;
  readonly enhed: string;
  /** `y` of the name: moved apart from the others'. `nr` chooses colour and dash. */
  readonly linjer: readonly {
    readonly navn: string;
    readonly nr: number;
    readonly d: string;
    readonly y: number;
    readonly slut: readonly [number, number];
  }[];
  readonly yTrin: readonly { readonly y: number; readonly tekst: string }[];
  readonly xTrin: readonly { readonly x: number; readonly tekst: string }[];
};

const MAAL: Maal = { bredde: 250, hoejde: 150, luft: 5 };
/** Least distance between two names, the drawing's units. */
const LINJEAFSTAND = 15;

/** Undefined where nothing has two dates. */
export const lavLinjediagram = (
  serier: readonly { readonly navn: string; readonly nr: number; readonly serie: Serie }[],
  m: { readonly titel: string; readonly enhed: string; readonly sprog: Sprog },
): Linjediagram | undefined => {
  const rader = serier.map(({ serie }) => punkterFor(serie));
  const raa = akserFor(rader);
  if (raa === undefined || raa.x1 <= raa.x0) return undefined;
  const trin = ticks(raa.y0, raa.y1 > raa.y0 ? raa.y1 : raa.y0 + 1, 4);
  const akser = { ...raa, y0: Math.min(raa.y0, trin[0] ?? raa.y0), y1: Math.max(raa.y1, trin.at(-1) ?? raa.y1) };
  const linjer = serier.flatMap(({ navn, nr }, i) => {
    const rad = rader[i] ?? [];
    const sidst = rad.findLast((punkt) => punkt.y !== undefined);
    if (sidst?.y === undefined) return [];
    return [{ navn, nr, d: linjeFor(rad, akser, MAAL), slut: pladsI(akser, MAAL, { x: sidst.x, y: sidst.y }) }];
  });
  const navne = spredEtiketter(
    linjer.map(({ slut }) => slut[1]),
    { afstand: LINJEAFSTAND, top: 0, bund: MAAL.hoejde },
  );
  const foerste = Math.ceil(akser.x0 / 12 / 5) * 5;
  const aar = Array.from({ length: Math.floor((akser.x1 / 12 - foerste) / 10) + 1 }, (_, i) => foerste + i * 10);
  return {
    maal: MAAL,
    titel: m.titel,
    enhed: m.enhed,
    linjer: linjer.map((linje, i) => ({ ...linje, y: navne[i] ?? linje.slut[1] })),
    yTrin: trin.map((tal) => ({
      y: pladsI(akser, MAAL, { x: akser.x0, y: tal })[1],
      tekst: formatTal(tal, Number.isInteger(tal) ? 0 : 1, m.sprog),
    })),
    xTrin: aar.map((tal) => ({ x: pladsI(akser, MAAL, { x: tal * 12, y: akser.y0 })[0], tekst: String(tal) })),
  };
};
