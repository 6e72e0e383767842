/** Figures of where people have their origin: they count like any other, but are never the first thing told. */

const HERKOMST: readonly string[] = ["bef-ikkevestlig-andel", "bef-vestlig-andel", "bef-efterkommere-andel"];

export const erHerkomst = (indikator: string): boolean => HERKOMST.includes(indikator);
