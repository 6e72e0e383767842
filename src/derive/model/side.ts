/** The whole page as plain objects: what every part of it shows for one view. */
import type { Form, Kortlag } from "../../domain/geometri";
import type { Indikator } from "../../domain/indikator";
import { type Katalog, omraaderPaa } from "../../domain/katalog";
import { BY, type Omraade, type OmraadeId } from "../../domain/omraade";
import type { Tekster } from "../../domain/tekster/da";
import type { Tid } from "../../domain/tid";
import { harKunSide } from "../../state/tilpas";
import type { View } from "../../state/view";
import { lavScene, type Scene } from "../kort/scene";
import { lavOverblik, type Overblik } from "../overblik";
import { formatVist } from "../tal/vis";
import { type Indikatorgruppe, lavIndikatorliste } from "./indikatorliste";
import { type Legende, lavLegende } from "./legende";
import { lavMaalrader, type Maalrad } from "./maalrad";
import { lavPanelomraade, type Panelomraade } from "./panel";
import { lavRangliste, type Rangliste } from "./rangliste";
import { lavSaetning, type Saetning } from "./saetning";
import { lavStyring, type Styring } from "./styring";
import { lavTabel, type Tabel } from "./tabel";
import { lavTidslinje, type Tidslinje } from "./tidslinje";
import { lavUdviklingsdiagram, type Udviklingsdiagram } from "./udviklingsdiagram";

/** What the map and its table show: all that an embed has. */
export type Kortside = {
  readonly katalog: Katalog;
  readonly view: View;
  readonly tekster: Tekster;
  /** The date that is shown, also where the view leaves it open. */
  readonly tid: Tid | undefined;
  readonly indikator: Indikator;
  readonly saetning: Saetning;
  readonly maalrader: readonly Maalrad[];
  readonly scene: Scene;
  readonly vaerditegn: number;
  readonly legende: Legende;
  readonly tidslinje: Tidslinje;
  readonly tabel: Tabel;
};

export type Side = Kortside & {
  /** The indicator has no figures that a map shows, only a page of its own. */
  readonly kunSide: boolean;
  readonly grupper: readonly Indikatorgruppe[];
  readonly styring: Styring;
  readonly rangliste: Rangliste;
  readonly panel: readonly Panelomraade[];
  readonly diagram: Udviklingsdiagram | undefined;
  /** Areas of the level that can still be chosen. */
  readonly muligheder: readonly Omraade[];
};

/** Room for the longest number on the whole scale, so that labels stay put while time moves. */
const vaerditegnFor = (overblik: Overblik): number =>
  overblik.view.farve === "lys"
    ? 1
    : Math.max(0, ...overblik.deling.yderst.filter(Number.isFinite).map((tal) => formatVist(overblik, tal).length));

const kortsideAf = (overblik: Overblik, aktiv: OmraadeId | undefined): Kortside => ({
  katalog: overblik.katalog,
  view: overblik.view,
  tekster: overblik.tekster,
  tid: overblik.tid,
  indikator: overblik.indikator,
  saetning: lavSaetning(overblik, aktiv),
  maalrader: lavMaalrader(overblik),
  scene: lavScene(overblik),
  vaerditegn: vaerditegnFor(overblik),
  legende: lavLegende(overblik, aktiv),
  tidslinje: lavTidslinje(overblik),
  tabel: lavTabel(overblik),
});

/** The map's part alone. `view` must have been fitted (`tilpas`); undefined where the catalogue holds no indicator or no area. */
export const lavKortside = (katalog: Katalog, view: View, aktiv: OmraadeId | undefined): Kortside | undefined => {
  const overblik = lavOverblik(katalog, view);
  return overblik === undefined ? undefined : kortsideAf(overblik, aktiv);
};

/** `view` must have been fitted (`tilpas`). `aktiv`: the area under the pointer or in focus. */
export const lavSide = (katalog: Katalog, view: View, aktiv: OmraadeId | undefined): Side | undefined => {
  const overblik = lavOverblik(katalog, view);
  if (overblik === undefined) return undefined;
  const valgte = view.valgte.length === 0 ? [BY] : view.valgte;
  return {
    ...kortsideAf(overblik, aktiv),
    kunSide: harKunSide(katalog, view.indikator),
    grupper: lavIndikatorliste(katalog, view),
    styring: lavStyring(overblik),
    rangliste: lavRangliste(overblik),
    panel: valgte.map((id) => lavPanelomraade(overblik, id)),
    diagram: view.valgte.length > 1 ? lavUdviklingsdiagram(overblik, view.valgte) : undefined,
    muligheder: omraaderPaa(katalog, view.niveau).filter((omraade) => !view.valgte.includes(omraade.id)),
  };
};

/** The outlines of the bydel drilled into; none for the whole city. */
export const fokusFor = (katalog: Katalog, lag: Kortlag, view: View): readonly Form[] =>
  view.inden === undefined ? [] : lag.former.filter((form) => katalog.omraadeById.get(form.id)?.bydel === view.inden);
