/** What a reader has added to an area's page: an own comment, and the sections that are left out. Kept on the reader's machine only. */

export type Profilvalg = { readonly kommentar: string; readonly udeladte: readonly string[] };
export const TOMT_PROFILVALG: Profilvalg = { kommentar: "", udeladte: [] };

/** Signs: some eight pages. */
export const LAENGSTE_KOMMENTAR = 20_000;
const UDGAVE = 1;

export const erTomt = ({ kommentar, udeladte }: Profilvalg): boolean => kommentar.trim() === "" && udeladte.length === 0;

export const skrivProfilvalg = ({ kommentar, udeladte }: Profilvalg): string => JSON.stringify({ v: UDGAVE, kommentar, udeladte });

const laesJson = (tekst: string): unknown => {
  try {
    return JSON.parse(tekst);
  } catch {
    return undefined;
  }
};

/** What `skrivProfilvalg` wrote; undefined for any other text. Either field may be missing, and what is too long is cut. */
export const parseProfilvalg = (tekst: string): Profilvalg | undefined => {
  const laest = laesJson(tekst);
  if (typeof laest !== "object" || laest === null || !("v" in laest) || laest.v !== UDGAVE) return undefined;
  const kommentar = "kommentar" in laest ? laest.kommentar : "";
  const udeladte = "udeladte" in laest ? laest.udeladte : [];
  if (typeof kommentar !== "string" || !Array.isArray(udeladte)) return undefined;
  return { kommentar: kommentar.slice(0, LAENGSTE_KOMMENTAR), udeladte: udeladte.filter((id) => typeof id === "string") };
};

/** A saved file: as it was saved, else the whole text is a comment; undefined where it is longer than a comment may be, or is no text. */
export const parseProfilfil = (tekst: string): Profilvalg | undefined => {
  const gemt = parseProfilvalg(tekst);
  if (gemt !== undefined) return gemt;
  if (tekst.length > LAENGSTE_KOMMENTAR || tekst.includes("\0") || tekst.includes("\uFFFD")) return undefined;
  // JSON of another kind is no comment; a Markdown text may begin with a link.
  if (typeof laesJson(tekst) === "object") return undefined;
  return { kommentar: tekst, udeladte: [] };
};
