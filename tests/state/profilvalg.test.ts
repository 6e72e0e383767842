import fc from "fast-check";
import { expect, test } from "vitest";
import { LAENGSTE_KOMMENTAR, parseProfilfil, parseProfilvalg, skrivProfilvalg, TOMT_PROFILVALG } from "../../src/state/profilvalg";

test("what was written is read again, whatever was written", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 200 }), fc.array(fc.string()), (kommentar, udeladte) => {
      expect(parseProfilvalg(skrivProfilvalg({ kommentar, udeladte }))).toEqual({ kommentar, udeladte });
    }),
  );
});

test("any text at all gives a choice or nothing, never an error", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (tekst) => {
      const laest = parseProfilvalg(tekst);
      if (laest !== undefined) expect(typeof laest.kommentar).toBe("string");
      parseProfilfil(tekst);
    }),
  );
});

test.each([
  ["", undefined],
  ["{", undefined],
  ['{"v":2,"kommentar":"x"}', undefined],
  ['{"v":1,"kommentar":3}', undefined],
  ['{"v":1,"udeladte":"nyt"}', undefined],
  ['{"v":1}', TOMT_PROFILVALG],
  ['{"v":1,"kommentar":"x","udeladte":["nyt",4]}', { kommentar: "x", udeladte: ["nyt"] }],
  ['{"v":1,"__proto__":{"kommentar":"y"}}', TOMT_PROFILVALG],
])("%s", (tekst, ventet) => expect(parseProfilvalg(tekst)).toEqual(ventet));

test("a file: what was saved from here, else plain text; too long, binary and foreign JSON are refused", () => {
  expect(parseProfilfil("# Vores mål")).toEqual({ kommentar: "# Vores mål", udeladte: [] });
  expect(parseProfilfil('{"v":1,"kommentar":"x"}')?.kommentar).toBe("x");
  for (const daarlig of ['{"andet":1}', "[1,2]", "a\0b", "PNG\uFFFD", "x".repeat(LAENGSTE_KOMMENTAR + 1)])
    expect(parseProfilfil(daarlig)).toBeUndefined();
});
