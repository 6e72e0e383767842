/** Which levels and ways of colouring the chosen indicator allows. */
import type { Kortniveau } from "../../domain/niveau";
import { KORTNIVEAUER } from "../../domain/niveau";
import type { Tid } from "../../domain/tid";
import { niveauerFor } from "../../state/tilpas";
import type { Overblik } from "../overblik";

export type Styring = {
  readonly niveauer: readonly { readonly niveau: Kortniveau; readonly navn: string; readonly harTal: boolean }[];
  /** The development that a click would show: from the first date to the shown one. Undefined with fewer than two dates. */
  readonly udvikling: { readonly fra: Tid; readonly til: Tid | undefined } | undefined;
  readonly inden: string | undefined;
  /** Today's breaks, as a start for the reader's own. */
  readonly graenser: readonly number[];
  readonly graensetekst: string;
};

export const lavStyring = (overblik: Overblik): Styring => {
  const { katalog, view, tekster, tider, tid, deling } = overblik;
  const foerste = tider[0];
  const medTal = niveauerFor(katalog, view.indikator);
  return {
    niveauer: KORTNIVEAUER.map((niveau) => ({
      niveau,
      navn: tekster.niveauNavn[niveau],
      harTal: medTal.length === 0 || medTal.includes(niveau),
    })),
    udvikling: foerste === undefined || tider.length < 2 ? undefined : { fra: foerste, til: tid === foerste ? undefined : view.tid },
    inden: view.inden === undefined ? undefined : katalog.omraadeById.get(`bydel:${view.inden}`)?.navn,
    graenser: deling.graenser,
    graensetekst: deling.graenser.map((graense) => (view.sprog === "da" ? String(graense).replace(".", ",") : String(graense))).join("; "),
  };
};
