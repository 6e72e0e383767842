/** Reads a PDF back: its text page by page, and what a screen reader and a list of bookmarks are told. */
import { constants, inflateSync } from "node:zlib";
import { getDocumentProxy } from "unpdf";

export type Bogmaerke = { readonly titel: string; readonly under: readonly Bogmaerke[] };

export type Pdftekst = {
  /** The text of each page that has a tag, in the order it is drawn; lines end with a newline. */
  readonly sider: readonly string[];
  /** The text of each page without one: running titles and page numbers. */
  readonly rande: readonly string[];
  /** As the document says it, "da"; undefined when it says none. */
  readonly sprog: string | undefined;
  readonly titel: string | undefined;
  /** It says that it is tagged, and every page has tags. */
  readonly maerket: boolean;
  /** The kinds of tags in use, `H2`, `TD`. */
  readonly maerker: ReadonlySet<string>;
  readonly bogmaerker: readonly Bogmaerke[];
};

/** The parts of what unpdf answers that are read here; it types them as anything. */
type Led = { readonly title: string; readonly items: readonly Led[] };
type Maerke = { readonly role: string; readonly children: readonly (Maerke | { readonly type: string })[] };
type Tekstled =
  | { readonly str: string; readonly hasEOL: boolean }
  | { readonly type: "beginMarkedContent" | "beginMarkedContentProps" | "endMarkedContent"; readonly id?: string };

const bogmaerke = ({ title, items }: Led): Bogmaerke => ({ titel: title, under: items.map(bogmaerke) });

const maerkerI = ({ role, children }: Maerke): readonly string[] => [
  role,
  ...children.flatMap((under) => ("role" in under ? maerkerI(under) : [])),
];

/** Marks nest: text is tagged when any of those around it has a place in the structure. */
const skilTekst = (led: readonly Tekstled[]): { readonly maerket: string; readonly rand: string } => {
  const aabne: boolean[] = [];
  const tekst = { maerket: "", rand: "" };
  for (const et of led) {
    if ("str" in et) tekst[aabne.includes(true) ? "maerket" : "rand"] += et.hasEOL ? `${et.str}\n` : et.str;
    else if (et.type === "endMarkedContent") aabne.pop();
    else aabne.push(et.id !== undefined);
  }
  return tekst;
};

export const tekstIPdf = async (bytes: Uint8Array): Promise<Pdftekst> => {
  // A copy: the reader empties what it is given.
  const pdf = await getDocumentProxy(new Uint8Array(bytes));
  const sider = await Promise.all(
    Array.from({ length: pdf.numPages }, async (_, n) => {
      const side = await pdf.getPage(n + 1);
      const { items } = await side.getTextContent({ includeMarkedContent: true });
      const struktur: Maerke | null = await side.getStructTree();
      return { tekst: skilTekst(items as readonly Tekstled[]), maerker: struktur === null ? [] : maerkerI(struktur) };
    }),
  );
  const info = (await pdf.getMetadata()).info as { readonly Language?: string | null; readonly Title?: string | null };
  const bogmaerker = ((await pdf.getOutline()) as readonly Led[] | null) ?? [];
  const siger = ((await pdf.getMarkInfo()) as { readonly Marked?: boolean } | null)?.Marked === true;
  await pdf.destroy();
  return {
    sider: sider.map(({ tekst }) => tekst.maerket),
    rande: sider.map(({ tekst }) => tekst.rand),
    sprog: info.Language ?? undefined,
    titel: info.Title ?? undefined,
    maerket: siger && sider.every(({ maerker }) => maerker.length > 0),
    maerker: new Set(sider.flatMap(({ maerker }) => maerker)),
    bogmaerker: bogmaerker.map(bogmaerke),
  };
};

/** The packed parts of the PDF, read as text; what is no text, or packed otherwise, is left out. */
const indholdIPdf = (bytes: Uint8Array): readonly string[] =>
  Buffer.from(bytes)
    .toString("latin1")
    .split(/stream\r?\n/)
    .flatMap((del) => {
      try {
        return [inflateSync(Buffer.from(del, "latin1"), { finishFlush: constants.Z_SYNC_FLUSH }).toString("latin1")];
      } catch {
        return [];
      }
    });

/** Every colour that something in the PDF is filled with, "#41b6c4". */
export const farverIPdf = (bytes: Uint8Array): ReadonlySet<string> => {
  const to = (andel: string | undefined): string =>
    Math.round(Number(andel) * 255)
      .toString(16)
      .padStart(2, "0");
  return new Set(
    indholdIPdf(bytes).flatMap((indhold) =>
      [...indhold.matchAll(/([\d.]+) ([\d.]+) ([\d.]+) rg\b/g)].map(([, r, g, b]) => `#${to(r)}${to(g)}${to(b)}`),
    ),
  );
};
