/** An area beside what holds it: housing area, kvarter, bydel, city, each with its own figure and the figure's own date. */

import type { Indikator } from "../../domain/indikator";
import type { Katalog } from "../../domain/katalog";
import type { Maaling } from "../../domain/maaling";
import { isVaerdi } from "../../domain/maaling";
import { BY, type Omraade, type OmraadeId, toOmraadeId } from "../../domain/omraade";
import type { Sprog } from "../../domain/sprog";
import { teksterFor } from "../../domain/sprogvalg";
import { harKunSide } from "../../state/tilpas";
import { lokaliseret } from "../overblik";
import { formatTid } from "../tal/dato";
import { formatVaerdi } from "../tal/format";
import { serieIndtil } from "./vaerdier";

/** Indicators that count the same thing on different levels, under a name for each. The first one known names the row, and residents come first. */
const SAMME: readonly (readonly string[])[] = [
  ["bef-antal"],
  ["omr-boliger", "bolig-boliger"],
  ["omr-overfoersel-fald", "bydel-overfoersel-fald"],
  ["omr-ikkevestlig-andel", "bef-ikkevestlig-andel"],
  ["bydel-beskaeftigelse", "besk-hoved"],
  ["bydel-beskaeftigelse-kvinder", "besk-kvinder"],
];

export type Sammenligningscelle = {
  readonly tekst: string;
  /** The figure itself and its unit, for a table to count with. */
  readonly vaerdi: number | undefined;
  readonly enhed: string;
  /** "december 2008"; "" where there is no figure. */
  readonly tid: string;
  readonly kilde: string;
  /** The indicator's own name where it is another than the row's. */
  readonly navn: string;
  readonly mangler: boolean;
};
export type Sammenligningsrad = { readonly navn: string; readonly celler: readonly Sammenligningscelle[] };
export type Sammenligning = { readonly kolonner: readonly Omraade[]; readonly rader: readonly Sammenligningsrad[] };

/** The area itself, then the kvarter and the bydel that hold it, then the city. */
export const holdesAf = (katalog: Katalog, id: OmraadeId, kvarterById: ReadonlyMap<OmraadeId, OmraadeId>): readonly Omraade[] => {
  const omraade = katalog.omraadeById.get(id);
  if (omraade === undefined) return [];
  const ids = [id, kvarterById.get(id), omraade.bydel === undefined ? undefined : toOmraadeId("bydel", omraade.bydel), BY];
  return [...new Set(ids)].flatMap((en) => (en === undefined ? [] : (katalog.omraadeById.get(en) ?? [])));
};

/** The newest figure up to the year; else the newest row up to it, which says why there is none. */
const maalingFor = (katalog: Katalog, indikator: string, m: { readonly id: OmraadeId; readonly aar: string }): Maaling | undefined => {
  const indtil = serieIndtil(katalog, indikator, m);
  return indtil.findLast(isVaerdi) ?? indtil.at(-1);
};

/** Rows of which at least one column below the city has a figure. */
export const lavSammenligning = (
  katalog: Katalog,
  m: { readonly id: OmraadeId; readonly aar: string; readonly sprog: Sprog; readonly kvarterById: ReadonlyMap<OmraadeId, OmraadeId> },
): Sammenligning => {
  const kolonner = holdesAf(katalog, m.id, m.kvarterById);
  const fravaer = teksterFor(m).fravaer;
  const samlede = new Set(SAMME.flat());
  const grupper = [...SAMME, ...katalog.indikatorer.flatMap(({ id }) => (samlede.has(id) || harKunSide(katalog, id) ? [] : [[id]]))];
  const rader = grupper.flatMap((ids): readonly Sammenligningsrad[] => {
    const indikatorer = ids.flatMap((id) => katalog.indikatorById.get(id) ?? []);
    const [foerste] = indikatorer;
    if (foerste === undefined) return [];
    const radnavn = lokaliseret(katalog, foerste, m.sprog).navn;
    const celleFor = (omraade: Omraade): Sammenligningscelle => {
      const fundne = indikatorer.flatMap((indikator): readonly (readonly [Indikator, Maaling])[] => {
        const maaling = maalingFor(katalog, indikator.id, { id: omraade.id, aar: m.aar });
        return maaling === undefined ? [] : [[indikator, maaling]];
      });
      const [indikator, maaling] = fundne.find(([, en]) => en.kind === "vaerdi") ?? fundne[0] ?? [foerste, undefined];
      const vist = lokaliseret(katalog, indikator, m.sprog);
      const vaerdi = maaling?.kind === "vaerdi" ? maaling : undefined;
      return {
        tekst:
          vaerdi !== undefined
            ? formatVaerdi(vaerdi.vaerdi, vist, m.sprog)
            : fravaer[maaling?.kind === "mangel" ? maaling.fravaer : "ikke-maalt"],
        vaerdi: vaerdi?.vaerdi,
        enhed: vaerdi === undefined ? "" : vist.enhed,
        tid: vaerdi === undefined ? "" : formatTid(vaerdi.tid, m.sprog),
        kilde: vaerdi?.kilde ?? "",
        navn: vaerdi === undefined || vist.navn === radnavn ? "" : vist.navn,
        mangler: vaerdi === undefined,
      };
    };
    const celler = kolonner.map(celleFor);
    const noget = celler.some(({ mangler }, i) => !mangler && (kolonner.length === 1 || kolonner[i]?.id !== BY));
    return noget ? [{ navn: radnavn, celler }] : [];
  });
  return { kolonner, rader };
};
