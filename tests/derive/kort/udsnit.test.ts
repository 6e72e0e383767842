import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { BREDDE, HOEJDE, tilbagePunkt } from "../../../src/derive/kort/projektion";
import {
  flyt,
  formatUdsnit,
  heltUdsnit,
  klemUdsnit,
  MINDSTE_ZOOM,
  parseUdsnit,
  STOERSTE_ZOOM,
  skalaFor,
  type Udsnit,
  udsnitOm,
  viewBoxFor,
  zoomFor,
  zoomOm,
} from "../../../src/derive/kort/udsnit";
import { bydelslag, SIDE } from "../../fixtures/kvadrater";

const FLADE = { bredde: 800, hoejde: 600 };
const x = fc.double({ min: 0, max: BREDDE, noNaN: true });
const y = fc.double({ min: 0, max: HOEJDE, noNaN: true });
const zoom = fc.double({ min: MINDSTE_ZOOM, max: STOERSTE_ZOOM, noNaN: true });
const udsnit = fc.record({ x, y, skala: zoom.map(skalaFor) });

/** Where a point of the map stands on the surface. */
const paaFladen = (u: Udsnit, [px, py]: readonly [number, number]) =>
  [FLADE.bredde / 2 + (px - u.x) * u.skala, FLADE.hoejde / 2 + (py - u.y) * u.skala] as const;

describe("zoom and scale", () => {
  it("are inverse, and one zoom step doubles the scale", () => {
    fc.assert(
      fc.property(zoom, (z) => {
        expect(zoomFor(skalaFor(z))).toBeCloseTo(z, 10);
        expect(skalaFor(z + 1) / skalaFor(z)).toBeCloseTo(2, 10);
      }),
    );
  });
});

describe("klemUdsnit", () => {
  it("keeps the middle on the frame and the zoom between region and street, and asked again changes nothing", () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1e6, max: 1e6, noNaN: true }),
        fc.double({ min: -1e6, max: 1e6, noNaN: true }),
        fc.double({ min: 1e-6, max: 1e6, noNaN: true }),
        (vx, vy, skala) => {
          const u = klemUdsnit({ x: vx, y: vy, skala });
          expect(u.x >= 0 && u.x <= BREDDE && u.y >= 0 && u.y <= HOEJDE).toBe(true);
          expect(zoomFor(u.skala)).toBeGreaterThanOrEqual(MINDSTE_ZOOM - 1e-9);
          expect(zoomFor(u.skala)).toBeLessThanOrEqual(STOERSTE_ZOOM + 1e-9);
          const igen = klemUdsnit(u);
          expect([igen.x, igen.y]).toEqual([u.x, u.y]);
          expect(igen.skala / u.skala).toBeCloseTo(1, 10);
        },
      ),
    );
  });
});

