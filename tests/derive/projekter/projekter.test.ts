import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { projekterToCsv, projekterToGeojson } from "../../../src/derive/projekter/eksport";
import { antalVed, FACETTER, type Filter, filtrer, indekser, vaerdierFor } from "../../../src/derive/projekter/filter";
import { placer } from "../../../src/derive/projekter/placering";
import { tilstandVed } from "../../../src/derive/projekter/tilstand";
import { skrivCsv } from "../../../src/derive/tal/csv";
import type { Form } from "../../../src/domain/geometri";
import { INDSATSOMRAADER } from "../../../src/domain/indikator";
import { PROJEKTARTER, PROJEKTSTATUSSER, TEMAER } from "../../../src/domain/projekt";
import { ALLE_PROJEKTER, PROJEKTAAR, TILSTANDE } from "../../../src/state/projektvalg";
import { laesProjekter, type Projekttekst } from "../../fixtures/projekter";
import { katalog } from "../../fixtures/trebydele";
import { tid } from "../../fixtures/vilkaarlig";

const ALT: Filter = { ...ALLE_PROJEKTER, steder: [] };
const indeks = (...rader: readonly Projekttekst[]) =>
  indekser(laesProjekter(...rader).projekter, {
    omraadeById: katalog.omraadeById,
    kvarterById: new Map([["boligomraade:1", "kvarter:21"]]),
  });

describe("where a project stands", () => {
  it.each([
    ["before its start", { start: "2008", slut: "", status: "i-gang" }, 2007, "ikke-begyndt"],
    ["from its start until the report", { start: "2008", slut: "", status: "i-gang" }, 2008, "i-gang"],
    ["in the report's year", { start: "", slut: "", status: "i-gang" }, 2009, "i-gang"],
    ["planned, in the report's year", { start: "", slut: "", status: "planlagt" }, 2009, "ikke-begyndt"],
    ["planned, before it", { start: "", slut: "", status: "planlagt" }, 2007, "ikke-begyndt"],
    ["running without a start, before it", { start: "", slut: "", status: "i-gang" }, 2008, "ukendt"],
    ["running without an end, after it", { start: "", slut: "", status: "i-gang" }, 2010, "ukendt"],
    ["running with an end, until that", { start: "", slut: "2012", status: "i-gang" }, 2012, "i-gang"],
    ["after its end", { start: "", slut: "2010", status: "i-gang" }, 2011, "afsluttet"],
    ["between its dates", { start: "2006", slut: "2008", status: "afsluttet" }, 2007, "i-gang"],
    ["ended by the report, after it", { start: "", slut: "", status: "afsluttet" }, 2011, "afsluttet"],
    ["ended by the report, before it", { start: "", slut: "", status: "afsluttet" }, 2008, "ukendt"],
  ] as const)("%s", (_, { start, slut, status }, aar, ventet) => {
    const dato = (tekst: string) => (tekst === "" ? undefined : tid(tekst));
    expect(tilstandVed({ start: dato(start), slut: dato(slut), status }, aar)).toBe(ventet);
  });
});

const rad = fc.record({
  art: fc.constantFrom(...PROJEKTARTER),
  tema: fc.constantFrom(...TEMAER),
  status: fc.constantFrom(...PROJEKTSTATUSSER),
  indsatsomraader: fc
    .uniqueArray(fc.constantFrom(...INDSATSOMRAADER.slice(1)), { minLength: 1, maxLength: 3 })
    .map((alle) => alle.join(",")),
  start: fc.constantFrom("", "2006", "2008"),
  slut: fc.constantFrom("", "2010"),
  navn: fc.constantFrom("Lektiehjælp", "Sport og job", "BYDELSMØDRE"),
  steder: fc.constantFrom("", "by:101", "bydel:2", "kvarter:21", "kvarter:11,kvarter:31"),
});
const filter: fc.Arbitrary<Filter> = fc.record({
  aar: fc.constantFrom(...PROJEKTAAR),
  emne: fc.option(fc.constantFrom(...INDSATSOMRAADER.slice(1)), { nil: undefined }),
  art: fc.option(fc.constantFrom(...PROJEKTARTER), { nil: undefined }),
  tilstand: fc.option(fc.constantFrom(...TILSTANDE), { nil: undefined }),
  tema: fc.option(fc.constantFrom(...TEMAER), { nil: undefined }),
  tekst: fc.constantFrom("", "lektie", "sport JOB", "bydelsmødre"),
  steder: fc.constantFrom([], ["bydel:2" as const], ["kvarter:11" as const, "bydel:1" as const]),
});

