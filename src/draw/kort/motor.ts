/** Which renderer is in charge: the SVG map, or MapLibre once it is wanted, there, and showing the very same picture. */
import type { Scene } from "../../derive/kort/scene";
import type { Udsnit } from "../../derive/kort/udsnit";
import type { Kontekstform, Kortlag } from "../../domain/geometri";
import type { OmraadeId } from "../../domain/omraade";
import type { Tekster } from "../../domain/tekster/da";
import type { MaplibreKort } from "./maplibre/maplibreKort";
import { harGpu, harWebgl } from "./webgl";

export type Motorbillede = {
  readonly lag: Kortlag;
  readonly kontekst: readonly Kontekstform[];
  readonly scene: Scene;
  readonly tekster: Tekster;
};

export type Motorlytter = {
  /** What should be on screen now; undefined before there is anything. */
  readonly billede: () => Motorbillede | undefined;
  readonly udsnit: () => Udsnit;
  readonly flyttet: (udsnit: Udsnit) => void;
  readonly peg: (id: OmraadeId | undefined) => void;
  readonly vaelg: (id: OmraadeId, sammen: boolean) => void;
};

export type Motor = {
  /** MapLibre is wanted: the reader zooms or moves the map. */
  readonly oensk: () => void;
  readonly draw: (billede: Motorbillede) => void;
  readonly setUdsnit: (udsnit: Udsnit) => void;
};

/** When MapLibre is fetched: as soon as a machine with a real GPU is idle, or not before the reader zooms or moves the map, or at once. */
export type Hentning = "ledig" | "ved-zoom" | "straks";

/** Milliseconds after the first drawing before an idle machine with a real GPU gets MapLibre unasked. */
const LEDIG_EFTER_MS = 2500;

export const createMotor = (element: HTMLElement, lytter: Motorlytter, hentning: Hentning): Motor => {
  let maplibre: MaplibreKort | undefined;
  let lag: Kortlag | undefined;
  /** "opgivet": no WebGL2 or no worker, or it was lost; the SVG map can do everything. */
  let status: "svg" | "henter" | "maplibre" | "opgivet" = "svg";
  let holder: HTMLElement | undefined;

  const tabt = (): void => {
    status = "opgivet";
    maplibre = undefined;
    element.dataset.motor = "svg";
    holder?.remove();
  };

  /** Shows MapLibre only once it draws the level, scene and part that the SVG map shows: nothing is seen to change. */
  const overtag = async (): Promise<void> => {
    const billede = lytter.billede();
    if (maplibre === undefined || billede === undefined) return;
    if (lag !== billede.lag) {
      lag = billede.lag;
      await maplibre.setLag(billede.lag, billede.scene);
      return overtag();
    }
    maplibre.drawScene(billede.scene);
    maplibre.setUdsnit(lytter.udsnit());
    await maplibre.roligt();
    if (lytter.billede()?.lag === lag && status !== "opgivet") element.dataset.motor = "maplibre";
  };

  const hent = async (): Promise<void> => {
    const billede = lytter.billede();
    if (status !== "svg" || billede === undefined) return;
    status = "henter";
    // A page without an origin, in a frame that is shut off, may start no worker, and MapLibre has one.
    if (globalThis.origin === "null" || !harWebgl()) return tabt();
    const { createMaplibreKort } = await import("./maplibre/maplibreKort");
    holder = document.createElement("div");
    holder.className = "maplibre";
    element.prepend(holder);
    lag = billede.lag;
    const oensker = { holder, ...billede, udsnit: lytter.udsnit(), flyttet: lytter.flyttet, peg: lytter.peg, vaelg: lytter.vaelg, tabt };
    maplibre = await createMaplibreKort(oensker);
    status = "maplibre";
    await overtag();
  };
  // Whatever goes wrong below it, the SVG map stands.
  const oensk = (): void => void hent().catch(tabt);

  const hentNaarLedig = (): void => {
    const ledig = globalThis.requestIdleCallback ?? ((kald: () => void) => setTimeout(kald, 0));
    ledig(() => {
      if (status === "svg" && harGpu()) oensk();
    });
  };
  if (hentning === "ledig") setTimeout(hentNaarLedig, LEDIG_EFTER_MS);

  return {
    oensk,
    draw: (billede) => {
      if (hentning === "straks" && status === "svg") oensk();
      if (status !== "maplibre" || maplibre === undefined) return;
      if (billede.lag === lag) maplibre.drawScene(billede.scene);
      else {
        element.dataset.motor = "svg";
        overtag().catch(tabt);
      }
    },
    setUdsnit: (udsnit) => maplibre?.setUdsnit(udsnit),
  };
};
