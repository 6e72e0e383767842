/** Quarterly figures and evaluation: whom the report's rules reach, who has reported, and what is never claimed. */
import { describe, expect, it } from "vitest";
import { EVALUERINGSGRAENSE, evalueringskrav, INDBERETNINGSGRAENSE, kravgrund } from "../../../src/derive/projekter/krav";
import { begyndtVed, kvartalerFra, varedeTil } from "../../../src/derive/projekter/kvartaler";
import { lavOpfoelgning } from "../../../src/derive/projekter/opfoelgning";
import { lavOpfoelgningside } from "../../../src/derive/projekter/opfoelgningside";
import { buildProjektbank } from "../../../src/load/hentProjektbank";
import { laesProjekter, type Projekttekst, projekttabel } from "../../fixtures/projekter";
import { katalog } from "../../fixtures/trebydele";
import { tid } from "../../fixtures/vilkaarlig";

/** `tal`: `projekt;kvartal;noegletal;vaerdi;maal;note`, one line each. */
const bank = (projekter: readonly Projekttekst[], ...tal: readonly string[]) =>
  buildProjektbank(
    {
      projekter: projekttabel(...projekter),
      projektstatus: ["projekt;kvartal;noegletal;vaerdi;maal;note", ...tal, ""].join("\n"),
    },
    katalog,
  );
const STOR: Projekttekst = { art: "projekt", medfinansiering: "100001" };
const A: Projekttekst = { ...STOR, id: "a", navn: "Alfa" };
const B: Projekttekst = { ...STOR, id: "b", navn: "Beta" };
const rader = (...m: Parameters<typeof bank>) => lavOpfoelgning(bank(...m), 2009).rader;
const side = (m: ReturnType<typeof bank>, aar = "2009", sprog: "da" | "en" = "da") => lavOpfoelgningside(m, { aar, sprog });
const et = (tekst: Projekttekst) => laesProjekter(tekst).projekter[0] ?? expect.fail("expected a project");

describe("whom the rule reaches", () => {
  it.each([
    ["over the limit", { medfinansiering: "100001" }, "over"],
    ["exactly at the limit", { medfinansiering: "100000" }, "hoejst"],
    ["without co-financing", { medfinansiering: "0" }, "hoejst"],
    ["with a grant alone, however large", { bevilling: "5000000" }, "ukendt"],
    ["with a grant alone, however small", { bevilling: "50000" }, "ukendt"],
    ["an effort", { art: "indsats", bevilling: "5000000" }, "indsats"],
    ["an effort with printed co-financing", { art: "indsats", medfinansiering: "116000000" }, "over"],
    ["ended by the report", { status: "afsluttet", medfinansiering: "900000" }, "afsluttet"],
  ] as const)("%s", (_, tekst, ventet) => expect(kravgrund(et(tekst), INDBERETNINGSGRAENSE)).toBe(ventet));

  it("and how it is evaluated: the report's own word first, else the rule, and never a guess", () => {
    expect(EVALUERINGSGRAENSE).toBe(20_000);
    for (const krav of ["ingen", "selv", "ekstern", "faelles"])
      expect(evalueringskrav(et({ evaluering: krav, medfinansiering: "500000" }))).toEqual({ efter: "rapporten", krav });
    for (const [medfinansiering, grund] of [
      ["20001", "over"],
      ["20000", "hoejst"],
      ["", "ukendt"],
    ] as const)
      expect(evalueringskrav(et({ medfinansiering }))).toEqual({ efter: "reglen", grund });
  });
});

describe("quarters", () => {
  it("are counted over the turn of the year", () => {
    expect(kvartalerFra("2009-K3", "2010-K2")).toEqual(["2009-K3", "2009-K4", "2010-K1", "2010-K2"]);
    expect(kvartalerFra("2010-K1", "2009-K4")).toEqual([]);
  });

  it("that a date surely reaches: a month has its own, a year only its last or first", () => {
    expect(["2009-01", "2009-03", "2009-04", "2009-12", "2009"].map((tekst) => begyndtVed(tid(tekst)))).toEqual([
      "2009-K1",
      "2009-K1",
      "2009-K2",
      "2009-K4",
      "2009-K4",
    ]);
    expect([varedeTil(tid("2010-05")), varedeTil(tid("2010"))]).toEqual(["2010-K2", "2010-K1"]);
  });
});

