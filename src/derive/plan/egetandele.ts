/** Shares of kvarterer and bydele from the roder up, for an own area and for reach; lokaludvalg areas as their kvarterer. */
import { type Katalog, omraaderPaa } from "../../domain/katalog";
import type { OmraadeId } from "../../domain/omraade";
import { rundAndel } from "./samle";

/** The bydel's share is that of its kvarterer's land. */
export const bydelsandele = (katalog: Katalog, kvarterandele: ReadonlyMap<OmraadeId, number>): ReadonlyMap<OmraadeId, number> =>
  new Map(
    omraaderPaa(katalog, "bydel").map(({ id, kode }) => {
      const kvarterer = omraaderPaa(katalog, "kvarter").filter(({ bydel }) => bydel === kode);
      const land = kvarterer.reduce((i, { arealKm2 = 0 }) => i + arealKm2, 0);
      const inde = kvarterer.reduce((i, { id: kvarter, arealKm2 = 0 }) => i + arealKm2 * (kvarterandele.get(kvarter) ?? 0), 0);
      return [id, land > 0 ? rundAndel(inde / land) : 0] as const;
    }),
  );

/** A lokaludvalg area is its kvarterer: the overview has no outlines of them. */
export const udfold = (katalog: Katalog, omraader: readonly OmraadeId[]): readonly OmraadeId[] => [
  ...new Set(
    omraader.flatMap((id) => {
      const omraade = katalog.omraadeById.get(id);
      if (omraade?.niveau !== "lokaludvalg") return [id];
      return omraaderPaa(katalog, "kvarter")
        .filter(({ lokaludvalg }) => lokaludvalg === omraade.kode)
        .map((kvarter) => kvarter.id);
    }),
  ),
];

/** Less of a rode than this is what two borders of the same line leave between them. */
const MINDSTE_M2 = 1;

/** Shares of kvarterer from those of their roder, by the roder's published land. */
export const kvarterandeleFor = (
  roder: readonly { readonly nr: number; readonly kvarter: OmraadeId; readonly arealM2: number }[],
  andelByNr: ReadonlyMap<number, number>,
): ReadonlyMap<OmraadeId, number> => {
  const [hele, inde] = [new Map<OmraadeId, number>(), new Map<OmraadeId, number>()];
  for (const { nr, kvarter, arealM2 } of roder) {
    hele.set(kvarter, (hele.get(kvarter) ?? 0) + arealM2);
    const m2 = arealM2 * rundAndel(andelByNr.get(nr) ?? 0);
    if (m2 >= MINDSTE_M2) inde.set(kvarter, (inde.get(kvarter) ?? 0) + m2);
  }
  return new Map(
    [...hele].flatMap(([id, land]) => {
      const andel = land > 0 ? rundAndel((inde.get(id) ?? 0) / land) : 0;
      return andel > 0 ? [[id, andel] as const] : [];
    }),
  );
};