describe("filters", () => {
  it("leave what brute force leaves, and say how many each value would leave", () => {
    fc.assert(
      fc.property(fc.array(rad, { maxLength: 25 }), filter, (rader, valg) => {
        const alle = indeks(...rader);
        const vist = filtrer(alle, valg);
        const ord = valg.tekst.toLowerCase().split(" ");
        const raat = alle.filter(({ projekt: p }) => {
          const bydele = p.steder.flatMap((id) => [id, `bydel:${katalog.omraadeById.get(id)?.bydel}`]);
          return (
            (valg.emne === undefined || p.indsatsomraader.includes(valg.emne)) &&
            (valg.art === undefined || p.art === valg.art) &&
            (valg.tema === undefined || p.tema === valg.tema) &&
            (valg.tilstand === undefined || tilstandVed(p, Number(valg.aar)) === valg.tilstand) &&
            (valg.steder.length === 0 || valg.steder.some((sted) => bydele.includes(sted))) &&
            ord.every((et) => `${p.navn} ${p.beskrivelse}`.toLowerCase().includes(et))
          );
        });
        expect(vist).toEqual(raat);
        for (const facet of FACETTER)
          for (const [vaerdi, antal] of antalVed(alle, valg, facet))
            expect(filtrer(alle, { ...valg, [facet]: vaerdi })).toHaveLength(antal);
      }),
    );
  });

  it("by a bydel find what lies in its kvarterer, and not what is for the whole city", () => {
    const alle = indeks({ id: "i-kvarter", steder: "kvarter:21" }, { id: "hele-byen", steder: "by:101" }, { id: "uden", steder: "" });
    expect(filtrer(alle, { ...ALT, steder: ["bydel:2"] }).map(({ projekt }) => projekt.id)).toEqual(["i-kvarter"]);
  });

  it("answer for 5.000 projects as for five", () => {
    const mange = indeks(...Array.from({ length: 5000 }, (_, i) => ({ id: `p${i}`, tema: TEMAER[i % TEMAER.length] ?? "job" })));
    const valg = { ...ALT, tekst: "projekt" };
    expect(filtrer(mange, valg)).toHaveLength(5000);
    expect([...antalVed(mange, valg, "tema").values()].reduce((a, b) => a + b, 0)).toBe(5000);
    expect(vaerdierFor(mange[0] ?? expect.fail("expected a project"), "art", 2009)).toEqual(["projekt"]);
  });
});

const form = (id: Form["id"], label: Form["label"]): Form => ({ id, nr: 1, navn: id, label, naboer: [], polygoner: [] });
const FORMER: ReadonlyMap<Form["id"], Form> = new Map(
  [form("bydel:2", [12.55, 55.69]), form("kvarter:21", [12.551, 55.69])].map((en) => [en.id, en]),
);

describe("pins", () => {
  it("stand apart however many share a place, one in each named area that has an outline", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 4, max: 30 }), (antal, afstand) => {
        const alle = indeks(
          ...Array.from({ length: antal }, (_, i) => ({
            steder: i % 3 === 0 ? "bydel:2,kvarter:21" : i % 3 === 1 ? "bydel:2" : "bydel:3",
          })),
        );
        const naale = placer(alle, { formById: FORMER, afstand, emne: undefined });
        expect(naale).toHaveLength(alle.reduce((sum, { projekt }) => sum + projekt.steder.filter((sted) => FORMER.has(sted)).length, 0));
        for (const [i, a] of naale.entries())
          for (const b of naale.slice(i + 1)) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(afstand * 0.9);
        for (const { x, y } of naale) expect(Number.isFinite(x + y)).toBe(true);
      }),
      { numRuns: 40 },
    );
  });

  it("take the shape of the indsatsområde that is asked for, where the project has it", () => {
    const alle = indeks({ indsatsomraader: "bolig,tryghed", steder: "bydel:2" });
    expect(placer(alle, { formById: FORMER, afstand: 9, emne: "tryghed" })[0]?.emne).toBe("tryghed");
    expect(placer(alle, { formById: FORMER, afstand: 9, emne: "uddannelse" })[0]?.emne).toBe("bolig");
  });
});

describe("to take along", () => {
  const alle = indeks({ navn: '=HYPERLINK("x")', steder: "bydel:2", bevilling: "437500" }, { steder: "" });

  it("the CSV escapes what a spreadsheet would run, and has a row for each project", () => {
    const csv = projekterToCsv(alle, "2009");
    expect(csv.split("\r\n")).toHaveLength(4);
    expect(csv).toContain(`"'=HYPERLINK(""x"")"`);
    expect(csv).toContain(";437500;");
    expect(skrivCsv(["a"], [["x;y"]])).toBe('\uFEFFa\r\n"x;y"\r\n');
  });

  it("the GeoJSON says that a point is an area's middle, and keeps projects without a place", () => {
    const { features } = JSON.parse(projekterToGeojson(alle, FORMER, "2009"));
    expect(features).toMatchObject([
      { geometry: { type: "Point", coordinates: [12.55, 55.69] }, properties: { sted: "bydel:2", praecision: "omraade" } },
      { geometry: null },
    ]);
  });
});
