/** One pattern for each kind of absence: none of them looks like a low value, none like another. */
import type { Mangelgrund } from "../../derive/tal/afledt";
import { svgElement } from "./svg";

export const MOENSTER_BUND = "#f6f5f2";
export const MOENSTER_STREG = "#6b7680";
/** Pixels. */
export const MOENSTER_SIDE = 8;

/** Path data inside a square of MOENSTER_SIDE, drawn with a one-pixel line; shared with MapLibre's canvas. */
export const MOENSTERSTIER: Readonly<Record<Mangelgrund, string>> = {
  "ikke-maalt": "M-1 9L9 -1M-1 1L1 -1M7 9L9 7",
  diskretioneret: "M2 1.5v1.2M6 5.5v1.2",
  "ikke-relevant": "M1.5 4h5M4 1.5v5",
  "ikke-koblet": "M-1 9L9 -1M-1 -1L9 9",
  brud: "M0 3L2 1L4 3L6 1L8 3M0 7L2 5L4 7L6 5L8 7",
  "foerste-maaling": "M0 2.5h8M0 6.5h8",
};

/** Dots are drawn thicker than lines. Pixels. */
export const moensterBredde = (grund: Mangelgrund): number => (grund === "diskretioneret" ? 1.6 : 1);

export const moensterId = (grund: string): string => `moenster-${grund}`;

const GRUNDE = Object.keys(MOENSTERSTIER) as Mangelgrund[];

/** `<pattern>` for each kind; `skala` is pixels per unit, so that the pattern keeps its size when the map is zoomed. */
export const lavMoenstre = (skala: number): readonly SVGPatternElement[] =>
  GRUNDE.map((grund) =>
    svgElement(
      "pattern",
      {
        id: moensterId(grund),
        width: MOENSTER_SIDE,
        height: MOENSTER_SIDE,
        patternUnits: "userSpaceOnUse",
        patternTransform: `scale(${(1 / skala).toFixed(3)})`,
      },
      [
        svgElement("rect", { width: MOENSTER_SIDE, height: MOENSTER_SIDE, fill: MOENSTER_BUND }),
        svgElement("path", {
          d: MOENSTERSTIER[grund],
          fill: "none",
          stroke: MOENSTER_STREG,
          "stroke-width": moensterBredde(grund),
        }),
      ],
    ),
  );