describe("reporting", () => {
  it("is asked of nobody while nobody has reported: no one is missing in an empty table", () => {
    expect(rader([A, B]).map(({ indberetning, mangler }) => [indberetning, mangler])).toEqual([
      ["ingen-endnu", []],
      ["ingen-endnu", []],
    ]);
    expect(side(bank([A]))).toMatchObject({
      tom: true,
      fund: [
        "Efter reglen skal 1 indberette hvert kvartal; for 0 kan det ikke afgøres, fordi rapporten ikke siger kommunens medfinansiering.",
      ],
    });
  });

  it("is whole where each has a figure for each quarter", () => {
    const alle = bank([A, B], "a;2009-K3;deltagere;1;;", "a;2009-K4;deltagere;2;;", "b;2009-K3;moeder;1;;", "b;2009-K4;moeder;1;;");
    expect(lavOpfoelgning(alle, 2009).rader.map(({ indberetning, nyeste }) => [indberetning, nyeste])).toEqual([
      ["indberettet", "2009-K4"],
      ["indberettet", "2009-K4"],
    ]);
    expect(side(alle).fund.slice(1)).toEqual(["4. kvartal 2009: 2 af 2 ventede har indberettet."]);
  });

  it("is missing where one that must has no figure for a quarter that another has reported", () => {
    const en = bank([A, B], "a;2009-K3;deltagere;1;;", "a;2009-K4;deltagere;2;;", "b;2009-K3;moeder;1;;");
    expect(lavOpfoelgning(en, 2009).rader.map(({ indberetning, mangler }) => [indberetning, mangler])).toEqual([
      ["indberettet", []],
      ["mangler", ["2009-K4"]],
    ]);
    expect(side(en).fund.slice(1)).toEqual([
      "4. kvartal 2009: 1 af 2 ventede har indberettet.",
      "Mangler indberetning: Beta (4. kvartal 2009).",
    ]);
    expect(side(en, "2009", "en").fund.at(-1)).toBe("Report missing: Beta (Q4 2009).");
  });

  it("is missing for all between a project's own reports, also where nobody else reports", () => {
    expect(rader([{ ...A, status: "ukendt" }], "a;2009-K1;x;1;;", "a;2009-K4;x;1;;")[0]?.mangler).toEqual(["2009-K2", "2009-K3"]);
  });

  it.each([
    ["before its start", { start: "2009-10" }, ["2009-K4"]],
    ["in a start year, before it had surely begun", { start: "2009" }, ["2009-K4"]],
    ["after its end", { start: "2008", slut: "2009-05" }, ["2009-K1", "2009-K2"]],
    ["in an end year, when it may have ended", { start: "2008", slut: "2009" }, ["2009-K1"]],
    ["before the report, without a start", {}, ["2009-K3", "2009-K4"]],
    ["of one that the report only plans", { status: "planlagt" }, []],
    ["of one that need not", { medfinansiering: "100000" }, []],
    ["of one whose co-financing is unknown", { medfinansiering: "" }, []],
  ] as const)("is not missing %s", (_, tekst, mangler) => {
    const [, anden] = rader([B, { ...A, ...tekst }], "b;2009-K1;x;1;;", "b;2009-K4;x;1;;");
    expect(anden?.mangler).toEqual(mangler);
    if (mangler.length === 0) expect(anden?.indberetning).not.toBe("mangler");
  });

  it("is told as it stood at the end of the shown year", () => {
    const to = bank([A, B], "a;2009-K4;x;1;;", "a;2010-K1;x;3;;", "b;2009-K4;x;1;;");
    expect(lavOpfoelgning(to, 2009)).toMatchObject({ nyeste: "2009-K4", rader: [{ mangler: [] }, { mangler: [] }] });
    expect(lavOpfoelgning(to, 2010)).toMatchObject({ nyeste: "2010-K1", rader: [{ mangler: [] }, { mangler: ["2010-K1"] }] });
    expect(side(to, "2008").fund.at(-1)).toBe("Intet kvartal er indberettet til og med 2008.");
  });

  it("of one that need not is shown all the same", () => {
    const { linjer } = side(bank([{ id: "c", bevilling: "50000" }, A], "c;2009-K4;x;1;;"));
    expect(linjer.map(({ rad, indberetning }) => [rad.projekt.id, indberetning])).toEqual([
      ["c", "har indberettet · kan ikke afgøres: rapporten siger ikke kommunens medfinansiering"],
      ["a", "mangler indberetning (4. kvartal 2009) · skal efter reglen: over 100.000 kr. fra kommunen"],
    ]);
  });
});

