import { describe, expect, it } from "vitest";
import { parseVurderinger } from "../../src/load/vurderinger";
import { tabel, toTekster } from "./trebydele";

const FIL = "data/vurderinger.csv";
const laes = (...raekker: readonly string[]) => parseVurderinger(tabel("indsatsomraade;vurdering;vurdering_en;kilde", ...raekker), FIL);

describe("parseVurderinger", () => {
  it("reads an assessment with its place", () => {
    expect(laes("bolig;Inden for rækkevidde.;Within reach.;kap. 5").vurderinger).toEqual([
      {
        indsatsomraade: "bolig",
        tekst: { da: "Inden for rækkevidde.", en: "Within reach." },
        kilde: "kap. 5",
        sted: { fil: FIL, linje: 2 },
      },
    ]);
  });

  it("refuses an unknown area, an empty cell and an area told twice, and keeps the rest", () => {
    const { vurderinger, fund } = laes("miljoe;A;B;C", "bolig;;B;C", "bolig;A;B;C", "bolig;D;E;F");
    expect(vurderinger.map(({ tekst }) => tekst.da)).toEqual(["A"]);
    expect(toTekster(fund).map((tekst) => tekst.split(":")[0])).toEqual([
      `${FIL} linje 2, kolonne indsatsomraade`,
      `${FIL} linje 3, kolonne vurdering`,
      `${FIL} linje 5, kolonne indsatsomraade`,
    ]);
  });
});
