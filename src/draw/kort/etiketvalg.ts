/** Which labels the surface shows: placed anew when level, focus or scale changes, the same ones on every step in time. */
import { type Etiket, placerEtiketter } from "../../derive/kort/etiketter";
import type { Form, Kontekstform, Kortlag } from "../../domain/geometri";

export type Etiketgrundlag = {
  readonly lag: Kortlag;
  readonly kontekst: readonly Kontekstform[];
  readonly fokus: readonly Form[];
  readonly vaerditegn: number;
};

/** Remembers the last set: the label layer knows by identity that nothing moved. */
export const createEtiketvalg = (): ((grundlag: Etiketgrundlag, skala: number) => readonly Etiket[]) => {
  let noegle = "";
  let etiketter: readonly Etiket[] = [];
  return ({ lag, kontekst, fokus, vaerditegn }, skala) => {
    const former = fokus.length > 0 ? fokus : lag.former;
    // A tenth of a zoom step moves no label visibly; replacing them all on each frame would.
    const ny = [lag.niveau, former.length, former[0]?.nr, Math.round(Math.log2(skala) * 10), vaerditegn].join();
    if (ny === noegle) return etiketter;
    noegle = ny;
    const hindringer = [...lag.former.filter((form) => !former.includes(form)), ...kontekst];
    etiketter = placerEtiketter({ former, hindringer, skala, vaerditegn });
    return etiketter;
  };
};
