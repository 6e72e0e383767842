/** Reach: against rectangles that can be worked out by hand, against points that are asked one by one, and its laws in the real city. */
import { pointToPolygonDistance } from "@turf/turf";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { polygonAreal } from "../../../scripts/geodata/plan/areal";
import { toTurf } from "../../../src/derive/plan/geojson";
import { naermeste } from "../../../src/derive/plan/naermeste";
import { type Raekkevidde, regnRaekkevidde } from "../../../src/derive/plan/raekkevidde";
import type { Form, Punkt } from "../../../src/domain/geometri";
import type { OmraadeId } from "../../../src/domain/omraade";
import {
  boligomraader,
  bydele,
  erIndenfor,
  formAf,
  kvarterer,
  meterFra,
  type Rektangel,
  rektangelform,
  rektangelring,
  sted,
} from "../../fixtures/egne";

/** Runs to the end and counts the pauses. */
const koer = (m: Parameters<typeof regnRaekkevidde>[0]): Raekkevidde & { readonly pauser: number } => {
  const trin = regnRaekkevidde(m);
  for (let pauser = 0; ; pauser++) {
    const svar = trin.next();
    if (svar.done) return { ...svar.value, pauser };
  }
};
const andelAf = (raekkevidde: Raekkevidde, { id }: Form): number =>
  raekkevidde.andelById.get(id) ?? expect.fail(`expected a share of ${id}`);
const id = (navn: OmraadeId): Form => [...bydele, ...kvarterer, ...boligomraader].find((form) => form.id === navn) ?? expect.fail(navn);

/** Metres from a point to a rectangle. */
const tilRektangel = ([px, py]: Punkt, { x, y, bredde, hoejde }: Rektangel): number =>
  Math.hypot(Math.max(x - px, 0, px - x - bredde), Math.max(y - py, 0, py - y - hoejde));

const KM: Rektangel = { x: 0, y: 0, bredde: 1000, hoejde: 1000 };
const midt = rektangelform(1, KM);
/** Two arms of 3000 × 100 m along the bottom and the left. */
const vinkel = formAf(2, [
  [
    (
      [
        [0, 0],
        [3000, 0],
        [3000, 100],
        [100, 100],
        [100, 3000],
        [0, 3000],
        [0, 0],
      ] as const
    ).map(sted),
  ],
]);

describe("a square kilometre's reach of 300 m", () => {
  const share = (rektangel: Rektangel, steder: readonly Form[] = [midt]): number => {
    const omraade = rektangelform(9, rektangel);
    return andelAf(koer({ steder, omraader: [omraade], meter: 300 }), omraade);
  };

  it("covers 300 of the next kilometre's 1000 metres", () => expect(share({ ...KM, x: 1000 })).toBeCloseTo(0.3, 3));
  it("is a quarter of a circle beyond the corner", () =>
    expect(share({ ...KM, x: 1000, y: 1000 })).toBeCloseTo((Math.PI * 300 ** 2) / 4 / 1e6, 3));
  it("is all of the place itself, and of what lies within it", () => {
    expect(share(KM)).toBe(1);
    expect(share({ x: 400, y: 400, bredde: 100, hoejde: 100 })).toBe(1);
    expect(share({ x: 1000, y: 0, bredde: 290, hoejde: 1000 })).toBe(1);
  });
  it("is nothing at 310 m, near by box or far away", () => {
    expect(share({ ...KM, x: 1310 })).toBe(0);
    expect(share({ x: 1230, y: 1230, bredde: 60, hoejde: 60 })).toBe(0);
    expect(share({ ...KM, x: 9000 })).toBe(0);
  });
  it("holds the share of an area that the place is in the middle of", () =>
    expect(share({ x: -1000, y: -1000, bredde: 3000, hoejde: 3000 })).toBeCloseTo((1 + 4 * 0.3 + Math.PI * 0.09) / 9, 3));
  it("goes into a hole from all sides", () => {
    const hul: Rektangel = { x: 1000, y: 1000, bredde: 1000, hoejde: 1000 };
    const ring = formAf(2, [[rektangelring({ ...KM, bredde: 3000, hoejde: 3000 }), rektangelring(hul).toReversed()]]);
    expect(share(hul, [ring])).toBeCloseTo(1 - 0.4 ** 2, 3);
  });
  it("counts what two places both reach once", () => {
    const overfor = rektangelform(2, { ...KM, x: 1400 });
    expect(share({ x: 1000, y: 0, bredde: 400, hoejde: 1000 }, [midt, overfor])).toBe(1);
    expect(share({ x: 500, y: 0, bredde: 1400, hoejde: 1000 }, [midt, overfor])).toBe(1);
    expect(share({ ...KM, x: 1000 }, [midt, midt, midt])).toBeCloseTo(0.3, 3);
  });
  it("counts a place in another's nook, and one of two with the same outline", () => {
    const inderst = rektangelform(3, { x: 1500, y: 1500, bredde: 500, hoejde: 500 });
    expect(share({ x: 1500, y: 1500, bredde: 500, hoejde: 500 }, [vinkel, inderst])).toBe(1);
    expect(share({ ...KM, x: 1000 }, [midt, rektangelform(2, KM)])).toBeCloseTo(0.3, 3);
  });
  it("is drawn as the square, its sides and its corners, and two that do not meet as two", () => {
    const { polygoner } = koer({ steder: [midt], omraader: [], meter: 300 });
    expect(polygonAreal(polygoner) / (1e6 + 4 * 3e5 + Math.PI * 9e4)).toBeCloseTo(1, 2);
    expect(koer({ steder: [midt, rektangelform(2, { ...KM, x: 1700 })], omraader: [], meter: 300 }).polygoner).toHaveLength(2);
    expect(koer({ steder: [midt, rektangelform(2, { ...KM, x: 1500 })], omraader: [], meter: 300 }).polygoner).toHaveLength(1);
  });
});

