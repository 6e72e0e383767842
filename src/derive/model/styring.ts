/** Which levels, ways of colouring and classes the view allows. */
import type { Kortniveau } from "../../domain/niveau";
import { KORTNIVEAUER } from "../../domain/niveau";
import { sammenlignTid } from "../../domain/tid";
import { kortfarverFor } from "../../state/kortfarver";
import { niveauerFor } from "../../state/tilpas";
import {
  INDDELINGER,
  type Inddeling,
  type Kortfarve,
  kortfarveFor,
  PALETTER,
  type Palet,
  SKALAER,
  type Skala,
  type View,
  withFarve,
  withFra,
  withTid,
} from "../../state/view";
import type { Overblik } from "../overblik";
import { erForskel } from "../tal/vis";

export type Styring = {
  readonly niveauer: readonly { readonly niveau: Kortniveau; readonly navn: string; readonly harTal: boolean }[];
  /** The ways of colouring that have something to show, each with the view that it leads to; none where there is only one. */
  readonly farver: readonly { readonly farve: Kortfarve; readonly valgt: boolean; readonly view: View }[];
  readonly inden: string | undefined;
  /** What the reader can change of the classes with an effect that is seen; none where there is only one way. */
  readonly skalaer: readonly Skala[];
  readonly inddelinger: readonly Inddeling[];
  /** The one in force: a change or a distance has only its own breaks around zero, or the reader's. */
  readonly inddeling: Inddeling;
  readonly paletter: readonly Palet[];
  /** Today's breaks, as a start for the reader's own. */
  readonly graenser: readonly number[];
  readonly graensetekst: string;
};

const FORSKELLENES_INDDELINGER: readonly Inddeling[] = ["auto", "egne"];

/** Change runs from the first date to the shown one, to the newest where the first is shown. */
const withKortfarve = ({ view, tider, tid }: Overblik, farve: Kortfarve): View => {
  if (farve !== "udvikling") return withFarve(view, farve);
  const foerste = tider[0];
  return withFra(withTid(view, tid === foerste ? undefined : view.tid), view.fra ?? foerste);
};

export const lavStyring = (overblik: Overblik): Styring => {
  const { katalog, view, tekster, tider, deling } = overblik;
  const medTal = niveauerFor(katalog, view.indikator);
  const { fra } = view;
  const nu = kortfarveFor(view);
  const farver = kortfarverFor(katalog, view.indikator, view.niveau);
  const datoer = fra === undefined ? tider : tider.filter((til) => sammenlignTid(til, fra) > 0);
  const inddelinger = erForskel(nu) ? FORSKELLENES_INDDELINGER : INDDELINGER;
  return {
    niveauer: KORTNIVEAUER.map((niveau) => ({
      niveau,
      navn: tekster.niveauNavn[niveau],
      harTal: medTal.length === 0 || medTal.includes(niveau),
    })),
    farver: farver.length < 2 ? [] : farver.map((farve) => ({ farve, valgt: farve === nu, view: withKortfarve(overblik, farve) })),
    inden: view.inden === undefined ? undefined : katalog.omraadeById.get(`bydel:${view.inden}`)?.navn,
    // The three lights are three classes, on every date.
    skalaer: datoer.length > 1 && nu !== "lys" ? SKALAER : [],
    inddelinger: deling.graenser.length > 0 && nu !== "lys" ? inddelinger : [],
    inddeling: inddelinger.find((kandidat) => kandidat === view.inddeling) ?? "auto",
    paletter: deling.spejlet ? [] : PALETTER,
    graenser: deling.graenser,
    graensetekst: deling.graenser.map((graense) => (view.sprog === "da" ? String(graense).replace(".", ",") : String(graense))).join("; "),
  };
};
