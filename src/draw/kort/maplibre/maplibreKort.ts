/** The MapLibre map: it fills the areas below the SVG layer, which keeps names, outlines and focus. Drawn from the same scene; this folder is the only place that knows the package. */
import { Map as Kort, setWorkerUrl } from "maplibre-gl";
import arbejder from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";
import { projicer, tilbagePunkt } from "../../../derive/kort/projektion";
import type { Scene } from "../../../derive/kort/scene";
import { MINDSTE_ZOOM, STOERSTE_ZOOM, skalaFor, type Udsnit, zoomFor } from "../../../derive/kort/udsnit";
import type { Kontekstform, Kortlag } from "../../../domain/geometri";
import type { OmraadeId } from "../../../domain/omraade";
import type { Tekster } from "../../../domain/tekster/da";
import { moensterId } from "../moenstre";
import { betjeningsord } from "../tastaturhjaelp";
import { lavMoensterbillede, TAETHED } from "./moensterbillede";
import { GRUNDE, kantFor, kildeFor, lagFor, lagnavneFor, lavKilde, lavLag, lavMoensterlag, lavStil, moensterlagFor } from "./stil";
import { createTilstand } from "./tilstand";

setWorkerUrl(arbejder);

export type MaplibreKort = {
  readonly drawScene: (scene: Scene) => void;
  /** Another level's outlines; resolves when they are on screen. */
  readonly setLag: (lag: Kortlag, scene: Scene) => Promise<void>;
  readonly setUdsnit: (udsnit: Udsnit) => void;
  /** Resolves when all that was asked for is on screen. */
  readonly roligt: () => Promise<void>;
};

export type MaplibreOensker = {
  readonly holder: HTMLElement;
  readonly lag: Kortlag;
  readonly kontekst: readonly Kontekstform[];
  readonly scene: Scene;
  readonly udsnit: Udsnit;
  readonly tekster: Tekster;
  readonly flyttet: (udsnit: Udsnit) => void;
  readonly peg: (id: OmraadeId | undefined) => void;
  readonly vaelg: (id: OmraadeId, sammen: boolean) => void;
  /** The GPU is gone: the map has removed itself. */
  readonly tabt: () => void;
};

const kameraFor = (udsnit: Udsnit): { center: [number, number]; zoom: number } => {
  const [lon, lat] = tilbagePunkt([udsnit.x, udsnit.y]);
  return { center: [lon, lat], zoom: zoomFor(udsnit.skala) };
};

const udsnitFor = (kort: Kort): Udsnit => {
  const { lng, lat } = kort.getCenter();
  const [x, y] = projicer([lng, lat]);
  return { x, y, skala: skalaFor(kort.getZoom()) };
};

const opret = ({ holder, lag, kontekst, udsnit, tekster }: MaplibreOensker): Kort => {
  const betjening = betjeningsord(holder.ownerDocument);
  const kort = new Kort({
    container: holder,
    style: lavStil(lag, kontekst),
    ...kameraFor(udsnit),
    minZoom: MINDSTE_ZOOM,
    maxZoom: STOERSTE_ZOOM,
    maxPitch: 0,
    renderWorldCopies: false,
    attributionControl: false,
    dragRotate: false,
    pitchWithRotate: false,
    // Arrow keys walk from area to area; zooming by keys is the SVG layer's, which has the focus.
    keyboard: false,
    // Shift and a click compare.
    boxZoom: false,
    cooperativeGestures: true,
    fadeDuration: 0,
    locale: {
      "Map.Title": tekster.kort,
      "CooperativeGesturesHandler.WindowsHelpText": betjening.gestusWindows,
      "CooperativeGesturesHandler.MacHelpText": betjening.gestusMac,
      "CooperativeGesturesHandler.MobileHelpText": betjening.gestusMobil,
    },
  });
  kort.touchZoomRotate.disableRotation();
  // The SVG layer above carries name, role and focus; the canvas is a picture behind it.
  const laerred = kort.getCanvas();
  laerred.tabIndex = -1;
  laerred.setAttribute("aria-hidden", "true");
  laerred.removeAttribute("role");
  return kort;
};

