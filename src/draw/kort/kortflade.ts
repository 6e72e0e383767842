/** The map's surface: holds the picture's part in sight, the renderer in charge, and hands gestures on as choices. */
import type { Retning } from "../../derive/kort/nabo";
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
import type { Kortlag, Punkt } from "../../domain/geometri";
import type { OmraadeId } from "../../domain/omraade";
import { createBetjening } from "./betjening";
import { createEtiketvalg } from "./etiketvalg";
import { lytTilGestus } from "./gestus";
import { drawKortknapper, lavKnapplads } from "./kortknapper";
import { drawKortmangler } from "./kortmangler";
import type { Kortflade, Kortlytter, Kortmodel } from "./kortmodel";
import { createMotor, type Hentning } from "./motor";
import { createSvgKort, FOERSTE_SKALA, type SvgKort } from "./svgKort";

const ZOOMTRIN = 1.6;

/** `zoom`: when MapLibre comes; "aldrig" holds the map still, and it has no buttons. */
export const createKortflade = (
  element: HTMLElement,
  lytter: Kortlytter,
  { zoom: hvornaar }: { readonly zoom: Hentning | "aldrig" } = { zoom: "ledig" },
): Kortflade => {
  const staarStille = hvornaar === "aldrig";
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
    typeof ResizeObserver === "undefined" || hvornaar === "aldrig"
      ? undefined
      : createMotor(
          element,
          {
            ...lytter,
            billede: () => model,
            udsnit,
            flyttet: (naeste) => {
              valgtUdsnit = naeste;
              drawUdsnit(false);
              lytter.flyttet(naeste);
            },
          },
          hvornaar,
        );

  const bygLag = (ny: Kortmodel): void => {
    if (lagTegnet === ny.lag) return;
    svgKort = createSvgKort(element, ny.lag, ny.kontekst);
    lagTegnet = ny.lag;
    lytTilGestus(svgKort.svg, {
      ...lytter,
      zoom: staarStille ? undefined : zoom,
      flyt: staarStille ? undefined : (dx, dy) => brugerUdsnit(flyt(udsnit(), dx, dy)),
      flytTrin: staarStille ? undefined : skub,
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
    if (staarStille) return;
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
    drawMangler: (mangel) => drawKortmangler(element, mangel),
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
