/** polylabel 2.1.0 ships without types. */
declare module "polylabel" {
  /** [x, y] of the pole of inaccessibility, in the polygon's own unit; `precision` in the same unit. */
  export default function polylabel(polygon: number[][][], precision?: number): number[];
}
