/** The five dimensions of the municipality's socio-economic map, and which of the report's indicators would speak to each. */
export const DIMENSIONER = ["sociale-forhold", "integration", "boern-og-unge", "sundhed", "boligstandard"] as const;
export type Dimension = (typeof DIMENSIONER)[number];

/** Of each dimension: indicators measured per area, and those that the report gives for the city alone. None where it gives none at all. */
export const DIMENSIONSDELE: Readonly<Record<Dimension, { readonly omraader: readonly string[]; readonly kunByen: readonly string[] }>> = {
  "sociale-forhold": {
    omraader: ["bydel-overfoersel-andel", "bydel-overfoersel-fald"],
    kunByen: ["bolig-overfoersel", "bolig-hoejrisiko", "bolig-uger"],
  },
  integration: {
    omraader: ["bydel-beskaeftigelse", "bydel-beskaeftigelse-kvinder"],
    kunByen: ["besk-hoved", "tryg-diskrimination", "tryg-inklusion", "kultur-forening"],
  },
  "boern-og-unge": {
    omraader: [],
    kunByen: ["udd-hoved", "udd-foerstevalg", "kultur-5kl", "kultur-9kl", "tryg-sigtede"],
  },
  sundhed: { omraader: [], kunByen: ["sund-rygning", "sund-helbred", "sund-ensomhed"] },
  boligstandard: { omraader: [], kunByen: [] },
};
