/** Several areas, or parts of them, told as one: heads by areal weighting, shares as means weighed by heads. Estimates where an area is cut, or the weights are not those whom the share is of. */
import type { Indikator } from "../../domain/indikator";
import type { Katalog } from "../../domain/katalog";
import type { OmraadeId } from "../../domain/omraade";
import { samlingFor } from "../../domain/samling";
import type { Tid } from "../../domain/tid";
import type { Behovsniveau } from "../../state/planvalg";
import { vaerdierVed } from "./vaerdier";

export type Samlet = {
  readonly indikator: Indikator;
  readonly tid: Tid;
  readonly niveau: Behovsniveau;
  /** Undefined where it cannot be told. */
  readonly vaerdi: number | undefined;
  /** Share (0..1) of those whom the figure is of that live where there is a figure. */
  readonly daekning: number;
  /** Why there is no value. */
  readonly grund: "kun-hele" | "kan-ikke" | "intet-tal" | undefined;
};

/** An area this little short of whole is cut by rounding alone. A small part is a part: a circle of 50 m in a kvarter of 8 km² is a thousandth of it. */
const HELT = 0.999;
export const rundAndel = (andel: number): number => (andel > HELT ? 1 : andel);

type Del = { readonly id: OmraadeId; readonly andel: number; readonly beboere: number };

const sum = (tal: readonly number[]): number => tal.reduce((i, en) => i + en, 0);

/** `andele`: share (0..1) of each area's land inside, of the level's areas. */
export const lavSamlet = (
  katalog: Katalog,
  m: { readonly niveau: Behovsniveau; readonly andele: ReadonlyMap<OmraadeId, number>; readonly aar: string },
): readonly Samlet[] => {
  const tal = (id: string) => vaerdierVed(katalog, id, m);
  const beboere = tal("bef-antal")?.vaerdiById ?? new Map<OmraadeId, number>();
  const ikkevestlig = tal("bef-ikkevestlig-andel")?.vaerdiById ?? new Map<OmraadeId, number>();
  const dele = [...m.andele].flatMap(([id, andel]): readonly Del[] =>
    andel > 0 && beboere.has(id) ? [{ id, andel, beboere: (beboere.get(id) ?? 0) * andel }] : [],
  );
  // Land of those alone whose heads are known: the others' would thin them out.
  const land = sum(dele.map(({ id, andel }) => (katalog.omraadeById.get(id)?.arealKm2 ?? 0) * andel));
  return katalog.indikatorer.flatMap((indikator): readonly Samlet[] => {
    const samling = samlingFor(indikator);
    const fundne = tal(indikator.id);
    if (fundne === undefined) return [];
    const { tid, vaerdiById } = fundne;
    if (samling === undefined) return [{ indikator, tid, niveau: m.niveau, daekning: 0, vaerdi: undefined, grund: "kan-ikke" }];
    const vaegt = ({ id, beboere: hoveder }: Del): number =>
      samling.kind === "middel" && samling.af === "ikke-vestlige" ? (hoveder * (ikkevestlig.get(id) ?? 0)) / 100 : hoveder;
    const med = dele.flatMap((del) => {
      const vaerdi = vaerdiById.get(del.id);
      return vaerdi === undefined ? [] : [{ ...del, vaerdi, vaegt: vaegt(del) }];
    });
    const vejet = sum(med.map((del) => del.vaegt));
    const iAlt = sum(dele.map(vaegt));
    const faelles = { indikator, tid, niveau: m.niveau, daekning: iAlt > 0 ? vejet / iAlt : Math.min(1, med.length) };
    const fravaer = (grund: "kun-hele" | "intet-tal"): readonly Samlet[] => [{ ...faelles, vaerdi: undefined, grund }];
    if (samling.kind === "sum-af-hele" && dele.some(({ andel }) => andel !== 1)) return fravaer("kun-hele");
    // Heads can be none; a share of none is no figure.
    if (med.length === 0 || (vejet <= 0 && samling.kind !== "sum" && samling.kind !== "taethed")) return fravaer("intet-tal");
    const udfald = (vaerdi: number): readonly Samlet[] => [{ ...faelles, vaerdi, grund: undefined }];
    switch (samling.kind) {
      case "sum":
        return udfald(sum(med.map(({ vaerdi, andel }) => vaerdi * andel)));
      case "taethed":
        return land > 0 ? udfald(sum(dele.map((del) => del.beboere)) / land) : fravaer("intet-tal");
      case "indeks": {
        // Heads at the start are heads now over the index: where it is 0 nobody is left, and the start cannot be told.
        const start = sum(med.map(({ vaerdi, beboere: nu }) => (vaerdi > 0 ? nu / (vaerdi / 100) : 0)));
        return start > 0 ? udfald((vejet / start) * 100) : fravaer("intet-tal");
      }
      case "sum-af-hele":
        return med.length === dele.length ? udfald(sum(med.map(({ vaerdi }) => vaerdi))) : fravaer("intet-tal");
      case "middel":
        return udfald(sum(med.map(({ vaerdi, vaegt: tyngde }) => vaerdi * tyngde)) / vejet);
      default:
        return samling satisfies never;
    }
  });
};
