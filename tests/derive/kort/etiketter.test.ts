import { describe, expect, it } from "vitest";
import { type Etiket, placerEtiketter } from "../../../src/derive/kort/etiketter";
import { projicer } from "../../../src/derive/kort/projektion";
import { tekstbredde } from "../../../src/derive/kort/tekstmaal";
import type { Form, Polygon, Punkt } from "../../../src/domain/geometri";
import { KORTNIVEAUER } from "../../../src/domain/niveau";
import { bydelslag, SIDE } from "../../fixtures/kvadrater";
import { laesKontekst, laesLag } from "../../fixtures/rigtige";

/** From a phone's whole city to a wide screen's, in pixels per map unit. */
const SKALAER = [0.36, 0.43, 0.5, 0.6, 0.75, 0.9, 1.1, 1.4];
const VAERDITEGN = 5;
const LINJE = 1.16;

type Kasse = { readonly x0: number; readonly y0: number; readonly x1: number; readonly y1: number };

/** The letters themselves, without the air around them. */
const kasseFor = (etiket: Etiket, skala: number): Kasse => {
  const { linjer, px, medVaerdi, x, y } = etiket;
  const bredde = Math.max(...linjer.map((linje) => tekstbredde(linje, px)), medVaerdi ? VAERDITEGN * 0.62 * px : 0) / skala / 2;
  const hoejde = ((linjer.length + (medVaerdi ? 1 : 0)) * LINJE * px) / skala / 2;
  return { x0: x - bredde, x1: x + bredde, y0: y - hoejde, y1: y + hoejde };
};

const projicerRinge = (polygoner: readonly Polygon[]) => polygoner.flatMap((polygon) => polygon.map((ring) => ring.map(projicer)));
type Ringe = ReturnType<typeof projicerRinge>;

const erIndeni = (ringe: Ringe, [px, py]: Punkt): boolean => {
  let indeni = false;
  for (const ring of ringe)
    for (const [i, [bx, by]] of ring.entries()) {
      const [ax, ay] = ring[i - 1] ?? [bx, by];
      if (ay > py !== by > py && px < ax + ((py - ay) / (by - ay)) * (bx - ax)) indeni = !indeni;
    }
  return indeni;
};

/** Whether any border runs through the box (Liang and Barsky), or the box lies within the outline. */
const roerer = (ringe: Ringe, k: Kasse): boolean => {
  for (const ring of ringe)
    for (const [i, [bx, by]] of ring.entries()) {
      const [ax, ay] = ring[i - 1] ?? [bx, by];
      let [t0, t1] = [0, 1];
      for (const [p, q] of [
        [ax - bx, ax - k.x0],
        [bx - ax, k.x1 - ax],
        [ay - by, ay - k.y0],
        [by - ay, k.y1 - ay],
      ] as const) {
        if (p === 0 && q <= 0) t0 = 2;
        if (p < 0) t0 = Math.max(t0, q / p);
        if (p > 0) t1 = Math.min(t1, q / p);
      }
      if (t0 < t1) return true;
    }
  return erIndeni(ringe, [(k.x0 + k.x1) / 2, (k.y0 + k.y1) / 2]);
};

/** Share of the box for which a rule holds, over 200 points. */
const andel = (k: Kasse, regel: (punkt: Punkt) => boolean): number => {
  const punkter = Array.from(
    { length: 200 },
    (_, i): Punkt => [k.x0 + (((i % 20) + 0.5) / 20) * (k.x1 - k.x0), k.y0 + ((Math.floor(i / 20) + 0.5) / 10) * (k.y1 - k.y0)],
  );
  return punkter.filter(regel).length / punkter.length;
};

/** A pixel less all round: the letters stand inside their lines. */
const indre = ({ x0, y0, x1, y1 }: Kasse, skala: number): Kasse => ({
  x0: x0 + 1 / skala,
  y0: y0 + 1 / skala,
  x1: x1 - 1 / skala,
  y1: y1 - 1 / skala,
});

const overlapper = (a: Kasse, b: Kasse): boolean => a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1;