describe("reach", () => {
  it("of no places is nothing", () => {
    const { polygoner, andelById } = koer({ steder: [], omraader: bydele, meter: 500 });
    expect(polygoner).toEqual([]);
    expect([...andelById]).toEqual(bydele.map((form) => [form.id, 0]));
  });

  it("pauses for each place and each area, so that no step is all of the work", () => {
    const steder = bydele.slice(0, 3);
    const { pauser } = koer({ steder, omraader: kvarterer, meter: 300 });
    expect(pauser).toBeGreaterThanOrEqual(steder.length + kvarterer.length);
    expect(koer({ steder: [...steder, ...steder], omraader: kvarterer, meter: 300 }).pauser).toBe(pauser);
  });

  it("remembers what lies around a place, by distance", () => {
    const omkring = (meter: number) => koer({ steder: [midt], omraader: [], meter }).polygoner;
    expect(omkring(500)).toBe(omkring(500));
    expect(polygonAreal(omkring(1000))).toBeGreaterThan(polygonAreal(omkring(500)) * 1.5);
    expect(omkring(300)).toEqual(koer({ steder: [rektangelform(1, KM)], omraader: [], meter: 300 }).polygoner);
  });

  it("of 50 m does not fill a nook that 300 m would", () => {
    const krog = rektangelform(9, { ...KM, x: 100, y: 100 });
    expect(andelAf(koer({ steder: [vinkel], omraader: [krog], meter: 50 }), krog)).toBeCloseTo(1 - 0.95 ** 2, 3);
  });

  it("is not worked out for a place within another", () => {
    const indre = rektangelform(3, { x: 100, y: 100, bredde: 300, hoejde: 300 });
    const [en, to] = [[midt], [indre, midt]].map((steder) => koer({ steder, omraader: [], meter: 1000 }).pauser);
    expect(to).toBe((en ?? 0) + 1);
  });

  it("says which area it cannot measure, and which place it cannot reach from", () => {
    const streg = rektangelform(7, { ...KM, bredde: 0 });
    const intet = formAf(8, [[rektangelring(KM).map(([lon]): Punkt => [lon, Number.NaN])]]);
    for (const omraade of [streg, intet, formAf(8, [])])
      expect(() => koer({ steder: [midt], omraader: [midt, omraade], meter: 300 })).toThrow(`${omraade.id}: omridset har intet areal`);
    expect(() => koer({ steder: [midt, intet], omraader: [], meter: 300 })).toThrow(/^kvarter:8: /);
  });
});

