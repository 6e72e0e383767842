/** Labels in a column beside a chart: near their points, and never upon each other. */

export type Etiketplads = { readonly afstand: number; readonly top: number; readonly bund: number };

/** A place for each wanted height, in the same order: at least `afstand` apart, within `top` and `bund` where there is room for them all. */
export const spredEtiketter = (oensket: readonly number[], { afstand, top, bund }: Etiketplads): readonly number[] => {
  const orden = oensket.map((y, i) => ({ y, i })).sort((a, b) => a.y - b.y || a.i - b.i);
  const pladser = new Array<number>(oensket.length).fill(top);
  let graense = top;
  for (const { y, i } of orden) {
    pladser[i] = Math.max(y, graense);
    graense = (pladser[i] ?? 0) + afstand;
  }
  // What was pushed below the ground is pushed up again, and what stands in its way with it.
  graense = Math.max(bund, top + afstand * (oensket.length - 1));
  for (const { i } of [...orden].reverse()) {
    pladser[i] = Math.min(pladser[i] ?? 0, graense);
    graense = (pladser[i] ?? 0) - afstand;
  }
  return pladser;
};
