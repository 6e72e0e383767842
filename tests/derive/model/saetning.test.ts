import { describe, expect, it } from "vitest";
import { lavSaetning } from "../../../src/derive/model/saetning";
import { type Katalog, maalingVed, omraaderPaa, serieFor, tiderFor } from "../../../src/domain/katalog";
import { KORTNIVEAUER } from "../../../src/domain/niveau";
import type { OmraadeId } from "../../../src/domain/omraade";
import { FORSIDE, type View, withFra, withInden, withIndikator, withOmraade, withSammenlignet, withTid } from "../../../src/state/view";
import { overblikFor } from "../../fixtures/overblik";
import { laesKatalog } from "../../fixtures/rigtige";
import { BEFOLKNING, byg, bygGrund, katalog } from "../../fixtures/trebydele";
import { tid } from "../../fixtures/vilkaarlig";

const sig = (view: View, aktiv?: OmraadeId, i: Katalog = katalog): string => lavSaetning(overblikFor(view, i), aktiv).saetning;
const BESK = withIndikator(FORSIDE, "besk");
const ANTAL = withIndikator(FORSIDE, "bef-antal");

describe("the landing view", () => {
  it("is an answer: who grew most, with the counts, and how the city grew", () => {
    expect(sig(FORSIDE)).toBe("Midtby er vokset mest: fra 1.000 til 2.040 beboere siden 1995. Hele byen voksede 42 pct.");
  });

  it("of the real city finds that Amager Vest has doubled", () => {
    expect(sig(FORSIDE, undefined, laesKatalog())).toBe(
      "Amager Vest er vokset mest: fra 43.614 til 88.841 beboere siden 1995. Hele byen voksede 42 pct.",
    );
  });

  it("at an earlier date tells the growth until then, in the past", () => {
    expect(sig(withTid(FORSIDE, tid("2005")))).toBe(
      "Midtby voksede mest: fra 1.000 til 1.400 beboere fra 1995 til 2005. Hele byen voksede 20 pct.",
    );
  });

  it("says in per cent, and of whom, where others gained more people or have no index", () => {
    const kvarterer: View = { ...FORSIDE, niveau: "kvarter" };
    // Gamle Midtby doubled, but Gåsetorvet and Østerby Strand gained more people; in Nyhavnskvarteret nobody lived in 1995.
    expect(sig(kvarterer)).toBe(
      "Størst vækst i pct. blandt områder med tal: Gamle Midtby, fra 300 til 600 beboere siden 1995. Hele byen voksede 42 pct.",
    );
    expect(sig({ ...kvarterer, tid: tid("2005"), sprog: "en" })).toMatch(
      /^Greatest growth in per cent among areas with figures: \w+ ?\w*, from 300 to 400 residents from 1995 to 2005\. /,
    );
  });

  it.each([
    ["more people", "bef-indeks;bydel;3;2025;132", "bef-antal;bydel;3;2025;1320", "bef-antal;bydel;3;2025;2041"],
    ["as many people", "bef-indeks;bydel;3;2025;132", "bef-antal;bydel;3;2025;1320", "bef-antal;bydel;3;2025;2040"],
    ["an unknown count", "bef-indeks;bydel;3;2025;132", "bef-antal;bydel;3;2025;1320;", "bef-antal;bydel;3;2025;;diskretioneret"],
    ["no index", "bef-antal;bydel;3;2025;1320", "bef-indeks;bydel;3;2025;132;", "bef-indeks;bydel;3;2025;;ikke-relevant"],
  ])("never says 'mest' where another area has %s", (_, staar, gammel, ny) => {
    expect(BEFOLKNING).toContain(staar);
    expect(BEFOLKNING.split(gammel)).toHaveLength(2);
    expect(sig(FORSIDE, undefined, byg({ befolkning: BEFOLKNING.replace(gammel, ny) }))).toMatch(/^Størst vækst i pct\. .*: Midtby, fra /);
  });

  it("of the real city: whoever is said to have grown most leads in per cent and in people, among them all", () => {
    const by = laesKatalog();
    const [foerst] = tiderFor(by, "bef-indeks", "bydel");
    for (const niveau of KORTNIVEAUER)
      for (const t of tiderFor(by, "bef-indeks", niveau)) {
        const navn = /^(.*?) (?:er vokset|voksede) mest/.exec(sig({ ...FORSIDE, niveau, tid: t }, undefined, by))?.[1];
        if (navn === undefined) continue;
        const tal = omraaderPaa(by, niveau).map((omraade) => {
          const ved = (indikator: string, hvornaar = t) => maalingVed(serieFor(by, indikator, omraade.id), hvornaar);
          const [indeks, fra, til] = [ved("bef-indeks"), ved("bef-antal", foerst), ved("bef-antal")];
          if (indeks?.kind !== "vaerdi" || fra?.kind !== "vaerdi" || til?.kind !== "vaerdi") expect.fail(`${niveau} ${t}: ${omraade.navn}`);
          return { navn: omraade.navn, indeks: indeks.vaerdi, tilvaekst: til.vaerdi - fra.vaerdi };
        });
        for (const maal of ["indeks", "tilvaekst"] as const)
          expect([...tal].sort((a, b) => b[maal] - a[maal])[0]?.navn, `${niveau} ${t} ${maal}`).toBe(navn);
      }
  });

  it("of an area that has shrunk says so", () => {
    expect(sig(FORSIDE, "bydel:1")).toBe(
      "Nørreby gik tilbage fra 1.000 til 900 beboere fra 1995 til 2025 (10 pct.). Hele byen voksede 42 pct.",
    );
  });

  it("says that the figures are on their way until they are here", () => {
    expect(sig(FORSIDE, undefined, bygGrund())).toBe("Henter tallene …");
  });
});

