/** The absence patterns as pictures for MapLibre, drawn from the same paths as the SVG map's. */
import type { Mangelgrund } from "../../../derive/tal/afledt";
import { MOENSTER_BUND, MOENSTER_SIDE, MOENSTER_STREG, MOENSTERSTIER, moensterBredde } from "../moenstre";

/** Pixels of the picture per pixel on screen. */
export const TAETHED = 2;

/** Undefined where the browser refuses a canvas: the pattern is left out, the word in the legend stands. */
export const lavMoensterbillede = (grund: Mangelgrund): ImageData | undefined => {
  const side = MOENSTER_SIDE * TAETHED;
  const laerred = document.createElement("canvas");
  laerred.width = side;
  laerred.height = side;
  const tegn = laerred.getContext("2d");
  if (tegn === null) return undefined;
  tegn.scale(TAETHED, TAETHED);
  tegn.fillStyle = MOENSTER_BUND;
  tegn.fillRect(0, 0, MOENSTER_SIDE, MOENSTER_SIDE);
  tegn.strokeStyle = MOENSTER_STREG;
  tegn.lineWidth = moensterBredde(grund);
  tegn.stroke(new Path2D(MOENSTERSTIER[grund]));
  return tegn.getImageData(0, 0, side, side);
};
