/** Names of files that say what is in them: small letters, digits and hyphens, which every system takes. */
import { slug } from "../../domain/slug";
import type { View } from "../../state/view";

/** Room for the ending below the 255 bytes that a name may have. */
const LAENGST = 120;

/** Never empty, never a path. */
export const filnavn = (dele: readonly string[]): string =>
  slug(["bydelskort", ...dele].join("-"))
    .slice(0, LAENGST)
    .replace(/-$/, "");

/** "bydelskort-bef-indeks-bydel-2025"; `tid` must be the shown date, also where the reader left it open. */
export const viewTilFilnavn = ({ indikator, niveau, inden, fra, tid, farve }: View): string =>
  filnavn([
    indikator,
    niveau,
    ...(inden === undefined ? [] : [`i-bydel-${inden}`]),
    ...(farve === "vaerdi" ? [] : [farve]),
    ...[fra, tid].filter((en) => en !== undefined),
  ]);
