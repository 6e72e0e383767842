/** The bydele's names on the map of projects: of the real city with the real projects, on a phone as on a wide screen. */
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Etiket, etiketkasse } from "../../../src/derive/kort/etiketter";
import { overlapper } from "../../../src/derive/kort/maske";
import { BREDDE, HOEJDE, projicer } from "../../../src/derive/kort/projektion";
import { indekser } from "../../../src/derive/projekter/filter";
import { placerNavne } from "../../../src/derive/projekter/navne";
import { placer } from "../../../src/derive/projekter/placering";
import { parseFormer, parseKvarterById } from "../../../src/load/geometri";
import { buildProjektbank } from "../../../src/load/hentProjektbank";
import { BOLIGFIL, PROJEKTFILER } from "../../../src/load/projektfiler";
import { laesKatalog, laesLag } from "../../fixtures/rigtige";

const katalog = laesKatalog();
const boliger = readFileSync(BOLIGFIL, "utf8");
const bydele = laesLag("bydel").former;
const formById = new Map(
  [...bydele, ...laesLag("kvarter").former, ...parseFormer(boliger, "boligomraade", BOLIGFIL)].map((form) => [form.id, form]),
);
const { projekter } = buildProjektbank({ projekter: readFileSync(PROJEKTFILER.projekter, "utf8") }, katalog);
const alle = indekser(projekter, {
  omraadeById: katalog.omraadeById,
  kvarterById: parseKvarterById(boliger, "boligomraade", BOLIGFIL),
});
const HELE = { x0: 0, y0: 0, x1: BREDDE, y1: HOEJDE };

const kortet = (skala: number, udsnit = HELE) => {
  const [afstand, radius] = [15 / skala, 8 / skala];
  const naale = placer(alle, { formById, afstand, emne: undefined });
  const navne = placerNavne({ former: bydele, naale, udsnit, radius, skala });
  const daekker = (etiket: Etiket) =>
    naale.filter(({ x, y }) =>
      overlapper(etiketkasse(etiket, skala), { x0: x - radius / 2, y0: y - radius / 2, x1: x + radius / 2, y1: y + radius / 2 }),
    ).length;
  return { navne, daekker };
};

describe("the names between the marks", () => {
  it.each([0.36, 0.5, 0.67, 1.2])("are all there at %d pixels to the unit, none over another, and hardly over a mark", (skala) => {
    const { navne, daekker } = kortet(skala);
    expect(new Set(navne.map(({ nr }) => nr))).toEqual(new Set(bydele.map(({ nr }) => nr)));
    for (const [i, a] of navne.entries()) {
      expect(a.px).toBeGreaterThanOrEqual(11);
      for (const b of navne.slice(i + 1)) expect(overlapper(etiketkasse(a, skala), etiketkasse(b, skala))).toBe(false);
    }
    expect(navne.map(daekker).reduce((sum, antal) => sum + antal, 0)).toBeLessThanOrEqual(skala < 0.5 ? 2 : 0);
  });

  it("are seen whole, wherever the map is cut", () => {
    fc.assert(
      fc.property(fc.constantFrom(...bydele), fc.double({ min: 150, max: 500, noNaN: true }), (form, halv) => {
        const [x, y] = projicer(form.label);
        const udsnit = { x0: x - halv, y0: y - halv, x1: x + halv, y1: y + halv };
        for (const etiket of kortet(360 / halv, udsnit).navne) {
          const kasse = etiketkasse(etiket, 360 / halv);
          expect(kasse.x0 >= udsnit.x0 && kasse.y0 >= udsnit.y0 && kasse.x1 <= udsnit.x1 && kasse.y1 <= udsnit.y1).toBe(true);
        }
      }),
      { numRuns: 20 },
    );
  });
});
