/** Which levels, ways of colouring and classes the view allows. */
import type { Kortniveau } from "../../domain/niveau";
import { KORTNIVEAUER } from "../../domain/niveau";
import { sammenlignTid, type Tid } from "../../domain/tid";
import { niveauerFor } from "../../state/tilpas";
import { INDDELINGER, type Inddeling, PALETTER, type Palet, SKALAER, type Skala } from "../../state/view";
import type { Overblik } from "../overblik";

export type Styring = {
  readonly niveauer: readonly { readonly niveau: Kortniveau; readonly navn: string; readonly harTal: boolean }[];
  /** The development that a click would show: from the first date to the shown one. Undefined with fewer than two dates. */
  readonly udvikling: { readonly fra: Tid; readonly til: Tid | undefined } | undefined;
  readonly inden: string | undefined;
  /** What the reader can change of the classes with an effect that is seen; none where there is only one way. */
  readonly skalaer: readonly Skala[];
  readonly inddelinger: readonly Inddeling[];
  /** The one in force: a development has only its own breaks around zero, or the reader's. */
  readonly inddeling: Inddeling;
  readonly paletter: readonly Palet[];
  /** Today's breaks, as a start for the reader's own. */
  readonly graenser: readonly number[];
  readonly graensetekst: string;
};

const AENDRINGENS_INDDELINGER: readonly Inddeling[] = ["auto", "egne"];

export const lavStyring = (overblik: Overblik): Styring => {
  const { katalog, view, tekster, tider, tid, deling } = overblik;
  const foerste = tider[0];
  const medTal = niveauerFor(katalog, view.indikator);
  const { fra } = view;
  const datoer = fra === undefined ? tider : tider.filter((til) => sammenlignTid(til, fra) > 0);
  const inddelinger = fra === undefined ? INDDELINGER : AENDRINGENS_INDDELINGER;
  return {
    niveauer: KORTNIVEAUER.map((niveau) => ({
      niveau,
      navn: tekster.niveauNavn[niveau],
      harTal: medTal.length === 0 || medTal.includes(niveau),
    })),
    udvikling: foerste === undefined || tider.length < 2 ? undefined : { fra: foerste, til: tid === foerste ? undefined : view.tid },
    inden: view.inden === undefined ? undefined : katalog.omraadeById.get(`bydel:${view.inden}`)?.navn,
    skalaer: datoer.length > 1 ? SKALAER : [],
    inddelinger: deling.graenser.length > 0 ? inddelinger : [],
    inddeling: inddelinger.find((kandidat) => kandidat === view.inddeling) ?? "auto",
    paletter: deling.spejlet ? [] : PALETTER,
    graenser: deling.graenser,
    graensetekst: deling.graenser.map((graense) => (view.sprog === "da" ? String(graense).replace(".", ",") : String(graense))).join("; "),
  };
};
