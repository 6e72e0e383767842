/** The two views that are loaded when they are asked for: the barometer and an indicator's page. */
import "./barometer.css";
import { lavBarometer } from "../../derive/barometer/barometer";
import { lavIndikatorside } from "../../derive/barometer/indikatorside";
import type { Indikatorgruppe } from "../../derive/model/indikatorliste";
import type { Katalog } from "../../domain/katalog";
import type { Tekster } from "../../domain/tekster/da";
import type { View } from "../../state/view";
import type { Linkvalg } from "../link";
import { drawBarometer } from "./barometer";
import { drawIndikatorside } from "./indikatorside";

export type Visvalg = {
  readonly katalog: Katalog;
  readonly view: View;
  readonly tekster: Tekster;
  readonly grupper: readonly Indikatorgruppe[];
  readonly link: Linkvalg;
};

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
