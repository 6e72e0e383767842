/**
 * Remembers a result for as long as the object it was made from lives. Used only where a measurement asked for it:
 * natural breaks over the kvarterer's whole series (67 × 31 cells) cost 1,6 ms (median of 25 in node, far more while the code is cold), and every step of the timeline asks again.
 */
export const husk = <K extends object, V>(): ((noegle: K, under: string, lav: () => V) => V) => {
  const lager = new WeakMap<K, Map<string, V>>();
  return (noegle, under, lav) => {
    const hylde = lager.get(noegle) ?? new Map<string, V>();
    lager.set(noegle, hylde);
    const fundet = hylde.get(under);
    if (fundet !== undefined) return fundet;
    const ny = lav();
    hylde.set(under, ny);
    return ny;
  };
};