describe("shares within reach", () => {
  /** On a grid of 50 m, so that borders are shared as often as crossed. */
  const rektangel = fc.record({
    x: fc.integer({ min: 0, max: 60 }).map((n) => n * 50),
    y: fc.integer({ min: 0, max: 60 }).map((n) => n * 50),
    bredde: fc.integer({ min: 2, max: 30 }).map((n) => n * 50),
    hoejde: fc.integer({ min: 2, max: 30 }).map((n) => n * 50),
  });

  it("are those of points asked one by one, rectangles", () => {
    const ANTAL = 80;
    fc.assert(
      fc.property(
        fc.array(rektangel, { minLength: 1, maxLength: 5 }),
        rektangel,
        fc.integer({ min: 40, max: 1500 }),
        (steder, omraade, meter) => {
          const omraader = [rektangelform(99, omraade)];
          const andel = koer({ steder: steder.map((en, i) => rektangelform(i, en)), omraader, meter }).andelById.get("kvarter:99");
          const punkter = Array.from({ length: ANTAL ** 2 }, (_, i): Punkt => {
            const [k, r] = [i % ANTAL, Math.floor(i / ANTAL)];
            return [omraade.x + ((k + 0.5) * omraade.bredde) / ANTAL, omraade.y + ((r + 0.5) * omraade.hoejde) / ANTAL];
          });
          const naaet = (langt: number): number =>
            punkter.filter((punkt) => steder.some((en) => tilRektangel(punkt, en) <= langt)).length / ANTAL ** 2;
          // A thousandth of the way for the sphere, some for the arcs; and half a row of points at either end.
          expect(andel).toBeGreaterThanOrEqual(naaet(meter * 0.995) - 0.015);
          expect(andel).toBeLessThanOrEqual(naaet(meter * 1.003) + 0.015);
        },
      ),
      { numRuns: 60 },
    );
  });

  it("are those of points asked one by one, the real city", () => {
    const steder = [id("bydel:3"), id("bydel:9"), id("kvarter:20903"), id("boligomraade:3")];
    /** Square metres a point stands for: 40 × 40. */
    const SKRIDT = 40;
    const iMeter = steder.flatMap(({ polygoner }) => polygoner.flat()).map((ring) => ring.map(meterFra));
    const tilKant = ([px, py]: Punkt, [ax, ay]: Punkt, [bx, by]: Punkt): number => {
      const t = ((px - ax) * (bx - ax) + (py - ay) * (by - ay)) / ((bx - ax) ** 2 + (by - ay) ** 2 || 1);
      const s = Math.min(1, Math.max(0, t));
      return Math.hypot(ax + s * (bx - ax) - px, ay + s * (by - ay) - py);
    };
    const afstand = (punkt: Punkt): number =>
      steder.some(({ polygoner }) => erIndenfor(sted(punkt), polygoner))
        ? 0
        : Math.min(...iMeter.map((ring) => Math.min(...ring.slice(1).map((b, i) => tilKant(punkt, ring[i] ?? b, b)))));
    const omraader = kvarterer.filter((_, i) => i % 3 === 0);
    const punkterAf = new Map(
      omraader.map(({ id: omraade, polygoner }) => {
        const [xs, ys] = [0, 1].map((akse) => polygoner.flat(2).map((punkt) => meterFra(punkt)[akse] ?? 0));
        const fra = [Math.min(...(xs ?? [])), Math.min(...(ys ?? []))] as const;
        const [k, r] = [Math.max(...(xs ?? [])) - fra[0], Math.max(...(ys ?? [])) - fra[1]].map((langt) => Math.ceil(langt / SKRIDT));
        const net = Array.from(
          { length: (k ?? 0) * (r ?? 0) },
          (_, i): Punkt => [fra[0] + ((i % (k ?? 1)) + 0.5) * SKRIDT, fra[1] + (Math.floor(i / (k ?? 1)) + 0.5) * SKRIDT],
        );
        return [omraade, net.filter((punkt) => erIndenfor(sted(punkt), polygoner)).map(afstand)];
      }),
    );
    for (const meter of [300, 500, 1000]) {
      const raekkevidde = koer({ steder, omraader, meter });
      let mellem = 0;
      for (const [omraade, afstande] of punkterAf) {
        const andel = raekkevidde.andelById.get(omraade) ?? Number.NaN;
        mellem += andel > 0 && andel < 1 ? 1 : 0;
        const maalt = afstande.filter((langt) => langt <= meter).length / afstande.length;
        expect(Math.abs(andel - maalt), `${omraade}, ${meter} m: ${andel} and ${maalt}`).toBeLessThan(0.02);
      }
      expect(mellem).toBeGreaterThan(2);
    }
  });

  it("never fall as the distance or the number of places grows, and never leave 0 to 1", () => {
    const mulige = [...bydele.filter(({ nr }) => [3, 6, 7, 10].includes(nr)), ...kvarterer.slice(20, 28), ...boligomraader];
    fc.assert(
      fc.property(fc.subarray(mulige, { minLength: 1, maxLength: 5 }), fc.constantFrom(...mulige), (faa, ekstra) => {
        let forrige: ReadonlyMap<OmraadeId, number> | undefined;
        for (const meter of [300, 500, 1000]) {
          const [mindre, flere] = [faa, [...faa, ekstra]].map((steder) => koer({ steder, omraader: bydele, meter }).andelById);
          for (const [navn, andel] of mindre ?? []) {
            expect(andel >= 0 && andel <= 1).toBe(true);
            expect(andel).toBeGreaterThanOrEqual(forrige?.get(navn) ?? 0);
            // A place that now lies within another was rounded on its own before: decimetres at its corners.
            expect(flere?.get(navn)).toBeGreaterThanOrEqual(andel - 1e-4);
          }
          forrige = mindre;
        }
      }),
      { numRuns: 12 },
    );
  });
});

