/** The map's surface: holds the picture's part in sight, the renderer in charge, and hands gestures on as choices. */
import type { Retning } from "../../derive/kort/nabo";
import type { Scene } from "../../derive/kort/scene";
import {
  type Flade,
  flyt,
  flytTrin,
  heltUdsnit,
  klemUdsnit,
  medISigte,
  type Udsnit,
  udsnitOm,
  viewBoxFor,
  zoomOm,
} from "../../derive/kort/udsnit";
import type { Form, Kontekstform, Kortlag, Punkt } from "../../domain/geometri";
import type { OmraadeId } from "../../domain/omraade";
import type { Tekster } from "../../domain/tekster/da";
import { createBetjening } from "./betjening";
import { createEtiketvalg } from "./etiketvalg";
import { lytTilGestus } from "./gestus";
import { drawKortknapper, lavKnapplads } from "./kortknapper";
import { drawKortmangler } from "./kortmangler";
import { createMotor } from "./motor";
import { createSvgKort, FOERSTE_SKALA, type SvgKort } from "./svgKort";

export type Kortmodel = {
  readonly lag: Kortlag;
  readonly kontekst: readonly Kontekstform[];
  readonly scene: Scene;
  readonly tekster: Tekster;
  /** Outlines that fill the surface when the reader has not moved the map: a bydel drilled into, or none for the whole city. */
  readonly fokus: readonly Form[];
  /** Signs in the longest value, for the labels. */
  readonly vaerditegn: number;
  readonly iBevaegelse: boolean;
};

export type Kortlytter = {
  readonly peg: (id: OmraadeId | undefined) => void;
  readonly vaelg: (id: OmraadeId, sammen: boolean) => void;
  readonly ryd: () => void;
  /** Undefined: the map shows its whole frame again. */
  readonly flyttet: (udsnit: Udsnit | undefined) => void;
  /** A file that was asked for did not come. */
  readonly kommerIkke: () => void;
};

export type Kortflade = {
  readonly draw: (model: Kortmodel) => void;
  /** A sentence in the map's place when its outlines did not come; undefined takes it away. */
  readonly drawMangler: (saetning: string | undefined) => void;
  readonly drawAktiv: (id: OmraadeId | undefined) => void;
  readonly zoomTil: (id: OmraadeId) => void;
  readonly setUdsnit: (udsnit: Udsnit | undefined) => void;
  /** The part in sight, where the reader has chosen one. */
  readonly valgtUdsnit: () => Udsnit | undefined;
};

const ZOOMTRIN = 1.6;

export const createKortflade = (element: HTMLElement, lytter: Kortlytter): Kortflade => {
  let model: Kortmodel | undefined;
  let svgKort: SvgKort | undefined;
  let lagTegnet: Kortlag | undefined;
  let flade: Flade = { bredde: 0, hoejde: 0 };
  /** Undefined: fitted to the surface, whatever its size. */
  let valgtUdsnit: Udsnit | undefined;
  let fokus = "";
  let aktiv: OmraadeId | undefined;
  const etiketterFor = createEtiketvalg();
  let knapplads: HTMLElement | undefined;

  const udsnit = (): Udsnit => {
    if (valgtUdsnit !== undefined) return valgtUdsnit;
    return model === undefined || model.fokus.length === 0 ? heltUdsnit(flade) : udsnitOm(model.fokus, flade);
  };

  const drawEtiketterne = (nu: Udsnit): void => {
    if (model !== undefined) svgKort?.drawEtiketter(etiketterFor(model, nu.skala), model.scene);
  };

  const drawUdsnit = (ekko = true): void => {
    const nu = flade.bredde > 0 ? udsnit() : { ...heltUdsnit({ bredde: 1, hoejde: 1 }), skala: FOERSTE_SKALA };
    if (flade.bredde > 0) svgKort?.setViewBox(viewBoxFor(nu, flade), nu.skala);
    if (ekko && flade.bredde > 0) motor?.setUdsnit(nu);
    drawEtiketterne(nu);
    betjening.setZoomet(valgtUdsnit !== undefined);
  };

  const setUdsnit = (naeste: Udsnit | undefined): void => {
    valgtUdsnit = naeste;
    drawUdsnit();
  };
  const brugerUdsnit = (naeste: Udsnit | undefined): void => {
    setUdsnit(naeste);
    lytter.flyttet(naeste);
    if (naeste !== undefined) motor?.oensk();
  };
  const zoom = (faktor: number, punkt: Punkt | undefined): void =>
    brugerUdsnit(zoomOm(udsnit(), flade, { punkt: punkt ?? [flade.bredde / 2, flade.hoejde / 2], faktor }));

  const skub = (retning: Retning): void => brugerUdsnit(flytTrin(udsnit(), flade, retning));
  const betjening = createBetjening(element, { skub, kommerIkke: lytter.kommerIkke });

  /** Not at build, where nothing moves. */
  const motor =
    typeof ResizeObserver === "undefined"
      ? undefined
      : createMotor(element, {
          ...lytter,
          billede: () => model,
          udsnit,
          flyttet: (naeste) => {
            valgtUdsnit = naeste;
            drawUdsnit(false);
            lytter.flyttet(naeste);
          },
        });

  const bygLag = (ny: Kortmodel): void => {
    if (lagTegnet === ny.lag) return;
    svgKort = createSvgKort(element, ny.lag, ny.kontekst);
    lagTegnet = ny.lag;
    lytTilGestus(svgKort.svg, {
      ...lytter,
      zoom,
      flyt: (dx, dy) => brugerUdsnit(flyt(udsnit(), dx, dy)),
      flytTrin: skub,
      foelg: ({ label }) => {
        if (valgtUdsnit !== undefined) brugerUdsnit(medISigte(valgtUdsnit, flade, label));
      },
      lag: () => model?.lag,
      aktiv: () => aktiv,
    });
  };

  const draw = (ny: Kortmodel): void => {
    model = ny;
    bygLag(ny);
    const nytFokus = ny.fokus.map((form) => form.nr).join();
    if (nytFokus !== fokus && valgtUdsnit !== undefined && fokus !== "") brugerUdsnit(undefined);
    fokus = nytFokus;
    svgKort?.drawScene(ny.scene);
    motor?.draw(ny);
    if (!ny.iBevaegelse) svgKort?.drawTale(ny.scene);
    drawUdsnit();
    knapplads ??= lavKnapplads(element);
    drawKortknapper(knapplads, {
      tekster: ny.tekster,
      ind: () => zoom(ZOOMTRIN, undefined),
      ud: () => zoom(1 / ZOOMTRIN, undefined),
      helt: () => brugerUdsnit(undefined),
      hjaelp: betjening.hjaelp,
    });
    betjening.draw();
  };

  if (typeof ResizeObserver !== "undefined")
    new ResizeObserver(([maalt]) => {
      if (maalt === undefined) return;
      flade = { bredde: maalt.contentRect.width, hoejde: maalt.contentRect.height };
      drawUdsnit();
    }).observe(element);

  return {
    draw,
    setUdsnit,
    valgtUdsnit: () => valgtUdsnit,
    drawMangler: (saetning) => drawKortmangler(element, saetning),
    drawAktiv: (id) => {
      aktiv = id;
      svgKort?.drawAktiv(id);
    },
    zoomTil: (id) => {
      const form = model?.lag.former.find((kandidat) => kandidat.id === id);
      if (form !== undefined) brugerUdsnit(klemUdsnit(udsnitOm([form], flade, 0.18)));
    },
  };
};
