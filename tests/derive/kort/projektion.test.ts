import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { BREDDE, HOEJDE, projicer, tilbagePunkt } from "../../../src/derive/kort/projektion";

describe("the projection", () => {
  it("and its inverse undo each other", () => {
    fc.assert(
      fc.property(fc.double({ min: -180, max: 180, noNaN: true }), fc.double({ min: -84, max: 84, noNaN: true }), (lon, lat) => {
        const [lon2, lat2] = tilbagePunkt(projicer([lon, lat]));
        expect(Math.abs(lon2 - lon)).toBeLessThan(1e-8);
        expect(Math.abs(lat2 - lat)).toBeLessThan(1e-8);
      }),
    );
  });

  it("has its frame from 0 to 1000 across, and down as far as the same scale asks for", () => {
    expect(projicer([12.4495, 55.7343])[0]).toBeCloseTo(0, 6);
    expect(projicer([12.6555, 55.7343])[0]).toBeCloseTo(BREDDE, 6);
    expect(projicer([12.4495, 55.6112])[1]).toBeCloseTo(HOEJDE, 0);
  });

  it("goes east to the right and north up", () => {
    const [midt, oest, nord] = [projicer([12.55, 55.67]), projicer([12.56, 55.67]), projicer([12.55, 55.68])];
    expect(oest[0]).toBeGreaterThan(midt[0]);
    expect(nord[1]).toBeLessThan(midt[1]);
  });

  it("is Mercator: a small square on the ground is a square on the map", () => {
    const lat = 55.67;
    const [a, b, c] = [projicer([12.55, lat]), projicer([12.551, lat]), projicer([12.55, lat + 0.001 * Math.cos((lat * Math.PI) / 180)])];
    expect((b[0] - a[0]) / (a[1] - c[1])).toBeCloseTo(1, 3);
  });
});
