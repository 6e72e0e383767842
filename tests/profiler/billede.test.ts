import { expect, test } from "vitest";
import { lavTegner } from "../../scripts/profiler/billede";

test("a picture has two weights of type, and is the same every time", async () => {
  const tegn = await lavTegner();
  const medVaegt = (vaegt: number) =>
    Buffer.from(
      tegn(
        `<svg xmlns="http://www.w3.org/2000/svg" width="300" height="60" font-family="Inter"><text x="5" y="40" font-size="30" font-weight="${vaegt}">Nørrebro</text></svg>`,
      ),
    );
  expect(medVaegt(400).equals(medVaegt(600))).toBe(false);
  expect(medVaegt(400).equals(medVaegt(400))).toBe(true);
});
