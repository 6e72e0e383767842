/** A page that steps in time with the app's own two renderers and nothing else, driven from node by `window.skridtside`. */
import { projicer } from "../../../../src/derive/kort/projektion";
import { fyldFarve } from "../../../../src/draw/kort/svgKort";
import type { Scene } from "../../../../src/derive/kort/scene";
import { heltUdsnit, viewBoxFor } from "../../../../src/derive/kort/udsnit";
import type { Kortlag } from "../../../../src/domain/geometri";
import { da } from "../../../../src/domain/tekster/da";
import { createMaplibreKort } from "../../../../src/draw/kort/maplibre/maplibreKort";
import { createSvgKort } from "../../../../src/draw/kort/svgKort";
import { hentLag } from "./lag";
import { lavScener } from "./scener";

export type Motornavn = "svg" | "maplibre";
/** Where a colour should stand: CSS pixels in the window, `#rrggbb`. */
export type Farvepunkt = { readonly x: number; readonly y: number; readonly farve: string };

export type Skridtside = {
  /** Draws `antal` areas; resolves when they are on screen. */
  readonly lav: (motor: Motornavn, antal: number) => Promise<void>;
  /** Runs `billeder` frames in a row, each with a step in time or with nothing changed. Returns the milliseconds between them. */
  readonly koer: (billeder: number, valg: { readonly skridt: boolean }) => Promise<readonly number[]>;
  /** What should be seen now, at the label points of the biggest areas. */
  readonly farvepunkter: () => readonly Farvepunkt[];
};

declare global {
  interface Window {
    skridtside: Skridtside;
  }
}

/** How a renderer is stepped: draws at once, then resolves with the frame that shows it. */
type Trappe = { readonly draw: (scene: Scene) => void; readonly naesteBillede: () => Promise<unknown> };

const BIGGEST = 40;
const element = document.getElementById("kort") ?? document.body;
const flade = { bredde: element.clientWidth, hoejde: element.clientHeight };
const udsnit = heltUdsnit(flade);
let lag: Kortlag | undefined;
let scener: readonly Scene[] = [];
let nu = 0;
let trappe: Trappe | undefined;

const naesteRamme = (): Promise<number> => new Promise((klar) => requestAnimationFrame(klar));

const lavSvg = (nyt: Kortlag): Trappe => {
  const kort = createSvgKort(element, nyt, []);
  kort.setViewBox(viewBoxFor(udsnit, flade), udsnit.skala);
  return { draw: kort.drawScene, naesteBillede: naesteRamme };
};

const lavMaplibre = async (nyt: Kortlag, scene: Scene): Promise<Trappe> => {
  const holder = document.createElement("div");
  holder.className = "maplibre";
  element.append(holder);
  element.dataset.motor = "maplibre";
  const intet = (): void => undefined;
  const lyttere = { flyttet: intet, peg: intet, vaelg: intet, tabt: intet };
  const kort = await createMaplibreKort({ holder, lag: nyt, kontekst: [], scene, udsnit, tekster: da, ...lyttere });
  return { draw: kort.drawScene, naesteBillede: kort.roligt };
};
