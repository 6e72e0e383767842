/** Something that takes long, computed in slices between which the page is free, and remembered until something else is asked for. */

/** Milliseconds that a slice may take before the page gets its turn. */
const SKIVE_MS = 40;

export type Regning<T> = { readonly kind: "regner" } | { readonly kind: "fejlet" } | { readonly kind: "klar"; readonly resultat: T };

const pause = (): Promise<void> => new Promise((faerdig) => setTimeout(faerdig, 0));

/** A later question stops the one before it. */
export const createRegner = <T>(): ((noegle: string, lav: () => Promise<Generator<undefined, T>>, aendret: () => void) => Regning<T>) => {
  let nu: { readonly noegle: string; tilstand: Regning<T> } | undefined;
  const koer = async (
    min: { readonly noegle: string; tilstand: Regning<T> },
    lav: () => Promise<Generator<undefined, T>>,
  ): Promise<void> => {
    try {
      const trin = await lav();
      let fra = performance.now();
      for (;;) {
        const naeste = trin.next();
        if (naeste.done === true) {
          min.tilstand = { kind: "klar", resultat: naeste.value };
          return;
        }
        if (performance.now() - fra < SKIVE_MS) continue;
        await pause();
        if (nu !== min) return;
        fra = performance.now();
      }
    } catch {
      min.tilstand = { kind: "fejlet" };
    }
  };
  return (noegle, lav, aendret) => {
    if (nu?.noegle === noegle) return nu.tilstand;
    const min = { noegle, tilstand: { kind: "regner" } as Regning<T> };
    nu = min;
    void koer(min, lav).then(() => {
      if (nu === min) aendret();
    });
    return min.tilstand;
  };
};
