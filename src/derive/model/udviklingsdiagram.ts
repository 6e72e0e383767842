/** One chart with a line for each selected area: the shown indicator over time. The city has one too, but for head counts, which no part shares a scale with. */
import { ticks } from "d3-array";
import { serieFor } from "../../domain/katalog";
import { BY, type OmraadeId } from "../../domain/omraade";
import { tidToAar } from "../../domain/tid";
import type { Overblik } from "../overblik";
import { formatTal } from "../tal/format";
import { akserFor, linjeFor, type Maal, pladsI, punkterFor } from "./gnist";

export type Udviklingsdiagram = {
  readonly maal: Maal;
  readonly linjer: readonly { readonly id: OmraadeId; readonly d: string; readonly slut: readonly [number, number] | undefined }[];
  readonly byLinje: string;
  readonly yTrin: readonly { readonly y: number; readonly tekst: string }[];
  readonly xTrin: readonly { readonly x: number; readonly tekst: string }[];
  readonly titel: string;
};

const MAAL: Maal = { bredde: 260, hoejde: 150, luft: 6 };

/** Undefined where no area has two values to draw a line between. */
export const lavUdviklingsdiagram = (overblik: Overblik, omraader: readonly OmraadeId[]): Udviklingsdiagram | undefined => {
  const { katalog, view, indikator, tekster } = overblik;
  const rader = omraader.map((id) => ({ id, rad: punkterFor(serieFor(katalog, view.indikator, id)) }));
  const byRad = indikator.enhed === "personer" ? [] : punkterFor(serieFor(katalog, view.indikator, BY));
  const akser = akserFor([...rader.map(({ rad }) => rad), byRad]);
  if (akser === undefined || akser.x1 <= akser.x0) return undefined;
  const aar = [...new Set(overblik.tider.map(tidToAar))].filter((tal) => tal % 10 === 0);
  return {
    maal: MAAL,
    linjer: rader.map(({ id, rad }) => {
      const sidst = rad.findLast((punkt) => punkt.y !== undefined);
      return {
        id,
        d: linjeFor(rad, akser, MAAL),
        slut: sidst?.y === undefined ? undefined : pladsI(akser, MAAL, { x: sidst.x, y: sidst.y }),
      };
    }),
    byLinje: linjeFor(byRad, akser, MAAL),
    yTrin: ticks(akser.y0, akser.y1, 4).map((tal) => ({
      y: pladsI(akser, MAAL, { x: akser.x0, y: tal })[1],
      tekst: formatTal(tal, Number.isInteger(tal) ? 0 : 1, view.sprog),
    })),
    xTrin: aar.map((tal) => ({ x: pladsI(akser, MAAL, { x: tal * 12, y: akser.y0 })[0], tekst: String(tal) })),
    titel: tekster.udviklingDiagram({ navn: indikator.navn }),
  };
};
