import { describe, expect, test } from "vitest";
import { kvarterernI } from "../../../src/derive/plan/fordeling";
import { brydTekst, DELEBILLEDE, delebillede } from "../../../src/derive/profil/delebillede";
import { kvarterkortFor } from "../../../src/derive/profil/kvarterkort";
import { lavLinjediagram } from "../../../src/derive/profil/linjediagram";
import { talCsv } from "../../../src/derive/profil/talcsv";
import { serieFor } from "../../../src/domain/katalog";
import { rigtigtKatalog as katalog, rigtigBank } from "../../fixtures/rigtigBank";
import { laesLag } from "../../fixtures/rigtige";

const lag = { bydel: laesLag("bydel"), lokaludvalg: laesLag("lokaludvalg"), kvarter: laesLag("kvarter") };
const grundlag = { katalog, bank: rigtigBank, lag, sprog: "da" as const };
const bydel = (nr: number) => katalog.omraadeById.get(`bydel:${nr}`) ?? expect.fail(`expected bydel ${nr}`);

describe("the small maps", () => {
  const kort = kvarterkortFor(grundlag, kvarterernI(katalog, bydel(10))) ?? expect.fail("expected a map");
  test("four years ten apart, the newest last, one scale for all", () => {
    expect(kort.kort.map(({ tid }) => tid)).toEqual(["1995", "2005", "2015", "2025"]);
    const farver = new Set(kort.legende.map(({ farve }) => farve));
    expect(kort.kort.flatMap(({ fyld }) => fyld).every((fyld) => fyld === undefined || farver.has(fyld.farve))).toBe(true);
  });
  test("every outline lies within its field, every map within the drawing", () => {
    const tal = kort.omrids.flatMap(({ d }) =>
      [...d.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]) => [Number(x), Number(y)] as const),
    );
    expect(tal.length).toBeGreaterThan(100);
    expect(tal.every(([x, y]) => x >= 0 && x <= kort.felt.bredde && y >= 0 && y <= kort.felt.hoejde)).toBe(true);
    expect(kort.kort.every(({ x, y }) => x + kort.felt.bredde <= kort.bredde && y + kort.felt.hoejde <= kort.legendeY)).toBe(true);
  });
  test("no two numbers touch", () => {
    const staar = kort.numre.filter((plads) => plads !== undefined);
    for (const [i, a] of staar.entries())
      for (const b of staar.slice(i + 1)) expect(Math.max(Math.abs(a.x - b.x), Math.abs(a.y - b.y))).toBeGreaterThanOrEqual(14);
    expect(staar.length).toBeGreaterThan(kort.numre.length / 2);
  });
});

describe("the line chart", () => {
  const serier = [3, 10, 1, 2].map((nr) => ({ navn: bydel(nr).navn, nr: 0, serie: serieFor(katalog, "bef-indeks", `bydel:${nr}`) }));
  test("names stand apart, within the drawing, in the order of their ends", () => {
    const d = lavLinjediagram(serier, { titel: "t", enhed: "e", sprog: "da" }) ?? expect.fail("expected a chart");
    const efterEnde = [...d.linjer].sort((a, b) => a.slut[1] - b.slut[1]).map(({ y }) => y);
    for (const [i, y] of efterEnde.entries()) if (i > 0) expect(y - (efterEnde[i - 1] ?? 0)).toBeGreaterThanOrEqual(15);
    expect(Math.max(...efterEnde)).toBeLessThanOrEqual(d.maal.hoejde);
  });
  test("without two dates there is none", () =>
    expect(
      lavLinjediagram(
        serier.map((en) => ({ ...en, serie: en.serie.slice(0, 1) })),
        { titel: "t", enhed: "e", sprog: "da" },
      ),
    ).toBeUndefined());
});

describe("the picture for sharing", () => {
  test("long text is broken within its room, and cut with a sign of it", () => {
    const linjer = brydTekst("Vesterbro-Kongens Enghave voksede fra 40.000 til 80.000 beboere og meget mere endnu", {
      px: 34,
      bredde: 300,
      flest: 2,
    });
    expect(linjer).toHaveLength(2);
    expect(linjer[1]).toMatch(/ …$/);
    expect(brydTekst("kort", { px: 34, bredde: 300, flest: 2 })).toEqual(["kort"]);
  });
  test("a hostile name is text", () => {
    const svg = delebillede({ titel: '<script>&"', overlinje: "a", fund: "b", produkt: "c", kort: undefined });
    expect(svg).toContain("&lt;script&gt;&amp;");
    expect(svg).not.toContain("<script");
    expect(svg).toContain(`width="${DELEBILLEDE.bredde}"`);
  });
});

test("the table to take along has every date of the area, its kvarterer and the city, with its sources below", () => {
  const linjer = talCsv(grundlag, bydel(3)).split("\r\n");
  expect(linjer[0]).toBe("\uFEFFomraade_id;omraade;indikator_id;indikator;tid;vaerdi;enhed;fravaer;brud;note;kilde");
  for (const [id, antal] of [
    ["bydel:3", 31],
    ["by:101", 31],
    ["kvarter:20401", 31],
  ] as const)
    expect(linjer.filter((linje) => linje.startsWith(`${id};`) && linje.includes(";bef-antal;"))).toHaveLength(antal);
  expect(linjer.find((linje) => linje.startsWith("bydel:3;") && linje.includes(";bef-antal;Indbyggere;2025;"))).toContain(";79676;");
  expect(linjer.join("\n")).toContain("Rapportens tal: Statusrapport 2009");
});
