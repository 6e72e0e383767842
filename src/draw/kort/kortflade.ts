/** The map's surface: holds the picture's part in sight, the renderer in charge, and hands gestures on as choices. */
import type { Scene } from "../../derive/kort/scene";
import { type Flade, flyt, heltUdsnit, klemUdsnit, type Udsnit, udsnitOm, viewBoxFor, zoomOm } from "../../derive/kort/udsnit";
import type { Kortmangel } from "../../derive/model/kortmangel";
import type { Form, Kontekstform, Kortlag, Punkt } from "../../domain/geometri";
import type { OmraadeId } from "../../domain/omraade";
import type { Tekster } from "../../domain/tekster/da";
import { createEtiketvalg } from "./etiketvalg";
import { lytTilGestus } from "./gestus";
import { drawKortknapper, lavKnapplads } from "./kortknapper";
import { createMotor, type Hentning } from "./motor";
import { createSvgKort, elementId, FOERSTE_SKALA, type SvgKort } from "./svgKort";

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
};

export type Kortflade = {
  readonly draw: (model: Kortmodel) => void;
  /** A sentence in the map's place when its outlines did not come, or over it while they are on their way; undefined takes it away. */
  readonly drawMangler: (mangel: Kortmangel | undefined) => void;
  readonly drawAktiv: (id: OmraadeId | undefined) => void;
  readonly zoomTil: (id: OmraadeId) => void;
  readonly setUdsnit: (udsnit: Udsnit | undefined) => void;
  /** The part in sight, where the reader has chosen one. */
  readonly valgtUdsnit: () => Udsnit | undefined;
};

const ZOOMTRIN = 1.6;

/** `zoom`: when MapLibre comes; "aldrig" holds the map still, and it has no buttons. */
export const createKortflade = (
  element: HTMLElement,
  lytter: Kortlytter,
  { zoom: hvornaar }: { readonly zoom: Hentning | "aldrig" } = { zoom: "ledig" },
): Kortflade => {
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

  /** Not at build, where nothing moves. */
  const motor =
    typeof ResizeObserver === "undefined" || hvornaar === "aldrig"
      ? undefined
      : createMotor(
          element,
          {
            billede: () => model,
            udsnit,
            peg: lytter.peg,
            vaelg: lytter.vaelg,
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
      peg: lytter.peg,
      vaelg: lytter.vaelg,
      ryd: lytter.ryd,
      zoom: hvornaar === "aldrig" ? undefined : zoom,
      flyt: hvornaar === "aldrig" ? undefined : (dx, dy) => brugerUdsnit(flyt(udsnit(), dx, dy)),
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
    if (hvornaar === "aldrig") return;
    knapplads ??= lavKnapplads(element);
    drawKortknapper(knapplads, {
      tekster: ny.tekster,
      ind: () => zoom(ZOOMTRIN, undefined),
      ud: () => zoom(1 / ZOOMTRIN, undefined),
      helt: () => brugerUdsnit(undefined),
    });
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
    drawMangler: (mangel) => {
      element.querySelector(":scope > .kortmangler")?.remove();
      if (mangel === undefined) return;
      const afsnit = document.createElement("p");
      afsnit.className = `kortmangler ${mangel.kind}`;
      afsnit.textContent = mangel.saetning;
      element.append(afsnit);
    },
    drawAktiv: (id) => {
      aktiv = id;
      svgKort?.drawAktiv(id);
      if (id === undefined) svgKort?.svg.removeAttribute("aria-activedescendant");
      else svgKort?.svg.setAttribute("aria-activedescendant", elementId(id));
    },
    zoomTil: (id) => {
      const form = model?.lag.former.find((kandidat) => kandidat.id === id);
      if (form !== undefined) brugerUdsnit(klemUdsnit(udsnitOm([form], flade, 0.18)));
    },
  };
};
