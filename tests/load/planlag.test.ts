import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { BYOMRAADEFIL, parseByomraader, parseRoder, RODEFIL } from "../../src/load/planlag";

describe("the overview's own outlines", () => {
  it("are 399 roder, each in a kvarter and with land, and 17 parts of the policy of 2011", () => {
    const roder = parseRoder(readFileSync(RODEFIL, "utf8"), RODEFIL);
    expect(roder).toHaveLength(399);
    expect(new Set(roder.map(({ kvarter }) => kvarter)).size).toBe(67);
    expect(roder.every(({ arealM2, polygoner }) => arealM2 > 0 && polygoner.length > 0)).toBe(true);
    const dele = parseByomraader(readFileSync(BYOMRAADEFIL, "utf8"), BYOMRAADEFIL);
    expect(dele).toHaveLength(17);
    expect(dele.map(({ delomraade }) => delomraade)).toContain("Ydre Nørrebro");
  });

  it.each([
    ["<html>", /^f: er ikke JSON/],
    ['{"features":[{"id":1}]}', /^f, features\.0\.geometry: /],
    [
      '{"features":[{"id":1,"geometry":{"type":"Point","coordinates":[]},"properties":{"kvarter":1,"areal_m2":1}}]}',
      /^f, features\.0\.geometry\.type: /,
    ],
  ])("are refused with file and place where they are something else: %s", (tekst, ventet) => {
    expect(() => parseRoder(tekst, "f")).toThrow(ventet);
  });
});
