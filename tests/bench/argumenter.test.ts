import { expect, test } from "vitest";
import { laesArgumenter } from "../../scripts/bench/argumenter";
import { advarselOm } from "../../scripts/bench/last";

test("nine rounds of everything over dist/ unless told otherwise", () => {
  expect(laesArgumenter([])).toEqual({ runder: 9, json: undefined, kun: [], dist: "dist" });
  expect(laesArgumenter(["--runder", "3", "--json", "ud.json", "--kun", "bytes", "--kun", "ro"])).toMatchObject({
    runder: 3,
    json: "ud.json",
    kun: ["bytes", "ro"],
  });
});

test("an unknown flag and a number of rounds that is none are told with what was expected", () => {
  expect(() => laesArgumenter(["--rounds", "3"])).toThrow("forventet npm run bench -- [--runder N]");
  for (const runder of ["0", "1.5", "mange", "-2"])
    expect(() => laesArgumenter([`--runder=${runder}`])).toThrow(`fundet «${runder}», forventet et helt tal fra 1`);
});

test("other load is warned of only when a round met it", () => {
  expect(advarselOm([0.02, 0.1, undefined])).toBeUndefined();
  expect(advarselOm([0.02, 0.64, 0.2])).toContain("ved 2 af 3 runder (op til 64 %");
});
