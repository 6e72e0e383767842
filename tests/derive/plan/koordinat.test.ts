import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseKoordinat, skrivKoordinat } from "../../../src/derive/plan/koordinat";

describe("a place as people write it", () => {
  it.each([
    ["55,6950 12,5450"],
    ["55.6950 12.5450"],
    ["55.6950,12.5450"],
    ["55.6950, 12.5450"],
    ["55,6950, 12,5450"],
    ["12.5450 55.6950"],
    ["55.6950° N 12.5450° E"],
  ])("%s", (tekst) => expect(parseKoordinat(tekst)).toEqual([12.545, 55.695]));

  it.each([["", "55", "55,69", "55,69 12,54 3", "48,85 2,35", "Jagtvej 7", "55,6950 55,6950"]].flat())("«%s» is none", (tekst) =>
    expect(parseKoordinat(tekst)).toBeUndefined(),
  );

  it("is read back as it is written, to the metre", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1_200_000, max: 1_300_000 }), fc.integer({ min: 5_500_000, max: 5_600_000 }), (lon, lat) => {
        expect(parseKoordinat(skrivKoordinat([lon / 100_000, lat / 100_000]))).toEqual([lon / 100_000, lat / 100_000]);
      }),
    );
  });
});