describe("a value", () => {
  it("of an area is told with its own date, and compared with the city in procentpoint", () => {
    const februar = withTid(BESK, tid("2009-02"));
    expect(sig(februar, "bydel:1")).toBe(
      "Nørreby februar 2009 – beskæftigelse: 59,5 pct. Det er 2,8 procentpoint under hele København (62,3 pct.).",
    );
    expect(sig(februar, "bydel:2")).toBe(
      "Midtby februar 2009 – beskæftigelse: 65,1 pct. Det er 2,8 procentpoint over hele København (62,3 pct.).",
    );
  });

  it("of people is not compared with the whole, which is always greater", () => {
    expect(sig(ANTAL, "bydel:1")).toBe("Nørreby 2025 – indbyggere: 900.");
  });

  it("of the city is told without comparing it with itself", () => {
    expect(sig(withOmraade(BESK, "by:101"))).toBe("København 2014 – beskæftigelse: 50,0 pct.");
  });

  it("of them all is the highest, the lowest and the city, and how few they are where they are few", () => {
    expect(sig(withTid(BESK, tid("2010")))).toBe(
      "Beskæftigelse 2010: højest i Østerby (70,0 pct.), lavest i Nørreby (61,2 pct.). Hele København: 63,0 pct. Tal for 2 af 3 bydele.",
    );
  });

  it("that is absent is told with its reason", () => {
    expect(sig(BESK, "bydel:3")).toBe("Østerby 2014 – beskæftigelse: ikke relevant her.");
    expect(sig(withTid(BESK, tid("2009-02")), "bydel:3")).toBe("Østerby februar 2009 – beskæftigelse: skjult af hensyn til diskretion.");
  });

  it("that nobody has is told as none", () => {
    expect(sig(withFra(BESK, tid("2010")))).toBe("Beskæftigelse 2014: ingen tal at vise på denne inddeling.");
  });
});

