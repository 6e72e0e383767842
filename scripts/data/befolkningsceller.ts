/** Residents by origin to the cells of the six population indicators, with the small-number rules applied. Pure. */
import type { Omraade, OmraadeId } from "../../src/domain/omraade";
import { type Celle, hideKomplement, toAndelscelle, toAntalscelle } from "./diskretion";
import { type Herkomst, herkomstKey } from "./herkomst";

export type Celler = ReadonlyMap<OmraadeId, Celle>;
/** One year's cells: residents, and the parts of them (`efterkommere` is a part of `ikkevestlige`). */
export type Aarsceller = {
  readonly antal: Celler;
  readonly ikkevestlige: Celler;
  readonly efterkommere: Celler;
  readonly vestlige: Celler;
};

type Familie = { readonly foraelder: OmraadeId; readonly boern: readonly OmraadeId[] };

/** Every area with the areas that it is the sum of. The city is not: it also counts residents 'uden for inddeling'. */
const listFamilier = (omraader: readonly Omraade[]): readonly Familie[] => {
  const idsAf = (niveau: Omraade["niveau"], hoererTil: (omraade: Omraade) => boolean) =>
    omraader.filter((omraade) => omraade.niveau === niveau && hoererTil(omraade)).map((omraade) => omraade.id);
  return omraader.flatMap(({ id, niveau, kode }) => {
    if (niveau === "lokaludvalg") return [{ foraelder: id, boern: idsAf("kvarter", (omraade) => omraade.lokaludvalg === kode) }];
    if (niveau !== "bydel") return [];
    const iBydel = (omraade: Omraade) => omraade.bydel === kode;
    return [
      { foraelder: id, boern: idsAf("lokaludvalg", iBydel) },
      { foraelder: id, boern: idsAf("kvarter", iBydel) },
    ];
  });
};

const TOM: Celle = { kind: "skjult", regel: "kilde" };

const protect = (celler: Celler, familier: readonly Familie[]): Celler => {
  const beskyttet = new Map(celler);
  for (const { foraelder, boern } of familier) {
    const familie = new Map(boern.map((barn) => [barn, beskyttet.get(barn) ?? TOM]));
    for (const [barn, celle] of hideKomplement(beskyttet.get(foraelder) ?? TOM, familie)) beskyttet.set(barn, celle);
  }
  return beskyttet;
};

const sum = (a: number | undefined, b: number | undefined): number | undefined => (a === undefined || b === undefined ? undefined : a + b);

/** The cells of one year for the given areas. An area that the source does not name counts as hidden by the source. */
export const toAarsceller = (omraader: readonly Omraade[], aar: number, herkomstByKey: ReadonlyMap<string, Herkomst>): Aarsceller => {
  const familier = listFamilier(omraader);
  const toCeller = (toCelle: (herkomst: Herkomst, id: OmraadeId) => Celle): Celler =>
    protect(new Map(omraader.map(({ id }) => [id, toCelle(herkomstByKey.get(herkomstKey(id, aar)) ?? {}, id)])), familier);
  const antal = toCeller(({ iAlt }) => toAntalscelle(iAlt));
  const ikkevestlige = toCeller((herkomst, id) =>
    toAndelscelle(sum(herkomst.ikkevestligeIndvandrere, herkomst.ikkevestligeEfterkommere), antal.get(id) ?? TOM),
  );
  const efterkommere = toCeller((herkomst, id) => toAndelscelle(herkomst.ikkevestligeEfterkommere, ikkevestlige.get(id) ?? TOM));
  const vestlige = toCeller((herkomst, id) =>
    toAndelscelle(sum(herkomst.vestligeIndvandrere, herkomst.vestligeEfterkommere), antal.get(id) ?? TOM),
  );
  return { antal, ikkevestlige, efterkommere, vestlige };
};
