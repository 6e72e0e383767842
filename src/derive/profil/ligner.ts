/** The areas of its own kind that one is most like, with the reason, and the way to compare them. */
import type { Omraade } from "../../domain/omraade";
import { profilsti, stiPaa } from "../../domain/slug";
import { viewToQuery } from "../../state/url";
import { FORSIDE } from "../../state/view";
import { lignerFor } from "../sammenlign/ligner";
import { lignerGrunde, lignerOverskrift } from "../sammenlign/lignersaetning";
import type { Profilgrundlag } from "./grundlag";

export type Lignerdel = {
  readonly overskrift: string;
  readonly rader: readonly { readonly navn: string; readonly sti: string; readonly grunde: readonly string[] }[];
  /** The map's address with the area and those like it side by side, below the root. */
  readonly sammenlign: string;
};

export const lignerdelFor = ({ katalog, sprog }: Profilgrundlag, omraade: Omraade): Lignerdel => {
  const lignende = lignerFor(katalog, omraade.id);
  return {
    overskrift: lignerOverskrift(omraade.navn, lignende, sprog),
    rader: lignende.flatMap((en) => {
      const sti = profilsti({ id: en.id, niveau: omraade.niveau, navn: en.navn });
      return sti === undefined ? [] : [{ navn: en.navn, sti: stiPaa(sti, sprog), grunde: lignerGrunde(katalog, en, sprog) }];
    }),
    sammenlign: `?${viewToQuery({ ...FORSIDE, visning: "sammenlign", valgte: [omraade.id, ...lignende.map(({ id }) => id)], sprog })}`,
  };
};
