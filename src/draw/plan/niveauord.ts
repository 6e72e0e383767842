/** The level behind a name, where the name does not say it itself: "Nørrebro Bydel", but "Sallingvej Kvarter". */
import type { Omraade } from "../../domain/omraade";
import type { Sprog } from "../../domain/sprog";
import { teksterFor } from "../../domain/sprogvalg";

export const niveauord = ({ navn, niveau }: Omraade, m: { readonly sprog: Sprog }): string => {
  const ord = teksterFor(m).niveauNavn[niveau];
  return navn.toLocaleLowerCase("da").endsWith(ord.toLocaleLowerCase("da")) ? "" : ord;
};
