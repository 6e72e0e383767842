/** Numbers that are the same every time. */

/** mulberry32: numbers 0–1, the same for the same seed. */
export const lavTilfaeldig = (froe: number): (() => number) => {
  let tilstand = froe;
  return () => {
    tilstand = (tilstand + 0x6d2b79f5) | 0;
    let t = Math.imul(tilstand ^ (tilstand >>> 15), 1 | tilstand);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
};
