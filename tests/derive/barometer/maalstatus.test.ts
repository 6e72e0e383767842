/** Distance, pace and projection against the report's goals. */
import { describe, expect, it } from "vitest";
import type { Maalstatus } from "../../../src/derive/barometer/maalstatus";
import { maalstatus } from "../../../src/derive/barometer/maalstatus";
import { serieFor } from "../../../src/domain/katalog";
import { laesKatalog } from "../../fixtures/rigtige";

const katalog = laesKatalog();
const status = (id: string, tid = "2010-12"): Maalstatus | undefined => {
  const indikator = katalog.indikatorById.get(id);
  const maal = katalog.maal.find((et) => et.indikator === id && et.tid === tid);
  if (indikator === undefined || maal === undefined) throw new Error(`expected an indicator with a goal, got ${id}`);
  return maalstatus(indikator, serieFor(katalog, id, "by:101"), maal);
};

describe("against the goal of December 2010", () => {
  it("work or education is 2,5 points short, and was on course by its own pace", () => {
    const en = status("besk-hoved");
    expect(en).toMatchObject({ kind: "paa-sporet", afstand: 2.5, foerst: { tid: "2006-11" }, sidst: { tid: "2009-02" } });
    if (en?.kind !== "paa-sporet") throw new Error("unreachable");
    expect(en.opnaaet).toBeCloseTo(7.5 / 2.25, 6);
    expect(en.kraevet).toBeCloseTo(2.5 / (22 / 12), 6);
    expect(en.fremskrevet).toBeCloseTo(62.3 + (7.5 / 2.25) * (22 / 12), 6);
  });

  it("the attainment gap has grown: behind, for both of its goals", () => {
    expect(status("udd-hoved")).toMatchObject({ kind: "bagud", afstand: 0.35 });
    expect(status("udd-hoved", "2014-12")).toMatchObject({ kind: "bagud", afstand: 0.58 });
  });

  it("a share that must fall is on course when it falls fast enough", () => {
    expect(status("bolig-overfoersel")).toMatchObject({ kind: "paa-sporet", afstand: 1.8 });
  });

  it("no projection over a break, nor a status for a goal in words", () => {
    expect(status("tryg-hoved")).toMatchObject({ kind: "kan-ikke-afgoeres", grund: "brud", afstand: 2.2 });
    expect(status("besk-kvinder")).toBeUndefined();
  });
});