describe("a figure and its goal", () => {
  const tekst = (...tal: readonly string[]) => side(bank([A], ...tal)).linjer[0]?.tal.map((en) => `${en.navn}: ${en.tekst}`);

  it.each([
    ["20;20", "20 · mål 20 · målet er nået"],
    ["25;20", "25 · mål 20 · over målet"],
    ["12;20", "12 · mål 20 · under målet"],
    ["19,96;20", "19,96 · mål 20 · under målet"],
    ["0;0", "0 · mål 0 · målet er nået"],
    ["3;0", "3 · mål 0 · over målet"],
    ["12;", "12 · intet mål"],
  ])("%s", (tal, ventet) => expect(tekst(`a;2009-K4;deltagere;${tal};`)).toEqual([`deltagere: ${ventet}`]));

  it.each([
    ["10", "12;20", "12 · mål 20 · under målet · nærmere end i 3. kvartal 2009 (10)"],
    ["14", "12;20", "12 · mål 20 · under målet · længere fra end i 3. kvartal 2009 (14)"],
    ["12", "12;20", "12 · mål 20 · under målet · som i 3. kvartal 2009 (12)"],
    ["5", "3;0", "3 · mål 0 · over målet · nærmere end i 3. kvartal 2009 (5)"],
    ["10", "25;20", "25 · mål 20 · over målet · 10 i 3. kvartal 2009"],
    ["10", "20;20", "20 · mål 20 · målet er nået · 10 i 3. kvartal 2009"],
    ["10", "12;", "12 · intet mål · 10 i 3. kvartal 2009"],
  ])("after %s: %s", (foer, tal, ventet) =>
    expect(tekst(`a;2009-K3;deltagere;${foer};20;`, `a;2009-K4;deltagere;${tal};`)).toEqual([`deltagere: ${ventet}`]),
  );

  it("is held against the same figure, of several in the newest quarter", () => {
    expect(tekst("a;2009-K3;deltagere;10;;", "a;2009-K4;deltagere;12;;", "a;2009-K4;moeder;3;4;")).toEqual([
      "deltagere: 12 · intet mål · 10 i 3. kvartal 2009",
      "moeder: 3 · mål 4 · under målet",
    ]);
  });
});

describe("what did not load", () => {
  it("is never told as missing: neither the table as a whole, nor the projects", () => {
    const uden = buildProjektbank({ projekter: projekttabel(A) }, katalog);
    const fund = [{ alvor: "fejl", fil: "data/projektstatus.csv", linje: 0, kolonne: "", fundet: "404", forventet: "" }] as const;
    expect(side({ ...uden, fund })).toMatchObject({
      tom: false,
      fund: ["Kvartalstallene eller projekterne kom ikke frem: om en indberetning mangler, kan ikke siges."],
    });
    expect(side({ ...uden, projekter: [] }).fund).toHaveLength(1);
  });

  it("but a refused row is told of: an unknown project's, by the loader", () => {
    const { tom, fund } = side(bank([A], "x;2009-K4;deltagere;1;;"));
    expect([tom, fund.at(-1)]).toEqual([false, "Rækker i projektstatus.csv, som ikke kunne læses og ikke tæller med: 1."]);
  });
});

describe("to take along", () => {
  it("has every project, each with its requirement and why, and a row for each key figure", () => {
    const linjer = side(bank([A, { id: "c" }], "a;2009-K4;x;1,5;0;", "a;2009-K4;y;2;;")).csv.split("\r\n");
    expect(linjer.slice(1)).toEqual([
      "a;Alfa;projekt;100001;over;indberettet;2009-K4;;2009-K4;x;1,5;0;over;;;over;reglen;2009",
      "a;Alfa;projekt;100001;over;indberettet;2009-K4;;2009-K4;y;2;;;;;over;reglen;2009",
      "c;Et projekt;projekt;;ukendt;;;;;;;;;;;ukendt;reglen;2009",
      "",
    ]);
    expect(new Set(linjer.slice(0, 4).map((linje) => linje.split(";").length))).toEqual(new Set([18]));
  });
});
