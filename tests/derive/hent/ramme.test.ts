import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Billedramme, Legendetegn } from "../../../src/derive/hent/billedramme";
import { filnavn, viewTilFilnavn } from "../../../src/derive/hent/filnavn";
import { lavKortramme, lavSammenligningsramme } from "../../../src/derive/hent/kortramme";
import { brydLinjer, lavOpstilling, SKRIFT } from "../../../src/derive/hent/opstilling";
import { lavKorttekst, lavSidetekst } from "../../../src/derive/hent/tekst";
import { tekstbredde } from "../../../src/derive/kort/tekstmaal";
import { lavSide, type Side } from "../../../src/derive/model/side";
import {
  FORSIDE,
  type View,
  withFra,
  withInden,
  withIndikator,
  withKlasse,
  withOmraade,
  withSammenlignet,
  withSprog,
  withTid,
} from "../../../src/state/view";
import { fjendtligt, foersteBydel } from "../../fixtures/fjendtlig";
import { overblikFor } from "../../fixtures/overblik";
import { laesKatalog } from "../../fixtures/rigtige";
import { tid } from "../../fixtures/vilkaarlig";

const rigtige = laesKatalog();
const side = (view: View, katalog = rigtige): Side => {
  const fundet = lavSide(katalog, view, undefined);
  if (fundet === undefined) throw new Error(`expected an indicator, got "${view.indikator}"`);
  return fundet;
};
const ord = (ramme: Billedramme): string =>
  [ramme.titel, ...ramme.undertitel, ramme.legendetitel, ...ramme.legende.flat().map(({ tekst }) => tekst), ...ramme.kilder].join("\n");

describe("the words around a picture of the map", () => {
  it("are title, level and date, who is counted, every class with its count, the city, and the sources", () => {
    const ramme = lavKortramme(side(FORSIDE));
    expect(ramme.titel).toBe("Vækst i indbyggertal siden 1995");
    expect(ramme.undertitel).toEqual(["Bydele · 2025", "Hvem tælles med: Alle indbyggere"]);
    expect(ramme.legendetitel).toBe("Indeks, 1995 = 100 (antal bydele)");
    expect(ramme.legende[0]?.map(({ tekst }) => tekst)).toContain("Fra 112 til under 125 (3)");
    expect(ramme.legende.flat().at(-1)?.tekst).toBe("Hele byen: 142");
    expect(ramme.kilder[0]).toContain("Statistikbank");
    expect(ramme.kilder[1]).toContain("Grænser: Københavns Kommune");
  });

  it("explain each kind of absence with its own pattern", () => {
    const { legende } = lavKortramme(side(withIndikator(FORSIDE, "bydel-overfoersel-fald")));
    expect(legende.flat()).toContainEqual({ tegn: { kind: "moenster", grund: "ikke-relevant" }, tekst: "1 bydel: ikke relevant her" });
  });

  it("name the selected areas with their outline, both dates of a change, and the bydel drilled into", () => {
    const valgt = lavKortramme(side(withOmraade(FORSIDE, "bydel:3")));
    expect(valgt.legende.flat()).toContainEqual({
      tegn: { kind: "som", form: "linje", vaelger: ".kant-moerk.nr0" },
      tekst: "Nørrebro: 116",
    });
    expect(lavKortramme(side(withTid(withFra(withIndikator(FORSIDE, "bef-antal"), tid("2000")), tid("2010")))).undertitel[0]).toBe(
      "Bydele · Udvikling, 2000 til 2010",
    );
    expect(lavKortramme(side(withInden(FORSIDE, 3))).undertitel[0]).toBe("Kvarterer i Nørrebro · 2025");
  });

  it("show which class stands alone", () => {
    const klasser = lavKortramme(side(withKlasse(FORSIDE, 2))).legende[0]?.map(({ tegn }) => tegn.kind === "farve" && tegn.daempet);
    expect(klasser).toEqual([true, true, false, true, true]);
  });

  it("are there in English, and for the chart that compares", () => {
    const engelsk = withSprog(FORSIDE, "en");
    expect(ord(lavKortramme(side(engelsk)))).not.toMatch(/undefined|NaN|Kilde:|Hvem/);
    const to = withSammenlignet(withOmraade(FORSIDE, "bydel:3"), "bydel:9");
    expect(lavSammenligningsramme(side(FORSIDE), ["●", "■"])).toBeUndefined();
    expect(lavSammenligningsramme(side(to), ["●", "■"])?.legende[0]?.map(({ tekst }) => tekst)).toEqual([
      "● Nørrebro",
      "■ Amager Øst",
      "København",
    ]);
  });
});

