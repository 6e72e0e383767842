/** The report's tables 1 and 2 beside each other: which share of the projects, and which of the kroner, each indsatsområde has. */
import { INDSATSOMRAADER, type Indsatsomraade } from "../../domain/indikator";
import type { Oekonomirad } from "../../domain/projekt";

export const FORDELINGSAAR = ["2008", "2009"] as const;
export type Fordelingsaar = (typeof FORDELINGSAAR)[number];

export type Fordeling = {
  readonly indsatsomraade: Indsatsomraade;
  readonly antal: Oekonomirad;
  readonly kroner: Oekonomirad;
  /** Per cent of the year's total, computed. */
  readonly andelAntal: number;
  readonly andelKroner: number;
};

const find = (rader: readonly Oekonomirad[], tabel: string, indsatsomraade: string, aar: string): Oekonomirad | undefined =>
  rader.find((rad) => rad.tabel === tabel && rad.indsatsomraade === indsatsomraade && rad.aar === aar);

/** In the report's order of indsatsområder; those without both figures, or a year without totals, are left out. */
export const fordelingFor = (rader: readonly Oekonomirad[], aar: Fordelingsaar): readonly Fordeling[] => {
  const [antalIAlt, kronerIAlt] = [find(rader, "tabel1-antal", "i-alt", aar), find(rader, "tabel2-kroner", "i-alt", aar)];
  if (antalIAlt === undefined || kronerIAlt === undefined || antalIAlt.vaerdi === 0 || kronerIAlt.vaerdi === 0) return [];
  return INDSATSOMRAADER.flatMap((indsatsomraade) => {
    const [antal, kroner] = [find(rader, "tabel1-antal", indsatsomraade, aar), find(rader, "tabel2-kroner", indsatsomraade, aar)];
    if (antal === undefined || kroner === undefined) return [];
    const andelAntal = (antal.vaerdi / antalIAlt.vaerdi) * 100;
    return [{ indsatsomraade, antal, kroner, andelAntal, andelKroner: (kroner.vaerdi / kronerIAlt.vaerdi) * 100 }];
  });
};

/** The one whose share of the kroner exceeds its share of the projects most, and the one that falls short most. */
export const yderpunkter = (fordeling: readonly Fordeling[]): { readonly mest: Fordeling; readonly mindst: Fordeling } | undefined => {
  const efterForskel = [...fordeling].sort((a, b) => b.andelKroner - b.andelAntal - (a.andelKroner - a.andelAntal));
  const [mest, mindst] = [efterForskel[0], efterForskel.at(-1)];
  return mest === undefined || mindst === undefined || mest === mindst ? undefined : { mest, mindst };
};
