/** What the tables hold of the report's chapter 11, and what they say where it is silent or contradicts itself. */
import { describe, expect, it } from "vitest";
import { checkAndele } from "../scripts/data/krydstjek";
import { fundToTekst } from "../src/domain/fund";
import { omraaderPaa } from "../src/domain/katalog";
import { katalog, maaling, vaerdi } from "./data";

describe("chapter 11", () => {
  it("gives nine shares that add up to 100", () => {
    expect(checkAndele(katalog, "bydel-overfoersel-andel").map(fundToTekst)).toEqual([]);
    expect(omraaderPaa(katalog, "bydel").filter(({ id }) => vaerdi("bydel-overfoersel-andel", id, "2008-12") !== undefined)).toHaveLength(
      9,
    );
  });

  it("says that Indre By is not relevant, rather than missing", () => {
    for (const indikator of ["bydel-overfoersel-fald", "bydel-overfoersel-andel"])
      expect(maaling(indikator, "bydel:1", "2008-12")).toMatchObject({ kind: "mangel", fravaer: "ikke-relevant" });
  });

  it("ties only two bydele to their share in employment, and says why not the rest", () => {
    const bydele = omraaderPaa(katalog, "bydel").map(({ id }) => maaling("bydel-beskaeftigelse", id, "2009-02"));
    expect(bydele.flatMap((fundet) => (fundet?.kind === "vaerdi" ? [[fundet.omraade, fundet.vaerdi]] : []))).toEqual([
      ["bydel:3", 59.5],
      ["bydel:9", 67.8],
    ]);
    expect(bydele.filter((fundet) => fundet?.kind === "mangel" && fundet.fravaer === "ikke-koblet" && fundet.note !== "")).toHaveLength(8);
  });

  it("writes the report's contradictions at the figures they concern", () => {
    for (const [indikator, omraade, tid] of [
      ["bydel-overfoersel-fald", "bydel:6", "2008-12"],
      ["bydel-overfoersel-fald", "bydel:9", "2008-12"],
      ["bydel-overfoersel-andel", "bydel:10", "2008-12"],
      ["bydel-beskaeftigelse-kvinder", "bydel:3", "2009-02"],
    ] as const)
      expect(maaling(indikator, omraade, tid)?.note, `${indikator} ${omraade}`).toMatch(/\.$/);
  });

  it("has the goal for employment as a number, and what the report says against it", () => {
    expect(katalog.maal.find(({ indikator }) => indikator === "bydel-beskaeftigelse")).toMatchObject({
      omraade: "by:101",
      tid: "2010-12",
      vaerdi: 64.8,
    });
  });
});