describe("the nearest place", () => {
  const punkt = fc.tuple(fc.double({ min: 12.45, max: 12.66, noNaN: true }), fc.double({ min: 55.61, max: 55.735, noNaN: true }));
  const alle = [...bydele, ...kvarterer, ...boligomraader];

  it("is 0 m away inside, in metres outside, and the first among equals", () => {
    const steder = [midt, rektangelform(2, { ...KM, x: 3000 })];
    expect(naermeste(sted([500, 500]), steder)).toEqual({ steder: ["kvarter:1"], meter: 0 });
    expect((naermeste(sted([1400, 500]), steder)?.meter ?? 0) / 400).toBeCloseTo(1, 2);
    expect(naermeste(sted([3500, 1400]), steder)?.steder).toEqual(["kvarter:2"]);
    expect((naermeste(sted([1300, 1400]), steder)?.meter ?? 0) / 500).toBeCloseTo(1, 2);
    expect(naermeste(sted([500, 500]), [rektangelform(5, KM), midt])?.steder).toEqual(["kvarter:5", "kvarter:1"]);
  });

  it("of a hole is its edge", () => {
    const hul = rektangelring({ x: 1000, y: 1000, bredde: 1000, hoejde: 1000 }).toReversed();
    const ring = formAf(2, [[rektangelring({ ...KM, bredde: 3000, hoejde: 3000 }), hul]]);
    expect((naermeste(sted([1500, 1400]), [ring])?.meter ?? 0) / 400).toBeCloseTo(1, 2);
  });

  it("of nothing, or from nowhere, is none", () => {
    expect(naermeste([12.5, 55.7], [])).toBeUndefined();
    expect(naermeste([Number.NaN, 55.7], bydele)).toBeUndefined();
    expect(naermeste([12.5, Infinity], bydele)).toBeUndefined();
  });

  it("is turf's, and as far away as turf says, on the ground", () => {
    fc.assert(
      fc.property(punkt, fc.subarray(alle, { minLength: 1, maxLength: 6 }), (fra, steder) => {
        const fundet = naermeste(fra, steder) ?? expect.fail("expected a place");
        const turfs = steder.map(
          ({ polygoner }) => Math.max(0, pointToPolygonDistance(fra, toTurf(polygoner), { units: "meters" })) * 1.00234,
        );
        const mindst = Math.min(...turfs);
        expect(Math.abs(fundet.meter - mindst)).toBeLessThanOrEqual(0.01 + mindst * 0.002);
        for (const sted of fundet.steder)
          expect(turfs[steder.findIndex((form) => form.id === sted)]).toBeLessThanOrEqual(0.01 + mindst * 1.002);
      }),
      { numRuns: 60 },
    );
  });

  it("is within the distance just where the reach holds the point", () => {
    const steder = [id("bydel:3"), id("kvarter:20903"), id("boligomraade:3"), id("bydel:5")];
    for (const meter of [300, 1000]) {
      const { polygoner } = koer({ steder, omraader: [], meter });
      fc.assert(
        fc.property(punkt, (fra) => {
          const { meter: langt } = naermeste(fra, steder) ?? expect.fail("expected a place");
          fc.pre(Math.abs(langt - meter) > meter * 0.01);
          expect(erIndenfor(fra, polygoner)).toBe(langt < meter);
        }),
        { numRuns: 300 },
      );
    }
  });
});
