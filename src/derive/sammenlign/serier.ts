/** Which series tells of an area: its own, or that of a bydel which is the very same ground. */
import { type Katalog, omraaderPaa, type Serie, serieFor } from "../../domain/katalog";
import { type Omraade, toOmraadeId } from "../../domain/omraade";

/** `kunFor`: the figure is only given for the bydel that holds the area, which is more than the area. */
export type Omraadeserie = { readonly serie: Serie; readonly kunFor: Omraade | undefined };

/** The only lokaludvalg of a bydel covers it: levels nest, and their outlines are drawn from the same roder. */
export const erHeleBydelen = (katalog: Katalog, { niveau, bydel }: Omraade): boolean =>
  niveau === "lokaludvalg" && omraaderPaa(katalog, "lokaludvalg").filter((andet) => andet.bydel === bydel).length === 1;

export const serieI = (katalog: Katalog, indikator: string, omraade: Omraade): Omraadeserie => {
  const serie = serieFor(katalog, indikator, omraade.id);
  if (serie.length > 0 || omraade.bydel === undefined || omraade.niveau === "bydel") return { serie, kunFor: undefined };
  const bydel = toOmraadeId("bydel", omraade.bydel);
  const bydelens = serieFor(katalog, indikator, bydel);
  if (bydelens.length === 0) return { serie, kunFor: undefined };
  return erHeleBydelen(katalog, omraade) ? { serie: bydelens, kunFor: undefined } : { serie, kunFor: katalog.omraadeById.get(bydel) };
};
