import { geoPath, geoTransform } from "d3-geo";
import { describe, expect, it } from "vitest";
import { projicer, tilbagePunkt } from "../../../src/derive/kort/projektion";
import { stiFor } from "../../../src/derive/kort/stier";
import type { Form, Punkt } from "../../../src/domain/geometri";
import { KORTNIVEAUER } from "../../../src/domain/niveau";
import { kvadrat } from "../../fixtures/kvadrater";
import { laesKontekst, laesLag } from "../../fixtures/rigtige";

/** The rings of a path that has only M, L and Z. */
const ringeI = (sti: string): readonly (readonly Punkt[])[] =>
  sti
    .split("Z")
    .filter((del) => del !== "")
    .map((del) => {
      if (!/^M[-\d.]+,[-\d.]+(L[-\d.]+,[-\d.]+)+$/.test(del)) throw new Error(`expected M and L alone, got "${del.slice(0, 60)}"`);
      return del
        .slice(1)
        .split("L")
        .map((par): Punkt => {
          const [x = Number.NaN, y = Number.NaN] = par.split(",").map(Number);
          return [x, y];
        });
    });

/** The two rules by which SVG fills a path: how often the rings wind about a point. */
const vinding = (ringe: readonly (readonly Punkt[])[], [px, py]: Punkt): { readonly viklinger: number; readonly kryds: number } => {
  let [viklinger, kryds] = [0, 0];
  for (const ring of ringe)
    for (const [i, [ax, ay]] of ring.entries()) {
      const [bx, by] = ring[(i + 1) % ring.length] ?? [ax, ay];
      if (ay > py === by > py || px >= ax + ((py - ay) / (by - ay)) * (bx - ax)) continue;
      kryds++;
      viklinger += by > ay ? 1 : -1;
    }
  return { viklinger, kryds };
};
const erFyldt = (ringe: readonly (readonly Punkt[])[], punkt: Punkt) => {
  const { viklinger, kryds } = vinding(ringe, punkt);
  return { nonzero: viklinger !== 0, evenodd: kryds % 2 === 1 };
};
/** With a sign, so that a hole takes away what it should. */
const areal = (ring: readonly Punkt[]): number =>
  ring.reduce((sum, [x, y], i) => {
    const [nx, ny] = ring[(i + 1) % ring.length] ?? [x, y];
    return sum + x * ny - nx * y;
  }, 0) / 2;

const hul = (x: number, y: number, side: number): readonly Punkt[] => [...kvadrat(x, y, side)].reverse();

describe("a path", () => {
  it("of a unit square is its four corners, closed", () => {
    expect(stiFor([[kvadrat(100, 200, 50)]])).toBe("M100,200L100,250L150,250L150,200Z");
  });

  it("keeps a hole a hole by both of SVG's rules", () => {
    const ringe = ringeI(stiFor([[kvadrat(100, 100, 90), hul(130, 130, 30)]]));
    expect(erFyldt(ringe, [110, 110])).toEqual({ nonzero: true, evenodd: true });
    expect(erFyldt(ringe, [145, 145])).toEqual({ nonzero: false, evenodd: false });
    expect(Math.abs(ringe.map(areal).reduce((a, b) => a + b))).toBeCloseTo(90 * 90 - 30 * 30, 6);
  });

  it("keeps an island in a hole, and a part beside it", () => {
    const ringe = ringeI(stiFor([[kvadrat(100, 100, 90), hul(120, 120, 50)], [kvadrat(140, 140, 10)], [kvadrat(300, 300, 10)]]));
    for (const punkt of [
      [145, 145],
      [305, 305],
      [105, 105],
    ] as const)
      expect(erFyldt(ringe, punkt)).toEqual({ nonzero: true, evenodd: true });
    expect(erFyldt(ringe, [130, 130])).toEqual({ nonzero: false, evenodd: false });
  });

  it("of nothing is empty", () => {
    expect(stiFor([])).toBe("");
  });

  it("does not turn inside out, whichever way round the ring was drawn", () => {
    const ringe = ringeI(stiFor([[[...kvadrat(100, 100, 50)].reverse()]]));
    expect(ringe).toHaveLength(1);
    expect(erFyldt(ringe, [125, 125])).toEqual({ nonzero: true, evenodd: true });
    expect(erFyldt(ringe, [500, 500])).toEqual({ nonzero: false, evenodd: false });
  });
});

/** d3's own path on the same plane. */
const d3Sti = geoPath(
  geoTransform({
    point(lon, lat) {
      const [x, y] = projicer([lon, lat]);
      this.stream.point(x, y);
    },
  }),
).digits(1);

describe.each(KORTNIVEAUER)("the real city by %s", (niveau) => {
  const { former } = laesLag(niveau);

  it("has the paths that d3-geo draws, to the letter", () => {
    for (const { navn, polygoner } of former) {
      const coordinates = polygoner.map((ringe) => ringe.map((ring) => ring.map(([lon, lat]) => [lon, lat])));
      expect(stiFor(polygoner), navn).toBe(d3Sti({ type: "MultiPolygon", coordinates }));
    }
  });
  const stier = new Map(former.map((form) => [form.nr, ringeI(stiFor(form.polygoner))]));

  it("has the land that its outlines hold, to a thousandth: no hole is filled, none too much", () => {
    for (const form of former) {
      const tegnet = Math.abs((stier.get(form.nr) ?? []).map(areal).reduce((a, b) => a + b, 0));
      const ventet = form.polygoner
        .map(
          ([ydre = [], ...huller]) =>
            Math.abs(areal(ydre.map(projicer))) - huller.reduce((sum, h) => sum + Math.abs(areal(h.map(projicer))), 0),
        )
        .reduce((a, b) => a + b, 0);
      expect(Math.abs(tegnet / ventet - 1), form.navn).toBeLessThan(0.004);
    }
  });

  it("fills each area's label point once, by both rules, and nobody else's", () => {
    for (const form of former) {
      const punkt = projicer(form.label);
      expect(erFyldt(stier.get(form.nr) ?? [], punkt), form.navn).toEqual({ nonzero: true, evenodd: true });
      for (const anden of former.filter((f: Form) => f !== form))
        expect(erFyldt(stier.get(anden.nr) ?? [], punkt).nonzero, `${anden.navn} over ${form.navn}`).toBe(false);
    }
  });
});

it("Frederiksberg is a hole in the city, on every level", () => {
  const frederiksberg = laesKontekst().find(({ navn }) => navn === "Frederiksberg");
  if (frederiksberg === undefined) expect.fail("no Frederiksberg among the neighbours");
  for (const niveau of KORTNIVEAUER)
    for (const form of laesLag(niveau).former)
      expect(erFyldt(ringeI(stiFor(form.polygoner)), projicer(frederiksberg.label)), form.navn).toEqual({ nonzero: false, evenodd: false });
  expect(tilbagePunkt(projicer(frederiksberg.label))[0]).toBeCloseTo(frederiksberg.label[0], 9);
});
