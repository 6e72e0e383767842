import { describe, expect, test } from "vitest";
import { erHashet, slaaOp } from "../../src/load/kopi/opslag";

const KENDTE = new Set(["", "favicon.svg", "bydel/noerrebro/", "en/statusrapport/", "assets/om-AbCd12_-.js"]);

describe("what the saved copy answers", () => {
  test.each([
    ["", { kind: "fil", sti: "" }],
    ["index.html", { kind: "fil", sti: "" }],
    ["bydel/noerrebro/", { kind: "fil", sti: "bydel/noerrebro/" }],
    ["bydel/noerrebro/index.html", { kind: "fil", sti: "bydel/noerrebro/" }],
    ["bydel/noerrebro", { kind: "mappe" }],
    ["favicon.svg", { kind: "fil", sti: "favicon.svg" }],
    ["assets/om-AbCd12_-.js", { kind: "fil", sti: "assets/om-AbCd12_-.js" }],
    ["assets/om-ZZZZ0000.js", { kind: "hashet" }],
  ])("«%s» is in it", (sti, opslag) => expect(slaaOp(sti, KENDTE)).toEqual(opslag));

  test.each([
    ["indlejr/kort/"],
    ["indlejr"],
    ["en/indlejr/kort/index.html"],
    ["sw.js"],
    ["udgave.json"],
    ["bydel/noerrebro/tal.csv"],
    ["bydel/findes-ikke/"],
    ["bydel/"],
    ["noget/index.html"],
    ["favicon.svg/index.html"],
  ])("«%s» is left to the network", (sti) => expect(slaaOp(sti, KENDTE)).toBe(undefined));

  test("an embed is left to the network also where its page were in the list", () => {
    expect(slaaOp("indlejr/kort/", new Set(["indlejr/kort/"]))).toBe(undefined);
  });

  test("only a name that changes with the content is the same in every build", () => {
    expect(["assets/a-AbCd12_-.js", "assets/maplibre-gl-worker-DTh23QKw.js"].map(erHashet)).toEqual([true, true]);
    expect(["index.html", "assets/a.js", "assets/a-AbCd12.js", "x/assets/a-AbCd12_-.js"].map(erHashet)).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });
});
