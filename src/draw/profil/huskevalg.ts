/** The reader's own comment and choice of sections on this machine; where the browser keeps nothing, for as long as the page is open. */
import type { OmraadeId } from "../../domain/omraade";
import { profilnoegle } from "../../domain/slug";
import { erTomt, type Profilvalg, parseProfilvalg, skrivProfilvalg, TOMT_PROFILVALG } from "../../state/profilvalg";

export const hentValg = (id: OmraadeId): Profilvalg => {
  try {
    return parseProfilvalg(localStorage.getItem(profilnoegle(id)) ?? "") ?? TOMT_PROFILVALG;
  } catch {
    // Storage is shut off.
    return TOMT_PROFILVALG;
  }
};

/** False where the browser keeps nothing. */
export const gemValg = (id: OmraadeId, valg: Profilvalg): boolean => {
  try {
    if (erTomt(valg)) localStorage.removeItem(profilnoegle(id));
    else localStorage.setItem(profilnoegle(id), skrivProfilvalg(valg));
    return true;
  } catch {
    return false;
  }
};