describe("a development", () => {
  it("of shares is told in procentpoint, with both dates", () => {
    expect(sig(withTid(withFra(BESK, tid("2008")), tid("2009-02")))).toBe(
      "Ændring i beskæftigelse, 2008 til februar 2009: størst i Midtby (+3,1 procentpoint), mindst i Nørreby (+1,5 procentpoint). Hele København: +2,3 procentpoint.",
    );
  });

  it("of people is told in per cent, and how far two of them are apart in procentpoint", () => {
    expect(sig(withFra(ANTAL, tid("1995")), "bydel:2")).toBe(
      "Midtby fra 1995 til 2025 – indbyggere: +104,0 pct. Det er 62,0 procentpoint over hele København (+42,0 pct.).",
    );
  });

  it("over a break is told as a break", () => {
    expect(sig(withFra(BESK, tid("2010")), "bydel:1")).toBe("Nørreby 2014 – beskæftigelse: kan ikke sammenlignes (brud i serien).");
  });
});

describe("who is spoken of", () => {
  const valgt = withSammenlignet(withOmraade(FORSIDE, "bydel:3"), "bydel:1");

  it("is the area pointed at, then the first selected, then them all", () => {
    expect(sig(valgt, "bydel:2")).toMatch(/^Midtby voksede fra/);
    expect(sig(valgt)).toMatch(/^Østerby voksede fra/);
    expect(sig(FORSIDE)).toMatch(/^Midtby er vokset mest/);
  });

  it("is not an area of another level", () => {
    expect(sig(withOmraade(FORSIDE, "kvarter:21"))).toBe(sig(FORSIDE));
  });

  it("is only those of the bydel drilled into", () => {
    expect(sig(withInden(ANTAL, 2))).toBe(
      "Kvarterer i Midtby: Indbyggere 2025: højest i Gåsetorvet (700), lavest i Nyhavnskvarteret (200).",
    );
  });
});

describe("every sentence of the real city", () => {
  const by = laesKatalog();
  const views = by.indikatorer.flatMap(({ id }) =>
    KORTNIVEAUER.flatMap((niveau) => {
      const tider = tiderFor(by, id, niveau);
      const [foerste] = tider;
      const vist = [...new Set([tider[0], tider[1], tider.at(-1)])].filter((t) => t !== undefined);
      return vist.flatMap((t) =>
        [undefined, foerste].map((fra): View => ({ ...FORSIDE, indikator: id, niveau, tid: t, fra: fra === t ? undefined : fra })),
      );
    }),
  );
  const saetninger = (["da", "en"] as const).flatMap((sprog) =>
    views.flatMap((view) =>
      [undefined, omraaderPaa(by, view.niveau)[0]?.id, omraaderPaa(by, view.niveau).at(-1)?.id, "by:101" as const].map((aktiv) => ({
        hvor: `${sprog} ${view.indikator} ${view.niveau} ${view.fra ?? ""} ${view.tid} ${aktiv}`,
        tekst: sig({ ...view, sprog }, aktiv, by),
      })),
    ),
  );

  it("begins with a capital, ends with one full stop, and has no hole in it", () => {
    for (const { tekst, hvor } of saetninger) {
      expect(tekst, hvor).toMatch(/^\p{Lu}.*\.$/u);
      expect(tekst, hvor).not.toMatch(/\.\.|undefined|NaN|Infinity| {2}|\(\)|: \.|\s\./);
    }
  });

  it("has no ASCII minus before a number, and never tells a change of shares in procent", () => {
    for (const { tekst, hvor } of saetninger) {
      expect(tekst, hvor).not.toMatch(/(^|[\s(])-\d/);
      if (/-andel .* 1995 /.test(hvor) && hvor.startsWith("da")) expect(tekst, hvor).not.toMatch(/[+−][\d.,]+ pct\./);
    }
  });

  it("never calls one number both the highest and the lowest", () => {
    for (const { tekst, hvor } of saetninger) {
      const [, hoejest, lavest] =
        /(?:højest|størst|highest|greatest) i[n]? .*? \(([^)]*)\), (?:lavest|mindst|lowest|least) i[n]? .*? \(([^)]*)\)/.exec(tekst) ?? [];
      if (hoejest !== undefined) expect(hoejest, `${hvor}: ${tekst}`).not.toBe(lavest);
    }
  });
});
