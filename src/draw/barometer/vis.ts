/** The two views that are loaded when they are asked for: the barometer and an indicator's page. */
import "./barometer.css";
import { lavBarometer } from "../../derive/barometer/barometer";
import { lavIndikatorside } from "../../derive/barometer/indikatorside";
import type { Visvalg } from "../egenvisning";
import { drawBarometer } from "./barometer";
import { drawIndikatorside } from "./indikatorside";

/** Draws the view's own part and returns the page's title. `view.visning` must be "barometer" or "indikator". */
export const visBarometer = (element: HTMLElement, { katalog, view, tekster, grupper, link }: Visvalg): string => {
  const { sprog } = view;
  const side = view.visning === "indikator" ? lavIndikatorside(katalog, view.indikator, sprog, view.tid) : undefined;
  if (side !== undefined) {
    drawIndikatorside(element, { side, view, link, muligheder: grupper });
    return side.indikatorlys.navn;
  }
  const barometer = lavBarometer(katalog, { sprog, tekster });
  drawBarometer(element, { barometer, view, link });
  return barometer.ord.titel;
};
