/** How kroner for several areas are split, and which kvarterer a place touches. */
import { type Katalog, omraaderPaa, serieFor, serieIndtil } from "../../domain/katalog";
import { isVaerdi } from "../../domain/maaling";
import type { Omraade, OmraadeId } from "../../domain/omraade";
import { parseTid } from "../../domain/tid";
import type { Fordelingsnoegle } from "../../state/planvalg";
import { RAPPORTENS_AAR } from "../../state/projektvalg";

export type Stedkendskab = { readonly katalog: Katalog; readonly kvarterById: ReadonlyMap<OmraadeId, OmraadeId> };

/** Splits whole øre by weights; the parts add up to the whole. Without any weight the parts are equal. Largest remainders get what is left. */
export const fordelOere = (oere: number, vaegte: readonly number[]): readonly number[] => {
  const sum = vaegte.reduce((i, vaegt) => i + vaegt, 0);
  const andele = vaegte.map((vaegt) => (sum > 0 ? (oere * vaegt) / sum : oere / vaegte.length));
  const hele = andele.map(Math.floor);
  const rest = oere - hele.reduce((i, del) => i + del, 0);
  const orden = andele.map((andel, i) => ({ i, brok: andel - Math.floor(andel) })).sort((a, b) => b.brok - a.brok || a.i - b.i);
  const ekstra = new Set(orden.slice(0, rest).map(({ i }) => i));
  return hele.map((del, i) => del + (ekstra.has(i) ? 1 : 0));
};

/** Of a bydel or a lokaludvalg area. */
export const kvarterernI = (katalog: Katalog, { niveau, kode }: Pick<Omraade, "niveau" | "kode">): readonly Omraade[] =>
  omraaderPaa(katalog, "kvarter").filter((kvarter) => (niveau === "lokaludvalg" ? kvarter.lokaludvalg : kvarter.bydel) === kode);

/** The kvarterer that a named place holds or lies in; the whole city touches none, for it says nothing of where. */
export const kvartererI = (sted: OmraadeId, { katalog, kvarterById }: Stedkendskab): readonly OmraadeId[] => {
  const omraade = katalog.omraadeById.get(sted);
  if (omraade === undefined || omraade.niveau === "by") return [];
  if (omraade.niveau === "kvarter") return [sted];
  if (omraade.niveau === "boligomraade") return [kvarterById.get(sted) ?? []].flat();
  return kvarterernI(katalog, omraade).map(({ id }) => id);
};

/** At the newest count up to the report's year. */
export const beboereI = (katalog: Katalog, id: OmraadeId): number | undefined =>
  serieIndtil(serieFor(katalog, "bef-antal", id), parseTid(RAPPORTENS_AAR)).findLast(isVaerdi)?.vaerdi;

/** What an area weighs in a split: its residents, or its km² of land; undefined where neither is known. */
export const vaegtFor = (katalog: Katalog, id: OmraadeId, noegle: Fordelingsnoegle): number | undefined =>
  noegle === "beboere" ? beboereI(katalog, id) : katalog.omraadeById.get(id)?.arealKm2;
