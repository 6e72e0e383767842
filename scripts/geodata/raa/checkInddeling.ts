/** Refuses roder that do not agree on where a kvarter or a lokaludvalg area lies and what it is called: levels must nest. */
import { fejl } from "./fejl";
import type { RaaRode } from "./raalag";

type StedfaestetRode = { readonly sted: string; readonly rode: RaaRode };

type Inddeling = { readonly noegle: string; readonly kode: (rode: RaaRode) => number; readonly plads: (rode: RaaRode) => string };

const INDDELINGER: readonly Inddeling[] = [
  {
    noegle: "kvarternr",
    kode: (rode) => rode.kvarter,
    plads: (rode) => `«${rode.kvarternavn}» i bydel ${rode.bydel}, lokaludvalg ${rode.lokaludvalg}`,
  },
  { noegle: "lokaludvalgnr", kode: (rode) => rode.lokaludvalg, plads: (rode) => `«${rode.lokaludvalgnavn}» i bydel ${rode.bydel}` },
];

/** @throws Error naming the first rode that says otherwise than one before it. */
export const checkInddeling = (roder: readonly StedfaestetRode[]): void => {
  for (const { noegle, kode, plads } of INDDELINGER) {
    const foersteByKode = new Map<number, RaaRode>();
    for (const { sted, rode } of roder) {
      const foerste = foersteByKode.get(kode(rode)) ?? rode;
      foersteByKode.set(kode(rode), foerste);
      if (plads(foerste) === plads(rode)) continue;
      fejl(sted, `${noegle} ${kode(rode)} ligger to steder`, {
        fundet: plads(rode),
        forventet: `${plads(foerste)} som i rode_nr ${foerste.kode}`,
      });
    }
  }
};
