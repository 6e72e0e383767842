/** Asks for the file of help and arrows (kortbetjening.ts) when the map needs it: most readers neither ask nor zoom in. */
import type { Retning } from "../../derive/kort/nabo";

export type Betjening = {
  /** The arrows, for whoever cannot drag a map that the reader has zoomed in or moved; drawn again they speak the page's language. */
  readonly draw: () => void;
  readonly setZoomet: (zoomet: boolean) => void;
  readonly hjaelp: (knap: HTMLButtonElement) => void;
};

export const createBetjening = (
  element: HTMLElement,
  { skub, kommerIkke }: { readonly skub: (retning: Retning) => void; readonly kommerIkke: () => void },
): Betjening => {
  const draw = (): void => {
    if (!element.hasAttribute("data-zoomet")) return;
    import("./kortbetjening").then(
      ({ drawFlytknapper }) => drawFlytknapper(element, skub),
      // Nobody asked for them by name: the keys and the mouse still move the map.
      () => undefined,
    );
  };
  return {
    draw,
    setZoomet: (zoomet) => {
      if (element.hasAttribute("data-zoomet") === zoomet) return;
      element.toggleAttribute("data-zoomet");
      draw();
    },
    hjaelp: (knap) => void import("./kortbetjening").then(({ aabnTastaturhjaelp }) => aabnTastaturhjaelp(knap), kommerIkke),
  };
};
