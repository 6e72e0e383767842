/** A mark for each indsatsområde: told apart by shape. Inked by where the project stands. */
import { html, type SVGTemplateResult, svg, type TemplateResult } from "lit-html";
import type { Indsatsomraade } from "../../domain/indikator";
import type { Tilstand } from "../../state/projektvalg";

/** Paths around 0,0 that fill a circle of radius 1 about alike. */
const FORM: Readonly<Record<Exclude<Indsatsomraade, "befolkning">, string>> = {
  beskaeftigelse: "M-.82-.82H.82V.82H-.82Z",
  uddannelse: "M0-1.1L1.05.8H-1.05Z",
  bolig: "M0-1.15L1 -.2V.9H-1V-.2Z",
  tryghed: "M0-1.15L1.15 0L0 1.15L-1.15 0Z",
  "kultur-og-fritid": "M0-1A1 1 0 1 1 0 1A1 1 0 1 1 0-1Z",
  "sundhed-og-omsorg": "M-.38-1.05H.38V-.38H1.05V.38H.38V1.05H-.38V.38H-1.05V-.38H-.38Z",
};

/** `r` in the units of the picture. */
export const tegnMaerke = (emne: Indsatsomraade, tilstand: Tilstand, m: { x: number; y: number; r: number }): SVGTemplateResult =>
  svg`<path class=${`maerke ${tilstand}`} d=${emne === "befolkning" ? "" : FORM[emne]} transform=${`translate(${m.x.toFixed(1)} ${m.y.toFixed(1)}) scale(${m.r})`}></path>`;

/** The mark alone, beside a name. */
export const tegnMaerkeikon = (emne: Indsatsomraade, tilstand: Tilstand): TemplateResult =>
  html`<svg width="18" height="18" viewBox="-9 -9 18 18" aria-hidden="true">${tegnMaerke(emne, tilstand, { x: 0, y: 0, r: 6 })}</svg>`;
