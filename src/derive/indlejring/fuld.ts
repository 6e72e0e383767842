/** The full view behind an embed: the app's own link in the same state, or the area's own page. */
import type { Katalog } from "../../domain/katalog";
import { profilsti, stiPaa } from "../../domain/slug";
import type { Indlejring } from "../../state/indlejring";
import { viewToQuery } from "../../state/url";

/** Below the site's root: "bydel/noerrebro/", or "?indikator=…". */
export const fuldAdresse = (katalog: Katalog, { view, profil }: Indlejring): string => {
  const omraade = profil && view.valgte[0] !== undefined ? katalog.omraadeById.get(view.valgte[0]) : undefined;
  const side = omraade === undefined ? undefined : profilsti(omraade);
  return side === undefined ? `?${viewToQuery(view)}` : stiPaa(side, view.sprog);
};
