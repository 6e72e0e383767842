import { describe, expect, it } from "vitest";
import { snap } from "../../scripts/geodata/net/snap";
import { fromMeter, type Polygoner, toMeter } from "../../scripts/geodata/plan/plan";
import type { Punkt } from "../../src/domain/geometri";
import { firkant, grad, ring } from "./fixtur";

/** A point moved by metres. */
const skub = (punkt: Punkt, dx: number, dy: number): Punkt => {
  const [x, y] = toMeter(punkt);
  return fromMeter([x + dx, y + dy]);
};
const punkterI = (polygoner: Polygoner | undefined): readonly string[] => (polygoner ?? []).flat(2).map(String);

describe("snapping", () => {
  it("makes two corners that lie 10 cm apart the same corner", () => {
    const [a] = firkant(1, 0);
    const naesten = a?.map((punkt) => (String(punkt) === String(grad(1, 0)) ? skub(punkt, 0.07, 0.07) : punkt)) ?? [];
    const [venstre, hoejre] = snap([[firkant(0, 0)], [[naesten]]]);
    const faelles = punkterI(venstre).filter((punkt) => punkterI(hoejre).includes(punkt));
    expect(new Set(faelles).size).toBe(2);
  });

  it("leaves corners that lie two metres apart as they are", () => {
    const [a] = firkant(1, 0);
    const langt = a?.map((punkt) => (String(punkt) === String(grad(1, 0)) ? skub(punkt, 2, 0) : punkt)) ?? [];
    const [venstre, hoejre] = snap([[firkant(0, 0)], [[langt]]]);
    expect(new Set(punkterI(venstre).filter((punkt) => punkterI(hoejre).includes(punkt))).size).toBe(1);
  });

  it("puts a neighbour's corner into an edge that runs past it", () => {
    // The big square's right edge meets two small ones: their common corner is missing in it.
    const stor = [ring([0, 0], [2, 0], [2, 2], [0, 2])];
    const [efter] = snap([[stor], [firkant(2, 0)], [firkant(2, 1)]]);
    expect(efter?.[0]?.[0]).toHaveLength(6);
  });

  it("closes a sliver of 10 cm between two edges with different corners", () => {
    const venstre = [ring([0, 0], [1, 0], [1, 1], [0, 1])];
    const midt = skub(grad(1, 0.5), 0.1, 0);
    const hoejre = [[grad(1, 0), grad(2, 0), grad(2, 1), grad(1, 1), midt, grad(1, 0)]];
    const [a, b] = snap([[venstre], [hoejre]]);
    expect(punkterI(a)).toHaveLength(6);
    expect(punkterI(b)).toHaveLength(6);
    expect(new Set([...punkterI(a), ...punkterI(b)]).size).toBe(7);
  });

  it("drops repeated points and spikes that enclose nothing", () => {
    const pig = [ring([0, 0], [1, 0], [1, 0], [1, 1], [1, 2], [1, 1], [0, 1])];
    expect(snap([[pig]])[0]?.[0]?.[0]).toHaveLength(5);
  });

  it("leaves out a ring that has shrunk to a line", () => {
    expect(snap([[[ring([0, 0], [1, 0], [0, 0])]]])).toEqual([[]]);
  });
});
