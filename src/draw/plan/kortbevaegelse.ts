/** Moving and zooming a small map by mouse, wheel with Ctrl, two fingers and buttons. One finger scrolls the page. */

import type { Retning } from "../../derive/kort/nabo";
import { projicer } from "../../derive/kort/projektion";
import { type Flade, flyt, flytTrin, heltUdsnit, type Udsnit, zoomOm } from "../../derive/kort/udsnit";
import type { Punkt } from "../../domain/geometri";

export type Bevaegelse = {
  readonly udsnit: () => Udsnit;
  readonly erHelt: () => boolean;
  /** Around the middle of the surface; the first step inwards around `om`, degrees, where there is something to look at. */
  readonly zoom: (faktor: number, om: Punkt | undefined) => void;
  readonly helt: () => void;
  /** One step that way, of a map that is zoomed in. */
  readonly skub: (retning: Retning) => void;
  /** Whether the last press moved the map: then its click chooses nothing. */
  readonly blevFlyttet: () => boolean;
};

/** Pixels a pointer may tremble and still click. */
const RYST = 4;
type Finger = { readonly x: number; readonly y: number };

const mellem = (a: Finger, b: Finger): Punkt => [(a.x + b.x) / 2, (a.y + b.y) / 2];
const afstand = (a: Finger, b: Finger): number => Math.hypot(a.x - b.x, a.y - b.y);

/** `aendret` is called when another part is in sight; `flade` measures the surface, pixels. */
export const lytTilBevaegelse = (
  element: HTMLElement,
  { flade, aendret }: { readonly flade: () => Flade; readonly aendret: () => void },
): Bevaegelse => {
  /** Undefined: all of the city, whatever the surface's size. */
  let valgt: Udsnit | undefined;
  let fra: { readonly x: number; readonly y: number } | undefined;
  let flyttet = false;
  let fingre: readonly [Finger, Finger] | undefined;

  const udsnit = (): Udsnit => valgt ?? heltUdsnit(flade());
  const saet = (naeste: Udsnit | undefined): void => {
    // Never further out than the whole city, which stands still.
    valgt = naeste !== undefined && naeste.skala <= heltUdsnit(flade()).skala * 1.001 ? undefined : naeste;
    aendret();
  };
  const iFladen = ({ x, y }: Finger): Punkt => {
    const { left, top } = element.getBoundingClientRect();
    return [x - left, y - top];
  };
  const zoomVed = (faktor: number, finger: Finger): void => saet(zoomOm(udsnit(), flade(), { punkt: iFladen(finger), faktor }));
  const toFingre = ({ touches: [a, b] }: TouchEvent): readonly [Finger, Finger] | undefined =>
    a === undefined || b === undefined
      ? undefined
      : [
          { x: a.clientX, y: a.clientY },
          { x: b.clientX, y: b.clientY },
        ];

  element.addEventListener("pointerdown", (h) => {
    flyttet = false;
    if (h.button === 0 && h.pointerType !== "touch") fra = { x: h.clientX, y: h.clientY };
  });
  element.addEventListener("pointermove", (h) => {
    if (fra === undefined || h.pointerType === "touch") return;
    const [dx, dy] = [h.clientX - fra.x, h.clientY - fra.y];
    if (!flyttet && Math.hypot(dx, dy) < RYST) return;
    if (!flyttet) element.setPointerCapture(h.pointerId);
    flyttet = true;
    fra = { x: h.clientX, y: h.clientY };
    if (valgt !== undefined) saet(flyt(valgt, dx, dy));
  });
  const slip = (): void => {
    fra = undefined;
  };
  element.addEventListener("pointerup", slip);
  element.addEventListener("pointercancel", slip);
  element.addEventListener(
    "touchmove",
    (h) => {
      const nu = toFingre(h);
      if (nu === undefined) return;
      h.preventDefault();
      flyttet = true;
      if (fingre !== undefined) {
        const [x, y] = mellem(...nu);
        const [x0, y0] = mellem(...fingre);
        saet(flyt(udsnit(), x - x0, y - y0));
        zoomVed(afstand(...nu) / Math.max(1, afstand(...fingre)), { x, y });
      }
      fingre = nu;
    },
    { passive: false },
  );
  element.addEventListener("touchend", () => {
    fingre = undefined;
  });
  element.addEventListener(
    "wheel",
    (h) => {
      if (!h.ctrlKey) return;
      h.preventDefault();
      zoomVed(Math.exp(-h.deltaY / 200), { x: h.clientX, y: h.clientY });
    },
    { passive: false },
  );
  return {
    udsnit,
    erHelt: () => valgt === undefined,
    zoom: (faktor, om) => {
      const { bredde, hoejde } = flade();
      const [x, y] = om === undefined ? [] : projicer(om);
      const fra = valgt === undefined && x !== undefined && y !== undefined ? { ...udsnit(), x, y } : udsnit();
      saet(zoomOm(fra, flade(), { punkt: [bredde / 2, hoejde / 2], faktor }));
    },
    helt: () => saet(undefined),
    skub: (retning) => saet(flytTrin(udsnit(), flade(), retning)),
    blevFlyttet: () => flyttet,
  };
};