describe("three unit squares", () => {
  const placer = (skala: number, former: readonly Form[] = bydelslag.former) =>
    placerEtiketter({ former, hindringer: [], skala, vaerditegn: VAERDITEGN });

  it("have their names whole, with values, in the middle", () => {
    expect(placer(1)).toEqual(
      bydelslag.former.map(({ nr, navn, label }) => ({
        nr,
        linjer: [navn],
        px: expect.any(Number),
        medVaerdi: true,
        x: expect.closeTo(projicer(label)[0], 6),
        y: expect.closeTo(projicer(label)[1], 6),
      })),
    );
  });

  it("lose the value before the name, and the name before it leaves its square", () => {
    const trin = [1, 0.3, 0.2, 0.15, 0.1, 0.05].map((skala) => placer(skala));
    expect(trin.at(0)?.every(({ medVaerdi }) => medVaerdi)).toBe(true);
    expect(trin.at(-1)).toEqual([]);
    const medVaerdi = trin.map((etiketter) => etiketter.filter((etiket) => etiket.medVaerdi).length);
    const medNavn = trin.map((etiketter) => etiketter.length);
    expect(medVaerdi).toEqual([...medVaerdi].sort((a, b) => b - a));
    expect(medNavn).toEqual([...medNavn].sort((a, b) => b - a));
    for (const skala of [1, 0.4, 0.3, 0.25, 0.2, 0.15])
      for (const etiket of placer(skala)) {
        const k = kasseFor(etiket, skala);
        const venstre = 50 + (etiket.nr - 1) * SIDE;
        expect(k.x0 >= venstre && k.x1 <= venstre + SIDE && k.y0 >= 400 && k.y1 <= 400 + SIDE, `${etiket.linjer} ${skala}`).toBe(true);
      }
  });

  it("have the same labels whenever they are asked", () => {
    expect(placer(0.5)).toEqual(placer(0.5));
  });

  it("ask for no room where there are none", () => {
    expect(placer(1, [])).toEqual([]);
  });
});

describe.each(KORTNIVEAUER)("the real city by %s", (niveau) => {
  const { former } = laesLag(niveau);
  const alle = laesKontekst();
  const kommuner = alle.map(({ navn, polygoner }) => ({ nr: undefined, navn, ringe: projicerRinge(polygoner) }));
  const ringeByNr = new Map(former.map((form) => [form.nr, projicerRinge(form.polygoner)]));
  const frederiksberg = kommuner.filter(({ navn }) => navn === "Frederiksberg");

  describe.each(SKALAER)("at %d pixels per unit", (skala) => {
    const etiketter = placerEtiketter({ former, hindringer: alle, skala, vaerditegn: VAERDITEGN });
    const kasser = etiketter.map((etiket) => ({ etiket, kasse: kasseFor(etiket, skala), ringe: ringeByNr.get(etiket.nr) ?? [] }));

    it("has at most one label for each area, and none that overlap", () => {
      expect(new Set(etiketter.map(({ nr }) => nr)).size).toBe(etiketter.length);
      for (const [i, a] of kasser.entries())
        for (const b of kasser.slice(i + 1)) expect(overlapper(a.kasse, b.kasse), `${a.etiket.linjer} × ${b.etiket.linjer}`).toBe(false);
    });

    it("has no label over another area's land", () => {
      const andre = [...former.map(({ nr, navn }) => ({ nr, navn, ringe: ringeByNr.get(nr) ?? [] })), ...frederiksberg];
      const brud = kasser.flatMap(({ etiket, kasse }) =>
        andre
          .filter(({ nr, ringe }) => nr !== etiket.nr && roerer(ringe, indre(kasse, skala)))
          .map(({ navn }) => `${etiket.linjer.join(" ")} over ${navn}`),
      );
      expect(brud).toEqual([]);
    });

    it("has every label on its own land, but for the water of a harbour: never on a neighbouring municipality", () => {
      for (const { etiket, kasse, ringe } of kasser) {
        const paaEget = (punkt: Punkt): boolean => erIndeni(ringe, punkt);
        expect(andel(kasse, paaEget), etiket.linjer.join(" ")).toBeGreaterThanOrEqual(0.55);
        // Their outlines are coarse and overlap the city's a little: what is our own land is not theirs.
        for (const nabo of kommuner)
          expect(
            andel(kasse, (punkt) => !paaEget(punkt) && erIndeni(nabo.ringe, punkt)),
            `${etiket.linjer.join(" ")} over ${nabo.navn}`,
          ).toBeLessThan(0.02);
      }
    });

    it("has letters that can be read", () => {
      for (const { px } of etiketter) expect(px).toBeGreaterThanOrEqual(11);
    });
  });
});

describe("how many", () => {
  const antal = (niveau: (typeof KORTNIVEAUER)[number], skala: number): readonly number[] => {
    const { former } = laesLag(niveau);
    return placerEtiketter({ former, hindringer: laesKontekst(), skala, vaerditegn: VAERDITEGN }).map(({ nr }) => nr);
  };

  it.each(SKALAER.filter((skala) => skala >= 0.5))("every bydel has its name from half a pixel per unit: %d", (skala) => {
    expect([...antal("bydel", skala)].sort((a, b) => a - b)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  });

  it("grow with the map", () => {
    for (const niveau of KORTNIVEAUER) expect(antal(niveau, 1.4).length).toBeGreaterThanOrEqual(antal(niveau, 0.5).length);
    expect(antal("kvarter", 1.4).length).toBeGreaterThan(40);
  });
});
