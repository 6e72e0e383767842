/** The areas' pages by level, for the foot of each page. */
import { omraaderPaa } from "../../domain/katalog";
import type { OmraadeId } from "../../domain/omraade";
import { PROFILNIVEAUER, profilsti, stiPaa } from "../../domain/slug";
import { type Profilgrundlag, profiltekster } from "./grundlag";

/** `sti` is below the site's root. */
export type Sidegruppe = {
  readonly titel: string;
  readonly sider: readonly { readonly navn: string; readonly sti: string; readonly valgt: boolean }[];
};

/** `her`: the area whose page it is; undefined on the city's. */
export const sidegrupper = ({ katalog, sprog }: Profilgrundlag, her?: OmraadeId): readonly Sidegruppe[] =>
  PROFILNIVEAUER.map((niveau) => ({
    titel: profiltekster(sprog).andreOmraader[niveau],
    sider: omraaderPaa(katalog, niveau).flatMap((omraade) => {
      const sti = profilsti(omraade);
      return sti === undefined ? [] : [{ navn: omraade.navn, sti: stiPaa(sti, sprog), valgt: omraade.id === her }];
    }),
  }));
