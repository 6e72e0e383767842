import { describe, expect, test } from "vitest";
import { profilsti, slug } from "../../src/domain/slug";
import { rigtigtKatalog } from "../fixtures/rigtigBank";

describe("slug", () => {
  test.each([
    ["Nørrebro", "noerrebro"],
    ["Vesterbro-Kongens Enghave", "vesterbro-kongens-enghave"],
    ["Brønshøj-Husum", "broenshoej-husum"],
    ["Amager Øst", "amager-oest"],
    ["Ålholm", "aalholm"],
    // Decomposed: a + ring.
    ["A\u030alholm", "aalholm"],
    ["Café é", "cafe-e"],
    ["  <b>!", "b"],
  ])("%s → %s", (navn, ventet) => expect(slug(navn)).toBe(ventet));
});

test("every bydel and every lokaludvalg area has an address of its own, and the city has the report's", () => {
  const stier = rigtigtKatalog.omraader.flatMap((omraade) => profilsti(omraade) ?? []);
  expect(stier).toHaveLength(23);
  expect(new Set(stier).size).toBe(23);
  expect(stier).toContain("lokaludvalg/christianshavn/");
  expect(stier).toContain("statusrapport/");
});
