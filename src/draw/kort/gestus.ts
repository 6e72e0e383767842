/** Pointer and keys on the SVG map, as map words: pointed at, chosen, moved, zoomed. Scrolling the page is never trapped. */
import { naboI, type Retning } from "../../derive/kort/nabo";
import type { Form, Kortlag, Punkt } from "../../domain/geometri";
import type { OmraadeId } from "../../domain/omraade";

export type Gestus = {
  readonly peg: (id: OmraadeId | undefined) => void;
  readonly vaelg: (id: OmraadeId, sammen: boolean) => void;
  readonly ryd: () => void;
  /** These three undefined: the map stands still, and keys and wheel stay the page's own. */
  readonly flyt: ((dx: number, dy: number) => void) | undefined;
  readonly flytTrin: ((retning: Retning) => void) | undefined;
  readonly zoom: ((faktor: number, punkt: Punkt | undefined) => void) | undefined;
  /** Walked to by key: a map that is zoomed in follows. */
  readonly foelg: (form: Form) => void;
  readonly lag: () => Kortlag | undefined;
  readonly aktiv: () => OmraadeId | undefined;
};

/** Pixels a pointer may tremble and still click. */
const RYST = 4;
const PILE: Readonly<Record<string, Retning>> = { ArrowUp: "nord", ArrowDown: "syd", ArrowLeft: "vest", ArrowRight: "oest" };

const idVed = (lag: Kortlag | undefined, maal: EventTarget | null): OmraadeId | undefined => {
  const id = maal instanceof Element ? maal.getAttribute("data-id") : null;
  return lag?.former.find((form) => form.id === id)?.id;
};

const paaTaster = (svg: SVGSVGElement, g: Gestus): void => {
  svg.addEventListener("keydown", (haendelse) => {
    const lag = g.lag();
    const nu = lag?.former.find((form) => form.id === g.aktiv());
    const retning = PILE[haendelse.key];
    if (retning !== undefined && haendelse.shiftKey && g.flytTrin !== undefined) g.flytTrin(retning);
    else if (lag !== undefined && retning !== undefined) {
      const naeste = (nu === undefined ? lag.former[0] : naboI(lag, nu.nr, retning)) ?? nu;
      g.peg(naeste?.id);
      if (naeste !== undefined) g.foelg(naeste);
    } else if ((haendelse.key === "Enter" || haendelse.key === " ") && nu !== undefined) {
      g.vaelg(nu.id, haendelse.shiftKey);
    } else if (haendelse.key === "Escape") {
      g.peg(undefined);
      g.ryd();
    } else if (g.zoom !== undefined && (haendelse.key === "+" || haendelse.key === "-")) {
      g.zoom(haendelse.key === "+" ? 1.6 : 1 / 1.6, undefined);
    } else return;
    haendelse.preventDefault();
  });
  svg.addEventListener("focus", () => {
    if (g.aktiv() === undefined && svg.matches(":focus-visible")) g.peg(g.lag()?.former[0]?.id);
  });
  svg.addEventListener("blur", () => g.peg(undefined));
};

export const lytTilGestus = (svg: SVGSVGElement, g: Gestus): void => {
  let fra: { x: number; y: number; flyttet: boolean } | undefined;
  svg.addEventListener("pointerover", (h) => {
    if (h.pointerType !== "touch") g.peg(idVed(g.lag(), h.target));
  });
  svg.addEventListener("pointerleave", () => g.peg(undefined));
  svg.addEventListener("pointerdown", (h) => {
    if (h.button === 0) fra = { x: h.clientX, y: h.clientY, flyttet: false };
  });
  svg.addEventListener("pointermove", (h) => {
    // A finger scrolls the page: the map is zoomed by its buttons, and moved by two fingers once MapLibre is there.
    if (fra === undefined || g.flyt === undefined || h.pointerType === "touch") return;
    const [dx, dy] = [h.clientX - fra.x, h.clientY - fra.y];
    if (!fra.flyttet && Math.hypot(dx, dy) < RYST) return;
    if (!fra.flyttet) svg.setPointerCapture(h.pointerId);
    fra = { x: h.clientX, y: h.clientY, flyttet: true };
    g.flyt(dx, dy);
  });
  svg.addEventListener("pointercancel", () => {
    fra = undefined;
  });
  svg.addEventListener("click", (h) => {
    const blevFlyttet = fra?.flyttet === true;
    fra = undefined;
    const id = idVed(g.lag(), h.target);
    if (!blevFlyttet && id !== undefined) g.vaelg(id, h.shiftKey || h.ctrlKey || h.metaKey);
  });
  svg.addEventListener(
    "wheel",
    (h) => {
      if (!h.ctrlKey || g.zoom === undefined) return;
      h.preventDefault();
      const kasse = svg.getBoundingClientRect();
      g.zoom(Math.exp(-h.deltaY / 200), [h.clientX - kasse.left, h.clientY - kasse.top]);
    },
    { passive: false },
  );
  paaTaster(svg, g);
};
