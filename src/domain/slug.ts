/** Names as they stand in addresses and file names: plain ASCII, the Danish letters spelled out. */
import { BY, type Omraade, type OmraadeId } from "./omraade";
import type { Sprog } from "./sprog";

const BOGSTAVER: Readonly<Record<string, string>> = { æ: "ae", ø: "oe", å: "aa" };

/** "Brønshøj-Husum" → "broenshoej-husum". Total: what is neither letter nor digit becomes one hyphen, none at the ends. */
export const slug = (navn: string): string =>
  navn
    .normalize("NFC")
    .toLowerCase()
    .replace(/[æøå]/g, (tegn) => BOGSTAVER[tegn] ?? tegn)
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");

/** Where the city's report stands below the site's root. */
export const RAPPORTSTI = "statusrapport/";

/** The levels whose areas have a page of their own. */
export const PROFILNIVEAUER = ["bydel", "lokaludvalg"] as const;
export type Profilniveau = (typeof PROFILNIVEAUER)[number];

/** Where an area's own page stands below the site's root, with a closing slash: "bydel/noerrebro/"; the city's report; undefined for areas without a page. */
export const profilsti = ({ id, niveau, navn }: Pick<Omraade, "id" | "niveau" | "navn">): string | undefined => {
  if (id === BY) return RAPPORTSTI;
  return PROFILNIVEAUER.some((kendt) => kendt === niveau) ? `${niveau}/${slug(navn)}/` : undefined;
};

/** Where a page of this language stands below the root. */
export const stiPaa = (sti: string, sprog: Sprog): string => (sprog === "en" ? `en/${sti}` : sti);

/** Under which key the reader's own comment and choice of sections are kept, on the reader's machine only. */
export const profilnoegle = (id: OmraadeId): string => `bydelskort:profil:${id}`;
