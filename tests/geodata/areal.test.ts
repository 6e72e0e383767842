import { describe, expect, it } from "vitest";
import { polygonAreal, ringAreal } from "../../scripts/geodata/plan/areal";
import { firkant, ring } from "./fixtur";

describe("areas on the ellipsoid", () => {
  it("match the exact area of a 0,01° cell at 55,6° N", () => {
    // a²(1−e²)·cos φ / (1−e²·sin²φ)² · Δφ·Δλ at the cell's middle, 55,605°.
    const fi = (55.605 * Math.PI) / 180;
    const e2 = 0.00669437999014;
    const celle = (0.01 * Math.PI) / 180;
    const facit = (6_378_137 ** 2 * (1 - e2) * Math.cos(fi) * celle * celle) / (1 - e2 * Math.sin(fi) ** 2) ** 2;
    expect(polygonAreal([firkant(0, 0)]) / facit).toBeCloseTo(1, 7);
  });

  it("are positive counter-clockwise and negative clockwise", () => {
    const mod = ring([0, 0], [1, 0], [1, 1]);
    expect(ringAreal(mod)).toBeGreaterThan(0);
    expect(ringAreal(mod.toReversed())).toBeCloseTo(-ringAreal(mod), 3);
  });

  it("leave holes out", () => {
    const medHul = [ring([0, 0], [3, 0], [3, 3], [0, 3]), ring([1, 1], [2, 1], [2, 2], [1, 2])];
    expect(polygonAreal([medHul])).toBeCloseTo(polygonAreal([medHul.slice(0, 1)]) - polygonAreal([firkant(1, 1)]), 3);
  });
});
