/** Outlines fitted into a small drawing, with no more corners than it can show. */
import type { Form, Polygon, Punkt } from "../../domain/geometri";
import { projicer } from "../kort/projektion";

const rammeOm = (former: readonly Form[]): readonly [number, number, number, number] =>
  former
    .flatMap(({ polygoner }) => polygoner.flatMap((ringe) => ringe[0] ?? []).map(projicer))
    .reduce<readonly [number, number, number, number]>(
      ([a, b, c, d], [x, y]) => [Math.min(a, x), Math.min(b, y), Math.max(c, x), Math.max(d, y)],
      [Infinity, Infinity, -Infinity, -Infinity],
    );

/** Width for each unit of height. */
export const formatAf = (former: readonly Form[]): number => {
  const [x0, y0, x1, y1] = rammeOm(former);
  return (x1 - x0) / (y1 - y0);
};

export type Indpasning = { readonly punkt: (projiceret: Punkt) => Punkt };

/** Map units of the forms onto a drawing of this size, in the middle, as large as there is room for. */
export const indpas = (former: readonly Form[], felt: { readonly bredde: number; readonly hoejde: number }): Indpasning => {
  const [x0, y0, x1, y1] = rammeOm(former);
  const skala = Math.min(felt.bredde / (x1 - x0), felt.hoejde / (y1 - y0));
  const [vandret, lodret] = [(felt.bredde - (x1 - x0) * skala) / 2, (felt.hoejde - (y1 - y0) * skala) / 2];
  return { punkt: ([x, y]) => [vandret + (x - x0) * skala, lodret + (y - y0) * skala] };
};

/** Half a unit of the drawing: finer is not seen. */
const TRIN = 0.5;
const afrundet = (tal: number): number => Math.round(tal / TRIN) * TRIN;

/** An SVG path; a corner that falls on the one before it is left out, and so is a ring that shrinks to less than a triangle. */
export const indpassetSti = (polygoner: readonly Polygon[], { punkt }: Indpasning): string =>
  polygoner
    .flatMap((ringe) =>
      ringe.map((ring) => {
        const hjoerner = ring.slice(0, -1).map((et) => punkt(projicer(et)).map(afrundet).join(","));
        const uden = hjoerner.filter((hjoerne, i) => hjoerne !== hjoerner[i - 1]);
        return uden.length < 3 ? "" : `M${uden.join("L")}Z`;
      }),
    )
    .join("");
