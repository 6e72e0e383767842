/** The reader's own comments: which Markdown file belongs to which area, and whether it can be used. Only this file reads them. */
import { readdir, readFile, stat } from "node:fs/promises";
import { extname, join } from "node:path";
import type { Omraade } from "../../src/domain/omraade";
import { slug } from "../../src/domain/slug";
import { LAENGSTE_KOMMENTAR } from "../../src/state/profilvalg";
import { kommentarnavne } from "./filnavn";

export type Kommentar =
  | { readonly kind: "tekst"; readonly tekst: string; readonly fil: string }
  /** `grund` is undefined where no comment was asked for. */
  | { readonly kind: "ingen"; readonly grund: string | undefined }
  /** The file is there and cannot be used: the report must not be made without it. */
  | { readonly kind: "fejl"; readonly fejl: string };

/** One comment per area, in the areas' order, and what the caller should know of the folder. */
export type Kommentarer = { readonly kommentarer: readonly Kommentar[]; readonly noter: readonly string[] };

/** Total: any bytes are a comment, none, or a fault in Danish. A mark at the start of the file is removed. */
export const laesKommentar = (bytes: Uint8Array, fil: string): Kommentar => {
  const tekst = (() => {
    try {
      return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    } catch {
      return undefined;
    }
  })();
  if (tekst === undefined) return { kind: "fejl", fejl: `kommentaren ${fil} er ikke UTF-8: gem den som UTF-8, og prøv igen` };
  if (tekst.includes("\0")) return { kind: "fejl", fejl: `kommentaren ${fil} er ikke en tekst, men noget andet` };
  if (tekst.trim() === "") return { kind: "ingen", grund: `${fil} er tom` };
  if (tekst.length > LAENGSTE_KOMMENTAR) {
    const [fundet, hoejst] = [tekst.length, LAENGSTE_KOMMENTAR].map((antal) => antal.toLocaleString("da-DK"));
    return { kind: "fejl", fejl: `kommentaren ${fil} er på ${fundet} tegn; der er plads til ${hoejst}` };
  }
  return { kind: "tekst", tekst, fil };
};

const laesFil = async (fil: string): Promise<Kommentar> => {
  try {
    return laesKommentar(await readFile(fil), fil);
  } catch (grund) {
    return { kind: "fejl", fejl: `kommentaren ${fil} kan ikke læses (${grund instanceof Error ? grund.message : String(grund)})` };
  }
};

const stamme = (fil: string): string => fil.slice(0, -extname(fil).length);

/** "Nørrebro.md" is noerrebro's too. */
const findFil = (filer: readonly string[], navne: readonly string[]): string | undefined =>
  navne.flatMap((navn) => filer.find((fil) => stamme(fil) === navn) ?? filer.find((fil) => slug(stamme(fil)) === navn) ?? [])[0];

const fraMappe = async (mappe: string, omraader: readonly Omraade[], kendte: readonly Omraade[]): Promise<Kommentarer> => {
  const filer = (await readdir(mappe)).filter((fil) => /\.(md|markdown)$/i.test(fil)).sort();
  const fundne = omraader.map((omraade) => findFil(filer, kommentarnavne(omraade)));
  const kommentarer = fundne.map(async (fil, n): Promise<Kommentar> => {
    if (fil !== undefined) return laesFil(join(mappe, fil));
    const omraade = omraader[n];
    const navne = omraade === undefined ? [] : kommentarnavne(omraade).map((navn) => `${navn}.md`);
    return { kind: "ingen", grund: `ingen ${navne.join(" eller ")}` };
  });
  const mulige = new Set(kendte.flatMap(kommentarnavne));
  const fremmede = filer.filter((fil) => !mulige.has(slug(stamme(fil))));
  return {
    kommentarer: await Promise.all(kommentarer),
    noter: [
      ...(fundne.every((fil) => fil === undefined) ? [`Advarsel: ingen kommentar i ${mappe} passer til det, der er valgt.`] : []),
      ...(fremmede.length > 0 ? [`Advarsel: i ${mappe} er der filer, som ikke er opkaldt efter et område: ${fremmede.join(", ")}.`] : []),
    ],
  };
};

/** `sti`: a file for every report, or a folder with one per area. `kendte`: all areas. Throws (Danish) where the path leads to nothing. */
export const hentKommentarer = async (
  sti: string | undefined,
  omraader: readonly Omraade[],
  { kendte }: { readonly kendte: readonly Omraade[] },
): Promise<Kommentarer> => {
  if (sti === undefined) return { kommentarer: omraader.map(() => ({ kind: "ingen", grund: undefined })), noter: [] };
  const fundet = await stat(sti).catch(() => undefined);
  if (fundet === undefined) throw new Error(`--kommentar: ${sti} findes ikke`);
  if (fundet.isDirectory()) return fraMappe(sti, omraader, kendte);
  const kommentar = await laesFil(sti);
  if (kommentar.kind === "fejl") throw new Error(kommentar.fejl);
  const noter = omraader.length > 1 ? [`Kommentaren i ${sti} kommer i alle ${omraader.length} rapporter.`] : [];
  return { kommentarer: omraader.map(() => kommentar), noter };
};
