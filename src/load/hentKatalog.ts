/** Fetches the first tables side by side and builds the Katalog of those that came. */
import type { Fund } from "../domain/fund";
import type { Katalog } from "../domain/katalog";
import { hentTekst } from "./hent";
import { addFund, buildKatalog, FILER, type Tekster } from "./katalog";

/** Where each table is served. A table without an address is left out. */
export type Adresser = { readonly [navn in keyof Tekster]?: string };

/** Total: never rejects. What could not be fetched stands in `fund`, with the file's name. */
export const hentKatalog = async (adresser: Adresser): Promise<Katalog> => {
  const fund: Fund[] = [];
  const hentEn = async (navn: keyof Tekster): Promise<Tekster> => {
    const url = adresser[navn];
    if (url === undefined) return {};
    const hentet = await hentTekst(url, FILER[navn]);
    if (hentet.kind === "tekst") return { [navn]: hentet.tekst };
    fund.push(hentet.fund);
    return {};
  };
  const tekster = await Promise.all([
    hentEn("omraader"),
    hentEn("indikatorer"),
    hentEn("indikatorTekster"),
    hentEn("maalinger"),
    hentEn("maal"),
    hentEn("vurderinger"),
  ]);
  const samlet: Tekster = Object.assign({}, ...tekster);
  return addFund(buildKatalog(samlet), fund);
};
