/** The land around the city: neighbouring municipalities, coarse, and Frederiksberg, which is the hole in the city. Drawn below the bydele. */
import { BYKODE } from "../../../src/domain/niveau";
import { dissolve } from "../net/dissolve";
import { snap } from "../net/snap";
import { toOmraadetopologi } from "../net/topologi";
import { polygonAreal } from "../plan/areal";
import { toLabel } from "../plan/label";
import type { Polygoner } from "../plan/plan";
import { fejl } from "../raa/fejl";
import type { RaaKommune } from "../raa/raalag";
import { lukModBy } from "./lukModBy";
import type { Omraade } from "./niveauer";
import type { Omraadefeature } from "./samling";

const FREDERIKSBERG = { kode: 147, navn: "Frederiksberg" } as const;
const toFrederiksberg = (by: Omraade): Omraadefeature => {
  const hul = by.polygoner.flatMap((ringe) => ringe.slice(1)).toSorted((a, b) => polygonAreal([[b]]) - polygonAreal([[a]]))[0];
  if (hul === undefined)
    return fejl("rode.geojson", "roderne omslutter ikke Frederiksberg", { fundet: "en by uden hul", forventet: "ét hul" });
  const polygoner: Polygoner = [[hul.toReversed()]];
  return { id: FREDERIKSBERG.kode, egenskaber: { ...FREDERIKSBERG, label: toLabel(polygoner) }, polygoner };
};

const FIL = "nabokommuner.geojson";

/**
 * One feature per municipality, id = municipality code, its parts in one MultiPolygon. Frederiksberg's own outline is passed over for the hole.
 * Bends under `mindsteM2` are straightened.
 */
export const toKontekst = (kommuner: readonly RaaKommune[], by: Omraade, mindsteM2: number): readonly Omraadefeature[] => {
  const naboer = kommuner.filter(({ kode }) => kode !== BYKODE && kode !== FREDERIKSBERG.kode);
  const navnByKode = new Map(naboer.map(({ kode, navn }) => [kode, navn]));
  const koder = [...navnByKode.keys()];
  const topologi = toOmraadetopologi(snap(naboer.map(({ polygoner }) => polygoner)), {
    mindsteM2,
    fil: FIL,
    navn: (i) => `komkode ${naboer[i]?.kode}`,
  });
  const omrids = koder.map((kode) =>
    dissolve(
      topologi,
      naboer.flatMap((kommune, i) => (kommune.kode === kode ? [i] : [])),
    ),
  );
  const features = lukModBy(omrids, by.polygoner).map((lukket, i) => {
    const kode = koder[i] ?? Number.NaN;
    // Rounded again, one by one: where they lie under the city they may overlap.
    const polygoner = dissolve(toOmraadetopologi(snap([lukket]), { mindsteM2: 1, fil: FIL, navn: () => `komkode ${kode}` }), [0]);
    return { id: kode, egenskaber: { kode, navn: navnByKode.get(kode), label: toLabel(polygoner) }, polygoner };
  });
  return [...features, toFrederiksberg(by)];
};