describe("a picture's frame", () => {
  const BREDDE = 480;
  const tegn: fc.Arbitrary<Legendetegn> = fc.constantFrom<Legendetegn>(
    { kind: "intet" },
    { kind: "farve", farve: "#fff", daempet: false },
    { kind: "moenster", grund: "brud" },
  );
  const tekst = fc.oneof(fc.lorem({ maxCount: 40 }), fc.string({ maxLength: 200 }), fc.stringMatching(/^[A-Z]{150}$/));
  const ramme: fc.Arbitrary<Billedramme> = fc.record({
    titel: tekst,
    undertitel: fc.array(tekst, { maxLength: 3 }),
    legendetitel: tekst,
    legende: fc.array(fc.array(fc.record({ tegn, tekst }), { maxLength: 9 }), { maxLength: 4 }),
    kilder: fc.array(tekst, { maxLength: 4 }),
  });
  const stoerrelse = fc.record({
    bredde: fc.double({ min: 100, max: 1600, noNaN: true }),
    hoejde: fc.double({ min: 50, max: 1200, noNaN: true }),
  });

  it("cuts nothing and lets nothing overlap, whatever the words and the figure's size", () => {
    fc.assert(
      fc.property(ramme, stoerrelse, (r, figur) => {
        const sat = lavOpstilling(r, figur);
        const kasser = sat.tekster.map(({ rolle, x, y, tekst: linje }) => ({
          x0: x,
          x1: x + tekstbredde(linje, SKRIFT[rolle].px),
          y0: y - SKRIFT[rolle].px * 0.75,
          y1: y + SKRIFT[rolle].px * 0.22,
        }));
        const f = { x0: sat.figur.x, x1: sat.figur.x + sat.figur.bredde, y0: sat.figur.y, y1: sat.figur.y + sat.figur.hoejde };
        for (const [i, a] of [...kasser, f].entries()) {
          expect(a.x0).toBeGreaterThanOrEqual(0);
          expect(a.y0).toBeGreaterThanOrEqual(0);
          expect(a.x1).toBeLessThanOrEqual(sat.bredde + 0.01);
          expect(a.y1).toBeLessThanOrEqual(sat.hoejde);
          for (const b of [...kasser, f].slice(i + 1))
            expect(a.x0 < b.x1 - 0.01 && b.x0 < a.x1 - 0.01 && a.y0 < b.y1 && b.y0 < a.y1).toBe(false);
        }
      }),
      { numRuns: 200 },
    );
  });

  it("keeps the figure's proportions, and its size where that is wide enough", () => {
    expect(lavOpstilling(lavKortramme(side(FORSIDE)), { bredde: 700, hoejde: 400 }).figur).toMatchObject({ bredde: 700, hoejde: 400 });
    const lille = lavOpstilling(lavKortramme(side(FORSIDE)), { bredde: 220, hoejde: 100 }).figur;
    expect(lille.bredde / lille.hoejde).toBeCloseTo(2.2);
  });

  it("breaks a line between words, loses none, and breaks a word only where it must", () => {
    fc.assert(
      fc.property(tekst, (t) => {
        const linjer = brydLinjer(t, 13, BREDDE);
        expect(linjer.join("").replaceAll(" ", "")).toBe(t.replaceAll(/[ \t\r\n]/g, ""));
        for (const linje of linjer) expect(tekstbredde(linje, 13)).toBeLessThanOrEqual(BREDDE);
      }),
    );
  });
});

describe("a file's name", () => {
  it.each([
    [{ ...FORSIDE, tid: tid("2025") }, "bydelskort-bef-indeks-bydel-2025"],
    [{ ...withFra(withIndikator(FORSIDE, "bef-antal"), tid("1995")), tid: tid("2025") }, "bydelskort-bef-antal-bydel-1995-2025"],
    [{ ...withInden(FORSIDE, 3), tid: tid("2009-02") }, "bydelskort-bef-indeks-kvarter-i-bydel-3-2009-02"],
    [{ ...FORSIDE, farve: "maal" as const, tid: undefined }, "bydelskort-bef-indeks-bydel-maal"],
  ])("says what is in the file: %#", (view, navn) => expect(viewTilFilnavn(view)).toBe(navn));

  it("is a name that every system takes, whatever it is made of", () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom("../../etc", "CON", 'a"b', "<x>", "=1+1"))), (dele) => {
        expect(filnavn(dele)).toMatch(/^bydelskort(?:-[a-z0-9]+)*$/);
        expect(filnavn(dele).length).toBeLessThanOrEqual(120);
      }),
    );
  });
});

describe("the view as text", () => {
  it("is the sentence, who is counted, the source and the link, a line each", () => {
    expect(lavKorttekst(overblikFor(withOmraade(FORSIDE, "bydel:3"), rigtige), "https://eksempel.dk/?omraade=bydel:3").split("\n")).toEqual(
      [
        expect.stringMatching(/^Nørrebro voksede fra 68\.508 til /),
        "Hvem tælles med: Alle indbyggere",
        expect.stringMatching(/^Kilde: .*KKBEF/),
        "https://eksempel.dk/?omraade=bydel:3",
      ],
    );
  });

  it("keeps a hostile name on its line", () => {
    const tekst = lavKorttekst(overblikFor(withOmraade(withIndikator(FORSIDE, "besk"), foersteBydel), fjendtligt), "x");
    expect(tekst.split("\n")).toHaveLength(4);
    expect(tekst).toContain('=HYPERLINK("http://x";"klik")');
  });

  it("says a heading that stands twice once", () => {
    expect(lavSidetekst(["Barometer", " Barometer ", "To  lys\ner grønne"], "x")).toBe("Barometer\nTo lys er grønne\nx");
  });
});
