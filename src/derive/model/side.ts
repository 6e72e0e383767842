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

export type Side = {
  readonly katalog: Katalog;
  readonly view: View;
  readonly tekster: Tekster;
  /** The date that is shown, also where the view leaves it open. */
  readonly tid: Tid | undefined;
  readonly indikator: Indikator;
  /** The indicator has no figures that a map shows, only a page of its own. */
  readonly kunSide: boolean;
  readonly grupper: readonly Indikatorgruppe[];
  readonly saetning: Saetning;
  readonly maalrader: readonly Maalrad[];
  readonly styring: Styring;
  readonly scene: Scene;
  readonly vaerditegn: number;
  readonly legende: Legende;
  readonly tidslinje: Tidslinje;
  readonly rangliste: Rangliste;
  readonly tabel: Tabel;
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

/** `view` must have been fitted (`tilpas`). `aktiv`: the area under the pointer or in focus. */
export const lavSide = (katalog: Katalog, view: View, aktiv: OmraadeId | undefined): Side | undefined => {
  const overblik = lavOverblik(katalog, view);
  if (overblik === undefined) return undefined;
  const valgte = view.valgte.length === 0 ? [BY] : view.valgte;
  return {
    katalog,
    view,
    tekster: overblik.tekster,
    tid: overblik.tid,
    indikator: overblik.indikator,
    kunSide: harKunSide(katalog, view.indikator),
    grupper: lavIndikatorliste(katalog, view),
    saetning: lavSaetning(overblik, aktiv),
    maalrader: lavMaalrader(overblik),
    styring: lavStyring(overblik),
    scene: lavScene(overblik),
    vaerditegn: vaerditegnFor(overblik),
    legende: lavLegende(overblik, aktiv),
    tidslinje: lavTidslinje(overblik),
    rangliste: lavRangliste(overblik),
    tabel: lavTabel(overblik),
    panel: valgte.map((id) => lavPanelomraade(overblik, id)),
    diagram: view.valgte.length > 1 ? lavUdviklingsdiagram(overblik, view.valgte) : undefined,
    muligheder: omraaderPaa(katalog, view.niveau).filter((omraade) => !view.valgte.includes(omraade.id)),
  };
};

/** The outlines of the bydel drilled into; none for the whole city. */
export const fokusFor = (katalog: Katalog, lag: Kortlag, view: View): readonly Form[] =>
  view.inden === undefined ? [] : lag.former.filter((form) => katalog.omraadeById.get(form.id)?.bydel === view.inden);
