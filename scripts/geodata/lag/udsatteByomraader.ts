/** The 17 delområder of the municipality's policy for udsatte byområder (2011). Drawn by themselves: they follow neither roder nor kvarterer. */
import { dissolve } from "../net/dissolve";
import { snap } from "../net/snap";
import { toOmraadetopologi } from "../net/topologi";
import { toLabel } from "../plan/label";
import type { RaaUdsat } from "../raa/raalag";
import type { Omraadefeature } from "./samling";

const MINDSTE_BUGT_M2 = 30;

/** One feature per delområde, id as in the source (1–17). Each has its own topology, since delområder overlap in the source. */
export const toUdsatteByomraader = (udsatte: readonly RaaUdsat[]): readonly Omraadefeature[] =>
  udsatte.map(({ kode, byomraade, delomraade, arealM2, polygoner }) => {
    const topologi = toOmraadetopologi(snap([polygoner]), {
      mindsteM2: MINDSTE_BUGT_M2,
      fil: "udsatte-byomraader-2011.geojson",
      navn: () => `id ${kode}`,
    });
    const forenklet = dissolve(topologi, [0]);
    return {
      id: kode,
      egenskaber: { id: kode, byomraade, delomraade, areal_m2: arealM2, label: toLabel(forenklet) },
      polygoner: forenklet,
    };
  });
