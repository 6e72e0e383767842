import { describe, expect, it } from "vitest";
import { dissolve, outlineBuer } from "../../scripts/geodata/net/dissolve";
import { snap } from "../../scripts/geodata/net/snap";
import { toOmraadetopologi } from "../../scripts/geodata/net/topologi";
import { polygonAreal, ringAreal } from "../../scripts/geodata/plan/areal";
import type { Polygon } from "../../src/domain/geometri";
import { firkant, ring } from "./fixtur";

const valg = { mindsteM2: 120, fil: "prøve.geojson", navn: (i: number) => `område ${i}` };
const topologi = (...polygoner: readonly Polygon[]) => toOmraadetopologi(snap(polygoner.map((polygon) => [polygon])), valg);

/** Seven squares around a hole: the ring of the fixture without its upper left corner. */
const KRANS = [firkant(0, 0), firkant(1, 0), firkant(2, 0), firkant(2, 1), firkant(2, 2), firkant(1, 2), firkant(0, 1)];

describe("the topology", () => {
  it("simplifies a shared border once, so that both sides keep the same points", () => {
    // A border with a 1 m bend that neither side may keep alone.
    const venstre = [ring([0, 0], [1, 0], [1.002, 0.5], [1, 1], [0, 1])];
    const hoejre = [ring([1, 0], [2, 0], [2, 1], [1, 1], [1.002, 0.5])];
    const net = topologi(venstre, hoejre);
    const grov = toOmraadetopologi(snap([[venstre], [hoejre]]), { ...valg, mindsteM2: 1_000 });
    expect(dissolve(net, [0])[0]?.[0]).toHaveLength(6);
    expect(dissolve(grov, [0])[0]?.[0]).toHaveLength(5);
    expect(dissolve(grov, [1])[0]?.[0]).toHaveLength(5);
  });

  it("turns outer rings counter-clockwise whichever way the source draws them", () => {
    const medUret = [firkant(0, 0)[0]?.toReversed() ?? []];
    expect(ringAreal(dissolve(topologi(medUret), [0])[0]?.[0] ?? [])).toBeGreaterThan(0);
  });

  it("keeps an island that is smaller than the bends it straightens", () => {
    const holm = [ring([0, 0], [0.01, 0], [0.01, 0.01], [0, 0.01])];
    const net = toOmraadetopologi(snap([[holm]]), { ...valg, mindsteM2: 10_000 });
    expect(dissolve(net, [0])[0]?.[0]).toHaveLength(5);
  });

  it("refuses areas that overlap along a common edge, and names both", () => {
    expect(() => topologi(firkant(0, 0), [ring([0, 0], [1, 0], [1, 2], [0, 2])])).toThrow(
      "prøve.geojson, område 1: området overlapper et andet: fundet samme grænse fra samme side som område 0, forventet naboer på hver sin side",
    );
  });

  it("refuses areas that cross, and says which and where", () => {
    expect(() => topologi(firkant(0, 0), firkant(0.5, 0.5))).toThrow(
      /^prøve\.geojson, område 0 og område 1: grænserne krydser, .*ved \[12\.5\d*,55\.6\d*\], forventet 0$/,
    );
  });
});

describe("dissolving", () => {
  it("removes the border between two squares and keeps their corners", () => {
    const [polygon, ...flere] = dissolve(topologi(firkant(0, 0), firkant(1, 0)), [0, 1]);
    expect(flere).toEqual([]);
    expect(polygon?.[0]).toHaveLength(7);
    expect(polygonAreal([polygon ?? []])).toBeCloseTo(polygonAreal([firkant(0, 0), firkant(1, 0)]), 3);
  });

  it("leaves a clockwise hole where squares surround nothing", () => {
    const net = topologi(...KRANS, firkant(0, 2));
    const [polygon] = dissolve(net, [0, 1, 2, 3, 4, 5, 6, 7]);
    expect(polygon).toHaveLength(2);
    expect(ringAreal(polygon?.[1] ?? [])).toBeLessThan(0);
  });

  it("splits an outline that touches itself in a corner into a simple ring and a hole", () => {
    const net = topologi(...KRANS);
    const [polygon] = dissolve(net, [0, 1, 2, 3, 4, 5, 6]);
    for (const del of polygon ?? []) expect(new Set(del.map(String)).size).toBe(del.length - 1);
    expect(polygonAreal([polygon ?? []])).toBeCloseTo(7 * polygonAreal([firkant(0, 1)]), -4);
  });

  it("puts the largest of several parts first", () => {
    const [stoerst, mindst] = dissolve(topologi([ring([5, 0], [5.5, 0], [5.5, 0.5], [5, 0.5])], firkant(0, 0)), [0, 1]);
    expect(polygonAreal([stoerst ?? []])).toBeGreaterThan(polygonAreal([mindst ?? []]));
  });

  it("puts an island in a lake back as a part of its own", () => {
    const land = [ring([0, 0], [3, 0], [3, 3], [0, 3]), ring([1, 1], [1, 2], [2, 2], [2, 1])];
    const oe = [ring([1.4, 1.4], [1.6, 1.4], [1.6, 1.6], [1.4, 1.6])];
    const polygoner = dissolve(topologi(land, oe), [0, 1]);
    expect(polygoner.map((ringe) => ringe.length)).toEqual([2, 1]);
  });

  it("shares an arc between neighbours and none across a corner", () => {
    const net = topologi(firkant(0, 0), firkant(1, 0), firkant(1, 1));
    const [a, b, c] = [0, 1, 2].map((i) => outlineBuer(net, [i]));
    expect([...(a ?? [])].some((bue) => b?.has(bue))).toBe(true);
    expect([...(a ?? [])].some((bue) => c?.has(bue))).toBe(false);
  });
});
