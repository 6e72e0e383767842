/** Stops the derivation with a sentence for the one who keeps the data. */

/** @throws Error "STED: FEJL: fundet X, forventet Y", always. */
export const fejl = (sted: string, hvad: string, { fundet, forventet }: { fundet: string; forventet: string }): never => {
  throw new Error(`${sted}: ${hvad}: fundet ${fundet}, forventet ${forventet}`);
};