describe("the part in sight, as a link", () => {
  it("comes round to a tenth of a metre and a ten-thousandth of a zoom step", () => {
    fc.assert(
      fc.property(udsnit, (u) => {
        const igen = parseUdsnit(formatUdsnit(u));
        if (igen === undefined) expect.fail(`not read: ${formatUdsnit(u)}`);
        expect(Math.abs(igen.x - u.x)).toBeLessThan(0.006);
        expect(Math.abs(igen.y - u.y)).toBeLessThan(0.006);
        expect(Math.abs(zoomFor(igen.skala) - zoomFor(u.skala))).toBeLessThanOrEqual(0.000051);
        expect(formatUdsnit(igen)).toMatch(/^#kort=\d+\.\d{4}\/\d+\.\d{6}\/\d+\.\d{6}$/);
      }),
      { numRuns: 1000 },
    );
  });

  it.each(["#kort=12.5/55.67/12.57", "kort=12.5/55.67/12.57", "#a=1&kort=12.5/55.67/12.57&b=2"])(
    "reads %s as MapLibre writes it",
    (hash) => {
      const u = parseUdsnit(hash);
      expect(zoomFor(u?.skala ?? 0)).toBeCloseTo(12.5, 6);
      expect(tilbagePunkt([u?.x ?? 0, u?.y ?? 0])[1]).toBeCloseTo(55.67, 6);
    },
  );

  it.each([
    "",
    "#",
    "#tabel",
    "#kort=",
    "#kort=12/55",
    "#kort=x/y/z",
    "#kort=12/91/12",
    "#kort=12/55/181",
    "#landkort=12/55/12",
    "#kort=NaN/55/12",
  ])("«%s» asks for no part of the map", (hash) => {
    expect(parseUdsnit(hash)).toBeUndefined();
  });

  it("far away or far in is brought back to what there is", () => {
    fc.assert(
      fc.property(fc.string(), fc.double({ min: -400, max: 400, noNaN: true }), (tekst, tal) => {
        for (const hash of [
          tekst,
          `#kort=${tekst}`,
          `#kort=${tal.toFixed(2)}/${tal.toFixed(2)}/${tal.toFixed(2)}`,
          "#kort=99999999999/0/0",
        ]) {
          const u = parseUdsnit(hash);
          if (u !== undefined) expect([u.x, u.y, u.skala].every(Number.isFinite), hash).toBe(true);
        }
      }),
    );
  });
});

describe("moving and zooming", () => {
  const punkt = fc.tuple(fc.integer({ min: 0, max: FLADE.bredde }), fc.integer({ min: 0, max: FLADE.hoejde }));
  const midtpaa = fc.record({
    x: fc.double({ min: 300, max: 700, noNaN: true }),
    y: fc.double({ min: 300, max: 700, noNaN: true }),
    skala: fc.double({ min: 3, max: 8, noNaN: true }),
  });

  it("keeps what is under the pointer where it is", () => {
    fc.assert(
      fc.property(midtpaa, punkt, fc.double({ min: 0.7, max: 4, noNaN: true }), (u, p, faktor) => {
        const under = [u.x + (p[0] - FLADE.bredde / 2) / u.skala, u.y + (p[1] - FLADE.hoejde / 2) / u.skala] as const;
        const efter = paaFladen(zoomOm(u, FLADE, { punkt: p, faktor }), under);
        expect(Math.hypot(efter[0] - p[0], efter[1] - p[1])).toBeLessThan(1e-6);
      }),
    );
  });

  it("at the last zoom step stands still, rather than sliding", () => {
    const inderst: Udsnit = { x: 500, y: 500, skala: skalaFor(STOERSTE_ZOOM) };
    const efter = zoomOm(inderst, FLADE, { punkt: [0, 0], faktor: 2 });
    expect([efter.x, efter.y]).toEqual([expect.closeTo(500, 6), expect.closeTo(500, 6)]);
  });

  it("follows the hand, pixel by pixel", () => {
    fc.assert(
      fc.property(midtpaa, fc.integer({ min: -200, max: 200 }), fc.integer({ min: -200, max: 200 }), (u, dx, dy) => {
        const [foer, efter] = [paaFladen(u, [500, 500]), paaFladen(flyt(u, dx, dy), [500, 500])];
        expect(efter[0] - foer[0]).toBeCloseTo(dx, 6);
        expect(efter[1] - foer[1]).toBeCloseTo(dy, 6);
      }),
    );
  });
});

describe("fitting", () => {
  it("shows the whole frame, as large as it goes", () => {
    fc.assert(
      fc.property(fc.integer({ min: 200, max: 2560 }), fc.integer({ min: 200, max: 1440 }), (bredde, hoejde) => {
        const [vx = 0, vy = 0, w = 0, h = 0] = viewBoxFor(heltUdsnit({ bredde, hoejde }), { bredde, hoejde }).split(" ").map(Number);
        expect(vx <= 0.01 && vy <= 0.01 && vx + w >= BREDDE - 0.01 && vy + h >= HOEJDE - 0.01).toBe(true);
        expect(Math.min(w - BREDDE, h - HOEJDE)).toBeCloseTo(0, 1);
      }),
    );
  });

  it("fills the surface with the outlines asked for, with air around them", () => {
    const [foerste] = bydelslag.former;
    if (foerste === undefined) expect.fail("no outline");
    const u = udsnitOm([foerste], FLADE, 0.1);
    expect([u.x, u.y]).toEqual([expect.closeTo(50 + SIDE / 2, 6), expect.closeTo(400 + SIDE / 2, 6)]);
    expect(u.skala * SIDE).toBeCloseTo(FLADE.hoejde * 0.8, 6);
  });

  it("without outlines shows the whole frame", () => {
    expect(udsnitOm([], FLADE)).toEqual(heltUdsnit(FLADE));
  });

  it("of a surface that is not measured yet gives numbers all the same", () => {
    const u = heltUdsnit({ bredde: 0, hoejde: 0 });
    expect(Number.isFinite(u.skala) && u.skala > 0).toBe(true);
  });
});
