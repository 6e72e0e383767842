/** A page that steps in time with the app's own two renderers and nothing else, driven from node by `window.skridtside`. */
import { projicer } from "../../../../src/derive/kort/projektion";
import type { Scene } from "../../../../src/derive/kort/scene";
import { heltUdsnit, viewBoxFor } from "../../../../src/derive/kort/udsnit";
import type { Kortlag } from "../../../../src/domain/geometri";
import { da } from "../../../../src/domain/tekster/da";
import { createMaplibreKort } from "../../../../src/draw/kort/maplibre/maplibreKort";
import { createSvgKort, fyldFarve } from "../../../../src/draw/kort/svgKort";
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

/** How a renderer is stepped. `roligt` asks for a frame, changed or not, and resolves when it has been drawn. */
type Trappe = { readonly draw: (scene: Scene) => void; readonly roligt: () => Promise<unknown> };

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
  return { draw: kort.drawScene, roligt: naesteRamme };
};

const lavMaplibre = async (nyt: Kortlag, scene: Scene): Promise<Trappe> => {
  const holder = document.createElement("div");
  holder.className = "maplibre";
  element.append(holder);
  element.dataset.motor = "maplibre";
  const intet = (): void => undefined;
  const lyttere = { flyttet: intet, peg: intet, vaelg: intet, tabt: intet };
  const kort = await createMaplibreKort({ holder, lag: nyt, kontekst: [], scene, udsnit, tekster: da, ...lyttere });
  return { draw: kort.drawScene, roligt: kort.roligt };
};

/** Width times height of an area's outline, square degrees: enough to tell big from small. */
const omfang = ({ polygoner }: Kortlag["former"][number]): number => {
  const punkter = polygoner.flatMap((ringe) => ringe[0] ?? []);
  const straekning = (akse: 0 | 1): number => {
    const tal = punkter.map((punkt) => punkt[akse]);
    return tal.reduce((a, b) => Math.max(a, b)) - tal.reduce((a, b) => Math.min(a, b));
  };
  return straekning(0) * straekning(1);
};

window.skridtside = {
  lav: async (motor, antal) => {
    lag = await hentLag(antal);
    scener = lavScener(lag);
    const [foerste] = scener;
    if (foerste === undefined) throw new Error("expected at least one scene, got none");
    trappe = motor === "svg" ? lavSvg(lag) : await lavMaplibre(lag, foerste);
    trappe.draw(foerste);
    await trappe.roligt();
  },
  koer: async (billeder, { skridt }) => {
    const tider = await new Promise<readonly number[]>((klar) => {
      const maalt: number[] = [];
      // Everything in the callback itself: Chromium's account of script leaves microtasks out.
      const ramme = (): void => {
        maalt.push(performance.now());
        if (maalt.length > billeder) return void klar(maalt);
        if (skridt) nu = (nu + 1) % scener.length;
        const scene = scener[nu];
        if (skridt && scene !== undefined) trappe?.draw(scene);
        void trappe?.roligt();
        requestAnimationFrame(ramme);
      };
      requestAnimationFrame(ramme);
    });
    await trappe?.roligt();
    return tider.slice(1).map((tid, i) => tid - (tider[i] ?? tid));
  },
  farvepunkter: () => {
    const kasse = element.getBoundingClientRect();
    const omraadeByNr = new Map(scener[nu]?.omraader.map((omraade) => [omraade.nr, omraade]));
    const stoerste = [...(lag?.former ?? [])].sort((a, b) => omfang(b) - omfang(a)).slice(0, BIGGEST);
    return stoerste.map(({ nr, label }) => {
      const [x, y] = projicer(label);
      const omraade = omraadeByNr.get(nr);
      return {
        x: Math.round(kasse.left + (x - udsnit.x) * udsnit.skala + flade.bredde / 2),
        y: Math.round(kasse.top + (y - udsnit.y) * udsnit.skala + flade.hoejde / 2),
        farve: omraade === undefined ? "" : fyldFarve(omraade.fyld),
      };
    });
  },
};
