/** Which areas a call asks reports of: those it names, or all of a level. */
import { BY, type Omraade, type OmraadeId } from "../../src/domain/omraade";
import type { Argumenter } from "./argumenter";
import { findOmraade } from "./omraadenavn";

/** In the order of the call, each area once. `noter` says which of two areas a name was taken for. */
export type Omraadevalg = { readonly omraader: readonly Omraade[]; readonly noter: readonly string[] };

const tvetydighed = (fund: readonly { readonly omraade: Omraade; readonly ogsaa?: OmraadeId }[]): readonly string[] => {
  const navne = fund.flatMap(({ omraade, ogsaa }) => (ogsaa === undefined ? [] : [`${omraade.navn} (${ogsaa})`]));
  return navne.length === 0 ? [] : [`Bydelen er taget, hvor et lokaludvalg hedder det samme: ${navne.join(", ")}.`];
};

/** Throws with every name that is wrong, a line each. */
export const vaelgOmraader = (
  { alle, niveau, omraader: navne }: Pick<Argumenter, "alle" | "niveau" | "omraader">,
  kendte: readonly Omraade[],
): Omraadevalg => {
  if (alle) {
    const hele = niveau === undefined ? kendte.filter(({ id }) => id === BY) : [];
    return { omraader: [...kendte.filter((omraade) => omraade.niveau === (niveau ?? "bydel")), ...hele], noter: [] };
  }
  const fund = navne.map((navn) => findOmraade(navn, { omraader: kendte, niveau }));
  const fejl = fund.flatMap((et) => (et.kind === "fejl" ? [et.fejl] : []));
  if (fejl.length > 0) throw new Error(fejl.join("\n"));
  const fundne = fund.flatMap((et) => (et.kind === "fundet" ? [et] : []));
  return {
    omraader: [...new Map(fundne.map(({ omraade }) => [omraade.id, omraade])).values()],
    noter: tvetydighed(fundne),
  };
};