const tilfoejMoenstre = (kort: Kort): void => {
  for (const grund of GRUNDE) {
    const billede = lavMoensterbillede(grund);
    if (billede !== undefined && !kort.hasImage(moensterId(grund))) kort.addImage(moensterId(grund), billede, { pixelRatio: TAETHED });
  }
};

/** Resolves when the first whole picture of this level stands ready. Throws where the browser has no WebGL2. */
export const createMaplibreKort = (oensker: MaplibreOensker): Promise<MaplibreKort> => {
  const kort = opret(oensker);
  let lag = oensker.lag;
  const tilstand = createTilstand((nr, ny) => kort.setFeatureState({ source: kildeFor(lag.niveau), id: nr }, ny));

  const idVed = (haendelse: { features?: { id?: string | number | undefined }[] }): OmraadeId | undefined => {
    const nr = haendelse.features?.[0]?.id;
    return lag.former.find((form) => form.nr === nr)?.id;
  };
  const lyt = (): void => {
    const navn = lagFor(lag.niveau);
    kort.on("mousemove", navn, (h) => oensker.peg(idVed(h)));
    kort.on("mouseleave", navn, () => oensker.peg(undefined));
    kort.on("click", navn, (h) => {
      const id = idVed(h);
      if (id !== undefined) oensker.vaelg(id, h.originalEvent.shiftKey || h.originalEvent.ctrlKey || h.originalEvent.metaKey);
    });
  };
  const vis = (synlighed: "visible" | "none"): void => {
    for (const navn of lagnavneFor(lag.niveau))
      if (kort.getLayer(navn) !== undefined) kort.setLayoutProperty(navn, "visibility", synlighed);
  };
  const tegn = (scene: Scene): void => {
    const grunde = new Set(scene.omraader.flatMap(({ fyld }) => (fyld.kind === "mangel" ? [fyld.grund] : [])));
    for (const grund of grunde)
      if (kort.getLayer(moensterlagFor(lag.niveau, grund)) === undefined)
        kort.addLayer(lavMoensterlag(lag.niveau, grund), kantFor(lag.niveau));
    tilstand.draw(scene);
  };
  const roligt = (): Promise<void> =>
    new Promise((resolve) => {
      kort.once("idle", () => resolve());
      // Asked when nothing is pending, "idle" would otherwise never come.
      kort.triggerRepaint();
    });

  kort.on("move", (h) => {
    // Moves that we made ourselves carry no gesture and are known already.
    if ("originalEvent" in h && h.originalEvent !== undefined) oensker.flyttet(udsnitFor(kort));
  });
  kort.on("webglcontextlost", () => {
    kort.remove();
    oensker.tabt();
  });

  const faerdigt: MaplibreKort = {
    drawScene: tegn,
    setUdsnit: (udsnit) => void kort.jumpTo(kameraFor(udsnit)),
    roligt,
    setLag: async (nyt, scene) => {
      vis("none");
      lag = nyt;
      if (kort.getSource(kildeFor(lag.niveau)) === undefined) {
        kort.addSource(kildeFor(lag.niveau), lavKilde(lag));
        for (const spec of lavLag(lag.niveau)) kort.addLayer(spec);
        lyt();
      } else {
        kort.removeFeatureState({ source: kildeFor(lag.niveau) });
        vis("visible");
      }
      tilstand.nulstil();
      tegn(scene);
      await roligt();
    },
  };
  return new Promise((resolve) => {
    kort.once("style.load", () => {
      tilfoejMoenstre(kort);
      lyt();
      tegn(oensker.scene);
      void roligt().then(() => resolve(faerdigt));
    });
  });
};
