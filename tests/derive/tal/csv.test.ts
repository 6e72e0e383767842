/** What a spreadsheet makes of a table: nothing is computed, and nothing is lost. */
import fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { FJENDTLIGE } from "../../../scripts/fuzz/tekst";
import { skrivCsv } from "../../../src/derive/tal/csv";

const laes = (csv: string) => Papa.parse<string[]>(csv.replace(/^\uFEFF/, ""), { delimiter: ";", newline: "\r\n" }).data.slice(0, -1);
const fjendtlig = fc.oneof(
  fc.constantFrom(...FJENDTLIGE),
  fc.string({ unit: "binary" }),
  fc.tuple(fc.constantFrom(..."=+-@\t\r\n＝"), fc.string()).map((del) => del.join("")),
);

describe("a CSV for Excel", () => {
  it("has no cell that is computed, whatever the texts are, and gives every text back, marked or as it was", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fjendtlig, fjendtlig), { minLength: 1 }), (rader) => {
        const laest = laes(skrivCsv(["a", "b"], rader));
        expect(laest.map((rad) => rad.length)).toEqual([2, ...rader.map(() => 2)]);
        for (const [i, rad] of laest.slice(1).entries())
          for (const [j, celle] of rad.entries()) {
            expect(celle === rader[i]?.[j] || celle === `'${rader[i]?.[j]}`).toBe(true);
            expect(/^[=+@\t\r\n＝]/.test(celle), celle).toBe(false);
            expect(celle.startsWith("-") && !/^-[\d,]+$/.test(celle), celle).toBe(false);
          }
      }),
      { numRuns: 1000 },
    );
  });

  it("leaves a number below nought a number", () => {
    expect(laes(skrivCsv(["a"], [["-2,8"], ["-2"], ["-2+3"], ["−2,8"], ["-A1"]])).flat()).toEqual([
      "a",
      "-2,8",
      "-2",
      "'-2+3",
      "−2,8",
      "'-A1",
    ]);
  });
});
